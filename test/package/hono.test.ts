import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'
import app from '../../examples/hono/worker.js'

test('the example for Hono redeems a code once', async () => {
  const mock = createMockWeChat({ appid: 'wx5edab3bdfba3dc1c', secret: 'secret' })
  const { url } = await mock.listen()
  const env = {
    OFFIACCOUNT_APPID: 'wx5edab3bdfba3dc1c',
    OFFIACCOUNT_SECRET: 'secret',
    OFFIACCOUNT_BASE_URL: url,
  }
  const consume = async (): Promise<[number, unknown]> => {
    const response = await app.request('/codes/110201201245/consume', { method: 'POST' }, env)
    return [response.status, await response.json()]
  }
  try {
    expect(await consume()).toEqual([200, { openid: expect.stringMatching(/^o/) as string }])
    mock.failNext('card.consumeCode', { errcode: 40099 })
    expect(await consume()).toEqual([409, { error: '该 code 已被核销：不要重复核销' }])
    expect(mock.tokens.issued).toBe(1)
  } finally {
    await mock.close()
  }
})
