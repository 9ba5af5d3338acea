import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Faults } from '../../src/testing/faults/faults.js'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'
import { Tokens } from '../../src/testing/accounts/tokens.js'
import { expectLatency } from './latency.js'
import { groupon } from './wire.js'

let mock: MockWeChat
let url: string

beforeEach(async () => {
  mock = createMockWeChat({ now: new Date('2026-05-01T00:00:00Z'), seed: 1 })
  url = (await mock.listen()).url
})

afterEach(() => mock.close())

async function get(path: string): Promise<unknown> {
  return (await fetch(`${url}/_mock${path}`)).json()
}

/** As `curl -d` sends it. */
async function post(path: string, body: unknown = ''): Promise<unknown> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return (await fetch(`${url}/_mock/${path}`, { method: 'POST', body: text, headers })).json()
}

/** A call of WeChat's API. */
async function call(path: string, body: object): Promise<Record<string, unknown>> {
  const address = `${url}${path}?access_token=${mock.tokens.issue()}`
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as Record<string, unknown>
}

const cardGet = (): Promise<Record<string, unknown>> => call('/card/get', { card_id: 'p1' })

describe('over HTTP', () => {
  test('time passes over HTTP', async () => {
    expect(await post('advance', { seconds: 7200.5 })).toEqual({})
    expect(await get('/now')).toEqual({ now: '2026-05-01T02:00:00.500Z' })
  })

  test('the next call can be made to fail over HTTP', async () => {
    expect(await post('failNext', { op: 'card.get', errcode: 40056 })).toEqual({})
    expect(await cardGet()).toMatchObject({ errcode: 40056 })
    expect(await cardGet()).toMatchObject({ errcode: 0 })
  })

  test('a fault happens as often as it is told over HTTP', async () => {
    await post('faults/busy', { op: '*', times: 2 })
    const errcodes = [await cardGet(), await cardGet(), await cardGet()]
    expect(errcodes.map(({ errcode }) => errcode)).toEqual([-1, -1, 0])
  })

  test('an errcode arrives as plain text if planned over HTTP', async () => {
    await post('faults/plainTextError', { op: 'card.get', errcode: 45011, errmsg: 'slow down' })
    const response = await fetch(`${url}/card/get?access_token=${mock.tokens.issue()}`, {
      method: 'POST',
      body: '{"card_id":"p1"}',
    })
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.json()).toMatchObject({
      errcode: 45011,
      errmsg: expect.stringMatching(/^slow down/) as string,
    })
  })

  test('a user can agree to a web login over HTTP', async () => {
    const page = 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&response_type=code'
    const asked = `${page}&redirect_uri=https%3A%2F%2Fa.example%2F&scope=snsapi_base&state=s1`
    expect(await post('authorize', { url: asked, openid: 'o1' })).toEqual({
      url: expect.stringMatching(/^https:\/\/a\.example\/\?code=[0-9a-f]{32}&state=s1$/) as string,
    })
    expect(await post('authorize', { url: asked, denied: true })).toEqual({
      url: 'https://a.example/?state=s1',
    })
    expect(await post('authorize', { url: page })).toEqual({
      error: 'redirect_uri is missing or no address',
    })
  })

  test('a connection can be reset over HTTP after the call was done', async () => {
    const { openid } = mock.follow()
    const message = { touser: openid, msgtype: 'text', text: { content: '您好' } }
    await post('faults/connectionReset', { op: 'customservice.sendMessage', done: true })
    await expect(call('/cgi-bin/message/custom/send', message)).rejects.toThrow('fetch failed')
    expect(await get('/outbox')).toEqual([
      {
        op: 'customservice.sendMessage',
        request: message,
        at: '2026-05-01T00:00:00.000Z',
      },
    ])
  })

  test('an answer can be delayed over HTTP', async () => {
    await post('faults/latency', { op: 'card.get', milliseconds: 100 })
    await expectLatency(100, cardGet)
  })

  test('an answer can be given over HTTP', async () => {
    const value = { card_id_list: [], total_num: 0 }
    await post('reply', { op: 'card.batchGet', value })
    expect(await call('/card/batchget', { offset: 0, count: 10 })).toMatchObject(value)
  })

  test('an answer that is given over HTTP keeps every digit of its ids', async () => {
    const sending = { filter: { is_to_all: true }, msgtype: 'text', text: { content: '您好' } }
    const sent = async (): Promise<string> => {
      const address = `${url}/cgi-bin/message/mass/sendall?access_token=${mock.tokens.issue()}`
      return (await fetch(address, { method: 'POST', body: JSON.stringify(sending) })).text()
    }
    await post('reply', '{"op":"message.mass.sendAll","value":{"msg_id":9007199254740993}}')
    expect(await sent()).toContain('"msg_id":9007199254740993')
    const exist = '{"errcode":45065,"msg_id":9007199254740995}'
    await post('reply', `{"op":"message.mass.sendAll","value":${exist}}`)
    expect(await sent()).toMatch(
      /^{"errcode":45065,"errmsg":"clientmsgid exist rid: .*","msg_id":9007199254740995}$/,
    )
  })

  test('a quota can be set over HTTP', async () => {
    await post('setQuota', { op: 'card.get', callsPerDay: 0 })
    expect(await cardGet()).toMatchObject({ errcode: 45009 })
  })

  test('users can come and go over HTTP', async () => {
    expect(await post('follow', { openid: 'o1', subscribe_scene: 'ADD_SCENE_QR_CODE' })).toEqual({
      openid: 'o1',
    })
    expect(await post('unfollow', { openid: 'o1' })).toEqual({})
    expect(await post('unfollow', { openid: 'o2' })).toEqual({
      error: expect.stringContaining('o2') as string,
    })
  })

  test('a user can take a card over HTTP', async () => {
    const { card_id } = await call('/card/create', { card: groupon })
    const { code } = (await post('giveCard', { card_id, openid: 'o1' })) as { code: string }
    expect(await call('/card/code/consume', { code })).toMatchObject({ errcode: 0, openid: 'o1' })
  })

  test.each(['expire', 'revoke', 'rotate'])('tokens can be ended over HTTP: %s', async (how) => {
    const token = mock.tokens.issue()
    await post(`tokens/${how}`)
    const response = await fetch(`${url}/card/batchget?access_token=${token}`, { method: 'POST' })
    const errcode = how === 'expire' ? 42001 : 40001
    expect(await response.json()).toMatchObject({ errcode })
  })

  test('everything can be forgotten over HTTP', async () => {
    await post('failNext', { op: 'card.get', errcode: 40056 })
    await post('reset')
    expect(await cardGet()).toMatchObject({ errcode: 0 })
    expect(await get('/tokens')).toEqual({ issued: 1 })
  })

  test('requests are shown over HTTP, files by name, without what controls the mock', async () => {
    const form = new FormData()
    form.append('media', new File(['12345'], '照片.jpg', { type: 'image/jpeg' }))
    const query = `access_token=${mock.tokens.issue()}&type=image`
    await fetch(`${url}/cgi-bin/media/upload?${query}`, { method: 'POST', body: form })
    await cardGet()
    await post('advance', { seconds: 1 })
    expect(await get('/requests')).toMatchObject([
      {
        op: 'material.mediaUpload',
        query: { type: 'image' },
        parts: { media: { name: '照片.jpg', type: 'image/jpeg', size: 5 } },
        headers: { 'content-length': expect.stringMatching(/^\d+$/) as string },
      },
      { op: 'card.get', method: 'POST', path: '/card/get', json: { card_id: 'p1' } },
    ])
  })
})

describe('what is invalid over HTTP', () => {
  test.each<[string, unknown, string]>([
    ['advance', {}, 'seconds is missing'],
    ['advance', { seconds: '60' }, 'seconds must be a number, not a string'],
    ['advance', { seconds: 1e300 }, 'the mock’s time must be from 1970 to 9999'],
    [
      'failNext',
      { op: 'card.gett', errcode: 1 },
      'there is no function card.gett: did you mean card.get?',
    ],
    ['faults/busy', { op: 'card.get', times: 0 }, 'times must be at least 1, not 0'],
    [
      'faults/busy',
      { op: 'card.get', time: 2 },
      'there is no field time; the fields are op, times, appid',
    ],
    ['reply', { op: '*', value: {} }, 'there is no function *'],
    ['setQuota', { op: '*', callsPerDay: 1 }, 'there is no function *'],
    [
      'reply',
      { op: 'publish.get', value: { publish_id: 'x' } },
      'value.publish_id must be a whole number, not "x"',
    ],
    ['reset', { now: true }, 'there is no field now; the fields are appid'],
    ['advance', [], 'the request must be an object, not an array'],
    ['giveCard', { card_id: 'p1' }, 'no card p1 was created in this mock WeChat'],
  ])('what is invalid is refused over HTTP: %s %j', async (path, body, error) => {
    expect(await post(path, body)).toEqual({ error })
  })

  test('a control that is not JSON is refused', async () => {
    const response = await fetch(`${url}/_mock/advance`, { method: 'POST', body: '{' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringContaining('JSON') as string })
  })

  test.each(['nothing', 'constructor', 'faults', 'tokens/issue', 'faults/constructor'])(
    'an unknown path is refused: %s',
    async (path) => {
      const response = await fetch(`${url}/_mock/${path}`, { method: 'POST' })
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({
        error: `there is no POST /_mock/${path}; GET /_mock lists what there is`,
      })
    },
  )
})

describe('GET /_mock', () => {
  test('GET /_mock lists each method with the schema of its fields', async () => {
    expect(await get('')).toMatchObject({
      GET: expect.arrayContaining(
        ['health', 'now', 'outbox', 'pushes', 'requests', 'tokens', 'users', 'cards', 'menu'].map(
          (name) => `/_mock/${name}`,
        ),
      ) as string[],
      POST: {
        '/_mock/failNext': {
          properties: { op: { type: 'string' }, errcode: { type: 'integer' } },
          required: ['op', 'errcode'],
        },
      },
    })
  })

  test('GET /_mock lists every fault and every way to end tokens, and the guide names them all', async () => {
    const { POST } = (await get('')) as { POST: Record<string, unknown> }
    const paths = Object.keys(POST).map((path) => path.replace('/_mock/', ''))
    const named = ({ prototype }: { prototype: object }): string[] =>
      Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor')
    const faults = named(Faults).map((name) => `faults/${name}`)
    expect(paths.filter((path) => path.startsWith('faults/')).sort()).toEqual(faults.sort())
    const endings = paths.filter((path) => path.startsWith('tokens/'))
    expect(named(Tokens)).toEqual(
      expect.arrayContaining(endings.map((path) => path.slice('tokens/'.length))),
    )
    const guide = await readFile(new URL('../../docs/testing.md', import.meta.url), 'utf8')
    const documented = Array.from(
      guide.matchAll(/^\| `(?:mock\.)?([\w/]+)[(`]/gm),
      ([, name]) => name,
    )
    for (const path of paths) expect(documented).toContain(path.replace('faults/', ''))
    const { GET } = (await get('')) as { GET: string[] }
    for (const path of GET) expect(guide).toContain(`\`${path.replace('/_mock/', '')}\``)
  })
})
