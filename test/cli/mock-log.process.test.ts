import { WriteStream } from 'node:tty'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RequestLog, type LogStream } from '../../src/cli/mock/log.js'
import { Faults } from '../../src/testing/faults/faults.js'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'
import { post, Program, tokenFrom } from './mock-program.js'

/** How much arrives of an answer, be it whole, cut off or none. */
async function arrivingFrom(url: string): Promise<string> {
  let text = ''
  try {
    const { body } = await post(url, '{"publish_id":100}')
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) text += chunk
  } catch (error) {
    expect((error as Error).message).toMatch(/fetch failed|terminated/)
  }
  return text
}

test('the program outlives every fault, and tells on a line each what came of the calls', async () => {
  const [latency, failure] = [{ milliseconds: 1 }, { errcode: 45011, errmsg: 'slow down' }]
  const faults: [name: string, fields: object, arrives: RegExp, result: string, reason?: string][] =
    [
      ['busy', {}, /^{"errcode":-1,.*}$/, '-1', 'system error'],
      ['quotaExceeded', {}, /^{"errcode":45009,.*}$/, '45009', 'reach max api daily quota limit'],
      ['tokenReplaced', {}, /^{"errcode":40001,.*}$/, '40001', 'invalid credential, .*'],
      ['plainTextError', failure, /^{"errcode":45011,.*}$/, '45011', 'slow down'],
      ['lengthRequired', {}, /^412 /, 'HTTP 412', 'a body needs a Content-Length'],
      ['connectionReset', {}, /^$/, 'reset', 'the connection is reset'],
      ['connectionReset', { done: true }, /^$/, 'reset', 'the connection is reset'],
      ['latency', latency, /^{"publish_id":.*}$/, 'ok'],
      ['truncatedBody', {}, /^{"publish_id":[^}]*$/, 'cut off', 'the answer ends halfway'],
      ['controlCharacters', {}, /^{"publish_id":.*\u0008\n\u001f"/s, 'ok'],
      ['longIds', {}, /^{"publish_id":8\d{18}.*}$/, 'ok'],
    ]
  const names = Object.getOwnPropertyNames(Faults.prototype).filter(
    (name) => name !== 'constructor',
  )
  expect([...new Set(faults.map(([name]) => name))].sort()).toEqual(names.sort())

  const mock = await Program.mock()
  for (const [name, fields, arrives] of faults) {
    const token = await tokenFrom(mock.url)
    await post(`${mock.url}/_mock/faults/${name}`, JSON.stringify({ op: 'publish.get', ...fields }))
    const call = `${mock.url}/cgi-bin/freepublish/get?access_token=${token}`
    expect(await arrivingFrom(call)).toMatch(arrives)
  }
  const lines = (await mock.logged(2 * faults.length)).filter((line) =>
    line.includes('publish.get'),
  )
  expect(lines).toEqual(
    faults.map(([, , , result, reason = '']): unknown =>
      expect.stringMatching(new RegExp(` ms {2}${result} +POST .*  publish\\.get *${reason}$`)),
    ),
  )
  expect(await mock.output()).not.toMatch(/Error|rid:/)
})

/** What a terminal would get for a GET. */
async function logOf(path: string, prepare?: (mock: MockWeChat) => void): Promise<string> {
  const written: string[] = []
  const terminal = Object.create(WriteStream.prototype, {
    isTTY: { value: true },
    write: { value: (text: string) => written.push(text) },
  }) as LogStream
  const log = new RequestLog(terminal, undefined)
  const writes: Promise<void>[] = []
  const mock = createMockWeChat({ onExchange: (exchange) => writes.push(log.write(exchange)) })
  prepare?.(mock)
  await mock.fetch(`http://127.0.0.1${path}access_token=${mock.tokens.issue()}`)
  await Promise.all(writes)
  return written.join('')
}

test('the log does not call an answer ok that is broken JSON', async () => {
  const line = await logOf('/card/getapplyprotocol?', (mock) => {
    mock.reply('card.submerchant.getApplyProtocol', new Response('{"errcode":0,'))
  })
  expect(line).toContain('HTTP 200')
  expect(line).toContain('the answer is not JSON')
})

describe('the log on a terminal', () => {
  beforeEach(() => {
    vi.stubEnv('TERM', 'xterm-256color')
    for (const name of ['CI', 'TEAMCITY_VERSION', 'FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS'])
      vi.stubEnv(name, undefined)
  })

  afterEach(() => vi.unstubAllEnvs())

  /** A call with a bad enum value that tries to move the cursor. */
  const shown = (): Promise<string> => logOf('/cgi-bin/ticket/getticket?type=%C2%9B2J&')

  test('is coloured', async () => {
    expect(await shown()).toContain('\u001B[33m40097')
  })

  test.each(['NO_COLOR', 'NODE_DISABLE_COLORS'])('is not coloured with %s', async (name) => {
    vi.stubEnv(name, '1')
    expect(await shown()).not.toContain('\u001B')
  })

  test('shows no control character that a client sent', async () => {
    expect(await shown()).toContain('not "\uFFFD2J"')
  })
})
