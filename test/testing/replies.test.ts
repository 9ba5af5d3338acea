import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { serve } from '../support/server.js'
import { Wire } from './wire.js'

const mock = createMockWeChat({ now: new Date('2026-05-01T00:00:00Z'), seed: 1 })
const wire = new Wire(mock)

beforeEach(() => {
  mock.reset()
})

/** The errcodes of so many calls in a row. */
async function errcodesOf(calls: number, card_id = 'p1'): Promise<unknown[]> {
  const errcodes = []
  for (let call = 0; call < calls; call++) {
    errcodes.push((await wire.post('/card/get', { card_id })).errcode)
  }
  return errcodes
}

describe('reply', () => {
  test('reply with times answers that many calls, and leaves the others to the mock', async () => {
    mock.reply('card.get', { errcode: 40056 }, { times: 2 })
    expect(await errcodesOf(3)).toEqual([40056, 40056, 0])
  })

  test('reply with times takes precedence over an answer for all calls, whichever was given first', async () => {
    mock.reply('card.get', { errcode: 40078 }, { times: 1 })
    mock.reply('card.get', { errcode: 40056 })
    mock.reply('card.get', { errcode: 40079 }, { times: 1 })
    expect(await errcodesOf(4)).toEqual([40078, 40079, 40056, 40056])
  })

  test('reply with when answers the calls whose request has these fields', async () => {
    mock.reply('card.get', { errcode: 40056 }, { when: { card_id: 'gone' } })
    expect(await errcodesOf(1, 'gone')).toEqual([40056])
    expect(await errcodesOf(1)).toEqual([0])
  })

  test('reply with when takes precedence over an answer for all calls, the newest first', async () => {
    mock.reply('card.get', { errcode: 40056 }, { when: { card_id: 'gone' } })
    mock.reply('card.get', { errcode: 40078 }, { when: { card_id: 'gone' } })
    mock.reply('card.get', { errcode: 40079 })
    expect(await errcodesOf(1, 'gone')).toEqual([40078])
    expect(await errcodesOf(1)).toEqual([40079])
  })

  test('reply with when and times counts the calls that it answers', async () => {
    mock.reply('card.get', { errcode: 40056 }, { when: { card_id: 'gone' }, times: 1 })
    expect(await errcodesOf(2)).toEqual([0, 0])
    expect(await errcodesOf(2, 'gone')).toEqual([40056, 0])
  })

  test('reply compares the fields of objects, and lists as a whole', async () => {
    const op = 'user.tags.batchTagging'
    mock.reply(op, { errcode: 45159 }, { when: { tagid: 100, openid_list: ['o1', 'o2'] } })
    mock.reply('user.tags.create', { errcode: 45157 }, { when: { tag: { name: '老客户' } } })
    const tagging = async (openid_list: string[]): Promise<unknown> =>
      (await wire.post('/cgi-bin/tags/members/batchtagging', { tagid: 100, openid_list })).errcode
    expect(await tagging(['o1', 'o2'])).toBe(45159)
    expect(await tagging(['o1'])).toBe(0)
    expect(await tagging(['o2', 'o1'])).toBe(0)
    const create = '/cgi-bin/tags/create'
    expect(await wire.post(create, { tag: { name: '老客户' } })).toMatchObject({ errcode: 45157 })
    expect(await wire.post(create, { tag: { name: '新客户' } })).toHaveProperty('tag')
  })

  test('reply asks a function whether it answers', async () => {
    mock.reply(
      'card.get',
      { errcode: 40056 },
      { when: ({ card_id }, { ip }) => card_id.startsWith('x') && ip === '127.0.0.1' },
    )
    expect(await errcodesOf(1, 'x1')).toEqual([40056])
    expect(await errcodesOf(1)).toEqual([0])
  })

  test('reply is forgotten by a reset', async () => {
    mock.reply('card.get', { errcode: 40056 }, { times: 5 })
    mock.reset()
    expect(await errcodesOf(1)).toEqual([0])
  })

  test.each([0, -1, 1.5, NaN])('reply refuses %d times', (times) => {
    expect(() => {
      mock.reply('card.get', { errcode: 40056 }, { times })
    }).toThrow(RangeError)
  })

  test('reply refuses a field that the function does not have, once the model is loaded', async () => {
    await errcodesOf(1)
    expect(() => {
      // @ts-expect-error it is card_id
      mock.reply('card.get', { errcode: 40056 }, { when: { cardId: 'p1' } })
    }).toThrow('card.get has no field cardId: did you mean card_id?')
    expect(await errcodesOf(1)).toEqual([0])
  })

  test('reply makes requests fail for a field that the function does not have, until a reset', async () => {
    const fresh = createMockWeChat()
    // @ts-expect-error it is card_id
    fresh.reply('card.get', { errcode: 40056 }, { when: { id: 'p1' } })
    for (let call = 0; call < 2; call++) {
      const response = await fresh.fetch('https://api.weixin.qq.com/card/get')
      expect(response.status).toBe(500)
      expect(await response.text()).toBe(
        'mock WeChat: card.get has no field id: its fields are card_id',
      )
    }
    fresh.reset()
    expect((await fresh.fetch('https://api.weixin.qq.com/card/get')).status).toBe(200)
  })
})

test('replySequence gives each call one answer, then leaves them to the mock', async () => {
  mock.replySequence('card.get', [{ errcode: -1 }, { card: mockCard }, { errcode: 45009 }])
  expect(await errcodesOf(4)).toEqual([-1, 0, 45009, 0])
})

test('replySequence waits for the calls that it is for', async () => {
  mock.replySequence('card.get', [{ errcode: -1 }, { errcode: 45009 }], { when: { card_id: 'p2' } })
  expect(await errcodesOf(2)).toEqual([0, 0])
  expect(await errcodesOf(2, 'p2')).toEqual([-1, 45009])
})

const mockCard = { card_type: 'GENERAL_COUPON' } as never

test('handle may be for some calls, and leaves a call to the mock if it returns nothing', async () => {
  mock.handle('card.get', () => ({ errcode: 40056 }), { times: 1 })
  mock.handle('card.get', () => undefined, { when: { card_id: 'p2' } })
  expect(await errcodesOf(2)).toEqual([40056, 0])
  expect(await errcodesOf(1, 'p2')).toEqual([0])
})

describe('a handler at a URL', () => {
  type Answer = (question: Record<string, unknown>) => {
    status?: number
    type?: string
    body?: string | Buffer
  }

  async function handlerAnswering(answer: Answer): Promise<URL> {
    const server = await serve(({ text }, response) => {
      const {
        status = 200,
        type = 'application/json',
        body,
      } = answer(JSON.parse(text) as Record<string, unknown>)
      response.writeHead(status, { 'content-type': type }).end(body)
    })
    return new URL('/handler?key=of-the-handler', server.url)
  }

  test('a handler at a URL gets the request as the function took it, and its answer is the result', async () => {
    const questions: object[] = []
    const url = await handlerAnswering((question) => {
      questions.push(question)
      return { body: '{"msg_id":9007199254740993,"msg_status":"SENDING"}' }
    })
    mock.handle('message.mass.get', url)
    const response = await mock.fetch(wire.base + wire.authorized('/cgi-bin/message/mass/get'), {
      method: 'POST',
      body: '{"msg_id":9007199254740995}',
    })
    expect(await response.text()).toContain('"msg_id":9007199254740993')
    expect(questions).toMatchObject([
      {
        op: 'message.mass.get',
        request: { msg_id: '9007199254740995' },
        received: { method: 'POST', path: '/cgi-bin/message/mass/get', ip: '127.0.0.1' },
      },
    ])
  })

  test('a handler at a URL may refuse, and leave a call to the mock with 204', async () => {
    const url = await handlerAnswering(({ request }) =>
      (request as { card_id: string }).card_id === 'gone'
        ? { body: '{"errcode":40056}' }
        : { status: 204 },
    )
    mock.handle('card.get', url)
    expect(await errcodesOf(1, 'gone')).toEqual([40056])
    expect(await errcodesOf(1)).toEqual([0])
  })

  test('a handler at a URL may answer bytes, and gets the name, type and size of a file', async () => {
    const questions: unknown[] = []
    const url = await handlerAnswering(({ request }) => {
      questions.push(request)
      return { type: 'image/gif', body: Buffer.from('GIF89a') }
    })
    mock.handle('material.mediaGet', url)
    mock.handle('material.mediaUploadImg', url)
    const response = await mock.fetch(wire.base + wire.authorized('/cgi-bin/media/get?media_id=m1'))
    expect(response.headers.get('content-type')).toBe('image/gif')
    expect(await response.text()).toBe('GIF89a')
    const form = new FormData()
    form.append('media', sampleFile('a.png', '', { type: 'image/png' }))
    const upload = wire.base + wire.authorized('/cgi-bin/media/uploadimg')
    await mock.fetch(upload, { method: 'POST', body: form })
    const media = { name: 'a.png', type: 'image/png', size: 8 }
    expect(questions).toEqual([{ media_id: 'm1' }, { media }])
  })

  test.each<[string, Answer, RegExp]>([
    ['fails', () => ({ status: 503 }), /\/handler answered HTTP 503$/],
    [
      'answers half of JSON',
      () => ({ body: '{"a":' }),
      /the answer of the handler at .*\/handler is not JSON$/,
    ],
  ])(
    'a handler at a URL that %s is an HTTP 500, which does not show its query',
    async (_, answer, message) => {
      mock.handle('card.get', await handlerAnswering(answer))
      const response = await mock.fetch(wire.base + wire.authorized('/card/get'), {
        method: 'POST',
        body: '{"card_id":"p1"}',
      })
      expect(response.status).toBe(500)
      expect(await response.text()).toMatch(message)
    },
  )

  test('a handler at a URL that nobody serves is an HTTP 500', async () => {
    mock.handle('card.get', new URL('http://127.0.0.1:9/handler'))
    const response = await mock.fetch(wire.base + wire.authorized('/card/get'), {
      method: 'POST',
      body: '{"card_id":"p1"}',
    })
    expect(await response.text()).toBe(
      'mock WeChat: the handler at http://127.0.0.1:9/handler does not answer',
    )
  })

  test('a handler at a URL must be an HTTP address', () => {
    expect(() => {
      mock.handle('card.get', new URL('file:///etc/passwd'))
    }).toThrow('the address of a handler must be http: or https:, not file:')
  })

  test('a handler at a URL can be set over HTTP, for some calls', async () => {
    const { url } = await mock.listen()
    onTestFinished(() => mock.close())
    const handler = await handlerAnswering(() => ({ body: '{"errcode":40056}' }))
    const told = await fetch(`${url}/_mock/handle`, {
      method: 'POST',
      body: JSON.stringify({
        op: 'card.get',
        url: handler.href,
        when: { card_id: 'p2' },
        times: 1,
      }),
    })
    expect(await told.json()).toEqual({})
    expect(await errcodesOf(1)).toEqual([0])
    expect(await errcodesOf(2, 'p2')).toEqual([40056, 0])
  })
})
