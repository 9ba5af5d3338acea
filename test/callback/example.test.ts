import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'
import { shop } from '../../examples/callback.js'
import { encrypted } from './support/wechat.js'

test('the example answers a day of a shop', async () => {
  const { appid, token, encodingAESKey } = encrypted
  const mock = createMockWeChat({
    appid,
    callback: { handler: (request) => callback.fetch(request), token, encodingAESKey },
  })
  const account = new OffiAccount({ appid, secret: 'any', fetch: mock.fetch })
  const callback = shop(encrypted, account)

  mock.follow({ qr_scene_str: 'poster' })
  mock.follow()
  await mock.idle()
  const greetings = mock.pushes.map(({ answer }) => answer)
  const text = (Content: unknown): object => ({ MsgType: 'text', Content })
  expect(greetings).toEqual([text(expect.stringMatching('首单九折')), text('欢迎关注！')])

  const menu = await mock.push('text', { Content: '菜单' })
  expect(menu.answer).toEqual(text('今日：双人火锅 132 元'))
  const other = await mock.push('text', { Content: '你好' })
  expect(other.answer).toEqual(text('收到：你好'))
  const picture = await mock.push('image')
  expect(picture.answer).toEqual({ MsgType: 'transfer_customer_service' })

  const taken = await mock.push('event.user_get_card', { CardId: 'pCard', UserCardCode: '123' })
  expect(taken).toMatchObject({ answer: undefined, shown: 'nothing', problem: undefined })
  await callback.idle()
  expect(mock.requests.at(-1)).toMatchObject({
    op: 'card.membercard.updateUser',
    json: { card_id: 'pCard', code: '123' },
  })
})
