import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keyPairOf } from '../../src/testing/http/certificate.js'
import { options, serverOptions } from '../../src/cli/mock.js'
import type { ServerOptions } from '../../src/cli/mock/serve.js'
import { readArguments } from '../../src/shared/command.js'
import { postChunked } from '../support/chunked.js'
import { post, Program, secret, tokenFrom } from './mock-program.js'

/** What the server is asked for behind `mock`. */
function asked(...args: string[]): ServerOptions {
  return serverOptions(readArguments(args, options))
}

describe('offiaccount mock', () => {
  test('serves WeChat and logs each request on a line, without colours into a pipe', async () => {
    const mock = await Program.mock()
    const { url } = mock
    expect(mock.lines[0]).toBe(`Mock WeChat for any appid with any secret: ${url}`)
    const token = await tokenFrom(url)
    await post(`${url}/card/get?access_token=${token}`, '{"card_id":"p0"}')
    await post(`${url}/card/get?access_token=${token}`, '{"card_id":7}')
    await fetch(`${url}/card/gett`)
    await postChunked(`${url}/card/get`)
    expect((await mock.logged(5)).map((line) => line.replace(/^\S+ +\S+ ms/, ''))).toEqual([
      '  ok        POST /cgi-bin/stable_token  util.getStableAccessToken',
      '  ok        POST /card/get  card.get',
      '  47001     POST /card/get  card.get  data format error, card_id must be a string, not a number',
      '  40066     GET  /card/gett  invalid url',
      '  HTTP 412  POST /card/get  card.get  a body needs a Content-Length',
    ])
    for (const line of await mock.logged(5)) {
      expect(line).toMatch(/^\d\d:\d\d:\d\d\.\d{3} {2} +\d+\.\d ms {2}\S/)
    }
  })

  test('never logs a secret or a token, wherever a client puts it', async () => {
    const mock = await Program.mock('--secret', secret)
    const token = await tokenFrom(mock.url)
    const stableToken = `${mock.url}/cgi-bin/stable_token`
    await post(stableToken, `{"grant_type":"client_credential","secret":${secret}}`)
    await post(stableToken, `["${secret}",x]`)
    await fetch(`${mock.url}/cgi-bin/token?grant_type=x&appid=wx1&secret=${secret}`)
    await fetch(`${mock.url}/cgi-bin/token&secret=0123`)
    await fetch(`${mock.url}/cgi-bin/token/${secret}`)
    await fetch(`${mock.url}/cgi-bin/menu/get&access_token=${token}`)
    await fetch(`${mock.url}/cgi-bin/menu/get/${token}`)
    await fetch(`${mock.url}/cgi-bin/ticket/getticket?access_token=${token}&type=${token}`)
    await mock.logged(9)
    const output = await mock.output()
    expect(output).toContain('the body is not JSON')
    expect(output).toContain('/cgi-bin/menu/get&access_token=[redacted]')
    expect(output).not.toMatch(/4f8a1c|7e6a5d|0123/)
    expect(output).not.toContain(token.slice(10, 30))
  })

  test('accepts only the appid and the secret that it was given', async () => {
    const { url } = await Program.mock('--appid', 'wx5edab3bdfba3dc1c', '--secret', secret)
    expect(await tokenFrom(url)).toMatch(/^\d\d_/)
    const query = 'grant_type=client_credential&appid=wx5edab3bdfba3dc1c&secret'
    const refused = await fetch(`${url}/cgi-bin/token?${query}=other`)
    expect(await refused.json()).toMatchObject({ errcode: 40125 })
  })

  test('with --tls speaks HTTPS, too, with a certificate of its own or a given one', async () => {
    const { url } = await Program.mock('--tls')
    const plain = url.replace('https:', 'http:')
    expect(url).toMatch(/^https:/)
    const certificate = await (await fetch(`${plain}/_mock/certificate.pem`)).text()
    const directory = await mkdtemp(join(tmpdir(), 'tls-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    const files = { cert: join(directory, 'cert.pem'), key: join(directory, 'key.pem') }
    const { cert, key } = await keyPairOf(true, '127.0.0.1')
    expect(certificate).toMatch(/^-----BEGIN CERTIFICATE-----/)
    await Promise.all([writeFile(files.cert, cert), writeFile(files.key, key)])
    const other = await Program.mock('--tls-cert', files.cert, '--tls-key', files.key)
    const given = await fetch(`${other.url.replace('https:', 'http:')}/_mock/certificate.pem`)
    expect(await given.text()).toBe(cert)
  })

  test('with --quiet says only where it listens', async () => {
    const mock = await Program.mock('--quiet')
    await tokenFrom(mock.url)
    expect((await mock.output()).trim().split('\n')).toHaveLength(2)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with status 0, connections that are in use included',
    async (signal) => {
      const { url, ended, process } = await Program.mock()
      const socket = connect(Number(new URL(url).port), '127.0.0.1')
      onTestFinished(() => void socket.destroy())
      socket.write('POST /card/get HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 9\r\n\r\n{')
      await tokenFrom(url)
      const closed = once(socket, 'close')
      process.kill(signal)
      expect(await ended).toEqual([0, null])
      await closed
    },
  )

  test('ends with the reader of its log', async () => {
    const { url, ended, process } = await Program.mock()
    process.stdout?.destroy()
    await tokenFrom(url)
    expect(await ended).toEqual([0, null])
  })

  test('says in a sentence that its port is in use, with status 1', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const program = new Program(['mock', '--port', `${port}`])
    expect(await program.ended).toEqual([1, null])
    expect(program.stderr).toBe(
      `offiaccount: port ${port} on 127.0.0.1 is in use; choose another with --port, or a free one with --port 0\n`,
    )
    expect(program.lines).toEqual([])
  })

  test('listens where --host says, if this machine has the address', async () => {
    const { url } = await Program.mock('--host', 'localhost')
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    expect(await tokenFrom(url)).toMatch(/^\d\d_/)
    // An address for documentation (RFC 5737), which no machine has.
    const program = new Program(['mock', '--port', '0', '--host', '192.0.2.1'])
    expect(await program.ended).toEqual([1, null])
    expect(program.stderr).toBe(
      'offiaccount: this machine has no address 192.0.2.1; choose another with --host\n',
    )
  })
})

test('the program is steered over HTTP, and logs only what is for WeChat', async () => {
  const mock = await Program.mock('--now', '2026-05-01T00:00:00Z', '--seed', '7')
  const { url } = mock
  await post(`${url}/_mock/advance`, '{"seconds":60}')
  expect(await (await fetch(`${url}/_mock/now`)).json()).toEqual({
    now: '2026-05-01T00:01:00.000Z',
  })
  await fetch(`${url}/card/gett`)
  expect(await (await fetch(`${url}/_mock/requests`)).json()).toMatchObject([
    { path: '/card/gett' },
  ])
  expect(await mock.logged(1)).toEqual([expect.stringContaining('/card/gett')])
})

test('the program remembers its last 1,000 requests', async () => {
  const { url } = await Program.mock('--quiet')
  for (let index = 0; index <= 1_000; index++) await (await fetch(`${url}/${index}`)).text()
  const requests = (await (await fetch(`${url}/_mock/requests`)).json()) as { path: string }[]
  expect([requests.length, requests[0]?.path]).toEqual([1_000, '/1'])
})

describe('the command line', () => {
  test('takes every option', () => {
    expect(asked()).toEqual({
      port: 8787,
      host: '127.0.0.1',
      limits: true,
      strict: false,
      publishSeconds: 0,
      quiet: false,
    })
    const account = ['--appid', 'wx1', '--secret', 's', '--now', '2026-05-01', '--seed', '7']
    const strictness = ['--no-limits', '--strict', '--unknown', 'refuse', '--publish-seconds=60']
    const given = ['--port=0', '--host', '::1', ...account, ...strictness, '--quiet']
    expect(asked(...given)).toEqual({
      port: 0,
      host: '::1',
      appid: 'wx1',
      secret: 's',
      now: new Date('2026-05-01T00:00:00Z'),
      seed: '7',
      limits: false,
      strict: true,
      unknown: 'refuse',
      publishSeconds: 60,
      quiet: true,
    })
  })

  test.each([
    ['mock 8787', "unexpected argument '8787'"],
    ['mock --prt 8787', "Unknown option '--prt': did you mean --port?"],
    ['mock --port', "Option '--port <value>' argument missing"],
    ['mock --port http', "--port is a number from 0 to 65535, not 'http'"],
    ['mock --port 65536', "--port is a number from 0 to 65535, not '65536'"],
    ['mock --port=', "--port is a number from 0 to 65535, not ''"],
    ['mock --port -1', "Option '--port' argument is ambiguous"],
    ['mock --secret=', '--secret has no value'],
    ['mock --now=noon', "--now is a time such as 2026-05-01T09:00:00+08:00, not 'noon'"],
    [
      'mock --now=1969-05-01',
      "--now is a time such as 2026-05-01T09:00:00+08:00, not '1969-05-01'",
    ],
    ['mock --publish-seconds=soon', "--publish-seconds is a number of seconds, not 'soon'"],
    ['mock --unknown=reject', "--unknown is example or refuse, not 'reject'"],
    ['mock --quiet=yes', "Option '--quiet' does not take an argument"],
  ])('explains the mistake in: %s', (line, message) => {
    const args = line.split(' ').filter(Boolean).slice(1)
    expect(() => asked(...args)).toThrow(expect.objectContaining({ status: 2, message }))
  })

  test('a mistake is told on stderr, with status 2', async () => {
    const program = new Program(['mock', '--prt', '1'])
    expect(await program.ended).toEqual([2, null])
    expect(program.stderr).toBe(
      "offiaccount: Unknown option '--prt': did you mean --port?\noffiaccount mock --help tells more.\n",
    )
    expect(program.lines).toEqual([])
  })

  test.each(['--help', '-h'])('%s shows every option', async (flag) => {
    const program = new Program(['mock', flag])
    expect(await program.ended).toEqual([0, null])
    expect(program.stderr).toBe('')
    for (const option of [
      'port',
      'host',
      'appid',
      'secret',
      'now',
      'seed',
      'no-limits',
      'unknown',
      'quiet',
      'help',
      'version',
    ]) {
      expect(program.lines.join('\n')).toContain(`--${option}`)
    }
  })

  test.each(['--version', '-v'])('%s shows the version of the package', async (flag) => {
    const packageJson = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
    const program = new Program(['mock', flag])
    expect(await program.ended).toEqual([0, null])
    expect(program.lines).toEqual([(JSON.parse(packageJson) as { version: string }).version])
  })
})
