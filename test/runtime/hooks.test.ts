import type { HookEvents, Hooks } from 'offiaccount/slim'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rejection, secret, wechat } from '../support/server.js'

const call = { op: 'card.get', method: 'POST', path: '/card/get', json: {} } as const
const duration = expect.any(Number) as number

const sentTo = (host: string): object => ({
  op: call.op,
  method: call.method,
  host,
  path: call.path,
})

type Event = [keyof HookEvents, unknown]

function recorder(): { events: Event[]; hooks: Hooks } {
  const events: Event[] = []
  const record =
    (name: keyof HookEvents) =>
    (event: unknown): void => {
      events.push([name, event])
    }
  const hooks: Hooks = {
    onRequest: record('onRequest'),
    onResponse: record('onResponse'),
    onRetry: record('onRetry'),
    onCredential: record('onCredential'),
    onWarning: record('onWarning'),
  }
  return { events, hooks }
}

describe('hooks', () => {
  test('are told a whole call, refused token and all', async () => {
    const server = await wechat({
      api: () => ({ errcode: 40003, errmsg: 'invalid openid rid: 6-2' }),
    })
    const { events, hooks } = recorder()
    const account = server.account({ hooks })
    server.refused.add(await account.accessToken())
    events.length = 0
    await rejection(account.call(call))

    const { op, method, path } = call
    const sent = { op, method, host: server.url, path, duration, status: 200 }
    const issue = { op: 'util.getStableAccessToken', method, path: '/cgi-bin/stable_token' }
    expect(events).toEqual([
      ['onRequest', { op, method, path, attempt: 1 }],
      ['onResponse', { ...sent, attempt: 1, errcode: 42001, rid: '65f0c0de-1' }],
      ['onRequest', { ...issue, attempt: 1 }],
      ['onResponse', { ...sent, ...issue, attempt: 1, errcode: 0 }],
      ['onCredential', { credential: 'access_token', source: 'issued', duration }],
      ['onRetry', { op, attempt: 2, reason: 'token' }],
      ['onRequest', { op, method, path, attempt: 2 }],
      ['onResponse', { ...sent, attempt: 2, reason: 'token', errcode: 40003, rid: '6-2' }],
    ])
  })

  test('are told the error where no answer came', async () => {
    const server = await wechat({ api: (_, response) => void response.socket?.destroy() })
    const { events, hooks } = recorder()
    const error = await rejection(server.account({ hooks }).call(call))
    expect(events.at(-1)).toEqual([
      'onResponse',
      { ...sentTo(server.url), attempt: 1, duration, status: undefined, error },
    ])
  })

  test('are told status and error where the answer is none of the API’s', async () => {
    const server = await wechat({ api: (_, response) => void response.writeHead(502).end('x') })
    const { events, hooks } = recorder()
    const error = await rejection(server.account({ hooks }).call(call))
    expect(events.at(-1)).toEqual([
      'onResponse',
      { ...sentTo(server.url), attempt: 1, duration, status: 502, error },
    ])
  })

  test.each([
    [
      'throw',
      (): never => {
        throw new Error('in the hook')
      },
    ],
    ['reject', async (): Promise<never> => Promise.reject(new Error('in the hook'))],
  ])('that %s break no call and are reported', async (_, broken) => {
    const server = await wechat()
    const warnings: string[] = []
    const hooks: Hooks = {
      onRequest: broken,
      onResponse: broken,
      onRetry: broken,
      onCredential: broken,
      onWarning: ({ message }) => warnings.push(message),
    }
    expect(await server.account({ hooks }).call(call)).toEqual({})
    expect(warnings).toContain('the hook onRequest failed: in the hook')
    expect(warnings).toContain('the hook onCredential failed: in the hook')
  })

  test('are told the caller’s reason where he ends the call', async () => {
    const server = await wechat({ api: () => undefined })
    const errors: unknown[] = []
    const controller = new AbortController()
    const account = server.account({ hooks: { onResponse: ({ error }) => errors.push(error) } })
    const ended = account.call(call, { signal: controller.signal }).catch((error: unknown) => error)
    await expect.poll(() => server.to(call.path).length).toBe(1)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await ended).toBe(reason)
    expect(errors.at(-1)).toBe(reason)
  })

  test('for warnings may fail too', async () => {
    const server = await wechat()
    const broken = (): never => {
      throw new Error('in the hook')
    }
    await server.account({ hooks: { onRequest: broken, onWarning: broken } }).call(call)
  })

  test('that fail beside an onWarning that rejects leave no rejection unhandled', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    onTestFinished(() => void process.off('unhandledRejection', note))
    const server = await wechat()
    const broken = async (): Promise<never> => Promise.reject(new Error('in the hook'))
    await server.account({ hooks: { onRequest: broken, onWarning: broken } }).call(call)
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
    expect(unhandled).toEqual([])
  })

  test.each<[unknown, string]>([
    ['the user left', 'the user left'],
    [{ toString: () => `left with ${secret}` }, 'left with [redacted]'],
    [undefined, 'This operation was aborted'],
  ])('and debug are told an abort by %o as an error with its text', async (reason, message) => {
    const server = await wechat({ api: () => undefined })
    const errors: unknown[] = []
    const lines: string[] = []
    const controller = new AbortController()
    const account = server.account({
      token: { accessToken: 'A' },
      debug: (line) => lines.push(line),
      hooks: { onResponse: ({ error }) => errors.push(error) },
    })
    const ended = account.call(call, { signal: controller.signal }).catch((error: unknown) => error)
    await expect.poll(() => server.to(call.path).length).toBe(1)
    controller.abort(reason)
    expect(await ended).toBe(controller.signal.reason)
    expect(errors).toEqual([expect.any(Error)])
    expect(errors).toMatchObject([{ name: 'AbortError', message }])
    expect(lines).toEqual([expect.stringMatching(/ AbortError +POST .*card\.get {2}/)])
    expect(lines[0]).toContain(message)
  })

  test('keep their this', async () => {
    const server = await wechat()
    const metrics = {
      count: 0,
      onRequest(): void {
        this.count++
      },
    }
    await server.account({ hooks: metrics }).call(call)
    expect(metrics.count).toBe(2)
  })
})
