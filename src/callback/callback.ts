import { checkNames, closestKind } from '../runtime/names.js'
import { ConfigError } from '../runtime/errors/config.js'
import { sha256 } from './wire/cipher.js'
import { accountsOf, type Accounts, type Configured } from './accounts.js'
import { configNames, demand } from './config.js'
import { knownKinds } from './decode.js'
import { isCallbackError, type CallbackError } from './error.js'
import type { Handlers } from './handlers.js'
import { failure, Handling, type AnyHandler } from './handling.js'
import { answerOf, toPlain, toResponse, type PlainAnswer, type PlainRequest } from './http.js'
import { Once } from './once.js'
import type { CallbackBehaviour, CallbackOptions } from './options.js'
import type { Push } from './push.js'
import { receiveFor, type Accepted } from './receive.js'

/** What edge platforms give beside a request. */
export interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void
}

/** Receives what WeChat pushes. Its functions may be taken off it. */
export interface Callback {
  /**
   * Answers a request; never rejects. Whatever else a platform passes is searched for `waitUntil`, so this is a handler of
   * Workers, Bun, Deno and Next as it stands.
   */
  readonly fetch: (request: Request, ...context: readonly unknown[]) => Promise<Response>
  /** The same without `Request` and `Response`: for other frameworks, API gateways and queues. */
  readonly handle: (request: PlainRequest, context?: ExecutionContext) => Promise<PlainAnswer>
  /** Tells `onError`: for whatever else stands between WeChat and the handlers, such as an adapter to a framework. */
  readonly report: (error: CallbackError) => void
  /** Resolves when no handler runs and nothing is left to do `later`: for shutdown and tests. */
  readonly idle: () => Promise<void>
}

/**
 * Answers pushes by handlers, each push once.
 *
 * @example
 * ```ts
 * const callback = createCallback(
 *   { appid, token, encodingAESKey },
 *   { text: ({ message }) => reply.text(`你说：${message.Content}`) },
 * )
 * export default { fetch: callback.fetch }
 * ```
 * @throws ConfigError
 */
export function createCallback(options: CallbackOptions, handlers: Handlers): Callback {
  const runner = new Runner(options, handlers)
  return {
    async fetch(request, ...context) {
      return toResponse(await runner.answer(toPlain(request, context), context.find(isContext)))
    },
    handle: (request, context) => runner.answer(request, context),
    report: runner.report,
    idle: () => runner.idle(),
  }
}

function isContext(value: unknown): value is ExecutionContext {
  return typeof (Object(value) as Partial<ExecutionContext>).waitUntil === 'function'
}

const behaviourNames: readonly string[] = Object.keys({
  store: 0,
  dedupeKey: 0,
  budget: 0,
  lateReply: 0,
  onLateReply: 0,
  onHandlerError: 0,
  onError: 0,
} satisfies Record<keyof CallbackBehaviour, 0>)

/** The list of all is long: it stands behind what was probably meant. */
function checkHandlers(handlers: object): void {
  const known = [...knownKinds, 'otherwise']
  const unknown = Object.keys(handlers).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = closestKind(unknown, known)
  const hint = meant === undefined ? '' : `did you mean ${meant}? `
  throw new ConfigError(`unknown handler ${unknown}: ${hint}It is one of ${known.join(', ')}`)
}

/** The same text for whatever is refused, so that nobody learns why. */
const refused = answerOf(403, 'text/plain', 'forbidden')

/** WeChat repeats a push that is answered so. */
const failed = answerOf(500, 'text/plain', '')

class Runner {
  readonly #behaviour: CallbackBehaviour
  readonly #accounts: Accounts
  readonly #handlers: ReadonlyMap<string, AnyHandler>
  readonly #budget: number
  readonly #once: Once
  readonly #running = new Set<Promise<void>>()

  constructor(options: CallbackOptions, handlers: Handlers) {
    checkNames('option', options, [...configNames, ...behaviourNames, 'accounts'])
    checkHandlers(handlers)
    const { store, dedupeKey, budget = 4_500, lateReply, onLateReply, ...others } = options
    const { onHandlerError, onError, accounts, ...config } = others
    demand(budget > 0 && budget < 5_000, 'budget', 'milliseconds above 0, below 5,000')
    demand(
      [undefined, 'success', 'retry'].includes(onHandlerError),
      'onHandlerError',
      "'success' or 'retry'",
    )
    this.#behaviour = { dedupeKey, lateReply, onLateReply, onHandlerError, onError }
    const isOne = accounts === undefined
    demand(isOne || typeof lateReply !== 'object', 'lateReply', 'a function beside accounts')
    this.#accounts = accountsOf((isOne ? config : { ...config, accounts }) as Configured)
    this.#handlers = new Map(Object.entries(handlers) as [string, AnyHandler][])
    this.#budget = budget
    const lease = Math.min(3_000, budget / 2)
    this.#once = new Once({ store, lease, report: this.report })
  }

  async answer(request: PlainRequest, context?: ExecutionContext): Promise<PlainAnswer> {
    const giveUpAt = performance.now() + this.#budget
    try {
      const { received, ...accepted } = await receiveFor(request, this.#accounts)
      if (received.type === 'check') return received.reply
      return await this.#answerPush(received, accepted, { url: request.url, giveUpAt }, context)
    } catch (error) {
      if (isCallbackError(error)) this.report(error)
      else this.report(failure('account', 'looking for the account', error, []))
      return refused
    }
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  async #answerPush(
    push: Push,
    { settled: { appid, secrets, vault }, freshFor }: Accepted,
    { url, giveUpAt }: { url: string; giveUpAt: number },
    context: ExecutionContext | undefined,
  ): Promise<PlainAnswer> {
    const defer = (work: Promise<void>): void => {
      this.#defer(work, context)
    }
    const handling = new Handling(push, {
      handler: this.#handlers.get(push.kind) ?? this.#handlers.get('otherwise'),
      url,
      giveUpAt,
      secrets,
      behaviour: this.#behaviour,
      report: this.report,
      defer,
    })
    const { begin } = handling
    const text = handling.dedupeText()
    const key = text === undefined ? undefined : `callback:${appid}:${await sha256(text)}`
    const answer =
      key === undefined
        ? await begin().answer
        : await this.#once.run({ key, giveUpAt, freshFor, vault, begin, defer })
    if (answer === undefined && this.#behaviour.onHandlerError === 'retry') return failed
    try {
      return await push.answer(answer)
    } catch (error) {
      this.report(
        isCallbackError(error) ? error : failure('reply', 'writing the reply', error, secrets),
      )
      return push.answer()
    }
  }

  #defer(work: Promise<void>, context: ExecutionContext | undefined): void {
    const tracked = work.finally(() => this.#running.delete(tracked))
    this.#running.add(tracked)
    try {
      context?.waitUntil(tracked)
    } catch (error) {
      // Once a platform is done with a request, it takes no more work for it. The handler is none the worse.
      this.report(failure('handler', 'waitUntil', error, []))
    }
  }

  readonly report = (error: CallbackError): void => {
    const { onError = logError } = this.#behaviour
    // Whoever is told of errors is the last to whom one can be told.
    new Promise((resolve) => {
      resolve(onError(error))
    }).catch(() => undefined)
  }
}

function logError({ name, message }: CallbackError): void {
  console.error(`${name}: ${message}`)
}
