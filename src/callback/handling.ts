import { redactError, redactor, type Secrets } from '../runtime/redact.js'
import { isOffiAccountError } from '../runtime/errors/error.js'
import { CallbackError, isCallbackError, type CallbackReason } from './error.js'
import type { Delivery } from './handlers.js'
import { customMessage } from './reply/late.js'
import type { Attempt } from './once.js'
import type { CallbackBehaviour } from './options.js'
import type { Push } from './push.js'
import { parseRaw } from './wire/parse.js'
import type { Raw } from './wire/raw.js'
import type { Answer } from './reply/reply.js'
import { sendable } from './reply/sendable.js'

export type AnyHandler = (delivery: Delivery) => unknown

/** What the handling of a push needs of its surroundings. */
export interface Surroundings {
  handler: AnyHandler | undefined
  /** To which the push came. */
  url: string
  /** When the push must be answered, on the clock of `performance.now()`. */
  giveUpAt: number
  secrets: Secrets
  behaviour: Pick<CallbackBehaviour, 'lateReply' | 'onLateReply' | 'dedupeKey'>
  report: (error: CallbackError) => void
  /** Takes what goes on after the answer; it never rejects. */
  defer: (work: Promise<void>) => void
}

/** One push on its way through the user's code. */
export class Handling {
  readonly #push: Push
  readonly #delivery: Delivery
  readonly #around: Surroundings

  constructor(push: Push, around: Surroundings) {
    const { message, kind, appid, scene } = push
    this.#push = push
    this.#around = around
    this.#delivery = { message, kind, appid, url: around.url, scene, later: this.#later }
  }

  /** The text that is the same whenever WeChat repeats the push; undefined if the user wants each one handled. */
  dedupeText(): string | undefined {
    const { dedupeKey } = this.#around.behaviour
    if (!dedupeKey) return this.#push.text
    try {
      const key: unknown = dedupeKey(this.#delivery) ?? undefined
      if (key === undefined || typeof key === 'string') return key
      throw new TypeError('it returned neither text nor undefined')
    } catch (error) {
      this.#fail('dedupeKey', error)
      return undefined
    }
  }

  readonly begin = (): Attempt => {
    const { handler, giveUpAt } = this.#around
    if (!handler) return { answer: Promise.resolve('success'), ended: Promise.resolve(true) }
    let isLate = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const tooLate = new Promise<Answer>((resolve) => {
      const left = Math.max(0, giveUpAt - performance.now())
      timer = setTimeout(() => {
        isLate = true
        resolve('success')
      }, left)
    })
    const answer = this.#run(handler)
    const ended = answer.then(async (given) => {
      clearTimeout(timer)
      if (isLate) await this.#sendLate(given)
      return given !== undefined
    })
    this.#around.defer(ended.then(() => undefined))
    return { answer: Promise.race([answer, tooLate]), ended }
  }

  /** Undefined if the handler fails. */
  async #run(handler: AnyHandler): Promise<Answer | undefined> {
    try {
      return ((await handler(this.#delivery)) ?? 'success') as Answer
    } catch (error) {
      this.#fail(`the handler of ${this.#push.kind}`, error)
      return undefined
    }
  }

  readonly #later = (work: () => unknown): void => {
    const done = Promise.resolve()
      .then(work)
      .then(
        () => undefined,
        (error: unknown) => {
          this.#fail(`what the handler of ${this.#push.kind} left for later`, error)
        },
      )
    this.#around.defer(done)
  }

  async #sendLate(answer: Answer | undefined): Promise<void> {
    if (answer === undefined || answer === 'success' || answer === '') return
    const { lateReply, onLateReply } = this.#around.behaviour
    const { kind, message } = this.#push
    try {
      const reply = sendable(answer, message)
      if (onLateReply) await onLateReply(reply, this.#delivery)
      else {
        const client = typeof lateReply === 'function' ? await lateReply(this.#delivery) : lateReply
        if (!client) {
          throw new CallbackError(
            'late',
            `the handler of ${kind} was late, and its reply lost: pass lateReply or onLateReply`,
          )
        }
        await client.call(customMessage(reply, message.FromUserName ?? ''))
      }
    } catch (error) {
      if (isCallbackError(error)) this.#around.report(error)
      else this.#fail(`the late reply to ${kind}`, error, 'late')
    }
  }

  #fail(what: string, error: unknown, reason: CallbackReason = 'handler'): void {
    // As it came: what a handler has made of the message may hold anything, circles included.
    const secrets = [...this.#around.secrets, ...textsOf(parseRaw(this.#push.text))]
    this.#around.report(failure(reason, what, error, secrets))
  }
}

/** The user's own code failed; what it says may quote whatever it was given. */
export function failure(
  reason: CallbackReason,
  what: string,
  error: unknown,
  secrets: Secrets,
): CallbackError {
  const cause = redactError(error, redactor(secrets))
  const outcome = isOffiAccountError(error) ? error.outcome : undefined
  return new CallbackError(reason, `${what} failed: ${cause.message}`, { cause, outcome })
}

function textsOf(value: Raw): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
