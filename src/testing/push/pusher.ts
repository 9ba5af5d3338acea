import { Cipher } from '../../callback/wire/cipher.js'
import type { CallbackMap, SilentKind } from '../../generated/events/index.js'
import { redactError, redactor } from '../../runtime/redact.js'
import type { Clock } from '../clock.js'
import { Kept } from '../history.js'
import type { MockEvent } from '../model.js'
import type { MockOptions } from '../options.js'
import type { Random } from '../random.js'
import { readAnswer, Unreadable, type Answer } from './answer.js'
import {
  messageOf,
  wholeMessageOf,
  type Author,
  type Content,
  type Fields,
  type Kind,
} from './message.js'
import { forgeries, packet, verification, type Forgery, type Sender } from './packet.js'

/** A push and its outcome. */
export interface Pushed<K extends Kind = Kind> {
  kind: K
  /** What was pushed. */
  message: CallbackMap[K]
  /** The reply that reaches the user, decrypted and checked; undefined if there is none. */
  answer: K extends SilentKind ? undefined : Answer | undefined
  /** How often it was sent: up to three times if there is no answer within five seconds, or an HTTP error. */
  attempts: number
  /** What the user sees: the reply, nothing, or WeChat's notice that the account's service is out of order. */
  shown: 'reply' | 'nothing' | 'fault'
  /** Why WeChat does not show an answer, or shows a fault. */
  problem: string | undefined
}

/** How a callback answered a forged push. */
export interface ForgedPush {
  /** Whether it answered with an HTTP error. */
  refused: boolean
  /** The HTTP status. */
  status: number
  body: string
}

/** Seconds. */
const patience = 5

const attemptsAtMost = 3

interface Received {
  status: number
  body: string
}

interface AttemptResult {
  answer?: Answer | undefined
  problem?: string
  /** WeChat got no answer, and tries again. */
  isLost?: boolean
}

/** Whether customer service messages may follow: after a message, or another interaction of a user. */
function isAnswerable(kind: Kind): boolean {
  return !kind.includes('.') || /^event\.(subscribe|SCAN|CLICK|scancode_\w+)$/.test(kind)
}

/** Pushes messages and events to the callback of the account, as WeChat does. */
export class Pusher {
  readonly #pushed: Kept<Pushed>
  readonly #sender: Sender
  /** Called with the openid of a user after an interaction. */
  readonly #onInteraction: (openid: string) => void
  readonly #running = new Set<Promise<unknown>>()
  readonly #failures: unknown[] = []
  #verified: Promise<void> | undefined
  /** Each reset begins a new one. */
  #generation = 0

  /** @throws Error, ConfigError if the options of the callback are wrong */
  constructor(sender: Sender, history: number, onInteraction: (openid: string) => void) {
    this.#onInteraction = onInteraction
    const { handler, url, encodingAESKey } = sender.callback
    if ((handler === undefined) === (url === undefined)) {
      throw new Error('callback needs a handler or a url, and not both')
    }
    if (encodingAESKey !== undefined) new Cipher(encodingAESKey)
    this.#sender = sender
    this.#pushed = new Kept(history)
  }

  /** What was pushed, the oldest first. */
  get pushed(): readonly Pushed[] {
    return this.#pushed.items
  }

  /** How many older pushes were let go. */
  get letGo(): number {
    return this.#pushed.letGo
  }

  /** @throws Error if there is no such kind, or the callback does not confirm its URL. */
  async push<K extends Kind>(kind: K, fields: Fields<K>): Promise<Pushed<K>> {
    const author = await this.#author()
    const message = messageOf(kind, fields, author)
    const { FromUserName: openid } = message as { FromUserName?: string }
    if (openid !== undefined && isAnswerable(kind)) this.#onInteraction(openid)
    return this.#deliver(kind, message, author.events[kind])
  }

  async #deliver<K extends Kind>(
    kind: K,
    message: CallbackMap[K],
    { int64 = [], silent }: Pick<MockEvent, 'int64' | 'silent'>,
  ): Promise<Pushed<K>> {
    const generation = this.#generation
    await this.#verify()
    let attempts = 1
    let result = await this.#attempt(message, int64)
    while (result.isLost && attempts < attemptsAtMost) {
      attempts++
      result = await this.#attempt(message, int64)
    }
    const pushed = { kind, message, attempts, ...seenBy(kind, silent, result) } as Pushed<K>
    if (generation === this.#generation) this.#pushed.add(pushed)
    return pushed
  }

  /** Pushes what happened in the account, without making the test wait. */
  readonly pushEvent = <K extends Kind>(kind: K, content: Content<K>): void => {
    const generation = this.#generation
    const running = this.#author()
      .then((author) =>
        this.#deliver(kind, wholeMessageOf(kind, content, author), author.events[kind]),
      )
      .catch((error: unknown) => {
        if (generation === this.#generation) this.#failures.push(error)
      })
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /**
   * Waits for all pushes of events.
   * @throws the first failure among them
   */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
    const [failure] = this.#failures.splice(0)
    if (failure !== undefined) throw failure as Error
  }

  /** @throws Error if a push cannot be forged this way */
  async forge<K extends Kind>(forgery: Forgery, kind: K, fields: Fields<K>): Promise<ForgedPush> {
    if (!forgeries.includes(forgery)) {
      throw new Error(`a push can be forged as ${forgeries.join(', ')}, not as ${forgery}`)
    }
    const { encodingAESKey } = this.#sender.callback
    if (encodingAESKey === undefined && (forgery === 'plain' || forgery === 'appid')) {
      throw new Error(`only an encrypted push can be forged as ${forgery}: give an encodingAESKey`)
    }
    const author = await this.#author()
    const message = messageOf(kind, fields, author)
    await this.#verify()
    const { int64 = [] } = author.events[kind]
    const request = await packet(this.#sender, message, int64, forgery)
    if (forgery === 'repeated') await this.#send(request.clone())
    const received = await this.#send(request)
    if (typeof received === 'string') throw new Error(`the callback did not answer: ${received}`)
    return { refused: received.status >= 400, ...received }
  }

  /** Forgets what was pushed, and ignores what is still being pushed. */
  reset(): void {
    this.#generation++
    this.#pushed.clear()
    this.#failures.length = 0
    this.#running.clear()
    this.#verified = undefined
  }

  async #author(): Promise<Author> {
    const { appid, clock, random } = this.#sender
    const at = clock.seconds
    const { events } = await import('../generated/events.js')
    return { events, appid, random, at }
  }

  async #attempt(message: object, int64: readonly string[]): Promise<AttemptResult> {
    const received = await this.#send(await packet(this.#sender, message, int64))
    if (typeof received === 'string') return { isLost: true, problem: received }
    const { status, body } = received
    if (status >= 300) return { isLost: true, problem: `it answered HTTP ${status}` }
    try {
      return { answer: await readAnswer(body, message, this.#sender) }
    } catch (error) {
      if (error instanceof Unreadable) return { problem: error.message }
      throw error
    }
  }

  /** The answer, or why none came. */
  async #send(request: Request): Promise<Received | string> {
    const { callback, clock } = this.#sender
    const end = new AbortController()
    const exchange = async (): Promise<Received | string> => {
      try {
        const response = await (callback.handler ?? fetch)(request)
        return { status: response.status, body: await response.text() }
      } catch (error) {
        const redact = redactor([callback.token, callback.encodingAESKey])
        return `it failed: ${redactError(error, redact).message}`
      }
    }
    const timeout = clock
      .passed(patience, end.signal)
      .then(() => `no answer within ${patience} seconds`)
    const received = await Promise.race([exchange(), timeout])
    end.abort()
    return received
  }

  #verify(): Promise<void> {
    this.#verified ??= this.#confirm().catch((error: unknown) => {
      this.#verified = undefined
      throw error
    })
    return this.#verified
  }

  async #confirm(): Promise<void> {
    const echostr = this.#sender.random.digits(19)
    const received = await this.#send(await verification(this.#sender, echostr))
    if (typeof received !== 'string' && received.body === echostr) return
    const what = typeof received === 'string' ? received : `it answered HTTP ${received.status}`
    throw new Error(
      `the callback does not confirm its URL with the echostr: ${what}; compare its token with the mock's`,
    )
  }
}

/**
 * The pusher for the callback in the options; undefined if there is none.
 * @param onInteraction - called with the openid of a user after an interaction
 * @throws Error, ConfigError if the options of the callback are wrong
 */
export function pusherOf(
  { appid, callback, history }: Pick<MockOptions, 'appid' | 'callback'> & { history: number },
  clock: Clock,
  random: Random,
  onInteraction: (openid: string) => void,
): Pusher | undefined {
  if (!callback) return undefined
  if (callback.encodingAESKey !== undefined && appid === undefined) {
    throw new Error('encrypted pushes are for one appid: createMockWeChat({ appid, callback })')
  }
  return new Pusher(
    { appid: appid ?? 'wx0000000000000000', callback, clock, random },
    history,
    onInteraction,
  )
}

/** What the user sees of an answer. */
function seenBy(
  kind: Kind,
  isSilent: boolean | undefined,
  { answer, problem }: AttemptResult,
): Pick<Pushed, 'answer' | 'shown' | 'problem'> {
  if (isSilent) {
    const unseen = answer && `no reply reaches the user after ${kind}`
    return { answer: undefined, shown: 'nothing', problem: problem ?? unseen }
  }
  const shown = problem === undefined ? (answer ? 'reply' : 'nothing') : 'fault'
  return { answer, shown, problem }
}
