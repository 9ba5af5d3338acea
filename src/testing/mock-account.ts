import type { Account } from './accounts/accounts.js'
import type { Failure } from './answer/refusal.js'
import { Faults, type FaultTarget } from './faults/faults.js'
import type { Handler, ReplyOptions, Success } from './handlers.js'
import type { LazyApi } from './lazy-api.js'
import type { Op } from './operations.js'
import { handlerAt } from './remote/handler.js'
import type { Script } from './script.js'
import type { NewComment } from './state/comments.js'
import type { NewFollower } from './state/followers.js'
import type { Remembered, SentMessage } from './state/remembered.js'
import type { Visitor } from './state/web-logins.js'

/**
 * One account of a mock WeChat. It has its own users, cards, messages, quotas, faults and answers, which other accounts do not see.
 * `mock.account(appid)` returns it.
 */
export class MockAccount<Own = unknown> {
  /** Plans what goes wrong with the next calls. */
  readonly faults: Faults<Own>
  readonly #account: Account
  readonly #api: LazyApi
  readonly #script: Script

  /**
   * @param script - where to plan; the mock itself plans for all accounts
   * @internal
   */
  constructor(account: Account, api: LazyApi, script: Script = account.script) {
    this.#account = account
    this.#api = api
    this.#script = script
    this.faults = new Faults(script.faults)
  }

  /**
   * Answers a function from now on, or only the calls that the options describe. If the handler returns nothing, the mock answers.
   * A URL is called by POST; `docs/testing.md` describes its request and answer.
   * @throws RangeError if `times` is not a whole number above 0 or `Infinity`
   * @throws Error if there is no such function, or no such field in `when`: at once if the mock has answered a request before; otherwise
   * the next request is answered with HTTP 500
   */
  handle<O extends Op<Own>>(
    op: O,
    handler: Handler<O, Own> | URL,
    options: ReplyOptions<O, Own> = {},
  ): void {
    const asked = handler instanceof URL ? handlerAt(handler, op, this.#api.load) : handler
    this.#script.replies.add(op, asked, options)
  }

  /**
   * Gives a function this answer from now on, or only for the calls that the options describe. Throws as {@link handle} does.
   *
   * Of several answers for a call, those for its account come first. Then come those with `times`, in their order, and then those with
   * `when`, the newest first.
   */
  reply<O extends Op<Own>>(
    op: O,
    value: Exclude<Success<O, Own>, undefined>,
    options?: ReplyOptions<O, Own>,
  ): void
  // Overloads, because a failure may have any further field, and a result may not.
  // eslint-disable-next-line @typescript-eslint/unified-signatures
  reply<O extends Op<Own>>(op: O, failure: Failure, options?: ReplyOptions<O, Own>): void
  reply<O extends Op<Own>>(op: O, value: unknown, options: ReplyOptions<O, Own> = {}): void {
    this.#script.replies.add(op, () => value, options)
  }

  /** Gives each of the next calls one of these answers, in their order. Throws as {@link handle} does. */
  replySequence<O extends Op<Own>>(
    op: O,
    values: readonly (Exclude<Success<O, Own>, undefined> | Failure)[],
    { when }: Pick<ReplyOptions<O, Own>, 'when'> = {},
  ): void {
    for (const value of values) this.#script.replies.add(op, () => value, { when, times: 1 })
  }

  /**
   * Makes the next valid call fail; several failures queue up. `*` is any function of the API, but not a request for the
   * account's token. If the function needs a token and the errcode refuses it (40001, 40014, 42001), the tokens end as well, so
   * that a renewal returns a different one.
   */
  failNext(op: FaultTarget<Own>, failure: Failure): void {
    this.#script.faults.fail(op, failure)
  }

  /**
   * Sets how often an account may call a function per day, Beijing time; further calls answer 45009 until the quota is cleared. A quota
   * of one account takes precedence over one of all accounts.
   */
  setQuota(op: Op<Own>, callsPerDay: number): void {
    this.#api.checkOp(op)
    this.#script.quotas.add({ op, calls_per_day: callsPerDay })
  }

  /** Makes a user follow the account, or follow it again: the user is then in its list of users. */
  follow(user: NewFollower = {}): { openid: string } {
    const { openid } = this.#account.state.areas.followers.follow(user)
    this.#account.knownIds?.add('openid', openid)
    return { openid }
  }

  /**
   * Makes a user leave: messages to this openid then answer 43004.
   * @throws Error if this openid has not followed
   */
  unfollow({ openid }: { openid: string }): void {
    this.#account.state.areas.followers.unfollow(openid)
  }

  /**
   * Gives a user a card that was created for this account, so that its code can be looked up and consumed.
   * @throws Error if there is no such card, it is out of stock, or the user has as many as its `get_limit` allows
   */
  giveCard({
    card_id,
    openid = this.#account.random.openid(),
    code: own,
  }: {
    card_id: string
    openid?: string | undefined
    /** For a card with `use_custom_code`. Default: a deposited code, or a made-up one. */
    code?: string | undefined
  }): {
    code: string
  } {
    const { knownIds, state } = this.#account
    const { code } = state.areas.cards.give({ card_id, openid, code: own })
    knownIds?.add('openid', openid)
    knownIds?.add('code', code)
    return { code }
  }

  /**
   * Makes a user scan a QR code that was created for this account: it pushes `SCAN`, or makes the user follow with its scene.
   * @throws Error if there is no such code, or it has expired
   */
  scan({
    ticket,
    openid = this.#account.random.openid(),
  }: {
    ticket: string
    openid?: string | undefined
  }): { openid: string } {
    const { links, followers } = this.#account.state.areas
    const scene = links.sceneOf(ticket)
    if (followers.scan(openid, scene, ticket)) return { openid }
    const scenes = typeof scene === 'number' ? { qr_scene: scene } : { qr_scene_str: scene }
    return this.follow({ openid, subscribe_scene: 'ADD_SCENE_QR_CODE', ...scenes })
  }

  /**
   * Makes a user comment on an article that was sent or published.
   * @throws Error if the account has closed its comments
   */
  comment(comment: NewComment): { user_comment_id: string; openid: string } {
    const { knownIds, state } = this.#account
    const { user_comment_id, openid = '' } = state.areas.comments.add(comment)
    knownIds?.add('openid', openid)
    knownIds?.add('comment', user_comment_id)
    return { user_comment_id, openid }
  }

  /**
   * Opens the page that asks a user for consent to a web login, as a browser does, and returns where it redirects to. `url` is what
   * `oauth.authorizeUrl` or a `WebLogin` returned.
   * @throws Error with the complaint that WeChat's page would show
   */
  authorize(url: string | URL, visitor: Visitor = {}): { url: string } {
    const asked = Object.fromEntries(new URL(url).searchParams)
    return { url: this.#account.state.areas.visitors.authorize({ ...asked, ...visitor }) }
  }

  /** What the mock remembers of this account, as plain data; a copy. */
  get remembered(): Remembered {
    return this.#account.state.remembered
  }

  /** The messages of this account that were accepted for sending, oldest first. */
  get outbox(): readonly SentMessage[] {
    return this.#account.state.areas.outbox.messages
  }

  /** Resets this account. Other accounts, the clock and all access_tokens stay as they are. */
  reset(): void {
    this.#account.reset()
  }
}
