import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OffiAccount } from 'offiaccount'
import { createCallback, reply, type Handlers } from 'offiaccount/callback'
import * as card from 'offiaccount/card'
import * as draft from 'offiaccount/draft'
import * as menu from 'offiaccount/menu'
import * as mass from 'offiaccount/message/mass'
import * as template from 'offiaccount/message/template'
import * as publish from 'offiaccount/publish'
import { createMockWeChat, type Kind, type MockOptions, type MockWeChat } from 'offiaccount/testing'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { kinds } from '../../src/generated/events/table.js'

const appid = 'wx5edab3bdfba3dc1c'
const token = 'the-token-of-the-callback'
const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'

const newCard: Parameters<typeof card.create>[1] = {
  card: {
    card_type: 'GIFT',
    gift: {
      base_info: {
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
        code_type: 'CODE_TYPE_TEXT',
        brand_name: '微信餐厅',
        title: '兑换一份甜品',
        color: 'Color010',
        notice: '请出示券码',
        description: '每桌限用一张',
        sku: { quantity: 10 },
        date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 15, fixed_begin_term: 0 },
      },
      gift: '甜品一份',
    },
  },
}

interface Mode {
  format?: 'xml' | 'json'
  /** An empty one: plain. */
  encodingAESKey?: string
}

/** A mock WeChat and the callback that it pushes to. */
function conversation(
  handlers: Handlers,
  { encodingAESKey: key = encodingAESKey, format = 'xml', ...options }: Mode & MockOptions = {},
): { mock: MockWeChat; problems: string[] } {
  const problems: string[] = []
  const keys = { token, ...(key !== '' && { encodingAESKey: key }) }
  const onError = ({ reason }: { reason: string }): unknown => problems.push(reason)
  const { fetch } = createCallback({ appid, ...keys, onError }, handlers)
  const mock = createMockWeChat({
    appid,
    callback: { handler: fetch, format, ...keys },
    ...options,
  })
  return { mock, problems }
}

const modes: [string, Mode][] = [
  ['encrypted XML', {}],
  ['encrypted JSON', { format: 'json' }],
  ['plain XML', { encodingAESKey: '' }],
  ['plain JSON', { format: 'json', encodingAESKey: '' }],
]

describe.each(modes)('a push in %s', (_, mode) => {
  test('a push reaches its handler, and the reply reaches the user', async () => {
    const { mock } = conversation(
      { text: ({ message }) => reply.text(`你说：${message.Content} ]]>`) },
      mode,
    )
    const pushed = await mock.push('text', { Content: '你好 <&>]]>', FromUserName: 'oUser' })
    expect(pushed).toMatchObject({
      kind: 'text',
      message: { Content: '你好 <&>]]>', FromUserName: 'oUser' },
      answer: { MsgType: 'text', Content: '你说：你好 <&>]]> ]]>' },
      attempts: 1,
      shown: 'reply',
      problem: undefined,
    })
  })

  test('a push can be answered with an article', async () => {
    const article = { Title: '标题', Description: '描述', PicUrl: 'http://a', Url: 'http://b' }
    const { mock } = conversation({ text: () => reply.news([article]) }, mode)
    expect(await mock.push('text')).toMatchObject({
      answer: { MsgType: 'news', ArticleCount: 1, Articles: { item: [article] } },
      shown: 'reply',
      problem: undefined,
    })
  })

  test('a push of every kind arrives as it was pushed', async () => {
    const handled: object[] = []
    const { mock, problems } = conversation(
      { otherwise: ({ kind, message }) => void handled.push({ kind, message }) },
      mode,
    )
    const names = Object.keys(kinds) as Kind[]
    for (const kind of names) await mock.push(kind)
    expect(problems).toEqual([])
    expect(handled).toEqual(mock.pushes.map(({ kind, message }) => ({ kind, message })))
    expect(handled).toHaveLength(names.length)
  })
})

describe('a callback that answers badly', () => {
  /** The answers of a callback to the pushes; the URL is confirmed. */
  function answering(answer: (push: number, body: string) => Response | Promise<Response>): {
    mock: MockWeChat
    bodies: string[]
  } {
    const bodies: string[] = []
    const handler = async (request: Request): Promise<Response> => {
      const { searchParams } = new URL(request.url)
      if (request.method === 'GET') return new Response(searchParams.get('echostr'))
      const body = await request.text()
      bodies.push(body)
      return answer(bodies.length, body)
    }
    const callback = { handler, token, encodingAESKey }
    return { mock: createMockWeChat({ appid, now: 0, callback }), bodies }
  }

  const fault = { shown: 'fault', answer: undefined }

  test('a callback that fails gets a push again, at most twice and encrypted anew, and then the user sees a fault', async () => {
    const { mock, bodies } = answering(() => new Response('busy', { status: 500 }))
    const pushed = await mock.push('text')
    expect(pushed).toMatchObject({ ...fault, attempts: 3, problem: 'it answered HTTP 500' })
    expect(new Set(bodies).size).toBe(3)
  })

  test('a callback that answers in the end is forgiven', async () => {
    const { mock } = answering((push) => new Response('', { status: push < 3 ? 503 : 200 }))
    const pushed = await mock.push('text')
    expect(pushed).toMatchObject({ attempts: 3, shown: 'nothing', problem: undefined })
  })

  test('a callback has five seconds of the mock’s clock', async () => {
    const { mock, bodies } = answering(() => new Promise(() => undefined))
    const pushing = mock.push('text')
    for (const attempt of [1, 2, 3]) {
      await vi.waitFor(() => {
        expect(bodies).toHaveLength(attempt)
      })
      mock.advance(5)
    }
    const problem = 'no answer within 5 seconds'
    expect(await pushing).toMatchObject({ ...fault, attempts: 3, problem })
  })

  test('a callback that throws gives WeChat no answer', async () => {
    const { mock } = answering(() => Promise.reject(new Error(`cannot reach ${token}`)))
    const problem = 'it failed: cannot reach [redacted]'
    expect(await mock.push('text')).toMatchObject({ ...fault, attempts: 3, problem })
  })

  test.each([
    ['no XML', 'hello', 'the answer is not XML'],
    ['JSON instead of XML', '{"MsgType":"text"}', 'the answer is not XML'],
    [
      'a plain answer to an encrypted push',
      '<xml><MsgType>text</MsgType></xml>',
      'the answer to an encrypted push is plain',
    ],
    [
      'a signature that is wrong',
      '<xml><Encrypt>x</Encrypt><MsgSignature>y</MsgSignature></xml>',
      'the signature of the answer is wrong',
    ],
  ])('a callback with %s lets the user see a fault at once', async (_, body, problem) => {
    const { mock } = answering(() => new Response(body))
    expect(await mock.push('text')).toMatchObject({ ...fault, attempts: 1, problem })
  })

  const longText = { MsgType: 'text', Content: '火'.repeat(683) }
  const article = { Title: 'a', Description: 'b', PicUrl: 'http://c', Url: 'http://d' }

  test.each<[string, object, string]>([
    [
      'a text that is too long',
      longText,
      'Content has 2049 bytes, and WeChat shows no more than 2047',
    ],
    ['an empty text', { MsgType: 'text', Content: '' }, 'Content is empty'],
    ['no media_id', { MsgType: 'image', Image: {} }, 'MediaId is empty'],
    [
      'two articles to a message',
      { MsgType: 'news', ArticleCount: 2, Articles: [article, article] },
      '2 articles, where 1 to 1 may be',
    ],
    [
      'articles of JSON in the element of XML',
      { MsgType: 'news', ArticleCount: 1, Articles: { item: [article] } },
      'Articles is not a list, as it is in JSON',
    ],
  ])(
    'a callback with %s lets the user see a fault, although the answer can be read',
    async (_, given, problem) => {
      const handler = async (request: Request): Promise<Response> => {
        if (request.method === 'GET')
          return new Response(new URL(request.url).searchParams.get('echostr'))
        const { ToUserName, FromUserName } = (await request.json()) as Record<string, string>
        const envelope = { ToUserName: FromUserName, FromUserName: ToUserName, CreateTime: 1 }
        return Response.json({ ...envelope, ...given })
      }
      const mock = createMockWeChat({ appid, callback: { handler, token, format: 'json' } })
      expect(await mock.push('text')).toMatchObject({ ...fault, attempts: 1, problem })
    },
  )

  test('a callback must confirm its URL first', async () => {
    const callback = { handler: () => new Response('hello'), token }
    const mock = createMockWeChat({ callback })
    await expect(mock.push('text')).rejects.toThrow(
      /does not confirm its URL with the echostr: it answered HTTP 200; compare its token/,
    )
  })

  test('a reply to an event that cannot be answered reaches nobody', async () => {
    const { mock } = conversation({ otherwise: () => reply.text('再见') })
    const pushed = await mock.push('event.unsubscribe')
    expect(pushed).toMatchObject({
      shown: 'nothing',
      answer: undefined,
      problem: 'no reply reaches the user after event.unsubscribe',
    })
  })
})

describe('a forged push', () => {
  test.each(['plain', 'appid', 'stale', 'tampered'] as const)(
    'a forged push is refused: %s',
    async (forgery) => {
      const handler = vi.fn()
      const { mock, problems } = conversation({ otherwise: handler })
      const forged = await mock.forge(forgery, 'text')
      expect(forged).toMatchObject({ refused: true, status: 403 })
      const reasons = { plain: 'plaintext', appid: 'appid', stale: 'stale', tampered: 'signature' }
      expect(problems).toEqual([reasons[forgery]])
      expect(handler).not.toHaveBeenCalled()
    },
  )

  test('a forged push that repeats a genuine one is handled once', async () => {
    const handler = vi.fn(() => reply.text('收到'))
    const { mock } = conversation({ text: handler })
    expect(await mock.forge('repeated', 'text')).toMatchObject({ refused: false, status: 200 })
    expect(handler).toHaveBeenCalledOnce()
  })

  test('a push can be forged without encryption only if there is a key', async () => {
    const { mock } = conversation({}, { encodingAESKey: '' })
    await expect(mock.forge('plain', 'text')).rejects.toThrow('give an encodingAESKey')
    await expect(mock.forge('false' as 'plain', 'text')).rejects.toThrow('not as false')
  })
})

describe('what happens in the account is pushed', () => {
  function account(mock: MockWeChat): OffiAccount {
    return new OffiAccount({ appid, secret: 'any', fetch: mock.fetch })
  }

  function remembering(options: MockOptions = {}): {
    mock: MockWeChat
    pushed: () => Promise<object[]>
  } {
    const { mock } = conversation({}, options)
    const pushed = async (): Promise<object[]> => {
      await mock.idle()
      return mock.pushes.map(({ message }) => message)
    }
    return { mock, pushed }
  }

  test('a new follower is pushed, by the scene of the QR code, and so is one who leaves', async () => {
    const { mock, pushed } = remembering()
    const { openid } = mock.follow({ qr_scene_str: 'table-7' })
    mock.unfollow({ openid })
    expect(await pushed()).toMatchObject([
      { Event: 'subscribe', FromUserName: openid, EventKey: 'qrscene_table-7' },
      { Event: 'unsubscribe', FromUserName: openid },
    ])
  })

  test('a card that is taken and consumed is pushed', async () => {
    const { mock, pushed } = remembering()
    const client = account(mock)
    const { card_id } = await card.create(client, newCard)
    const { code } = mock.giveCard({ card_id, openid: 'oUser' })
    await card.consumeCode(client, { code })
    const common = { FromUserName: 'oUser', CardId: card_id, UserCardCode: code }
    expect(await pushed()).toMatchObject([
      { Event: 'user_get_card', ...common },
      { Event: 'user_consume_card', ConsumeSource: 'FROM_API', ...common },
    ])
  })

  test('messages that were sent are pushed', async () => {
    const { mock, pushed } = remembering()
    const client = account(mock)
    const { msgid } = await template.send(client, { touser: 'oUser', template_id: 't', data: {} })
    const text = { msgtype: 'text', text: { content: '大家好' } } as const
    const { msg_id } = await mass.send(client, { touser: ['oOne', 'oTwo'], ...text })
    expect(await pushed()).toMatchObject([
      { Event: 'TEMPLATESENDJOBFINISH', FromUserName: 'oUser', MsgID: msgid, Status: 'success' },
      { Event: 'MASSSENDJOBFINISH', MsgID: msg_id, TotalCount: 2, SentCount: 2 },
    ])
  })

  test('a draft that is published is pushed', async () => {
    const { mock, pushed } = remembering()
    const client = account(mock)
    const articles = [{ title: '标题', content: '正文', thumb_media_id: 'thumb' }]
    const { media_id } = await draft.addDraft(client, { articles })
    const { publish_id } = await publish.submit(client, { media_id })
    expect(await pushed()).toMatchObject([
      { Event: 'PUBLISHJOBFINISH', PublishEventInfo: { publish_id, publish_status: 0 } },
    ])
  })

  test('a draft that takes its time is pushed once it is published, and not after a reset', async () => {
    const { mock, pushed } = remembering({ publishSeconds: 60 })
    const client = account(mock)
    const articles = [{ title: '标题', content: '正文', thumb_media_id: 'thumb' }]
    const submit = async (): Promise<unknown> =>
      publish.submit(client, await draft.addDraft(client, { articles }))
    await submit()
    expect(await pushed()).toEqual([])
    mock.reset()
    mock.advance(60)
    expect(await pushed()).toEqual([])
    await submit()
    mock.advance(60)
    await Promise.resolve()
    expect(await pushed()).toMatchObject([{ Event: 'PUBLISHJOBFINISH' }])
  })

  test('taps on the menu are pushed', async () => {
    const { mock } = conversation({
      'event.CLICK': ({ message }) => reply.text(`点了 ${message.EventKey}`),
    })
    const button = [
      { type: 'click', name: '今日特价', key: 'SALE' },
      { name: '更多', sub_button: [{ type: 'view', name: '商城', url: 'https://shop.example/' }] },
    ] as const
    await menu.create(account(mock), { button: structuredClone(button) as never })
    const answer = { MsgType: 'text', Content: '点了 SALE' }
    expect(await mock.tapMenu('今日特价')).toMatchObject({ answer })
    expect(await mock.tapMenu('SALE', { openid: 'oUser' })).toMatchObject({
      message: { FromUserName: 'oUser' },
      answer,
    })
    expect(await mock.tapMenu('商城')).toMatchObject({
      kind: 'event.VIEW',
      message: { EventKey: 'https://shop.example/' },
    })
    await expect(mock.tapMenu('更多')).rejects.toThrow('only opens a submenu')
    await expect(mock.tapMenu('没有')).rejects.toThrow('it has 今日特价, 更多, 商城')
  })

  test('a callback that cannot be reached fails the waiting, not the call', async () => {
    const callback = { handler: () => new Response('', { status: 404 }), token }
    const mock = createMockWeChat({ callback })
    mock.follow()
    await expect(mock.idle()).rejects.toThrow('does not confirm its URL')
    await expect(mock.idle()).resolves.toBeUndefined()
  })
})

describe('mistakes', () => {
  test('pushing without a callback is an error', async () => {
    await expect(createMockWeChat().push('text')).rejects.toThrow('there is nowhere to push to')
  })

  test('pushing a kind that WeChat does not push is an error', async () => {
    const { mock } = conversation({})
    await expect(mock.push('event.user_get_cards' as 'text')).rejects.toThrow(
      'WeChat does not push event.user_get_cards: did you mean event.user_get_card?',
    )
    await expect(mock.push('subscribe' as 'text')).rejects.toThrow('did you mean event.subscribe?')
  })

  test.each([
    [{ callback: { token } }, 'callback needs a handler or a url, and not both'],
    [{ callback: { token, url: 'http://127.0.0.1', encodingAESKey } }, 'are for one appid'],
    [{ appid, callback: { token, url: 'http://127.0.0.1', encodingAESKey: 'short' } }, '43'],
  ])('wrong options of a callback are an error %#', (options: MockOptions, problem) => {
    expect(() => createMockWeChat(options)).toThrow(problem)
  })
})

test('a server gets pushes at its address, and everything is controlled over HTTP', async () => {
  const { fetch: respond } = createCallback(
    { appid, token, encodingAESKey },
    { text: ({ message }) => reply.text(message.Content) },
  )
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
      const { method = 'GET', url = '' } = incoming
      const body = method === 'POST' ? { body: Buffer.concat(chunks) } : {}
      const answer = await respond(new Request(`http://localhost${url}`, { method, ...body }))
      outgoing.writeHead(answer.status).end(await answer.text())
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat?shop=1`
  const mock = createMockWeChat({ appid, callback: { url, token, encodingAESKey } })
  const { url: base } = await mock.listen()
  onTestFinished(() => mock.close())

  const control = async (name: string, fields?: object): Promise<unknown> => {
    const init = fields && { method: 'POST', body: JSON.stringify(fields) }
    return (await fetch(`${base}/_mock/${name}`, init)).json()
  }
  const text = { kind: 'text', fields: { Content: '你好' } }
  const answer = { MsgType: 'text', Content: '你好' }
  expect(await control('push', text)).toMatchObject({ answer, shown: 'reply' })
  expect(await control('forge', { forgery: 'tampered', ...text })).toMatchObject({ status: 403 })
  expect(await control('push', { kind: 'txt' })).toEqual({
    error: expect.stringContaining('WeChat does not push txt') as string,
  })
  expect(await control('idle', {})).toEqual({})
  expect(await control('pushes')).toMatchObject([{ kind: 'text', answer }])
})
