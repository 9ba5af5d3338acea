import { describe, expect, expectTypeOf, test } from 'vitest'
import * as customservice from '../../src/generated/customservice.js'
import * as draft from '../../src/generated/draft.js'
import * as menu from '../../src/generated/menu.js'
import * as mass from '../../src/generated/message/mass.js'
import * as publish from '../../src/generated/publish.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { Wire } from './wire.js'

const mock = createMockWeChat()
const wire = new Wire(mock)
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })

/** The errcode of a request that no type of ours need allow. */
async function errcodeOf(path: string, json: object): Promise<number> {
  return (await wire.post(path, json)).errcode ?? 0
}

const article = { title: '春季新品', content: '<p>欢迎</p>', thumb_media_id: 'thumb' }
const music = {
  musicurl: 'https://example.com/a.mp3',
  thumb_media_id: 'thumb',
  title: '春天',
  description: '一首歌',
}
const message = { touser: 'o1', msgtype: 'music', music }
const subscription = {
  touser: 'o1',
  template_id: 't1',
  title: '预约提醒',
  data: { content: { value: '今晚 7 点' } },
}
const store = {
  map_poi_id: '2880741500279549033',
  pic_list: '{"list":[]}',
  hour: '10:00-21:00',
  contract_phone: '12345678',
  credential: '91440101MA5AAAAA0X',
  card_id: '',
}

describe('what Tencent’s pages and other SDKs send in two forms is accepted in both', () => {
  test.each([
    ['/cgi-bin/draft/add', { articles: [{ ...article, show_cover_pic: '1' }] }],
    ['/cgi-bin/draft/add', { articles: [{ ...article, show_cover_pic: 1 }] }],
    ['/cgi-bin/draft/batchget', { offset: 0, count: 1, no_content: false }],
    ['/cgi-bin/freepublish/batchget', { offset: 0, count: 1, no_content: true }],
    ['/cgi-bin/message/template/subscribe', { ...subscription, scene: 1000 }],
    ['/cgi-bin/message/template/subscribe', { ...subscription, scene: '1000' }],
    ['/cgi-bin/message/custom/send', { ...message, aimsgcontext: {}, businessid: 'b1' }],
    ['/wxa/add_store', { ...store, qualification_list: 'm1|m2' }],
    ['/wxa/add_store', { ...store, qualification_list: ['m1', 'm2'] }],
    ['/cgi-bin/menu/delconditional', { menuid: '208379533' }],
    ['/cgi-bin/menu/delconditional', { menuid: 208379533 }],
  ])('%s %j', async (path, json) => {
    expect(await errcodeOf(path, json)).toBe(0)
  })

  test.each([{ code: '', openid: '', timestamp: '1402057159', signature: 'a1' }, '{"code":""}'])(
    'a card of a mass preview with %j',
    async (card_ext) => {
      const wxcard = { card_id: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc', card_ext }
      const preview = { touser: 'o1', msgtype: 'wxcard', wxcard }
      expect(await errcodeOf('/cgi-bin/message/mass/preview', preview)).toBe(0)
    },
  )

  test('the credentials that clear the quota, in the body as in the query', async () => {
    const credentials = { appid: 'wx1', appsecret: 'secret' }
    const path = '/cgi-bin/clear_quota/v2'
    const query = new URLSearchParams(credentials).toString()
    expect(await errcodeOf(path, credentials)).toBe(0)
    expect(await errcodeOf(`${path}?${query}`, {})).toBe(0)
    expect(await errcodeOf(path, { appid: 'wx1' })).toBe(41004)
  })
})

test.each([
  [120, 0],
  [121, 45004],
])('a digest of %i characters gives errcode %i', async (length, errcode) => {
  const given = { ...article, digest: '字'.repeat(length) }
  expect(await errcodeOf('/cgi-bin/draft/add', { articles: [given] })).toBe(errcode)
})

test.each(['title', 'description'])('music without a %s is refused', async (name) => {
  const path = '/cgi-bin/message/custom/send'
  const incomplete = { ...music, [name]: undefined }
  expect(await errcodeOf(path, { ...message, music: incomplete })).toBe(47001)
})

test('a draft that says "1" reads back with a number', async () => {
  const { media_id } = await draft.addDraft(account, {
    articles: [{ ...article, show_cover_pic: '1' as const }],
  })
  const { news_item } = await draft.getDraft(account, { media_id })
  expect(news_item[0]).toMatchObject({ show_cover_pic: 1 })
})

describe('ids are as long as WeChat’s', () => {
  test('of a mass message', async () => {
    const { msg_id, msg_data_id } = await mass.sendAll(account, {
      filter: { is_to_all: true },
      msgtype: 'mpnews',
      mpnews: { media_id: 'm1' },
    })
    for (const id of [msg_id, msg_data_id]) {
      expect(id).toMatch(/^\d{10}$/)
      expect(Number(id)).toBeLessThan(2 ** 32)
    }
  })

  test('of a publication, as bare digits', async () => {
    const { media_id } = await draft.addDraft(account, { articles: [article] })
    const answer = await wire.post('/cgi-bin/freepublish/submit', { media_id })
    expect(answer.publish_id).toBeTypeOf('number')
    expect(String(answer.publish_id)).toMatch(/^\d{10}$/)
    expect(String(answer.msg_data_id)).toMatch(/^\d{10}$/)
    const { publish_id } = await publish.get(account, { publish_id: String(answer.publish_id) })
    expect(publish_id).toBe(String(answer.publish_id))
  })

  test('of a conditional menu, as text', async () => {
    const button = [{ name: '今日歌曲', type: 'click' as const, key: 'k' }]
    await menu.create(account, { button })
    const { menuid } = await menu.addConditional(account, { button, matchrule: { tag_id: '2' } })
    expect(menuid).toMatch(/^\d{9}$/)
    await menu.delConditional(account, { menuid })
  })
})

describe('a menu has two levels', () => {
  test('for the compiler', () => {
    type Inner = NonNullable<menu.MenuButton['sub_button']>[number]
    expectTypeOf<Inner>().toEqualTypeOf<menu.MenuSubButton>()
    expectTypeOf<menu.MenuSubButton>().not.toHaveProperty('sub_button')
  })

  test.each([
    [16, 0],
    [17, 40018],
  ])('a name of %i bytes above, errcode %i', async (length, errcode) => {
    const button = [{ name: 'n'.repeat(length), type: 'click', key: 'k' }]
    expect(await errcodeOf('/cgi-bin/menu/create', { button })).toBe(errcode)
  })

  test.each([
    [60, 0],
    [61, 40025],
  ])('a name of %i bytes below, errcode %i', async (length, errcode) => {
    const inner = [{ name: 'n'.repeat(length), type: 'click', key: 'k' }]
    const button = [{ name: '更多', sub_button: inner }]
    expect(await errcodeOf('/cgi-bin/menu/create', { button })).toBe(errcode)
  })
})

test('accounts of customer service may be those of a merchant below', async () => {
  const { kf_list } = await customservice.getKfList(account, { business_id: 'b1' })
  expect(kf_list).not.toEqual([])
  await expect(customservice.getOnlineKfList(account)).resolves.toBeDefined()
})
