import { beforeEach, describe, expect, test } from 'vitest'
import { createApi } from '../../src/testing/api.js'
import { MockWeChat } from '../../src/testing/mock.js'
import { endpoints, object, text } from './endpoints.js'
import { refusal, Wire } from './wire.js'

const api = createApi(endpoints, {
  Description: object({ title: text }, ['title']),
})
const mock = new MockWeChat(() => api, {})
const wire = new Wire(mock)

beforeEach(() => {
  mock.reset()
})

describe('64-bit integers', () => {
  test('64-bit integers arrive as bare digits and are recorded with every digit', async () => {
    await wire.post('/mass/get', '{"msg_id":9223372036854775807}')
    expect(mock.requests[0]).toMatchObject({
      json: { msg_id: '9223372036854775807' },
      text: '{"msg_id":9223372036854775807}',
    })
  })

  test('64-bit integers may arrive as text, as WeChat’s own examples send them', async () => {
    expect(await wire.post('/mass/get', { msg_id: '9223372036854775807' })).toHaveProperty('list')
    expect(mock.requests[0]?.json).toEqual({ msg_id: '9223372036854775807' })
    const requests: object[] = []
    mock.handle('mass.log' as 'card.get', (request) => void requests.push(request))
    await wire.get('/mass/log?after=9223372036854775807')
    expect(requests).toEqual([{ after: '9223372036854775807' }])
  })

  test('64-bit integers are whole numbers: 47001 for another type, 40097 for another text', async () => {
    for (const [msg_id, actual] of [
      [true, 'a boolean'],
      [1.5, '1.5'],
    ]) {
      expect(await wire.post('/mass/get', { msg_id })).toEqual(
        refusal(47001, `data format error, msg_id must be a 64-bit integer, not ${actual}`),
      )
    }
    for (const msg_id of ['', '1.5', '1e3', 'x']) {
      expect(await wire.post('/mass/get', { msg_id })).toEqual(
        refusal(40097, `invalid args, msg_id must be a 64-bit integer, not "${msg_id}"`),
      )
    }
    expect(await wire.get('/mass/log?after=x')).toMatchObject({ errcode: 40097 })
  })

  test('64-bit integers are answered as bare digits', async () => {
    const response = await wire.fetch(wire.base + wire.authorized('/mass/get'), {
      method: 'POST',
      body: '{"msg_id":9007199254740993}',
    })
    expect(await response.text()).toBe(
      '{"msg_id":9007199254740993,"list":[{"id":9223372036854775807,"size":1}]}',
    )
  })
})

describe('bytes', () => {
  test('a binary answer is a PNG with its content-type', async () => {
    const response = await wire.fetch(wire.base + wire.authorized('/media/get?media_id=m1'))
    expect(response.headers.get('content-type')).toBe('image/png')
    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 4)]).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ])
  })

  test('a binary endpoint refuses in JSON', async () => {
    expect(await wire.get('/media/get')).toEqual(refusal(41006, 'media_id missing'))
  })

  test('a binary endpoint may answer JSON if its example is JSON', async () => {
    expect(await wire.post('/material/get', { media_id: 'm1' })).toMatchObject({ title: 'video' })
  })
})

describe('a form', () => {
  const media = new File(['image'], 'a.png')
  const upload = (query: string, parts: Record<string, string | File>): Promise<object> => {
    const form = new FormData()
    for (const [name, part] of Object.entries(parts)) form.append(name, part)
    return wire.upload(`/media/upload?${query}`, form)
  }

  test('a form is accepted with text that means JSON, numbers and booleans', async () => {
    const parts = { media, description: '{"title":"t"}', count: '2', flag: 'true' }
    expect(await upload('type=image', parts)).toEqual({ media_id: 'm1' })
  })

  test.each([
    [
      'description',
      'text',
      47001,
      'data format error, description must be an object, not a string',
    ],
    ['description', '{}', 47001, 'data format error, description.title is missing'],
    ['count', 'two', 47001, 'data format error, count must be an integer, not a string'],
    ['flag', '1', 47001, 'data format error, flag must be a boolean, not a string'],
  ])('a form whose %s is %s is refused', async (name, value, errcode, errmsg) => {
    expect(await upload('type=image', { media, [name]: value })).toEqual(refusal(errcode, errmsg))
  })

  test('the query of a form is checked too', async () => {
    expect(await upload('type=gif', { media })).toEqual(
      refusal(40097, 'invalid args, type must be image or video, not "gif"'),
    )
  })
})

describe('a raw body', () => {
  test('a raw body is accepted as it is', async () => {
    expect(await wire.post('/voice/translate?lfrom=zh_CN', '{你好', 'text/plain')).toMatchObject({
      to_content: 'hello',
    })
    expect(mock.requests[0]).toMatchObject({ text: '{你好', query: { lfrom: 'zh_CN' } })
  })

  test('a raw body that is empty is refused', async () => {
    expect(await wire.post('/voice/translate?lfrom=zh_CN', '', 'text/plain')).toEqual(
      refusal(44002, 'empty post data'),
    )
  })
})

describe('a query', () => {
  test('a query is read by type', async () => {
    const path = '/poi/list?begin=0&kind=1&either=abc&open=false'
    expect(await wire.get(path)).toEqual({})
  })

  test.each([
    ['', 'begin is missing'],
    ['begin=x', 'begin must be an integer, not a string'],
    ['begin=1.5', 'begin must be an integer, not 1.5'],
    ['begin=0&kind=2', 'kind must be 0 or 1, not "2"'],
    ['begin=0&open=no', 'open must be a boolean, not a string'],
  ])('the query %j answers 40097', async (query, what) => {
    expect(await wire.get(`/poi/list?${query}`)).toEqual(refusal(40097, `invalid args, ${what}`))
  })
})

describe('credentials other than the account’s token', () => {
  test('no credentials are needed if the manifest says so', async () => {
    expect(await wire.send('/sns/oauth2/access_token?appid=wx1&code=c')).toEqual({})
    expect(await wire.send('/sns/oauth2/access_token?code=c')).toEqual(
      refusal(41002, 'appid missing'),
    )
    expect(await wire.send('/sns/oauth2/access_token?appid=wx1')).toEqual(
      refusal(41008, 'missing code'),
    )
  })

  test('a user’s token is a field like any other', async () => {
    expect(await wire.send('/sns/userinfo?access_token=user&openid=o1')).toMatchObject({
      openid: 'o1',
    })
    expect(mock.requests[0]).toMatchObject({
      query: { access_token: 'user', openid: 'o1' },
      access_token: undefined,
    })
    expect(await wire.send('/sns/userinfo?openid=o1')).toEqual(
      refusal(41001, 'access_token missing'),
    )
  })
})

describe('an address', () => {
  test('an address with the constant part of its query is found before one without', async () => {
    expect(await wire.get('/stat?action=first')).toMatchObject({ n: 1 })
    expect(await wire.get('/stat?action=other')).toMatchObject({ n: 0 })
  })

  test('an address with two methods is found by the method', async () => {
    expect(await wire.get('/menu')).toHaveProperty('menu')
    expect(await wire.post('/menu', {})).toEqual({ errcode: 0, errmsg: 'ok' })
  })
})

test('an answer that is an array has no errcode', async () => {
  expect(await wire.get('/ip')).toEqual(['127.0.0.1'])
})
