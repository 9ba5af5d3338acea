import { isApiError, isHttpError, isParseError, type CustomRequest } from 'offiaccount/slim'
import { describe, expect, test } from 'vitest'
import { rejection, wechat } from '../support/server.js'

interface Raw {
  body: string | Buffer
  type?: string
  status?: number
  request?: Partial<CustomRequest>
}

async function answered({
  body,
  type = 'text/plain',
  status = 200,
  request,
}: Raw): Promise<unknown> {
  const { account } = await wechat({
    api: (_, response) => {
      response.writeHead(status, { 'content-type': type }).end(body)
    },
  })
  return account().request({ method: 'POST', path: '/any', json: {}, ...request })
}

describe('an answer that succeeds', () => {
  test.each<[string, Raw, unknown]>([
    ['loses errcode 0 and errmsg', { body: '{"errcode":0,"errmsg":"ok","id":1}' }, { id: 1 }],
    ['needs no errcode', { body: '{"ip_list":["1.1.1.1"]}' }, { ip_list: ['1.1.1.1'] }],
    ['may have its errcode as text', { body: '{"errcode":"0","id":1}' }, { id: 1 }],
    ['is JSON whatever its type says', { body: '{"a":1}', type: 'image/jpeg' }, { a: 1 }],
    ['may begin with a byte order mark', { body: '\ufeff{"a":1}' }, { a: 1 }],
    ['may be an array', { body: '[1,2]' }, [1, 2]],
    [
      'keeps an errcode and errmsg that stand deeper',
      { body: '{"errcode":0,"list":[{"errcode":5,"errmsg":"x"}]}' },
      { list: [{ errcode: 5, errmsg: 'x' }] },
    ],
    [
      'may wrap its errcode in base_resp',
      { body: '{"base_resp":{"ret":0,"err_msg":"ok"},"id":1}' },
      { id: 1 },
    ],
    [
      'may have control characters in its strings',
      { body: '{"nickname":"a\u0001b\tc\nd","url":"http:\\/\\/x\\/y","quote":"\\"\u0002"}' },
      { nickname: 'a\u0001b\tc\nd', url: 'http://x/y', quote: '"\u0002' },
    ],
    [
      'may escape a control character with a lone backslash',
      { body: '{"a":"x\\\ny"}' },
      { a: 'x\ny' },
    ],
    [
      'keeps an errcode that the endpoint counts as success',
      { body: '{"errcode":45001,"errmsg":"done before","id":1}', request: { success: [45001] } },
      { errcode: 45001, errmsg: 'done before', id: 1 },
    ],
    [
      'keeps every digit of an int64',
      {
        body: '{"msg_id":12345678901234567890,"list":[{"msg_id":1},{"msg_id":"2"}],"note":"12345678901234567890"}',
        request: { int64: { receive: ['msg_id', 'list[].msg_id'] } },
      },
      {
        msg_id: '12345678901234567890',
        list: [{ msg_id: '1' }, { msg_id: '2' }],
        note: '12345678901234567890',
      },
    ],
    [
      'may have a __proto__ field',
      { body: '{"__proto__":{"a":1},"b":2}' },
      JSON.parse('{"__proto__":{"a":1},"b":2}'),
    ],
  ])('%s', async (_, raw, result) => {
    expect(await answered(raw)).toEqual(result)
  })
})

describe('an errcode', () => {
  const rid = '5f0b1c2d-7a8b9c0d-1e2f3a4b'

  test.each([
    ['with HTTP 200', { body: '{"errcode":40003,"errmsg":"invalid openid"}' }],
    ['as text', { body: '{"errcode":"40003","errmsg":"invalid openid"}' }],
    ['beside other fields', { body: '{"errcode":40003,"errmsg":"invalid openid","id":1}' }],
    ['with an HTTP error', { body: '{"errcode":40003,"errmsg":"invalid openid"}', status: 500 }],
    ['in base_resp', { body: '{"base_resp":{"ret":40003,"err_msg":"invalid openid"}}' }],
    [
      'in base_resp, beside an errcode 0',
      { body: '{"errcode":0,"errmsg":"ok","base_resp":{"ret":40003,"err_msg":"invalid openid"}}' },
    ],
    ['in base_resp by name', { body: '{"base_resp":{"errcode":40003,"errmsg":"invalid openid"}}' }],
  ])('%s throws ApiError', async (_, raw) => {
    const error = await rejection(answered(raw))
    expect(error).toMatchObject({
      name: 'ApiError',
      op: '/any',
      errcode: 40003,
      errmsg: 'invalid openid',
      attempts: 1,
    })
  })

  test.each([
    [`invalid code rid: ${rid}`, 'invalid code', rid],
    [`invalid code, rid: ${rid}`, 'invalid code', rid],
    [`invalid openid hint: [S2.zva0001shc1] rid: ${rid}`, 'invalid openid', rid],
    ['invalid openid hint: [S2.zva0001shc1]', 'invalid openid', undefined],
    ['invalid credential, hints: [ req_id: aBcD ]', 'invalid credential', undefined],
    ['invalid code', 'invalid code', undefined],
    ['', '', undefined],
  ])('%j is split into errmsg and rid', async (errmsg, shown, found) => {
    const error = await rejection(answered({ body: JSON.stringify({ errcode: 1, errmsg }) }))
    expect(error).toMatchObject({ errmsg: shown, rid: found })
  })

  test.each([null, 7, ['x'], { toString: 1 }])('may come with the errmsg %j', async (errmsg) => {
    const error = await rejection(answered({ body: JSON.stringify({ errcode: 1, errmsg }) }))
    expect(error).toMatchObject({ name: 'ApiError', errmsg: JSON.stringify(errmsg) })
  })

  test('counts, however deep its errmsg is nested', async () => {
    const errmsg = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const error = await rejection(answered({ body: `{"errcode":40003,"errmsg":${errmsg}}` }))
    expect(error).toMatchObject({ name: 'ApiError', errcode: 40003 })
  })

  test('unknown to everyone is still an ApiError', async () => {
    const error = await rejection(answered({ body: '{"errcode":20431,"errmsg":"new"}' }))
    expect(isApiError(error, 20431)).toBe(true)
    expect(error).toMatchObject({ category: 'unknown', hint: undefined, link: undefined })
  })
})

describe('an answer that is not the API’s', () => {
  test.each([
    ['HTML', '<html>\n <b>busy</b></html>', '<html> <b>busy</b></html>'],
    ['half a JSON', '{"errcode":0,"list":[', '{"errcode":0,"list":['],
    ['nothing', '', ''],
    ['a bare word', 'ok', 'ok'],
    ['a JSON string', '"success"', '"success"'],
    ['null', 'null', 'null'],
    ['an errcode that is not an integer', '{"errcode":1.5}', '{"errcode":1.5}'],
    ['an errcode that is an object', '{"errcode":{"valueOf":1}}', '{"errcode":{"valueOf":1}}'],
    ['bytes', Buffer.from([0xff, 0xd8, 0xff, 0x00]), '\ufffd\ufffd\ufffd '],
  ])('%s throws ParseError with an excerpt', async (_, body, excerpt) => {
    const error = await rejection(answered({ body, type: 'text/html' }))
    expect(isParseError(error)).toBe(true)
    expect(error).toMatchObject({ op: '/any', status: 200, contentType: 'text/html', excerpt })
  })

  test('an excerpt is short and holds no token', async () => {
    const body = `<p>/any?access_token=abcdef0123456789&x=1 ${'long '.repeat(1000)}`
    const error = await rejection(answered({ body }))
    expect(error).toMatchObject({
      excerpt: expect.stringMatching(/^<p>\/any\?access_token=\[redacted\]&x=1/) as string,
    })
    expect((error as { excerpt: string }).excerpt.length).toBeLessThanOrEqual(200)
  })

  test.each(['', '"', '\ufeff"'])('that is nothing but a token is not shown: %j', async (quote) => {
    const token = `82_${'aB3-'.repeat(12)}`
    const error = await rejection(answered({ body: `${quote}${token}${quote}` }))
    expect(error).toMatchObject({ name: 'ParseError', excerpt: '[redacted]' })
  })

  test('is read in a time that its length decides, not what is in it', async () => {
    const started = performance.now()
    const error = await rejection(answered({ body: `<html>${'<title '.repeat(100_000)}` }))
    expect(error).toMatchObject({ name: 'ParseError' })
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test.each([302, 404, 412, 502])('HTTP %i without an errcode throws HttpError', async (status) => {
    const error = await rejection(answered({ body: '<h1>gateway</h1>', status }))
    expect(isHttpError(error)).toBe(true)
    expect(error).toMatchObject({ op: '/any', status, excerpt: '<h1>gateway</h1>', attempts: 1 })
  })

  test('HTTP 500 with a success inside throws HttpError all the same', async () => {
    expect(isHttpError(await rejection(answered({ body: '{"errcode":0}', status: 500 })))).toBe(
      true,
    )
  })
})
