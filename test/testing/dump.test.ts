import { describe, expect, test } from 'vitest'
import { createMockWeChat, type MockDump, type MockWeChat } from '../../src/testing/index.js'
import type { MockOptions } from '../../src/testing/mock.js'
import { sampleFile } from '../support/endpoint.js'
import { groupon, Wire } from './wire.js'

const now = new Date('2026-05-01T00:00:00Z')
const photo = sampleFile('图片.png', '', { type: 'image/png' })
const article = { title: '新品', content: '<p>到店</p>', thumb_media_id: 'cover' }

function formOf(media: File): FormData {
  const form = new FormData()
  form.append('media', media)
  return form
}

async function bytesAt(wire: Wire, path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await wire.fetch(wire.base + path)).arrayBuffer())
}

/** Something in every area. */
async function story(mock: MockWeChat) {
  const wire = new Wire(mock)
  const text = async (field: string, path: string, body: unknown): Promise<string> => {
    const answer = await wire.post(path, body)
    expect(answer).toHaveProperty(field)
    return String(answer[field])
  }
  mock.follow({ openid: 'o1', unionid: 'u1' })
  mock.follow({ openid: 'o2' })
  mock.unfollow({ openid: 'o2' })
  const openid_list = ['o1']
  const { tag } = await wire.post('/cgi-bin/tags/create', { tag: { name: '会员' } })
  const gone = (await wire.post('/cgi-bin/tags/create', { tag: { name: '旧' } })).tag
  await wire.post('/cgi-bin/tags/delete', { tag: { id: (gone as { id: number }).id } })
  const { id: tagid } = tag as { id: number }
  await wire.post('/cgi-bin/tags/members/batchtagging', { tagid, openid_list })
  await wire.post('/cgi-bin/tags/members/batchblacklist', { openid_list: ['o2'] })
  await wire.post('/cgi-bin/user/info/updateremark', { openid: 'o1', remark: '老客户' })
  const card_id = await text('card_id', '/card/create', { card: groupon })
  const { code } = mock.giveCard({ card_id, openid: 'o1' })
  const { code: used } = mock.giveCard({ card_id, openid: 'o1' })
  await wire.post('/card/code/consume', { code: used })
  const upload = await wire.upload('/cgi-bin/media/upload?type=image', formOf(photo))
  const material = await wire.upload('/cgi-bin/material/add_material?type=image', formOf(photo))
  const picture = await wire.upload('/cgi-bin/media/uploadimg', formOf(photo))
  const draft = await text('media_id', '/cgi-bin/draft/add', { articles: [article] })
  const published = await text('media_id', '/cgi-bin/draft/add', { articles: [article] })
  const publish_id = await text('publish_id', '/cgi-bin/freepublish/submit', {
    media_id: published,
  })
  const button = [{ type: 'click', name: '今日', key: 'TODAY' }]
  await wire.post('/cgi-bin/menu/create', { button })
  await wire.post('/cgi-bin/menu/addconditional', { button, matchrule: { tag_id: String(tagid) } })
  const content = { touser: 'o1', msgtype: 'text', text: { content: '你好' } }
  await wire.post('/cgi-bin/message/custom/send', content)
  const mass = { filter: { is_to_all: true }, msgtype: 'text', text: { content: '全体' } }
  const sent = await wire.post('/cgi-bin/message/mass/sendall', { ...mass, clientmsgid: 'c1' })
  const kf = { kf_account: 'li@shop', nickname: '小李' }
  await wire.post('/customservice/kfaccount/add', kf)
  await wire.post('/cgi-bin/template/api_add_template', { template_id_short: 'TM1' })
  await wire.post('/cgi-bin/shorten/gen', { long_data: '长', expire_seconds: 60 })
  mock.comment({ msg_data_id: '1', content: '好' })
  const base_info = {
    ...{ business_name: '店', branch_name: '', province: '广东省', city: '广州市', address: '路' },
    ...{ district: '海珠区', telephone: '1', categories: ['美食,小吃快餐'], offset_type: 1 },
    ...{ longitude: 113.3, latitude: 23.1 },
  }
  await wire.post('/cgi-bin/poi/addpoi', { business: { base_info } })
  await wire.post('/card/code/deposit', { card_id, code: ['1'] })
  await wire.post('/card/membercard/activate', { code, card_id, membership_number: 'A1' })
  await wire.post('/cgi-bin/message/mass/speed/set', { speed: 4 })
  mock.setQuota('card.get', 3)
  await wire.post('/card/get', { card_id })
  mock.advance(60)
  return {
    ...{ tagid, card_id, code, used, draft, published, publish_id, mass, sent },
    media_id: String(upload.media_id),
    material_id: String(material.media_id),
    picture: new URL(String(picture.url)).pathname,
  }
}

function throughJson(dump: MockDump): MockDump {
  return JSON.parse(JSON.stringify(dump)) as MockDump
}

async function loaded(dump: unknown, options: MockOptions = {}): Promise<MockWeChat> {
  const mock = createMockWeChat(options)
  await mock.load(dump)
  return mock
}

test('a story goes on in another mock', async () => {
  const first = createMockWeChat({ now })
  const told = await story(first)
  const mock = await loaded(throughJson(await first.dump()), { now: new Date('2030-01-01') })
  const wire = new Wire(mock)
  const { code, used, card_id, draft, published, publish_id, tagid } = told
  expect(mock.now).toEqual(new Date('2026-05-01T00:01:00Z'))
  expect(await wire.get('/cgi-bin/user/info?openid=o1')).toMatchObject({
    ...{ subscribe: 1, remark: '老客户', tagid_list: [tagid], unionid: 'u1' },
  })
  expect(await wire.post('/cgi-bin/tags/members/getblacklist', {})).toMatchObject({ total: 1 })
  expect(await wire.post('/card/code/consume', { code: used })).toMatchObject({ errcode: 40099 })
  expect(await wire.post('/card/code/consume', { code })).toMatchObject({ openid: 'o1' })
  expect(() => mock.giveCard({ card_id })).toThrow('out of stock')
  const bytes = new Uint8Array(await photo.arrayBuffer())
  const mediaGet = wire.authorized(`/cgi-bin/media/get?media_id=${told.media_id}`)
  expect(await bytesAt(wire, mediaGet)).toEqual(bytes)
  expect(await bytesAt(wire, told.picture)).toEqual(bytes)
  expect(await wire.post('/cgi-bin/draft/get', { media_id: draft })).toHaveProperty('news_item')
  expect(await wire.post('/cgi-bin/draft/get', { media_id: published })).toMatchObject({
    errcode: 40007,
  })
  expect(await wire.post('/cgi-bin/freepublish/get', { publish_id })).toMatchObject({
    publish_status: 0,
  })
  expect(await wire.get('/cgi-bin/menu/get')).toHaveProperty('conditionalmenu')
  const again = { ...told.mass, clientmsgid: 'c1' }
  expect(await wire.post('/cgi-bin/message/mass/sendall', again)).toMatchObject({ errcode: 45065 })
  expect((await wire.get('/cgi-bin/customservice/getkflist')).kf_list).toHaveLength(1)
  expect(await wire.post('/cgi-bin/tags/delete', { tag: { id: 101 } })).toMatchObject({
    errcode: 45159,
  })
  expect(await wire.post('/cgi-bin/tags/delete', { tag: { id: tagid } })).toMatchObject({
    errcode: 0,
  })
  expect(mock.remembered.tags).toEqual([])
  // One of three calls was before the dump.
  for (let call = 2; call <= 3; call++) {
    expect(await wire.post('/card/get', { card_id })).toHaveProperty('card')
  }
  expect(await wire.post('/card/get', { card_id })).toMatchObject({ errcode: 45009 })
})

test('what is loaded is what was dumped: remembered, outbox and the next dump', async () => {
  const first = createMockWeChat({ now })
  await story(first)
  const dump = await first.dump()
  expect(dump).toEqual(throughJson(dump))
  const second = await loaded(dump, { seed: 'another' })
  expect(second.remembered).toEqual(first.remembered)
  expect(second.outbox).toEqual(first.outbox)
  const { now: at, ...rest } = await second.dump()
  expect({ ...rest, now: dump.now }).toEqual(dump)
  expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(dump.now))
})

test('no area of a dump of the story is empty', async () => {
  const mock = createMockWeChat({ now })
  await story(mock)
  mock.authorize(
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fa.cn&response_type=code&scope=snsapi_base',
  )
  const { accounts } = await mock.dump()
  for (const [name, area] of Object.entries(accounts[0].state)) {
    const isEmpty = Object.values(area).every((part) => Array.isArray(part) && part.length === 0)
    expect({ name, isEmpty }).toEqual({ name, isEmpty: name === 'visitors' })
  }
})

test('new ids differ from those before the dump', async () => {
  const first = createMockWeChat({ now, seed: 1 })
  const { openid } = first.follow()
  const mock = await loaded(await first.dump(), { now, seed: 1 })
  expect(mock.follow().openid).not.toBe(openid)
  expect(mock.remembered.users).toHaveLength(2)
})

test.each([1, 24_575, 24_576, 24_577, 100_000])(
  'a file of %i bytes stays as it is',
  async (size) => {
    const first = createMockWeChat({ now, limits: false })
    const bytes = Uint8Array.from({ length: size }, (_, index) => index * 7)
    const path = '/cgi-bin/material/add_material?type=image'
    const { media_id } = await new Wire(first).upload(path, formOf(new File([bytes], 'a.jpg')))
    const wire = new Wire(await loaded(throughJson(await first.dump())))
    const response = await wire.fetch(
      wire.base + wire.authorized('/cgi-bin/material/get_material'),
      { method: 'POST', body: JSON.stringify({ media_id }) },
    )
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), bytes)).toBe(0)
  },
)

test('a dump holds no token, secret or web login', async () => {
  const mock = createMockWeChat({ appid: 'wx1', secret: 'the-secret', now })
  const token = mock.tokens.issue()
  const { url } = mock.authorize(
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fa.cn&response_type=code&scope=snsapi_base',
  )
  const text = JSON.stringify(await mock.dump())
  expect(text).not.toContain(token)
  expect(text).not.toContain('the-secret')
  expect(text).not.toContain(new URL(url).searchParams.get('code'))
})

test('a dump is as the mock was when it was asked for', async () => {
  const mock = createMockWeChat({ now })
  mock.follow({ openid: 'o1' })
  const dumping = mock.dump()
  mock.follow({ openid: 'o2' })
  const mockThen = await loaded(await dumping)
  expect(mockThen.remembered.users.map(({ openid }) => openid)).toEqual(['o1'])
})

test('loading replaces what was there, and plans too', async () => {
  const mock = createMockWeChat({ now })
  const empty = await mock.dump()
  mock.follow({ openid: 'o1' })
  mock.account('wx1').follow({ openid: 'o2' })
  mock.account('wx2').follow({ openid: 'o3' })
  mock.failNext('user.get', { errcode: -1 })
  mock.advance(60)
  await mock.load(empty)
  const { now: at, accounts } = await mock.dump()
  expect(at).toBe(empty.now)
  expect(accounts.map(({ appid, state }) => [appid, state])).toEqual([
    ['wx1', empty.accounts[0].state],
    ['wx2', empty.accounts[0].state],
  ])
  expect(mock.remembered.users).toEqual([])
  expect(mock.account('wx2').remembered.users).toEqual([])
  expect(await new Wire(mock).get('/cgi-bin/user/get')).toHaveProperty('total')
})

test('several accounts keep their appids and the order of all messages', async () => {
  const first = createMockWeChat({ now })
  const tokens = ['wx1', 'wx2', 'wx1'].map((appid) => first.tokens.issue(appid))
  for (const [index, token] of tokens.entries()) {
    await first.fetch(
      `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${token}`,
      {
        method: 'POST',
        body: JSON.stringify({ touser: 'o1', msgtype: 'text', text: { content: String(index) } }),
      },
    )
  }
  first.account('wx2').follow({ openid: 'o2' })
  const mock = await loaded(throughJson(await first.dump()))
  expect(mock.outbox).toEqual(first.outbox)
  expect(mock.outbox.map(({ request }) => JSON.stringify(request))).toEqual([
    expect.stringContaining('"0"'),
    expect.stringContaining('"1"'),
    expect.stringContaining('"2"'),
  ])
  expect(mock.account('wx2').outbox).toHaveLength(1)
  expect(mock.account('wx2').remembered.users).toHaveLength(1)
  expect(mock.account('wx1').outbox).toHaveLength(2)
  mock.account('wx1').reset()
  expect(mock.outbox).toHaveLength(1)
})

test('the ids of a strict mock stay known in a dump, and others unknown', async () => {
  const first = createMockWeChat({ now, unknown: 'refuse' })
  first.follow({ openid: 'o1' })
  const mock = await loaded(throughJson(await first.dump()), { unknown: 'refuse' })
  const wire = new Wire(mock)
  expect(await wire.get('/cgi-bin/user/info?openid=o1')).toMatchObject({ openid: 'o1' })
  expect(await wire.get('/cgi-bin/user/info?openid=o2')).toMatchObject({ errcode: 40003 })
})

/** With another value at a path such as `accounts.0.appid`; undefined removes it. */
function changed(dump: MockDump, path: string, value: unknown): MockDump {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const copy = throughJson(dump)
  const parent = steps.reduce<object>(
    (node, step) => (node as Record<string, object>)[step] ?? {},
    copy,
  )
  Object.assign(parent, { [last]: value })
  return throughJson(copy)
}

describe('a dump that cannot be loaded', () => {
  const state = 'accounts.0.state'
  test.each<[title: string, message: RegExp, path: string, value: unknown]>([
    ['without a version', /its version is none/, 'version', undefined],
    ['of another version', /version is 2, but .* version 1/, 'version', 2],
    ['with a field too many', /\bmore\b/, 'more', 1],
    ['without a time', /now is missing/, 'now', undefined],
    ['at no time', /now must match .*, not "tomorrow"/, 'now', 'tomorrow'],
    ['without accounts', /accounts must have at least 1 item, not 0/, 'accounts', []],
    ['without an area', /accounts\[0\]\.state\.tags is missing/, `${state}.tags`, undefined],
    ['with an unknown area', /\bshops\b/, `${state}.shops`, {}],
    [
      'whose area is malformed',
      /accounts\[0\]\.state\.followers\.followers must be an array, not a number/,
      `${state}.followers.followers`,
      1,
    ],
    [
      'whose card has no dates',
      /accounts\[0\]\.state\.cards\.cards\[0\]\.content\.base_info\.date_info is missing/,
      `${state}.cards.cards.0.content.base_info`,
      {},
    ],
    [
      'whose file is not base64',
      /state\.addresses\[0\]\.file\.base64 must match/,
      `${state}.addresses.0.file.base64`,
      '*',
    ],
    [
      'whose picture is cut off',
      /state\.addresses\[0\]\.file\.base64 is cut off/,
      `${state}.addresses.0.file.base64`,
      'QUJDR',
    ],
    [
      'whose media are cut off',
      /state\.media\.items\[0\]\.item\.file\.base64 is cut off/,
      `${state}.media.items.0.item.file.base64`,
      'QUJDR',
    ],
    [
      'with a quota of nothing',
      /quotas\[0\]\.op: there is no function card\.gett: did you mean card\.get\?/,
      'quotas.0.op',
      'card.gett',
    ],
    [
      'with two messages at one place',
      /accounts\[0\]\.state\.outbox\.messages\[1\]\.place is 0/,
      `${state}.outbox.messages.1.place`,
      0,
    ],
    [
      'with a message beyond all',
      /accounts\[0\]\.state\.outbox\.messages\[1\]\.place is 9, of 2 messages/,
      `${state}.outbox.messages.1.place`,
      9,
    ],
  ])('nothing changes if a dump is refused: %s', async (_title, message, path, value) => {
    const mock = createMockWeChat({ now })
    await story(mock)
    const before = await mock.dump()
    const requests = mock.requests.length
    await expect(mock.load(changed(before, path, value))).rejects.toThrow(message)
    expect(await mock.dump()).toEqual(before)
    expect(mock.requests).toHaveLength(requests)
  })

  test.each(['dump', null, undefined, []])('a dump is refused that is %j', async (value) => {
    await expect(loaded(value)).rejects.toThrow('not an object')
  })

  test.each([
    [[undefined, 'wx2'], 'accounts[0].appid is missing'],
    [['wx1', undefined], 'accounts[1].appid is missing'],
    [['wx1', 'wx1'], 'accounts[1].appid is wx1 again'],
  ])('a dump is refused with the accounts %j', async (appids, message) => {
    const dump = await createMockWeChat({ now }).dump()
    const accounts = appids.map((appid) => ({ ...dump.accounts[0], appid }))
    await expect(loaded({ ...dump, accounts })).rejects.toThrow(message)
  })

  test('a dump of another account is refused', async () => {
    const dump = await createMockWeChat({ appid: 'wx1' }).dump()
    await expect(loaded(dump, { appid: 'wx2' })).rejects.toThrow(
      'accounts[0].appid is wx1, but this mock serves wx2',
    )
  })

  test('a strict mock refuses the dump of a lenient one', async () => {
    const dump = await createMockWeChat().dump()
    await expect(loaded(dump, { unknown: 'refuse' })).rejects.toThrow(
      'accounts[0].known is missing',
    )
  })
})

test('GET /_mock/dump and POST /_mock/load do the same over HTTP', async () => {
  const first = createMockWeChat({ now })
  const second = createMockWeChat({ now })
  await story(first)
  try {
    const { url: from } = await first.listen()
    const { url: to } = await second.listen()
    const body = await (await fetch(`${from}/_mock/dump`)).text()
    const answer = await fetch(`${to}/_mock/load`, { method: 'POST', body })
    expect([answer.status, await answer.json()]).toEqual([200, {}])
    expect(await second.dump()).toEqual(await first.dump())
    const other = body.replace('"version":1', '"version":7')
    const refused = await fetch(`${to}/_mock/load`, { method: 'POST', body: other })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toEqual({
      error: expect.stringContaining('its version is 7') as string,
    })
  } finally {
    await first.close()
    await second.close()
  }
})
