import { memoryStore, type CardToAdd, type OffiAccount, type TicketType } from 'offiaccount/slim'
import { describe, expect, test } from 'vitest'
import { signJsSdk, signValues } from '../../src/runtime/signature.js'
import { appid, rejection, wechat, type WeChat } from '../support/server.js'

describe('signatures', () => {
  const page = {
    ticket:
      'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
    nonceStr: 'Wm3WZYTPz0wzccnW',
    timestamp: 1414587457,
  }

  test.each([
    ['http://mp.weixin.qq.com', 'f4d90daf4b3bca3078ab155816175ba34c443a7b'],
    ['http://mp.weixin.qq.com?params=value', '0f9de62fce790f9a083d5c99e95740ceb90c27ed'],
    ['http://mp.weixin.qq.com?params=value#top', '0f9de62fce790f9a083d5c99e95740ceb90c27ed'],
  ])('of the page %s agree with the documented example', async (url, signature) => {
    expect(await signJsSdk({ ...page, url })).toBe(signature)
  })

  test.each([
    [
      'a card',
      [
        '1434008071',
        '1404896688',
        'pjZ8Yt1XGILfi-FUsewpnnolGgZk',
        'ojZ8YtyVyr30HheH3CM73y7h4jJE',
        '123',
      ],
      'f137ab68b7f8112d20ee528ab6074564e2796250',
    ],
    ['a push', ['AAAAA', '1714037059', '486452656'], '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
    [
      'an echostr',
      ['AAAAA', '1714036504', '1514711492'],
      'f464b24fc39322e44b38aa78f5edd27bd1441696',
    ],
  ])('of %s agree with the documented example', async (_, values, signature) => {
    expect(await signValues(values)).toBe(signature)
  })
})

async function ticketing(): Promise<WeChat> {
  let count = 0
  return wechat({
    api: ({ query }) => ({
      errcode: 0,
      errmsg: 'ok',
      ticket: `${query.get('type') ?? ''}-TICKET-${++count}`,
      expires_in: 7200,
    }),
  })
}

describe('a ticket', () => {
  test('is fetched with the access_token, once', async () => {
    const server = await ticketing()
    const account = server.account()
    const tickets = await Promise.all([account.ticket('jsapi'), account.ticket('jsapi')])
    expect(tickets).toEqual(['jsapi-TICKET-1', 'jsapi-TICKET-1'])
    const [request] = server.to('/cgi-bin/ticket/getticket')
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      access_token: server.tokens[0],
      type: 'jsapi',
    })
    expect(await account.ticket('wx_card')).toBe('wx_card-TICKET-2')
  })

  test('is shared through the store, under a key of its own', async () => {
    const server = await ticketing()
    const store = memoryStore()
    const ticket = await server.account({ store }).ticket('jsapi')
    expect(await server.account({ store }).ticket('jsapi')).toBe(ticket)
    expect(await store.get(`${appid}:jsapi_ticket:${server.url}`)).toContain(ticket)
  })

  test('renews a refused access_token on its way', async () => {
    const server = await ticketing()
    const account = server.account()
    server.refused.add(await account.accessToken())
    expect(await account.ticket('jsapi')).toBe('jsapi-TICKET-1')
  })

  test('that WeChat does not give is an ApiError', async () => {
    const server = await wechat({ api: () => ({ errcode: 48001, errmsg: 'api unauthorized' }) })
    expect(await rejection(server.account().ticket('wx_card'))).toMatchObject({
      op: 'oauth.getJSApiTicket',
      errcode: 48001,
      category: 'permission',
    })
  })
})

test.each<[string, (account: OffiAccount) => Promise<unknown>, RegExp]>([
  ['an unknown ticket', (account) => account.ticket('card' as TicketType), /'jsapi' or 'wx_card'/],
  ['no page', (account) => account.jsSdkConfig({} as { url: string }), /url of the page/],
  ['half an address', (account) => account.jsSdkConfig({ url: '/shop' }), /url of the page/],
  ['no card', (account) => account.cardExt({} as CardToAdd), /needs a cardId/],
])('%s is refused before anything is sent', async (_, sign, message) => {
  const server = await ticketing()
  const error = await rejection(sign(server.account()))
  expect(error).toMatchObject({
    name: 'RequestError',
    message: expect.stringMatching(message) as string,
  })
  expect(server.received).toEqual([])
})

describe('an account signs', () => {
  test('a page for wx.config', async () => {
    const account = (await ticketing()).account()
    const url = 'https://example.com/shop?id=1#cart'
    const { signature, ...config } = await account.jsSdkConfig({ url })
    expect(config).toEqual({
      appId: appid,
      timestamp: expect.any(Number) as number,
      nonceStr: expect.stringMatching(/^[\da-f]{32}$/) as string,
    })
    expect(signature).toBe(await signJsSdk({ ticket: 'jsapi-TICKET-1', url, ...config }))
    expect((await account.jsSdkConfig({ url })).nonceStr).not.toBe(config.nonceStr)
  })

  test.each([
    [{ cardId: 'CARD' }, '', ''],
    [{ cardId: 'CARD', code: 'CODE', openid: 'OPENID' }, 'CODE', 'OPENID'],
  ])('the card %j for wx.addCard', async (card, code, openid) => {
    const account = (await ticketing()).account()
    const ext = JSON.parse(await account.cardExt(card)) as Record<string, string>
    const { timestamp = '', nonce_str = '' } = ext
    const values = ['wx_card-TICKET-1', timestamp, 'CARD', code, openid, nonce_str]
    expect(ext).toEqual({ code, openid, timestamp, nonce_str, signature: await signValues(values) })
    expect(timestamp).toMatch(/^\d{10}$/)
  })
})
