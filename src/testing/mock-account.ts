import type { Account } from './accounts/accounts.js'
import type { Failure } from './answer/refusal.js'
import { Faults, type FaultTarget } from './faults/faults.js'
import type { Handler, ReplyOptions, Success } from './handlers.js'
import type { LazyApi } from './lazy-api.js'
import type { Op } from './operations.js'
import { handlerAt } from './remote/handler.js'
import type { Script } from './script.js'
import type { NewFollower } from './state/followers.js'
import type { Remembered, SentMessage } from './state/remembered.js'
import type { Visitor } from './state/web-logins.js'

/**
 * One account of a mock WeChat, with users, cards, messages, quotas, faults and answers of its own, which other accounts do not see.
 * `mock.account` has it by its appid.
 */
export class MockAccount<Own = unknown> {
  /** What goes wrong with the next calls, as one-liners. */
  readonly faults: Faults<Own>
  readonly #account: Account
  readonly #api: LazyApi
  readonly #script: Script

  /**
   * @param script - the mock itself plans for all accounts
   * @internal
   */
  constructor(account: Account, api: LazyApi, script: Script = account.script) {
    this.#account = account
    this.#api = api
    this.#script = script
    this.faults = new Faults(script.faults)
  }

  /**
   * Answers a function from now on, or the calls that the options tell. A handler that returns nothing leaves the answer to the mock.
   * A URL is asked by POST: `docs/testing.md` says what it gets and may answer.
   * @throws RangeError if `times` is not a whole number above 0 or `Infinity`
   * @throws Error if there is no such function, or no such field in `when`: at once if the mock has answered a request before, or as an
   * HTTP 500 of the next one.
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
   * Gives a function this answer from now on, or for the calls that the options tell. Throws as {@link handle}.
   *
   * Of several answers for a call, those of its account come first; then those with `times` and in their order, then those with `when`, the
   * newest first.
   */
  reply<O extends Op<Own>>(
    op: O,
    value: Exclude<Success<O, Own>, undefined>,
    options?: ReplyOptions<O, Own>,
  ): void
  // Apart, because a failure may have any field besides its errcode, and a result may not.
  // eslint-disable-next-line @typescript-eslint/unified-signatures
  reply<O extends Op<Own>>(op: O, failure: Failure, options?: ReplyOptions<O, Own>): void
  reply<O extends Op<Own>>(op: O, value: unknown, options: ReplyOptions<O, Own> = {}): void {
    this.#script.replies.add(op, () => value, options)
  }

  /** Gives the next calls one of these answers each, in their order. Throws as {@link handle}. */
  replySequence<O extends Op<Own>>(
    op: O,
    values: readonly (Exclude<Success<O, Own>, undefined> | Failure)[],
    { when }: Pick<ReplyOptions<O, Own>, 'when'> = {},
  ): void {
    for (const value of values) this.#script.replies.add(op, () => value, { when, times: 1 })
  }

  /**
   * Lets the next valid call fail; several failures queue up. `*` is any function of the API, but not a request for the
   * account's token. An errcode that refuses the token (40001, 40014, 42001) of a function that needs one also ends the tokens, so
   * that a renewal brings another one.
   */
  failNext(op: FaultTarget<Own>, failure: Failure): void {
    this.#script.faults.fail(op, failure)
  }

  /**
   * Lets an account call a function so often a day, Beijing time; further calls answer 45009 until the quota is cleared. What is set for one
   * account counts before what is set for all.
   */
  setQuota(op: Op<Own>, callsPerDay: number): void {
    this.#api.checkOp(op)
    this.#script.quotas.add({ op, calls_per_day: callsPerDay })
  }

  /** A user follows the account, or follows it again, and is in its list of users. */
  follow(user: NewFollower = {}): { openid: string } {
    const { openid } = this.#account.state.areas.followers.follow(user)
    this.#account.known?.add('openid', openid)
    return { openid }
  }

  /**
   * A user leaves: messages to this openid answer 43004.
   * @throws Error if this openid has not followed.
   */
  unfollow({ openid }: { openid: string }): void {
    this.#account.state.areas.followers.unfollow(openid)
  }

  /**
   * A user takes a card that was created for this account, so that its code can be looked up and consumed.
   * @throws Error if there is no such card, or none left of it.
   */
  giveCard({
    card_id,
    openid = this.#account.random.openid(),
  }: {
    card_id: string
    openid?: string | undefined
  }): {
    code: string
  } {
    const { known, state } = this.#account
    const { code } = state.areas.cards.give({ card_id, openid })
    known?.add('openid', openid)
    known?.add('code', code)
    return { code }
  }

  /**
   * A user opens the page that asks for consent to a web login, as in a browser: where it redirects to. `url` is what
   * `oauth.authorizeUrl` or a `WebLogin` made.
   * @throws Error with what WeChat's page would complain of.
   */
  authorize(url: string | URL, visitor: Visitor = {}): { url: string } {
    const asked = Object.fromEntries(new URL(url).searchParams)
    return { url: this.#account.state.areas.visitors.authorize({ ...asked, ...visitor }) }
  }

  /** What the mock remembers of this account, as plain data; a copy. */
  get remembered(): Remembered {
    return this.#account.state.remembered
  }

  /** The messages of this account that were accepted for sending, the oldest first. */
  get outbox(): readonly SentMessage[] {
    return this.#account.state.areas.outbox.messages
  }

  /** This account back to the beginning; others, the clock and all access_tokens stay as they are. */
  reset(): void {
    this.#account.reset()
  }
}
