import { ConfigError, OffiAccount } from 'offiaccount/slim'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { appid, rejection, secret, wechat } from '../support/server.js'

const call = { op: 'card.get', method: 'POST', path: '/card/get', json: {}, safe: true } as const

/** A line without its time and its milliseconds. */
const steady = (line: string): string => {
  expect(line).toMatch(/^\d\d:\d\d:\d\d\.\d{3} {2} +\d+\.\d ms {2}\S/)
  return line.replace(/^\S+ +\S+ ms {2}/, '')
}

const issued = 'ok        POST /cgi-bin/stable_token  util.getStableAccessToken'

describe('debug', () => {
  test('writes a line for a call that its caller aborts before it is sent', async () => {
    const lines: string[] = []
    const server = await wechat()
    const account = server.account({ debug: (line) => lines.push(line) })
    const signal = AbortSignal.abort('the user left')
    await rejection(account.call(call, { signal }))
    expect(lines.map(steady)).toEqual([
      'AbortError  POST /card/get  card.get  not sent  the user left',
    ])
  })

  test('writes a line an attempt: result, request, function, repetition and why, rid', async () => {
    const lines: string[] = []
    const answers: unknown[] = [{ errcode: -1, errmsg: 'system error rid: 65f0c0de-2' }, {}]
    const server = await wechat({ api: () => answers.shift() })
    const account = server.account({ debug: (line) => lines.push(line) })
    server.refused.add(await account.accessToken())
    await account.call(call)
    expect(lines.map(steady)).toEqual([
      issued,
      '42001     POST /card/get  card.get  rid 65f0c0de-1',
      issued,
      '-1        POST /card/get  card.get  attempt 2 (token)  rid 65f0c0de-2',
      'ok        POST /card/get  card.get  attempt 3 (busy)',
    ])
  })

  test('tells what came instead of an answer of the API', async () => {
    const lines: string[] = []
    let arrived = 0
    const server = await wechat({
      api: (_, response) => {
        if (++arrived === 1) response.socket?.destroy()
        else response.writeHead(arrived === 2 ? 502 : 200).end('<html>')
      },
    })
    await rejection(server.account({ debug: (line) => lines.push(line) }).call(call))
    expect(lines.slice(1).map(steady)).toEqual([
      expect.stringMatching(/^NetworkError  POST \/card\/get  card.get  card.get got no answer/),
      'HTTP 502  POST /card/get  card.get  attempt 2 (network)  card.get failed with HTTP 502: ' +
        "a web page of a proxy or gateway came instead of WeChat's answer (offiaccount/docs/errors.md#proxy): <html>",
      expect.stringMatching(/^HTTP 200  POST \/card\/get  card.get  attempt 3 \(network\) /),
    ])
  })

  test.each<[string, () => never]>([
    [
      'throws',
      () => {
        throw new Error('in debug')
      },
    ],
    ['rejects', () => Promise.reject(new Error('in debug')) as never],
  ])('comes beside the hooks, and breaks no call if it %s', async (_, debug) => {
    const server = await wechat()
    const warnings: string[] = []
    let told = 0
    const account = server.account({
      debug,
      hooks: { onWarning: ({ message }) => warnings.push(message), onResponse: () => told++ },
    })
    expect(await account.call(call)).toEqual({})
    expect(warnings).toContain('debug failed: in debug')
    expect(told).toBe(2)

    told = 0
    const lines: string[] = []
    const hooks = { onResponse: () => told++ }
    await server.account({ debug: (line) => lines.push(line), hooks }).call(call)
    expect([told, lines.length]).toEqual([2, 2])
  })

  test('holds no secret', async () => {
    const lines: string[] = []
    const server = await wechat({
      api: ({ query }, response) =>
        void response.writeHead(500).end(`${query.get('access_token')} ${secret}`),
    })
    await rejection(server.account({ debug: (line) => lines.push(line) }).call(call))
    expect(lines.length).toBe(4)
    for (const hidden of [secret, ...server.tokens]) expect(lines.join('\n')).not.toContain(hidden)
  })

  test.each([
    ['true', true, undefined, 2],
    ['OFFIACCOUNT_DEBUG=1', undefined, '1', 2],
    ['false, whatever the environment says', false, '1', 0],
    ['OFFIACCOUNT_DEBUG=0', undefined, '0', 0],
  ])('writes to stderr or does not, with %s', async (_, debug, variable, count) => {
    vi.stubEnv('OFFIACCOUNT_DEBUG', variable)
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => {
      vi.unstubAllEnvs()
      error.mockRestore()
    })
    const server = await wechat()
    await server.account({ debug }).call(call)
    expect(error.mock.calls.length).toBe(count)
  })

  test('must be a boolean or a function', () => {
    const mistaken = { appid, secret, debug: 'yes' as never }
    expect(() => new OffiAccount(mistaken)).toThrow(new ConfigError('debug must be a function'))
  })
})
