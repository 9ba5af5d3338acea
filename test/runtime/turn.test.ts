import { getEventListeners } from 'node:events'
import {
  isTimeoutError,
  type CallOptions,
  type OffiAccount,
  type OffiAccountOptions,
  type RetryEvent,
  type Transport,
  type TransportResponse,
} from 'offiaccount/slim'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rejection, wechat, type Answer } from '../support/server.js'
import { stopTimers, until } from '../support/timers.js'

const post = { method: 'POST', path: '/api', json: { n: 1 } } as const
const token = { accessToken: 'A' }
const silent: Answer = () => undefined

const bytes = new TextEncoder().encode('{"errcode":0}')
const ok: TransportResponse = {
  status: 200,
  headers: new Headers(),
  bytes: () => Promise.resolve(bytes),
  stream: () => new Blob([bytes]).stream(),
}

/** A transport whose requests end when the test or the call ends them. */
class Held {
  readonly sent: string[] = []
  readonly inFlight = new Set<() => void>()
  most = 0

  readonly transport: Transport = ({ body }, onAbort) =>
    new Promise((resolve, reject) => {
      const answer = (): void => {
        this.inFlight.delete(answer)
        resolve(ok)
      }
      onAbort?.(() => {
        this.inFlight.delete(answer)
        reject(new Error('aborted'))
      })
      this.sent.push(typeof body === 'string' ? body : '')
      this.inFlight.add(answer)
      this.most = Math.max(this.most, this.inFlight.size)
    })

  answer(): void {
    for (const answer of this.inFlight) answer()
  }
}

async function accountOver(
  { transport }: Held,
  options: Partial<OffiAccountOptions> = {},
): Promise<OffiAccount> {
  const server = await wechat()
  return server.account({ token, transport, ...options })
}

describe('the time of a call', () => {
  test('does not run while it waits for its turn', async () => {
    const held = new Held()
    const timers = stopTimers()
    const account = await accountOver(held, { concurrency: 1, timeout: 300 })
    const first = rejection(account.request(post))
    await until(() => held.sent.length === 1)
    const second = rejection(account.request(post, { timeout: 30 }))
    timers.advance(300)
    expect(await first).toMatchObject({ name: 'TimeoutError', attempts: 1 })
    await until(() => held.sent.length === 2)
    timers.advance(30)
    expect(await second).toMatchObject({ name: 'TimeoutError', attempts: 1 })
  })

  test('runs while it waits for its token, and goes on at its turn', async () => {
    const held = new Held()
    const timers = stopTimers()
    let hand!: (token: string) => void
    const account = await accountOver(held, {
      token: () => new Promise((resolve) => (hand = resolve)),
    })
    const error = rejection(account.request(post, { timeout: 100 }))
    await until(() => timers.count > 0)
    timers.advance(60)
    hand('A')
    await until(() => held.sent.length === 1)
    timers.advance(40)
    expect(await error).toMatchObject({ name: 'TimeoutError', attempts: 1 })
  })

  test('that is over sends nothing, even if the event loop was too busy for the timer', async () => {
    const held = new Held()
    const now = performance.now.bind(performance)
    let ahead = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead)
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    const account = await accountOver(held, {
      token: async () => {
        await Promise.resolve()
        ahead = 60_000
        return 'A'
      },
    })
    const error = await rejection(account.request(post))
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 0, outcome: 'unsent' })
    expect(held.sent).toEqual([])
  })

  test('ends it in its place: of a hundred calls to a silent server none is sent late, and four at once', async () => {
    const held = new Held()
    const timers = stopTimers()
    const account = await accountOver(held, { concurrency: 4, timeout: 500 })
    const errors = Array.from({ length: 100 }, () => rejection(account.request(post)))
    for (let sent = 4; sent <= 100; sent += 4) {
      await until(() => held.sent.length === sent)
      timers.advance(500)
    }
    for (const error of await Promise.all(errors)) {
      expect(isTimeoutError(error)).toBe(true)
      expect(error).toMatchObject({ attempts: 1 })
    }
    expect(held.most).toBe(4)
    expect(timers.count).toBe(0)
  })

  test('covers its repetitions, for which it keeps its turn', async () => {
    const server = await wechat({ api: () => ({ errcode: -1, errmsg: 'system error' }) })
    const timers = stopTimers()
    const retries: RetryEvent[] = []
    const hooks = { onRetry: (event: RetryEvent) => retries.push(event) }
    const account = server.account({ concurrency: 1, retry: { delay: 60_000 }, hooks })
    const busy = rejection(account.request(post, { timeout: 100 }))
    const next = rejection(account.request(post, { timeout: 100 }))
    await until(() => retries.length === 1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(server.to('/api')).toHaveLength(1)
    timers.advance(100)
    expect(await busy).toMatchObject({ name: 'TimeoutError', attempts: 1 })
    await until(() => retries.length === 2)
    timers.advance(100)
    expect(await next).toMatchObject({ name: 'TimeoutError', attempts: 1 })
  })
})

describe('a call that waits for its turn', () => {
  const reason = new Error('the user left')

  test('ends when its caller aborts, and the hooks are told that nothing was sent', async () => {
    const held = new Held()
    const told: unknown[] = []
    const account = await accountOver(held, {
      concurrency: 1,
      hooks: {
        onRequest: ({ op, attempt }) => told.push(['request', op, attempt]),
        onResponse: ({ op, attempt, error }) => told.push(['response', op, attempt, error]),
      },
    })
    const first = account.request({ ...post, op: 'first' })
    const controller = new AbortController()
    const { signal } = controller
    const second = rejection(account.request({ ...post, op: 'second' }, { signal }))
    const third = account.request({ ...post, op: 'third' })
    await until(() => held.sent.length === 1)
    controller.abort(reason)
    expect(await second).toBe(reason)
    expect(getEventListeners(signal, 'abort')).toEqual([])

    held.answer()
    await first
    await until(() => held.sent.length === 2)
    held.answer()
    await third
    expect(told).toEqual([
      ['request', 'first', 1],
      ['response', 'second', 0, reason],
      ['response', 'first', 1, undefined],
      ['request', 'third', 1],
      ['response', 'third', 1, undefined],
    ])
  })

  test('sends what was given, not what the caller has made of it since', async () => {
    const held = new Held()
    const account = await accountOver(held, { concurrency: 1 })
    const message = { touser: '' }
    const calls = ['anna', 'bela', 'carl'].map((touser) => {
      message.touser = touser
      return account.request({ ...post, json: message })
    })
    for (let sent = 1; sent <= 3; sent++) {
      await until(() => held.sent.length === sent)
      held.answer()
    }
    await Promise.all(calls)
    expect(held.sent.map((body) => JSON.parse(body) as unknown)).toEqual([
      { touser: 'anna' },
      { touser: 'bela' },
      { touser: 'carl' },
    ])
  })

  test('needs no timer: twenty thousand at once, with one signal and one token', async () => {
    const held = new Held()
    const server = await wechat()
    let hand!: (token: string) => void
    const issued = new Promise<string>((resolve) => (hand = resolve))
    const provide = vi.fn(async () => ({ accessToken: await issued, expiresIn: 7200 }))
    const account = server.account({ token: provide, transport: held.transport })
    const timers = stopTimers()
    const { signal } = new AbortController()
    const calls = Array.from({ length: 20_000 }, () => account.request(post, { signal }))
    // A call that waits for the token has two, and 64 calls watch the places of those.
    expect(timers.count).toBeLessThanOrEqual(64 * 3)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    hand('A')
    await until(() => held.sent.length === 64)
    expect(timers.count).toBeLessThanOrEqual(64 * 2)
    const answering = setInterval(() => {
      held.answer()
    }, 0)
    await Promise.all(calls)
    clearInterval(answering)
    expect(held.sent).toHaveLength(20_000)
    expect(held.most).toBe(64)
    expect(provide).toHaveBeenCalledOnce()
    expect(timers.count).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

test.each<[string, unknown]>([
  ['an AbortController', new AbortController()],
  ['null', null],
  ['an object', {}],
  ['text', 'signal'],
])('%s as a signal is refused before anything starts', async (_, signal) => {
  const server = await wechat({ api: silent })
  const timers = stopTimers()
  const error = await rejection(server.account().request(post, { signal } as CallOptions))
  expect(error).toMatchObject({
    name: 'ConfigError',
    message: 'signal must be the signal of an AbortController',
  })
  expect(timers.count).toBe(0)
  expect(server.received).toEqual([])
})

test('a signal of another realm is one', async () => {
  const server = await wechat()
  const { signal } = new AbortController()
  const foreign = {
    aborted: false,
    reason: undefined,
    addEventListener: signal.addEventListener.bind(signal),
    removeEventListener: signal.removeEventListener.bind(signal),
  }
  await server.account().request(post, { signal: foreign as unknown as AbortSignal })
})
