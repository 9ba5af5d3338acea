import { logHooks } from 'offiaccount/hooks'
import pino from 'pino'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rejection, secret, wechat } from '../support/server.js'

const call = { op: 'card.get', method: 'POST', path: '/card/get', json: {} } as const

/** A pino, and what it wrote, with its levels by name. */
function recorder(): { logger: pino.Logger; written: () => Record<string, unknown>[] } {
  const lines: string[] = []
  const logger = pino(
    { base: null, timestamp: false, formatters: { level: (level) => ({ level }) } },
    { write: (line: string) => lines.push(line) },
  )
  return { logger, written: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

describe('logHooks(pino)', () => {
  test('logs each attempt and each credential with the fields of its event', async () => {
    const { logger, written } = recorder()
    const server = await wechat()
    const account = server.account({ hooks: logHooks(logger) })
    server.refused.add(await account.accessToken())
    await account.call(call)
    const duration = expect.any(Number) as number
    const host = server.url
    const token = { level: 'info', op: 'util.getStableAccessToken', errcode: 0 }
    const credential = { level: 'info', credential: 'access_token', source: 'issued', duration }
    const sent = { op: 'card.get', method: 'POST', host, path: '/card/get', status: 200, duration }
    const refused = { level: 'warn', attempt: 1, errcode: 42001, rid: '65f0c0de-1' }
    expect(written()).toMatchObject([
      token,
      credential,
      { ...sent, ...refused, msg: 'card.get: 42001' },
      token,
      credential,
      { ...sent, level: 'info', attempt: 2, reason: 'token', errcode: 0, msg: 'card.get: ok' },
    ])
  })

  test('hands errors to its serializer, without the token', async () => {
    const { logger, written } = recorder()
    const server = await wechat({
      api: ({ query }, response) =>
        void response.writeHead(502).end(`${query.get('access_token')} ${secret}`),
    })
    await rejection(server.account({ hooks: logHooks(logger) }).call(call))
    expect(written().at(-1)).toMatchObject({
      level: 'warn',
      status: 502,
      err: { type: 'HttpError', message: 'card.get failed with HTTP 502: [redacted] [redacted]' },
    })
    const text = JSON.stringify(written())
    for (const hidden of [secret, ...server.tokens]) expect(text).not.toContain(hidden)
  })

  test('takes a child, and logs warnings', async () => {
    const { logger, written } = recorder()
    const server = await wechat()
    const hooks = {
      ...logHooks(logger.child({ name: 'wechat' })),
      onRequest: () => {
        throw new Error('in the hook')
      },
    }
    await server.account({ hooks }).call(call)
    expect(written()).toContainEqual({
      level: 'warn',
      name: 'wechat',
      msg: 'the hook onRequest failed: in the hook',
      err: expect.objectContaining({ message: 'in the hook' }) as unknown,
    })
  })
})

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/unified-signatures -- as winston 3 declares it */
interface Leveled {
  (message: string, ...meta: any[]): Entries
  (message: any): Entries
  (infoObject: object): Entries
}
/* eslint-enable @typescript-eslint/no-explicit-any, @typescript-eslint/unified-signatures */

/** As much of a winston as a logger is told by: its own test is `npm run test:peers -- winston`. */
interface Entries {
  info: Leveled
  warn: Leveled
  child(options: object): Entries
  transports: unknown[]
}

test('logHooks(winston) hands each message and its fields over as one entry, errors as plain objects', async () => {
  const entries: unknown[] = []
  const write =
    (level: string): Leveled =>
    (...args: unknown[]) => {
      entries.push([level, ...args])
      return logger
    }
  const logger: Entries = {
    info: write('info'),
    warn: write('warn'),
    child: () => logger,
    transports: [],
  }
  const server = await wechat({ api: (_, response) => void response.socket?.destroy() })
  await rejection(server.account({ hooks: logHooks(logger) }).call(call))
  expect(entries).toEqual([
    ['info', expect.objectContaining({ message: 'util.getStableAccessToken: ok', errcode: 0 })],
    ['info', expect.objectContaining({ source: 'issued' })],
    ['warn', expect.objectContaining({ op: 'card.get' })],
  ])
  expect(JSON.parse(JSON.stringify(entries.at(-1)))).toMatchObject([
    'warn',
    {
      message: expect.stringMatching(/^card\.get: card\.get got no answer/) as string,
      err: {
        name: 'NetworkError',
        message: expect.stringContaining('got no answer') as string,
        outcome: 'unknown',
      },
    },
  ])
})

test('logHooks(console) writes the lines of debug', async () => {
  const lines: unknown[] = []
  for (const level of ['info', 'warn'] as const) {
    const spy = vi.spyOn(console, level).mockImplementation((line) => lines.push([level, line]))
    onTestFinished(() => {
      spy.mockRestore()
    })
  }
  const server = await wechat({ api: () => ({ errcode: 40003, errmsg: 'invalid openid' }) })
  await rejection(server.account({ hooks: logHooks(console) }).call(call))
  const line = (text: RegExp): unknown => expect.stringMatching(text)
  expect(lines).toEqual([
    ['info', line(/^[\d:.]+ +[\d.]+ ms {2}ok +POST \/cgi-bin\/stable_token {2}util\./)],
    ['info', line(/^offiaccount: access_token: issued \([\d.]+ ms\)$/)],
    ['warn', line(/^[\d:.]+ +[\d.]+ ms {2}40003 +POST \/card\/get {2}card\.get$/)],
  ])
})
