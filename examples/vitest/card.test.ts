/** A test of your own under vitest: `npx vitest run`. */
import { isApiError, OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import { createMockWeChat } from 'offiaccount/testing'
import { beforeEach, expect, test } from 'vitest'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx5edab3bdfba3dc1c', secret: 'any', fetch: mock.fetch })

beforeEach(() => {
  mock.reset()
})

test('a coupon is consumed once, even if its token has expired', async () => {
  const { card_id } = await card.create(account, {
    card: {
      card_type: 'GENERAL_COUPON',
      general_coupon: {
        base_info: {
          logo_url: 'https://mmbiz.qpic.cn/mmbiz/logo/0',
          brand_name: '微信餐厅',
          code_type: 'CODE_TYPE_QRCODE',
          title: '新人立减券',
          color: 'Color010',
          notice: '使用时向服务员出示此券',
          description: '每桌限用一张',
          sku: { quantity: 100 },
          date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 0 },
        },
        default_detail: '进店消费立减十元',
      },
    },
  })
  const { code } = mock.giveCard({ card_id, openid: 'oQ1YxuFb7kD3sPzT9mWc4rVn8aHe' })

  mock.advance(7200)
  const { openid } = await card.consumeCode(account, { code })
  expect(openid).toBe('oQ1YxuFb7kD3sPzT9mWc4rVn8aHe')
  expect(mock.tokens.issued).toBe(2)

  const again = await card.consumeCode(account, { code }).catch((error: unknown) => error)
  expect(isApiError(again, 40099)).toBe(true)
})
