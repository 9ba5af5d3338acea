import { describe, expect, test } from 'vitest'
import { createCallback } from '../../src/callback/index.js'
import * as card from '../../src/generated/card.js'
import * as customservice from '../../src/generated/customservice.js'
import * as draft from '../../src/generated/draft.js'
import * as material from '../../src/generated/material.js'
import * as mass from '../../src/generated/message/mass.js'
import * as menu from '../../src/generated/menu.js'
import * as template from '../../src/generated/message/template.js'
import * as oauth from '../../src/generated/oauth.js'
import * as publish from '../../src/generated/publish.js'
import * as user from '../../src/generated/user.js'
import * as tags from '../../src/generated/user/tags.js'
import { OffiAccount, type Client } from '../../src/runtime/index.js'
import { createMockWeChat, type MockOptions, type MockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { groupon } from './wire.js'

function storyWith(options: MockOptions): { mock: MockWeChat; account: OffiAccount } {
  const mock = createMockWeChat(options)
  return { mock, account: new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch }) }
}

const message = { template_id: 't1', data: {} }
const page = { offset: 0, count: 20 }
const blocked = { tmpl_msg_id: 't1', largest_id: '0', limit: 1 }
const text = { msgtype: 'text' as const, text: { content: '您好' } }

describe('strict', () => {
  const lists: [string, (account: Client) => Promise<object>, object][] = [
    ['user.get', (account) => user.get(account), { total: 0, count: 0, next_openid: '' }],
    ['user.getBlackList', (account) => user.getBlackList(account), { total: 0, count: 0 }],
    ['tags.get', (account) => tags.get(account), { tags: [{ id: 2, name: '星标组', count: 0 }] }],
    [
      'card.batchGet',
      (account) => card.batchGet(account, page),
      { card_id_list: [], total_num: 0 },
    ],
    ['draft.getDraftList', (account) => draft.getDraftList(account, page), { item: [] }],
    ['draft.countDrafts', (account) => draft.countDrafts(account), { total_count: 0 }],
    ['publish.batchGet', (account) => publish.batchGet(account, page), { item: [] }],
    ['getMaterialCount', (account) => material.getMaterialCount(account), { image_count: 0 }],
    [
      'batchgetMaterial',
      (account) => material.batchgetMaterial(account, { type: 'news', ...page }),
      { total_count: 0, item: [] },
    ],
    [
      'a list that has no state',
      (account) => template.queryBlockTmplMsg(account, blocked),
      { msginfo: [] },
    ],
  ]

  test.each(lists)('a strict mock begins with nothing: %s', async (_name, call, expected) => {
    expect(await call(storyWith({ strict: true }).account)).toMatchObject(expected)
  })

  test('a strict mock refuses unknown ids, unless it is told to take them', async () => {
    const strange = { openid: 'oStrange' }
    const { account } = storyWith({ strict: true })
    await expect(user.getUserInfo(account, strange)).rejects.toMatchObject({ errcode: 40003 })
    const lenient = storyWith({ strict: true, unknown: 'example' }).account
    expect(await user.getUserInfo(lenient, strange)).toMatchObject({ subscribe: 1 })
    expect((await user.get(lenient)).total).toBe(0)
  })

  test('a strict mock knows nobody whose menu it could match: 65302', async () => {
    const { mock, account } = storyWith({ strict: true })
    const button: menu.MenuButton[] = [{ type: 'click', name: '今日', key: 'TODAY' }]
    await menu.create(account, { button })
    await expect(menu.tryMatch(account, { user_id: 'oStrange' })).rejects.toMatchObject({
      errcode: 65302,
    })
    await menu.tryMatch(account, { user_id: mock.follow().openid })
  })
})

describe('unknown: refuse', () => {
  const strange: [string, number, (account: Client) => Promise<unknown>][] = [
    ['openid', 40003, (account) => user.getUserInfo(account, { openid: 'o1' })],
    ['openid', 40003, (account) => customservice.sendMessage(account, { touser: 'o1', ...text })],
    ['openid', 40003, (account) => mass.send(account, { touser: ['o1', 'o2'], ...text })],
    ['media_id', 40007, (account) => material.mediaGet(account, { media_id: 'm1' })],
    ['media_id', 40007, (account) => draft.getDraft(account, { media_id: 'm1' })],
    ['card_id', 40078, (account) => card.get(account, { card_id: 'p1' })],
    ['code', 40056, (account) => card.consumeCode(account, { code: '1' })],
    [
      'template_id',
      40037,
      (account) => template.delPrivateTemplate(account, { template_id: 't1' }),
    ],
    ['tag', 45159, (account) => tags.getUsersByTag(account, { tagid: 100 })],
    ['msg_id', 40059, (account) => mass.get(account, { msg_id: '1' })],
    ['article_id', 53600, (account) => publish.getArticle(account, { article_id: 'a1' })],
    ['code of a login', 40029, (account) => oauth.accessToken(account, { code: 'c1' })],
  ]

  test.each(strange)(
    'with unknown: refuse, a strange %s answers %i',
    async (_what, errcode, call) => {
      const { account } = storyWith({ unknown: 'refuse' })
      await expect(call(account)).rejects.toMatchObject({ errcode })
    },
  )

  test.each(strange)('by default a strange %s is accepted', async (_what, _errcode, call) => {
    await call(storyWith({}).account)
  })

  test('with unknown: refuse, the refusal says which id it was', async () => {
    const { account } = storyWith({ unknown: 'refuse' })
    await expect(user.getUserInfo(account, { openid: 'oStrange' })).rejects.toThrow(
      'invalid openid, this mock never gave out the openid oStrange',
    )
  })

  test('with unknown: refuse, the ids that the mock gave out are accepted', async () => {
    const { mock, account } = storyWith({ unknown: 'refuse' })
    const { openid } = mock.follow()
    const { tag } = await tags.create(account, { tag: { name: '老客户' } })
    await tags.batchTagging(account, { tagid: tag.id, openid_list: [openid] })
    const media = sampleFile('photo.jpg')
    const { media_id: cover } = await material.addMaterial(account, { type: 'image', media })
    const article = { title: '新品', content: '正文', thumb_media_id: cover }
    const { media_id } = await draft.addDraft(account, { articles: [article] })
    const { publish_id } = await publish.submit(account, { media_id })
    const published = await publish.get(account, { publish_id })
    if (published.publish_status !== 0) throw new Error('it is not published')
    await publish.getArticle(account, { article_id: published.article_id })

    const { card_id } = await card.create(account, { card: groupon })
    const { code } = mock.giveCard({ card_id, openid })
    await card.updateCode(account, { code, new_code: '12345' })
    expect(await card.consumeCode(account, { code: '12345' })).toMatchObject({ openid })

    const { template_id } = await template.addTemplate(account, {
      template_id_short: 'TM1',
      keyword_name_list: [],
    })
    await template.send(account, { ...message, touser: openid, template_id })
    const { msg_id } = await mass.sendAll(account, { ...text, filter: { is_to_all: true } })
    expect(await mass.get(account, { msg_id })).toMatchObject({ msg_status: 'SEND_SUCCESS' })
  })

  test('with unknown: refuse, a deleted id is refused as before, and a reset forgets all ids', async () => {
    const { mock, account } = storyWith({ unknown: 'refuse' })
    const { openid } = mock.follow()
    const { tag } = await tags.create(account, { tag: { name: '老客户' } })
    await tags.delete(account, { tag: { id: tag.id } })
    await expect(tags.getUsersByTag(account, { tagid: tag.id })).rejects.toMatchObject({
      errcode: 45159,
    })
    mock.reset()
    await expect(user.getUserInfo(account, { openid })).rejects.toMatchObject({ errcode: 40003 })
  })

  test('with unknown: refuse, an id of one account is strange to another', async () => {
    const { mock, account } = storyWith({ unknown: 'refuse' })
    await user.get(account)
    const other = mock.account('wx2').follow()
    await expect(user.getUserInfo(account, other)).rejects.toMatchObject({ errcode: 40003 })
  })

  test('with unknown: refuse, an answer of the test decides by itself, and gives out its ids', async () => {
    const { mock, account } = storyWith({ unknown: 'refuse' })
    mock.handle('card.get', () => ({ errcode: 40071 }))
    await expect(card.get(account, { card_id: 'p1' })).rejects.toMatchObject({ errcode: 40071 })
    mock.reply('card.batchGet', { card_id_list: ['p2'], total_num: 1 })
    await card.batchGet(account, { offset: 0, count: 1 })
    await card.getMemberCardDetail(account, {
      begin_date: '2026-05-01',
      end_date: '2026-05-02',
      card_id: 'p2',
    })
  })

  test('another value of unknown is an error', () => {
    expect(() => createMockWeChat({ unknown: 'reject' as 'refuse' })).toThrow(
      "unknown must be 'example' or 'refuse', not 'reject'",
    )
  })
})

describe('customer service messages', () => {
  const callback = createCallback({ appid: 'wx1', token: 'any' }, {})
  const options = { callback: { handler: callback.fetch, token: 'any' } }
  const twoDays = 48 * 3600

  test('customer service messages end 48 hours after the last interaction of the user: 45015', async () => {
    const { mock, account } = storyWith({ now: new Date('2026-05-01T00:00:00Z'), ...options })
    const { openid } = mock.follow()
    const send = (): Promise<void> =>
      customservice.sendMessage(account, { touser: openid, ...text })
    mock.advance(twoDays)
    await send()
    mock.advance(1)
    await expect(send()).rejects.toMatchObject({
      errcode: 45015,
      errmsg: expect.stringContaining('response out of time limit') as string,
    })
    await mock.push('event.user_get_card', { FromUserName: openid })
    await expect(send()).rejects.toMatchObject({ errcode: 45015 })
    await mock.push('text', { FromUserName: openid })
    await send()
    expect(mock.outbox).toHaveLength(2)
  })

  test('customer service messages reach users that the mock does not know, and everyone if there are no limits', async () => {
    const { mock, account } = storyWith({ now: new Date('2026-05-01T00:00:00Z'), limits: false })
    const { openid } = mock.follow()
    mock.advance(twoDays + 1)
    await customservice.sendMessage(account, { touser: openid, ...text })
    await customservice.sendMessage(account, { touser: 'stranger', ...text })
    expect(mock.outbox).toHaveLength(2)
  })
})
