/**
 * A merchant's day with the card family, against the embedded mock WeChat. With a real account, leave out the mock and
 * `baseUrl`; nothing else changes.
 */
import { isApiError, OffiAccount } from 'offiaccount'
import { createCallback, reply } from 'offiaccount/callback'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'
import { createMockWeChat } from 'offiaccount/testing'

const appid = 'wx5edab3bdfba3dc1c'
const secret = 'quickstart-secret'
const keys = {
  token: 'quickstart',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}

/** Takes what WeChat pushes; in life your server serves `callback.fetch`. */
const callback = createCallback(
  { appid, ...keys },
  { text: ({ message }) => reply.text(`收到：${message.Content}`) },
)
const mock = createMockWeChat({ appid, secret, callback: { handler: callback.fetch, ...keys } })
const { url: baseUrl } = await mock.listen()
const account = new OffiAccount({ appid, secret, baseUrl })

function show(step: string, result: unknown): void {
  console.log(`\n${step}:`, result)
}

try {
  const logo = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], '商户标志.png')
  const { url: logo_url } = await material.mediaUploadImg(account, { media: logo })
  show('Upload the logo', { logo_url })

  const { card_id } = await card.create(account, {
    card: {
      card_type: 'GROUPON',
      groupon: {
        base_info: {
          logo_url,
          code_type: 'CODE_TYPE_QRCODE',
          brand_name: '微信餐厅',
          title: '132元双人火锅套餐',
          color: 'Color010',
          notice: '使用时向服务员出示此券',
          description: '不可与其他优惠同享',
          sku: { quantity: 100 },
          date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 0 },
        },
        deal_detail: '双人锅底、肥牛、时蔬与饮料',
      },
    },
  })
  show('Create a GROUPON card', { card_id })

  const { card: created } = await card.get(account, { card_id })
  if (created.card_type === 'GROUPON') {
    const { title, status, sku } = created.groupon.base_info
    show('Read it back', { title, status, sku })
  }

  const qrcode = await card.createQRCode(account, {
    action_name: 'QR_CARD',
    action_info: { card: { card_id, outer_str: 'quickstart' } },
  })
  show('Make its QR code', { show_qrcode_url: qrcode.show_qrcode_url })

  // In the mock a user takes the card; in life somebody scans the QR code.
  const { code } = mock.giveCard({ card_id })
  const state = await card.getCode(account, { code })
  show(`Look the code ${code} up`, {
    can_consume: state.can_consume,
    user_card_status: state.user_card_status,
  })

  const issuedBefore = mock.tokens.issued
  mock.tokens.expire()
  const { openid } = await card.consumeCode(account, { code })
  show('Consume it, after its access_token has expired', {
    openid,
    refreshes: mock.tokens.issued - issuedBefore,
  })

  try {
    await card.consumeCode(account, { code })
  } catch (error) {
    if (!isApiError(error, 40099)) throw error
    const { errcode, errmsg, rid, category, hint } = error
    show('Consume it again', `${error.name}: ${error.message}`)
    show('What the error tells a program', { errcode, errmsg, rid, category, hint })
  }

  const { answer } = await mock.push('text', { Content: '还有位子吗？' })
  show('A user writes, and reads the reply', answer)
} finally {
  await mock.close()
}
