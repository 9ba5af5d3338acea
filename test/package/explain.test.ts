import * as card from 'offiaccount/card'
import { OffiAccount, type Client } from 'offiaccount'
import { OffiAccount as SlimAccount } from 'offiaccount/slim'
import { createMockWeChat } from 'offiaccount/testing'
import { beforeEach, describe, expect, test } from 'vitest'

const mock = createMockWeChat()
const options = { appid: 'wx5edab3bdfba3dc1c', secret: 'secret', fetch: mock.fetch }

async function failure(account: Client, errcode: number): Promise<unknown> {
  mock.failNext('card.consumeCode', { errcode })
  return card.consumeCode(account, { code: '110201201245' }).catch((error: unknown) => error)
}

beforeEach(() => {
  mock.reset()
})

describe('offiaccount', () => {
  const account = new OffiAccount(options)

  test('explains an errcode and links to the page of the function that was called', async () => {
    expect(await failure(account, 40099)).toMatchObject({
      category: 'state',
      hint: '该 code 已被核销：不要重复核销',
      link: expect.stringContaining('Redeeming_a_coupon_voucher_or_card.html') as string,
    })
  })

  test('has a link but no hint for an errcode that nobody documents', async () => {
    expect(await failure(account, 20431)).toMatchObject({
      category: 'unknown',
      hint: undefined,
      link: expect.stringContaining('Redeeming_a_coupon_voucher_or_card.html') as string,
    })
  })

  test('explains too where the option is undefined', async () => {
    const own = new OffiAccount({ ...options, explain: undefined })
    expect(await failure(own, 40099)).toMatchObject({ category: 'state' })
  })

  test('takes the explanation of the user instead', async () => {
    const own = new OffiAccount({
      ...options,
      explain: () => Promise.resolve({ category: 'content', hint: 'ask Zhang San' }),
    })
    expect(await failure(own, 40099)).toMatchObject({ category: 'content', hint: 'ask Zhang San' })
  })
})

describe('offiaccount/slim', () => {
  const account = new SlimAccount(options)

  test('knows the categories that every account meets, and no texts', async () => {
    expect(await failure(account, 45009)).toMatchObject({ category: 'quota', hint: undefined })
    expect(await failure(account, 40099)).toMatchObject({ category: 'unknown', link: undefined })
  })
})
