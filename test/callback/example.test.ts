import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'
import { shop } from '../../examples/callback.js'
import { encrypted, encryptedPush, event, readAnswer, textMessage } from './support/wechat.js'

test('the example answers a day of a shop', async () => {
  const mock = createMockWeChat({ appid: 'wx1', secret: 'any', state: false })
  const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
  const callback = shop(encrypted, account)
  const push = async (body: string): Promise<unknown> =>
    readAnswer(await callback.fetch(await encryptedPush(body)))

  const scanned = event('subscribe', '<EventKey>qrscene_poster</EventKey>')
  expect(await push(scanned)).toHaveProperty('Content', expect.stringMatching('首单九折'))
  expect(await push(event('subscribe'))).toHaveProperty('Content', '欢迎关注！')
  expect(await push(textMessage('菜单'))).toHaveProperty('Content', '今日：双人火锅 132 元')
  expect(await push(textMessage('你好'))).toHaveProperty('Content', '收到：你好')
  const picture = textMessage('').replace('<MsgType>text', '<MsgType>image')
  expect(await push(picture)).toHaveProperty('MsgType', 'transfer_customer_service')

  const card = '<CardId>pCard</CardId><UserCardCode>12312313</UserCardCode>'
  expect(await push(event('user_get_card', card))).toBe('success')
  await callback.idle()
  expect(mock.requests.at(-1)).toHaveProperty('op', 'card.membercard.updateUser')
})
