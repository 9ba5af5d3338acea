import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { overBothWays } from './wire.js'

const megabyte = 1024 ** 2

overBothWays('a hostile request', (wire) => {
  test('a request that is not UTF-8 answers 40033', async () => {
    const body = Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d)
    const path = wire.authorized('/card/get')
    const answer = await wire.send(path, { method: 'POST', body })
    expect(answer).toMatchObject({ errcode: 40033 })
    expect(answer.errmsg).toContain('the body is not UTF-8')
    const translated = wire.authorized(
      '/cgi-bin/media/voice/translatecontent?lfrom=zh_CN&lto=en_US',
    )
    expect(await wire.send(translated, { method: 'POST', body })).toMatchObject({ errcode: 40033 })
  })

  test('a request may contain the replacement character U+FFFD', async () => {
    expect(await wire.post('/card/get', { card_id: 'a\uFFFDb' })).toMatchObject({ errcode: 0 })
  })

  test('a request that is larger than any file of WeChat answers HTTP 413, and is not kept', async () => {
    const before = wire.mock.requests.length
    const path = wire.base + wire.authorized('/card/get')
    const init = { method: 'POST', body: new Uint8Array(21 * megabyte) }
    const response = await wire.fetch(path, init)
    expect(response.status).toBe(413)
    expect(wire.mock.requests).toHaveLength(before)
    expect(await wire.post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 0 })
  })

  test('a request with the largest file is accepted', async () => {
    const form = new FormData()
    const size = 10 * megabyte
    form.append('media', sampleFile('film.mp4', 'a'.repeat(size - sampleFile('film.mp4').size)))
    const answer = await wire.upload('/cgi-bin/media/upload?type=video', form)
    expect(answer).toHaveProperty('media_id')
  })

  test('a request with absurdly nested JSON is answered', async () => {
    const body = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(await wire.post('/card/get', body)).toMatchObject({ errcode: 47001 })
  })

  test('a request with a field called __proto__ is just an object with a field', async () => {
    const body = '{"card_id":"p1","__proto__":{"polluted":true}}'
    expect(await wire.post('/card/get', body)).toMatchObject({ errcode: 0 })
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('on a socket', () => {
  const mock = createMockWeChat()
  let port = 0
  beforeAll(async () => {
    port = Number(new URL((await mock.listen()).url).port)
  })
  afterAll(() => mock.close())

  function answerTo(request: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.end(request))
      socket.setEncoding('utf8')
      socket.on('data', (chunk: string) => (answer += chunk))
      socket.on('end', () => {
        resolve(answer)
      })
      socket.on('error', reject)
    })
  }

  test.each(['a b', '[', 'a:b:c', '%', '<>'])(
    'a malformed Host answers 400 without the token: %s',
    async (host) => {
      const path = '/cgi-bin/menu/get?access_token=SECRET_TOKEN'
      const answer = await answerTo(
        `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer).not.toContain('SECRET_TOKEN')
    },
  )

  test('a malformed address answers 400 without the token', async () => {
    const answer = await answerTo(
      'GET http://[?access_token=SECRET_TOKEN HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain('SECRET_TOKEN')
  })
})

describe('a mistake of the test', () => {
  const mock = createMockWeChat()

  test.each([2 ** 31, -1, NaN, Infinity])('a latency of %s ms is refused', (milliseconds) => {
    expect(() => {
      mock.faults.latency('card.get', milliseconds)
    }).toThrow(`the latency must be from 0 to 2147483647 milliseconds, not ${milliseconds}`)
  })

  test.each([-1, NaN])('time does not go back: %s', (seconds) => {
    expect(() => {
      mock.advance(seconds)
    }).toThrow(`time only moves forward: seconds must be 0 or more, not ${seconds}`)
  })

  test('a mistake of the test over HTTP is HTTP 400 with what is wrong', async () => {
    const { url } = await mock.listen()
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${url}/_mock/${path}`, { method: 'POST', body: JSON.stringify(body) })
    try {
      const late = await post('faults/latency', { op: 'card.get', milliseconds: 2 ** 31 })
      expect([late.status, await late.text()]).toEqual([400, expect.stringContaining('2147483647')])
      const back = await post('advance', { seconds: -1 })
      expect([back.status, await back.text()]).toEqual([400, expect.stringContaining('seconds')])
    } finally {
      await mock.close()
    }
  })
})
