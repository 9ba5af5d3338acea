import { beforeEach, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { groupon, overBothWays, refusal, Wire } from './wire.js'

const uploads = '/cgi-bin/media/uploadimg'

function formWith(...parts: [name: string, value: string | Blob, filename?: string][]): FormData {
  const form = new FormData()
  for (const [name, value, filename] of parts) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, filename)
  }
  return form
}

overBothWays('a request', (wire) => {
  beforeEach(() => {
    wire.mock.reset()
  })

  test('a valid request is answered with the example of the manifest', async () => {
    expect(await wire.post('/card/batchget', { offset: 0, count: 10 })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'],
      total_num: 1,
    })
  })

  test('a request whose answer has no fields is answered with only errcode and errmsg', async () => {
    expect(await wire.post('/card/delete', { card_id: 'pAny' })).toEqual({
      errcode: 0,
      errmsg: 'ok',
    })
  })

  test('a request to an unknown path answers 40066', async () => {
    expect(await wire.post('/card/nothing', {})).toEqual(refusal(40066, 'invalid url'))
    expect(wire.mock.requests[0]).toMatchObject({ op: undefined, path: '/card/nothing' })
  })

  test('a request without the constant part of the query answers 40066', async () => {
    const body = { paymch_info: { mchid: '1', s_pappid: 'wx1' } }
    expect(await wire.post('/card/invoice/setbizattr?action=set_pay_mch', body)).toMatchObject({
      errcode: 0,
    })
    expect(await wire.post('/card/invoice/setbizattr?action=other', body)).toMatchObject({
      errcode: 40066,
    })
  })

  test('a request with the wrong method answers 43001 or 43002', async () => {
    expect(await wire.get('/card/get')).toEqual(refusal(43002, 'require POST method'))
    expect(await wire.post('/card/getapplyprotocol', {})).toEqual(
      refusal(43001, 'require GET method'),
    )
  })

  test('a request without a body answers 44002', async () => {
    expect(await wire.post('/card/get', '')).toEqual(refusal(44002, 'empty post data'))
  })

  test('a request whose body is not JSON answers 47001', async () => {
    const answer = await wire.post('/card/get', '{"card_id":')
    expect(answer).toMatchObject({ errcode: 47001 })
    expect(answer.errmsg).toMatch(/^data format error, .*JSON/)
  })

  test('a request with a control character inside a JSON string answers 47001', async () => {
    expect(await wire.post('/card/get', '{"card_id":"a\nb"}')).toMatchObject({ errcode: 47001 })
  })

  test.each([String.raw`{"card_id":"\u0070"}`, String.raw`{"card_id":"\\\u4e2d"}`])(
    'a request whose JSON writes a character as an escape answers 40033: %s',
    async (body) => {
      expect(await wire.post('/card/get', body)).toEqual(
        refusal(
          40033,
          String.raw`invalid charset. please check your request, if include \uxxxx will create fail!`,
        ),
      )
    },
  )

  test('a request whose JSON has a backslash before a u is accepted', async () => {
    const body = String.raw`{"card_id":"C:\\users"}`
    expect(await wire.post('/card/get', body)).toMatchObject({ errcode: 0 })
    expect(wire.mock.requests[0]?.json).toEqual({ card_id: String.raw`C:\users` })
  })

  test('a request that sends a form instead of JSON answers 47001', async () => {
    expect(await wire.upload('/card/get', formWith(['card_id', 'p1']))).toEqual(
      refusal(47001, 'data format error, the body is multipart/form-data, not application/json'),
    )
    const urlencoded = 'application/x-www-form-urlencoded'
    expect(await wire.post('/card/get', 'card_id=p1', urlencoded)).toEqual(
      refusal(47001, `data format error, the body is ${urlencoded}, not application/json`),
    )
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'a request with JSON as %s is accepted, as by WeChat',
    async (contentType) => {
      const answer = await wire.post('/card/get', '{"card_id":"p1"}', contentType)
      expect(answer).toMatchObject({ errcode: 0 })
    },
  )

  test('a request to a function without fields may be empty or an empty object, but not text', async () => {
    const path = '/card/giftcard/page/batchget'
    expect(await wire.post(path, {})).toMatchObject({ errcode: 0 })
    expect(await wire.post(path, '')).toMatchObject({ errcode: 0 })
    expect(await wire.post(path, 'page')).toMatchObject({ errcode: 47001 })
  })

  test('a request whose field is missing answers 47001 with its path', async () => {
    const { base_info } = groupon.groupon
    const incomplete = { card_type: 'GROUPON', groupon: { base_info } }
    expect(await wire.post('/card/create', { card: incomplete })).toEqual(
      refusal(47001, 'data format error, card.groupon.deal_detail is missing'),
    )
  })

  test('a request whose field has the wrong type answers 47001 with both types', async () => {
    expect(await wire.post('/card/batchget', { offset: '0', count: 10 })).toEqual(
      refusal(47001, 'data format error, offset must be an integer, not a string'),
    )
    expect(await wire.post('/card/batchget', { offset: 0.5, count: 10 })).toMatchObject({
      errcode: 47001,
    })
  })

  test.each([
    ['/cgi-bin/menu/delconditional', { menuid: '208379533' }],
    ['/cgi-bin/freepublish/get', { publish_id: '100000001' }],
    ['/cgi-bin/message/mass/get', { msg_id: '201053012' }],
    ['/cgi-bin/message/mass/delete', { msg_id: '30124' }],
    ['/cgi-bin/guide/getgroupinfo', { group_id: '1', page: 0, num: 10 }],
    ['/cgi-bin/guide/addguide2guidegroup', { group_id: '1', guide_account: 'guide' }],
    ['/cgi-bin/guide/delguide2guidegroup', { group_id: '1', guide_account: 'guide' }],
    ['/cgi-bin/guide/delguidegroup', { group_id: '1' }],
  ])(
    'a request whose 64-bit id is text is accepted, as WeChat documents it: %s',
    async (path, body) => {
      const { errcode = 0 } = await wire.post(path, body)
      expect(errcode).toBe(0)
    },
  )

  test('a request whose value is not allowed answers 40097 with the allowed ones', async () => {
    const body = { begin_date: '2026-01-01', end_date: '2026-01-02', cond_source: 2 }
    expect(await wire.post('/datacube/getcardbizuininfo', body)).toEqual(
      refusal(40097, 'invalid args, cond_source must be 0 or 1, not 2'),
    )
  })

  test('a request with fields that the manifest does not know is accepted, as by WeChat', async () => {
    expect(await wire.post('/card/get', { card_id: 'p1', other: 1 })).toMatchObject({ errcode: 0 })
  })

  test('a request that uploads a file is answered', async () => {
    const form = formWith(['media', sampleFile('logo.png'), 'logo.png'])
    expect(await wire.upload(uploads, form)).toEqual({
      url: expect.stringMatching(/^http:\/\/[^/]+\/mmbiz\//) as string,
    })
  })

  test('a request whose file is missing answers 41005', async () => {
    expect(await wire.upload(uploads, formWith(['other', 'text']))).toEqual(
      refusal(41005, 'media data missing, the part media is missing'),
    )
    expect(await wire.post(uploads, { media: 'text' })).toMatchObject({ errcode: 41005 })
    const torn = await wire.post(uploads, '--b\r\nContent-Disp', 'multipart/form-data; boundary=b')
    expect(torn).toMatchObject({ errcode: 41005 })
  })

  test('a request whose file has no filename answers 41005', async () => {
    expect(await wire.upload(uploads, formWith(['media', 'bytes']))).toEqual(
      refusal(41005, 'media data missing, the part media has no filename'),
    )
  })

  test('a request whose file is empty answers 44001', async () => {
    const form = formWith(['media', new Blob([]), 'logo.png'])
    expect(await wire.upload(uploads, form)).toEqual(
      refusal(44001, 'empty media data, the file media has no bytes'),
    )
  })

  test('a request is recorded as it arrived, refused or not', async () => {
    await wire.post('/card/invoice/setbizattr?action=set_pay_mch', { paymch_info: 1 })
    await wire.upload(
      uploads,
      formWith(['media', sampleFile('图片.png', '图'), '图片.png'], ['note', '说明']),
    )
    const [json, form] = wire.mock.requests
    expect(json).toMatchObject({
      op: 'card.giftcard.invoiceSetBizAttr',
      method: 'POST',
      path: '/card/invoice/setbizattr',
      query: { action: 'set_pay_mch' },
      json: { paymch_info: 1 },
      text: '{"paymch_info":1}',
    })
    expect(json?.query).not.toHaveProperty('access_token')
    expect(json?.access_token).toMatch(/^[\w-]{136}$/)
    expect(json?.headers.get('content-type')).toBe('application/json')
    expect(form?.parts?.note).toBe('说明')
    const file = form?.parts?.media as File
    expect([file.name, (await file.text()).slice(-1)]).toEqual(['图片.png', '图'])
  })
})

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield await new Blob(['--b--']).bytes()
}

test.each([
  ['stream', new Blob(['--b--']).stream()],
  ['generator', chunks() as unknown as ReadableStream],
])('a body that fetch gets as a %s has no length: HTTP 412', async (_, body) => {
  const wire = new Wire(createMockWeChat())
  const response = await wire.fetch(wire.base + wire.authorized(uploads), {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body,
    duplex: 'half',
  })
  expect(response.status).toBe(412)
  expect(wire.mock.requests).toHaveLength(1)
})
