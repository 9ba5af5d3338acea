import { equal, ok } from '../assert.js'
import type { Checks } from '../run.js'

const url = 'https://shop.example.com/menu?table=7'

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const signatures: Checks = {
  async 'jsSdkConfig signs a page as wx.config verifies it'(world) {
    const account = world.account()
    const { appId, timestamp, nonceStr, signature } = await account.jsSdkConfig({ url })
    const ticket = await account.ticket('jsapi')
    const signed = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`
    equal([appId, signature], [account.appid, await sha1(signed)], 'appId and signature')
    ok(Math.abs(timestamp - Date.now() / 1_000) < 3_600, 'the time in seconds')
  },

  async 'cardExt signs a card as wx.addCard verifies it'(world) {
    const account = world.account()
    const card = { cardId: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', code: '110201201245' }
    const ext = JSON.parse(await account.cardExt(card)) as Record<string, string>
    const { timestamp = '', nonce_str = '', signature } = ext
    const ticket = await account.ticket('wx_card')
    const signed = [ticket, timestamp, nonce_str, card.cardId, card.code].sort().join('')
    equal(signature, await sha1(signed), 'signature')
  },
}
