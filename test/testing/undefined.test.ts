import { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'

const page = { offset: 0, count: 1 }

test('options that are undefined count as missing', async () => {
  const mock = createMockWeChat({
    appid: undefined,
    secret: undefined,
    now: undefined,
    seed: undefined,
    state: undefined,
    history: undefined,
    callback: undefined,
    onExchange: undefined,
    ipWhitelist: undefined,
  })
  const { url: baseUrl } = await mock.listen({ port: undefined, host: undefined })
  try {
    const account = new OffiAccount({ appid: 'wx1', secret: 'any', baseUrl })
    expect((await card.batchGet(account, page)).total_num).toBe(1)

    const { openid } = mock.follow({ openid: undefined, remark: undefined })
    expect(openid).toMatch(/^o/)

    mock.failNext('card.batchGet', { errcode: 45009, errmsg: undefined })
    const refusal = { errcode: 45009, errmsg: expect.stringContaining('limit') as string }
    await expect(card.batchGet(account, page)).rejects.toMatchObject(refusal)
    mock.faults.busy('card.batchGet', { times: undefined })
    const busy = card.batchGet(account, page)
    await expect(busy).resolves.toHaveProperty('total_num', 1)
  } finally {
    await mock.close()
  }
})
