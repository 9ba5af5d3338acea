import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'

const mock = createMockWeChat()
let port: string

beforeAll(async () => {
  port = new URL((await mock.listen()).url).port
})

afterAll(() => mock.close())

/** As a browser or a container sends it: `fetch` sets no Host. */
function statusOf(method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const path = method === 'GET' ? '/_mock/now' : '/_mock/reset'
    httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      resolve(response.resume().statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe.each(['GET', 'POST'])('%s /_mock', (method) => {
  test.each([
    'localhost',
    'mock.localhost',
    '127.0.0.1',
    '192.168.1.7',
    '[::1]',
    'mock',
    'wechat.internal',
    'mock.default.svc.cluster.local',
    'wechat.test',
  ])('/_mock answers under %s', async (name) => {
    expect(await statusOf(method, { host: `${name}:${port}` })).toBe(200)
  })

  test.each(['evil.example.com', 'localhost.example.com', '127.0.0.1.example.com', 'xlocal.com'])(
    '/_mock refuses %s, which may have been pointed here',
    async (name) => {
      expect(await statusOf(method, { host: `${name}:${port}` })).toBe(403)
    },
  )

  test('/_mock refuses a page of another origin, and accepts one of its own', async () => {
    const host = `127.0.0.1:${port}`
    for (const origin of ['https://evil.example.com', `http://localhost:${port}`, 'null']) {
      expect(await statusOf(method, { host, origin })).toBe(403)
    }
    expect(await statusOf(method, { host, origin: `http://${host}` })).toBe(200)
  })
})

test('a refused page has controlled nothing and learns why', async () => {
  const before = mock.now.getTime()
  const response = await fetch(`http://127.0.0.1:${port}/_mock/advance`, {
    method: 'POST',
    body: '{"seconds": 86400}',
    headers: { origin: 'https://evil.example.com' },
  })
  expect(await response.json()).toEqual({
    error:
      'a page of another origin may not steer the mock: call /_mock from your test, not from https://evil.example.com',
  })
  expect(mock.now.getTime() - before).toBeLessThan(86_400_000)
})
