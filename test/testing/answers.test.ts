import { expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { overBothWays, Wire } from './wire.js'

overBothWays('an answer', (wire) => {
  test('an answer with fields has no errcode if WeChat publishes none', async () => {
    expect(await wire.post('/cgi-bin/tags/create', { tag: { name: '广东' } })).toEqual({
      tag: { id: 100, name: '广东' },
    })
    expect(await wire.get('/cgi-bin/tags/get')).not.toHaveProperty('errcode')
    expect(await wire.get('/cgi-bin/user/info?openid=o1')).not.toHaveProperty('errcode')
    const users = { user_list: [{ openid: 'o1' }] }
    expect(await wire.post('/cgi-bin/user/info/batchget', users)).not.toHaveProperty('errcode')
    expect(await wire.get('/cgi-bin/menu/get')).not.toHaveProperty('errmsg')
  })

  test('an answer about advertisements has its own return code', async () => {
    const days = 'start_date=2026-03-01&end_date=2026-03-02&page=1&page_size=10'
    for (const action of [
      'publisher_adpos_general',
      'publisher_cps_general',
      'publisher_settlement',
    ]) {
      const answer = await wire.get(`/publisher/stat?action=${action}&${days}`)
      expect(answer).toMatchObject({ base_resp: { err_msg: 'ok', ret: 0 } })
      expect(answer).not.toHaveProperty('errcode')
    }
  })

  test('an answer with fields has errcode and errmsg if WeChat’s has', async () => {
    const ok = { errcode: 0, errmsg: 'ok' }
    expect(await wire.post('/card/batchget', { offset: 0, count: 1 })).toMatchObject(ok)
    expect(await wire.post('/cgi-bin/shorten/fetch', { short_key: 'a'.repeat(15) })).toMatchObject(
      ok,
    )
    const ticket = await wire.get('/cgi-bin/ticket/getticket?type=jsapi')
    expect(ticket).toMatchObject({ ...ok, expires_in: 7200 })
  })

  test('an answer without fields is errcode and errmsg', async () => {
    expect(await wire.get('/cgi-bin/menu/delete')).toEqual({ errcode: 0, errmsg: 'ok' })
  })

  test('the answers to mass messages and of the old shop have WeChat’s errmsg', async () => {
    const message = { msgtype: 'text', text: { content: '您好' } }
    const all = { ...message, filter: { is_to_all: true } }
    const submitted = { errcode: 0, errmsg: 'send job submission success' }
    expect(await wire.post('/cgi-bin/message/mass/sendall', all)).toMatchObject(submitted)
    const some = { ...message, touser: ['o1', 'o2'] }
    expect(await wire.post('/cgi-bin/message/mass/send', some)).toMatchObject(submitted)
    const preview = { ...message, touser: 'o1' }
    expect(await wire.post('/cgi-bin/message/mass/preview', preview)).toMatchObject({
      errcode: 0,
      errmsg: 'preview success',
    })
    expect(await wire.post('/merchant/getbystatus', { status: 0 })).toMatchObject({
      errcode: 0,
      errmsg: 'success',
    })
  })

  test('an answer to a web login is text, whether it refuses or not', async () => {
    const typeOf = async (path: string): Promise<string | null> =>
      (await wire.fetch(wire.base + path)).headers.get('content-type')
    const token = '/sns/oauth2/access_token?appid=wx1&secret=s&grant_type=authorization_code'
    expect(await typeOf(`${token}&code=c`)).toBe('text/plain')
    expect(await typeOf(token)).toBe('text/plain')
    expect(await typeOf('/sns/userinfo?access_token=t&openid=o1')).toBe('text/plain')
    expect(await typeOf('/cgi-bin/menu/get')).toMatch(/^application\/json/)
  })
})

test('an answer of the test has errcode and errmsg if WeChat’s has', async () => {
  const wire = new Wire(createMockWeChat())
  wire.mock.reply('card.batchGet', { card_id_list: [], total_num: 0 })
  wire.mock.reply('user.tags.get', { tags: [] })
  expect(await wire.post('/card/batchget', { offset: 0, count: 1 })).toMatchObject({ errcode: 0 })
  expect(await wire.get('/cgi-bin/tags/get')).toEqual({ tags: [] })
})

overBothWays('the example of a list is its one page', (wire) => {
  const upTo = async (
    most: number,
    page: (cursor: unknown) => Promise<{ items: unknown; next: unknown }>,
  ): Promise<number> => {
    let cursor: unknown
    for (let pages = 1; pages <= most; pages++) {
      const { items, next } = await page(cursor)
      if (!Array.isArray(items) || items.length === 0 || !next) return pages
      cursor = next
    }
    return Infinity
  }

  test.each<[string, (cursor: unknown) => Promise<{ items: unknown; next: unknown }>]>([
    [
      'users',
      async (cursor) => {
        const path = `/cgi-bin/user/get?next_openid=${cursor === undefined ? '' : (cursor as string)}`
        const { data, next_openid: next } = await wire.get(path)
        return { items: (data as { openid: string[] } | undefined)?.openid, next }
      },
    ],
    [
      'chat messages',
      async (msgid = 1) => {
        const body = { starttime: 1, endtime: 2, msgid, number: 1 }
        const answer = await wire.post('/customservice/msgrecord/getmsglist', body)
        return { items: answer.recordlist, next: answer.msgid }
      },
    ],
    [
      'sub-merchants',
      async (begin_id = '') => {
        const body = { begin_id, limit: 10, status: 'CHECKING' }
        const answer = await wire.post('/card/submerchant/batchget', body)
        return { items: answer.info_list, next: answer.next_begin_id }
      },
    ],
  ])('the example of a list is one page, so that a loop over %s ends', async (_what, page) => {
    expect(await upTo(10, page)).toBe(2)
  })
})
