import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Agent, ProxyAgent, request } from 'undici'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMockWeChat, type KeyPair } from '../../src/testing/index.js'
import { keyPairOf } from '../../src/testing/http/certificate.js'
import { testWith } from '../support/programs.js'

const run = promisify(execFile)
const mock = createMockWeChat()
const directory = mkdtempSync(join(tmpdir(), 'tls-'))
const pem = join(directory, 'wechat.pem')
let url: string
let certificate: string

beforeAll(async () => {
  const listening = await mock.listen({ tls: true })
  url = listening.url
  certificate = listening.certificate ?? ''
  writeFileSync(pem, certificate)
})

afterAll(async () => {
  await mock.close()
  rmSync(directory, { recursive: true })
})

const plain = (): string => url.replace('https:', 'http:')
const path = '/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=any'

describe('listen({ tls: true })', () => {
  test('listen({ tls: true }) speaks HTTPS to clients that trust its certificate, and HTTP on the same port', async () => {
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    const dispatcher = new Agent({ connect: { ca: certificate } })
    const { body } = await request(url + path, { dispatcher })
    expect(await body.json()).toHaveProperty('access_token')
    expect(await (await fetch(plain() + path)).json()).toHaveProperty('access_token')
    await expect(fetch(url + path)).rejects.toThrow('fetch failed')
    await dispatcher.close()
  })

  test('listen({ tls: true }) can be controlled by both protocols, and hands out its certificate', async () => {
    expect(await (await fetch(`${plain()}/_mock/certificate.pem`)).text()).toBe(certificate)
    const dispatcher = new Agent({ connect: { ca: certificate } })
    const { body } = await request(`${url}/_mock/health`, { dispatcher })
    expect(await body.json()).toEqual({ status: 'ok' })
    await dispatcher.close()
  })

  test('listen({ tls: true }) serves many connections of both kinds at once, with long bodies', async () => {
    const dispatcher = new Agent({ connect: { ca: certificate }, connections: 8 })
    const text = { content: '您好'.repeat(20_000) }
    const body = JSON.stringify({ touser: 'o1', msgtype: 'text', text })
    const target = `/cgi-bin/message/custom/send?access_token=${mock.tokens.issue()}`
    const before = mock.outbox.length
    await Promise.all(
      Array.from({ length: 16 }, async (_, index) => {
        const base = index % 2 === 0 ? url : plain()
        const answer = await request(base + target, { method: 'POST', body, dispatcher })
        expect(await answer.body.json()).toMatchObject({ errcode: 0 })
      }),
    )
    expect(mock.outbox.length - before).toBe(16)
    await dispatcher.close()
  })

  test('listen({ tls: true }) closes with connections that have sent nothing', async () => {
    const other = createMockWeChat()
    const listening = await other.listen({ tls: true })
    const silent = await connected(listening.url)
    const closed = new Promise((resolve) => silent.once('close', resolve))
    silent.on('error', () => undefined)
    await vi.waitFor(() => other.close())
    await closed
  })

  test('listen({ tls: true }) accepts a key and a certificate', async () => {
    const keys = await keyPairOf(true, 'localhost')
    const other = createMockWeChat()
    onTestFinished(() => other.close())
    const listening = await other.listen({ tls: keys, host: 'localhost' })
    expect(listening.certificate).toBe(keys.cert)
    const dispatcher = new Agent({ connect: { ca: keys.cert } })
    const { statusCode, body } = await request(`${listening.url}${path}`, { dispatcher })
    expect(statusCode).toBe(200)
    await body.dump()
    await dispatcher.close()
  })

  test('listen({ tls: true }) refuses a malformed key', async () => {
    const keys: KeyPair = { key: 'none', cert: 'none' }
    await expect(createMockWeChat().listen({ tls: keys })).rejects.toThrow()
  })
})

test('without TLS there is no certificate and no HTTPS', async () => {
  const other = createMockWeChat()
  onTestFinished(() => other.close())
  const listening = await other.listen()
  expect(listening).toEqual({ url: listening.url, certificate: undefined })
  expect((await fetch(`${listening.url}/_mock/certificate.pem`)).status).toBe(404)
})

describe('as a proxy', () => {
  test.each([
    'https://api.weixin.qq.com',
    'https://api2.weixin.qq.com',
    'http://api.weixin.qq.com',
  ])('as a proxy the mock stands in for %s', async (host) => {
    const dispatcher = new ProxyAgent({ uri: plain(), requestTls: { ca: certificate } })
    const { body } = await request(host + path, { dispatcher })
    expect(await body.json()).toHaveProperty('access_token')
    expect(mock.requests.at(-1)).toMatchObject({
      op: 'util.getAccessToken',
      host: host.slice(host.indexOf('//') + 2),
    })
    await dispatcher.close()
  })

  test('as a proxy the mock refuses other hosts, and cannot be controlled under WeChat’s', async () => {
    const dispatcher = new ProxyAgent({ uri: plain(), requestTls: { ca: certificate } })
    await expect(request('https://example.com/', { dispatcher })).rejects.toThrow(/403/)
    const { statusCode, body } = await request('https://api.weixin.qq.com/_mock/now', {
      dispatcher,
    })
    expect(statusCode).toBe(403)
    await body.dump()
    await dispatcher.close()
  })

  test('without TLS a tunnel is told that there is no certificate', async () => {
    const other = createMockWeChat()
    onTestFinished(() => other.close())
    const socket = await connected((await other.listen()).url)
    socket.write('CONNECT api.weixin.qq.com:443 HTTP/1.1\r\nhost: api.weixin.qq.com:443\r\n\r\n')
    expect(await said(socket)).toMatch(/^HTTP\/1\.1 501 .*start it with tls \(--tls\)\n$/s)
  })

  test('the proxy names the host that it refuses on one line', async () => {
    const socket = await connected(plain())
    socket.write('CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n')
    expect(await said(socket)).toMatch(
      /^HTTP\/1\.1 403 .*not for example\.com: set NO_PROXY for it\n$/s,
    )
  })

  testWith('curl', '--version')('serves curl', async () => {
    const args = ['--silent', '--show-error', '--proxy', plain(), '--cacert', pem]
    const { stdout } = await run('curl', [...args, `https://api.weixin.qq.com${path}`])
    expect(JSON.parse(stdout)).toHaveProperty('access_token')
  })

  testWith('python3', '--version')(
    'serves Python, whose host is fixed and whose environment is not',
    async () => {
      const script = `
import json, ssl, urllib.request
context = ssl.create_default_context(cafile=${JSON.stringify(pem)})
with urllib.request.urlopen(${JSON.stringify(`https://api.weixin.qq.com${path}`)}, context=context) as answer:
    print(json.load(answer)["expires_in"])`
      const env = { ...process.env, HTTPS_PROXY: plain(), NO_PROXY: '' }
      const { stdout } = await run('python3', ['-c', script], { env })
      expect(stdout.trim()).toBe('7200')
    },
  )
})

function connected(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      resolve(socket)
    })
    socket.once('error', reject)
  })
}

/** All that is said until the connection ends. */
function said(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (bytes) => (text += bytes.toString()))
    socket.once('end', () => {
      resolve(text)
    })
  })
}
