import { afterEach, expect, test, vi } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'

const mock = createMockWeChat({ history: 0 })
const many = 2000

const call = async (card_id = 'p1'): Promise<unknown> => {
  const url = `https://api.weixin.qq.com/card/get?access_token=${mock.tokens.issue()}`
  const response = await mock.fetch(url, { method: 'POST', body: JSON.stringify({ card_id }) })
  return response.json()
}

afterEach(() => {
  vi.useRealTimers()
})

test('a timer fires while a test calls in a loop', async () => {
  const fired = vi.fn()
  const timer = setTimeout(fired, 10)
  for (let calls = 0; calls < many && fired.mock.calls.length === 0; calls++) await call()
  clearTimeout(timer)
  expect(fired).toHaveBeenCalledOnce()
})

test('a timer fires while many calls are answered at once', async () => {
  let answered = 0
  const before = new Promise<number>((resolve) => {
    setTimeout(() => {
      resolve(answered)
    }, 1)
  })
  await Promise.all(
    Array.from({ length: many }, async () => {
      await call()
      answered += 1
    }),
  )
  expect(await before).toBeLessThan(many)
})

test('calls are answered in their order', async () => {
  const answered: number[] = []
  const indices = Array.from({ length: 100 }, (_, index) => index)
  await Promise.all(
    indices.map(async (index) => {
      await call(`p${index}`)
      answered.push(index)
    }),
  )
  expect(answered).toEqual(indices)
})

test('an abort by a timer ends a loop of calls', async () => {
  const signal = AbortSignal.timeout(10)
  const loop = async (): Promise<void> => {
    for (let calls = 0; calls < many; calls++) {
      await mock.fetch('https://api.weixin.qq.com/cgi-bin/getcallbackip', { signal })
    }
  }
  await expect(loop()).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('calls are answered while every timer of the test is faked', async () => {
  vi.useFakeTimers()
  for (let calls = 0; calls < 100; calls++) await call()
})

test('calls are answered where the mock is imported when timers are already faked', async () => {
  vi.useFakeTimers()
  vi.resetModules()
  const { createMockWeChat } = await import('../../src/testing/index.js')
  const { fetch } = createMockWeChat()
  for (let calls = 0; calls < 100; calls++) {
    expect((await fetch('https://api.weixin.qq.com/cgi-bin/token')).status).toBe(200)
  }
})

test('calls are answered where there are no channels', async () => {
  vi.stubGlobal('MessageChannel', undefined)
  try {
    for (let calls = 0; calls < 100; calls++) await call()
  } finally {
    vi.unstubAllGlobals()
  }
})
