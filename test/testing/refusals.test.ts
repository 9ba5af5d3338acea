import { beforeEach, describe, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { spans } from '../../src/testing/request/rules.js'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import { model } from '../parity/manifest.js'
import { Wire, type Answer } from './wire.js'

/** Morning in Beijing, on the first of May. */
const wire = new Wire(createMockWeChat({ now: new Date('2026-05-01T00:00:00Z') }))

beforeEach(() => {
  wire.mock.reset()
})

const errcodeOf = async (answer: Promise<Answer>): Promise<number> => (await answer).errcode ?? 0

describe('statistics', () => {
  const daily = (begin_date: string, end_date = begin_date): Promise<Answer> =>
    wire.post('/datacube/getusersummary', { begin_date, end_date })

  test.each(['2026-02-30', '2026-13-01', '20260309', '2026-3-9', 'yesterday', ''])(
    'statistics of %s, which is no day, answer 61500',
    async (day) => {
      expect(await daily(day, '2026-03-09')).toMatchObject({ errcode: 61500 })
      expect(await daily('2026-03-09', day)).toMatchObject({ errcode: 61500 })
    },
  )

  test('statistics of today and later answer 61501, by the days of Beijing', async () => {
    expect(await errcodeOf(daily('2026-04-30'))).toBe(0)
    expect(await daily('2026-05-01')).toMatchObject({ errcode: 61501 })
    expect(await daily('2026-05-02')).toMatchObject({ errcode: 61501 })
    wire.mock.advance(16 * 3600 - 1)
    expect(await daily('2026-05-01')).toMatchObject({ errcode: 61501 })
    wire.mock.advance(1)
    expect(await errcodeOf(daily('2026-05-01'))).toBe(0)
  })

  test('statistics that end before they begin answer 61501', async () => {
    expect(await daily('2026-03-09', '2026-03-08')).toMatchObject({ errcode: 61501 })
  })

  const paths = new Map(allEndpoints(model).map((each) => [opOf(each), each.path]))

  test.each(Object.entries(spans))('%s takes at most %i days', async (op, days) => {
    const fields = { cond_source: 1, card_id: 'p1' }
    const from = (begin_date: string): Promise<Answer> =>
      wire.post(paths.get(op) ?? '', { ...fields, begin_date, end_date: '2026-04-01' })
    const before = (count: number): string =>
      new Date(Date.UTC(2026, 3, 1 - count)).toISOString().slice(0, 10)
    expect(await errcodeOf(from(before(days - 1)))).toBe(0)
    expect(await from(before(days))).toMatchObject({ errcode: 61501 })
  })

  test('the spans are those of the manifest’s texts', () => {
    for (const endpoint of allEndpoints(model)) {
      const [, most = endpoint.doc.includes('起止日期须相同') ? '1' : undefined] =
        /日期跨度最多 (\d+) 天/.exec(endpoint.doc) ?? []
      if (most === undefined || !endpoint.path.startsWith('/datacube/')) continue
      expect([opOf(endpoint), spans[opOf(endpoint) as keyof typeof spans]]).toEqual([
        opOf(endpoint),
        Number(most),
      ])
    }
  })

  test('limits: false takes any dates', async () => {
    const free = new Wire(createMockWeChat({ limits: false }))
    const dates = { begin_date: 'never', end_date: '2030-01-01' }
    expect(await errcodeOf(free.post('/datacube/getusersummary', dates))).toBe(0)
  })
})

describe.each(['create', 'addconditional'])('menu/%s', (name) => {
  const click = { name: '今日歌曲', type: 'click', key: 'k' }
  const send = (...button: object[]): Promise<Answer> =>
    wire.post(`/cgi-bin/menu/${name}`, { button, matchrule: { tag_id: '2' } })

  test.each<[string, object, number]>([
    ['a third level', { name: 'a', sub_button: [{ name: 'b', sub_button: [click] }] }, 40022],
    [
      'a third level below a type',
      { name: 'a', sub_button: [{ ...click, sub_button: [click] }] },
      40022,
    ],
    ['a button without a name', { ...click, name: undefined }, 40018],
    ['a button with an empty name', { ...click, name: '' }, 40018],
    [
      'a sub button without a name',
      { name: 'a', sub_button: [{ ...click, name: undefined }] },
      40025,
    ],
    ['a sub button with an empty name', { name: 'a', sub_button: [{ ...click, name: '' }] }, 40025],
    ['javascript:', { name: 'a', type: 'view', url: 'javascript:alert(1)' }, 40055],
    ['no address', { name: 'a', type: 'view', url: 'www.qq.com' }, 40055],
    [
      'javascript: below',
      { name: 'a', sub_button: [{ name: 'b', type: 'view', url: 'JavaScript:1' }] },
      40054,
    ],
    ['48 bytes', { ...click, name: '名'.repeat(16) }, 40018],
    ['61 bytes below', { name: 'a', sub_button: [{ ...click, name: 'n'.repeat(61) }] }, 40025],
  ])('a menu with %s is refused', async (_what, button, errcode) => {
    expect(await send(button)).toMatchObject({ errcode })
  })

  test('a menu with empty sub_button of leaves, as in Tencent’s samples, is accepted', async () => {
    await wire.post('/cgi-bin/menu/create', { button: [click] })
    const leaf = { ...click, sub_button: [] }
    expect(await errcodeOf(send({ name: '扫码', sub_button: [leaf] }, leaf))).toBe(0)
  })
})

describe('messages', () => {
  const all = { filter: { is_to_all: true } }
  test.each<[string, object]>([
    ['/cgi-bin/message/custom/send', { touser: 'o1' }],
    ['/cgi-bin/message/mass/send', { touser: ['o1', 'o2'] }],
    ['/cgi-bin/message/mass/sendall', all],
    ['/cgi-bin/message/mass/preview', { touser: 'o1' }],
  ])('%s without a text answers 44004', async (path, to) => {
    const message = { ...to, msgtype: 'text' }
    expect(await errcodeOf(wire.post(path, { ...message, text: { content: '您好' } }))).toBe(0)
    for (const text of [{ content: '' }, {}, undefined]) {
      expect(await wire.post(path, { ...message, text })).toMatchObject({ errcode: 44004 })
    }
  })

  test('a mass message to one user answers 40130, to nobody’s tag 45159', async () => {
    const message = { msgtype: 'text', text: { content: '您好' } }
    const few = { ...message, touser: ['o1'] }
    expect(await wire.post('/cgi-bin/message/mass/send', few)).toMatchObject({ errcode: 40130 })
    const { tag } = await wire.post('/cgi-bin/tags/create', { tag: { name: '老客户' } })
    const { id } = tag as { id: number }
    const to = (filter: object): Promise<Answer> =>
      wire.post('/cgi-bin/message/mass/sendall', { ...message, filter })
    expect(await to({})).toMatchObject({ errcode: 45159 })
    expect(await to({ is_to_all: false })).toMatchObject({ errcode: 45159 })
    expect(await errcodeOf(to({ is_to_all: false, tag_id: id }))).toBe(0)
    await wire.post('/cgi-bin/tags/delete', { tag: { id } })
    expect(await to({ is_to_all: false, tag_id: id })).toMatchObject({ errcode: 45159 })
  })

  test('an account may show that it types within 30 seconds of a message', async () => {
    const { openid: touser } = wire.mock.follow()
    const type = (): Promise<Answer> =>
      wire.post('/cgi-bin/message/custom/typing', { touser, command: 'Typing' })
    expect(await errcodeOf(type())).toBe(0)
    wire.mock.advance(31)
    expect(await type()).toMatchObject({ errcode: 45080 })
    const text = { touser, msgtype: 'text', text: { content: '您好' } }
    await wire.post('/cgi-bin/message/custom/send', text)
    expect(await errcodeOf(type())).toBe(0)
    wire.mock.unfollow({ openid: touser })
    expect(await type()).toMatchObject({ errcode: 43004 })
  })
})

describe('customer service accounts', () => {
  test.each(['test1', '@test', 'test1@', 'a@b@c', '客服@test', 'elevenchars@test', ''])(
    'the account %o is refused: 65404 where it is added, 65401 where it is changed',
    async (kf_account) => {
      const body = { kf_account, nickname: '小微' }
      expect(await wire.post('/customservice/kfaccount/add', body)).toMatchObject({
        errcode: 65404,
      })
      expect(await wire.post('/customservice/kfaccount/update', body)).toMatchObject({
        errcode: 65401,
      })
    },
  )
})

test('an account has at most 100 tags: 45056', async () => {
  const create = (name: string): Promise<Answer> =>
    wire.post('/cgi-bin/tags/create', { tag: { name } })
  for (let index = 0; index < 100; index++) {
    expect(await errcodeOf(create(`标签${index}`))).toBe(0)
  }
  expect(await create('再来')).toMatchObject({ errcode: 45056 })
  expect(await create('星标组')).toMatchObject({ errcode: 45157 })
})
