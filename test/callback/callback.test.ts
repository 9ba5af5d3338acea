import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  createCallback,
  reply,
  type CallbackBehaviour,
  type CallbackError,
  type CallbackOptions,
  type Handlers,
  type Reply,
} from '../../src/callback/index.js'
import { knownKinds } from '../../src/callback/decode.js'
import { TimeoutError } from '../../src/runtime/errors/timeout.js'
import type { Client } from '../../src/runtime/request.js'
import { stopTimers, until } from '../support/timers.js'
import {
  appid,
  encrypted,
  encryptedPush,
  event,
  openid,
  plain,
  plainOf,
  pushOf,
  readAnswer,
  textMessage,
  token,
} from './support/wechat.js'

function collecting(options: CallbackBehaviour, handlers: Handlers) {
  const errors: CallbackError[] = []
  const onError = (error: CallbackError): void => void errors.push(error)
  const callback = createCallback({ ...encrypted, onError, ...options }, handlers)
  const push = async (body: string): Promise<unknown> =>
    readAnswer(await callback.fetch(await encryptedPush(body)))
  return { ...callback, push, errors }
}

const text = (content: unknown): object => ({ MsgType: 'text', Content: content })

describe('a handler', () => {
  test('is chosen by the kind, and its reply goes out encrypted', async () => {
    const { push } = collecting(
      {},
      {
        text: ({ message }) => reply.text(`你说：${message.Content}`),
        'event.subscribe': ({ scene }) => reply.text(scene?.value ?? 'none'),
        otherwise: ({ kind }) => reply.text(kind),
      },
    )
    expect(await push(textMessage('你好'))).toMatchObject(text('你说：你好'))
    const scanned = event('subscribe', '<EventKey>qrscene_7</EventKey>')
    expect(await push(scanned)).toMatchObject({ ...text('7'), ToUserName: openid })
    expect(await push(event('brand_new'))).toMatchObject(text('event.brand_new'))
  })

  test.each<[string, Handlers]>([
    ['returns nothing', { text: () => undefined }],
    ["returns 'success'", { text: () => Promise.resolve('success' as const) }],
    ['is not there', {}],
    ['is undefined', { text: undefined }],
  ])('that %s leaves success', async (_, handlers) => {
    expect(await collecting({}, handlers).push(textMessage('a'))).toBe('success')
  })

  test("that returns '' leaves an empty body", async () => {
    expect(await collecting({}, { text: () => '' }).push(textMessage('a'))).toBe('')
  })

  test('answers JSON with JSON', async () => {
    const { fetch } = collecting({}, { text: () => reply.text('b') })
    const body = `{"ToUserName":"gh_1","FromUserName":"o1","MsgType":"text","Content":"a"}`
    const response = await fetch(await encryptedPush(body, { format: 'json' }))
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await readAnswer(response)).toMatchObject({ ...text('b'), ToUserName: 'o1' })
  })

  test('answers a plain push in the clear', async () => {
    const { fetch } = createCallback(plain, { text: () => reply.text('b') })
    expect(await readAnswer(await fetch(await pushOf(textMessage('a'))))).toMatchObject(text('b'))
  })

  test.each<[undefined | 'success' | 'retry', number, string]>([
    [undefined, 200, 'success'],
    ['success', 200, 'success'],
    ['retry', 500, ''],
  ])(
    'that fails leaves, with onHandlerError %s, status %i',
    async (onHandlerError, status, body) => {
      const { fetch, errors } = collecting(onHandlerError ? { onHandlerError } : {}, {
        text: ({ message }) => {
          throw new Error(`no points for ${message.FromUserName} of ${token}`)
        },
      })
      const response = await fetch(await encryptedPush(textMessage('a')))
      expect([response.status, await response.text()]).toEqual([status, body])
      expect(errors).toMatchObject([
        {
          reason: 'handler',
          message: 'the handler of text failed: no points for [redacted] of [redacted]',
          cause: { message: 'no points for [redacted] of [redacted]' },
        },
      ])
    },
  )

  test.each(['success', 'retry'] as const)(
    'whose reply cannot be sent leaves success and an error, with onHandlerError %s',
    async (onHandlerError) => {
      const { push, errors } = collecting({ onHandlerError }, { text: () => reply.text('') })
      expect(await push(textMessage('a'))).toBe('success')
      expect(errors).toMatchObject([{ reason: 'reply' }])
    },
  )

  test('may do with the message what it likes before it fails', async () => {
    const { push, errors } = collecting(
      {},
      {
        otherwise: ({ message }) => {
          Object.assign(message, { self: message })
          throw new Error(`no user ${openid}`)
        },
      },
    )
    expect(await push(textMessage('a'))).toBe('success')
    expect(errors).toMatchObject([{ message: 'the handler of text failed: no user [redacted]' }])
  })

  test('whose reply is not a reply leaves success and an error', async () => {
    const { push, errors } = collecting({}, { text: () => ({ MsgType: 'image' }) as never })
    expect(await push(textMessage('a'))).toBe('success')
    expect(errors).toMatchObject([{ reason: 'reply' }])
  })
})

describe('a refusal', () => {
  test('looks the same, whatever its reason, and calls no handler', async () => {
    const handler = vi.fn()
    const { fetch, errors } = collecting({}, { otherwise: handler })
    const requests = [
      await pushOf(textMessage('a')),
      await encryptedPush(textMessage('a'), { token: 'other' }),
      await encryptedPush(textMessage('a'), { appid: 'wx0' }),
      await encryptedPush(textMessage('a'), { timestamp: 1 }),
      await encryptedPush('<xml'),
      new Request('https://example.com/', { method: 'PUT', body: 'a' }),
      new Request('https://example.com/?echostr=<script>'),
    ]
    const answers = await Promise.all(requests.map((request) => fetch(request)))
    const seen = await Promise.all(
      answers.map(async (answer) => [answer.status, await answer.text(), [...answer.headers]]),
    )
    expect(new Set(seen.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(seen[0]?.slice(0, 2)).toEqual([403, 'forbidden'])
    expect(errors.map(({ reason }) => reason)).toHaveLength(7)
    expect(handler).not.toHaveBeenCalled()
  })

  test('is written to the console where nobody listens', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => {
      log.mockRestore()
    })
    await createCallback(encrypted, {}).fetch(await pushOf(textMessage('a')))
    expect(log.mock.calls).toEqual([[expect.stringMatching(/^CallbackError: a plain push/)]])
  })

  test('is no less one if whoever is told of it fails', async () => {
    const onError = (): never => {
      throw new Error('no log')
    }
    const { fetch } = createCallback({ ...encrypted, onError }, {})
    expect(await fetch(await pushOf(textMessage('a')))).toHaveProperty('status', 403)
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('no database'))],
    [
      'throws',
      () => {
        throw new Error('no database')
      },
    ],
    ['gives what is not a configuration', () => ({ appid: 'wx0', token: '' })],
  ])('follows where accounts %s', async (_, accounts) => {
    const errors: CallbackError[] = []
    const onError = (error: CallbackError): void => void errors.push(error)
    const { fetch } = createCallback({ accounts, onError }, {})
    expect(await fetch(await pushOf(textMessage('a')))).toHaveProperty('status', 403)
    expect(errors).toMatchObject([{ reason: 'account' }])
  })
})

describe('the budget', () => {
  test('sends success for a late handler; its reply goes to onLateReply', async () => {
    const timers = stopTimers()
    const late: unknown[] = []
    let finish: (() => void) | undefined
    const { push, idle, errors } = collecting(
      { onLateReply: (given, { kind }) => void late.push([given, kind]) },
      {
        text: () =>
          new Promise(
            (resolve) =>
              (finish = () => {
                resolve(reply.text('late'))
              }),
          ),
      },
    )
    const answer = push(textMessage('a'))
    await until(() => timers.count === 1)
    timers.advance(4_500)
    expect(await answer).toBe('success')
    finish?.()
    await idle()
    expect([late, errors]).toEqual([[[reply.text('late'), 'text']], []])
  })

  /** What becomes of an answer that comes after `success` went out. */
  async function answerLate(given: unknown, options: (account: Client) => CallbackBehaviour) {
    const timers = stopTimers()
    const sent: unknown[] = []
    const account: Client = {
      call: ({ path, json }) => {
        sent.push([path, json])
        return Promise.resolve({} as never)
      },
    }
    let finish: ((answer: unknown) => void) | undefined
    const { push, idle, errors } = collecting(options(account), {
      text: () => new Promise<never>((resolve) => (finish = resolve as typeof finish)),
    })
    const answer = push(textMessage('a'))
    await until(() => timers.count === 1)
    timers.advance(4_500)
    expect(await answer).toBe('success')
    finish?.(given)
    await idle()
    return { sent, errors }
  }

  const article = { Title: '标题', Description: '描述', PicUrl: 'http://a', Url: 'http://b' }
  const music = { Title: '歌', MusicUrl: 'http://a', HQMusicUrl: 'http://b', ThumbMediaId: 'm2' }

  test.each<[Reply, object]>([
    [reply.text('late\0\ud800'), { text: { content: 'late' } }],
    [reply.image('m1'), { image: { media_id: 'm1' } }],
    [reply.voice('m1'), { voice: { media_id: 'm1' } }],
    [
      reply.video({ MediaId: 'm1', Title: '题\x1f', ThumbMediaId: 'm2' }),
      { video: { media_id: 'm1', title: '题', thumb_media_id: 'm2' } },
    ],
    [
      reply.music(music),
      {
        music: { title: '歌', musicurl: 'http://a', hqmusicurl: 'http://b', thumb_media_id: 'm2' },
      },
    ],
    [
      reply.news([article]),
      {
        news: {
          articles: [{ title: '标题', description: '描述', picurl: 'http://a', url: 'http://b' }],
        },
      },
    ],
  ])('has lateReply send %j as a customer-service message', async (given, message) => {
    const { sent, errors } = await answerLate(given, (lateReply) => ({ lateReply }))
    const json = { touser: openid, msgtype: Object.keys(message)[0], ...message }
    expect([sent, errors]).toEqual([[['/cgi-bin/message/custom/send', json]], []])
  })

  test.each<[unknown, string, string]>([
    [reply.text(''), 'reply', 'the reply cannot be sent: Content is empty'],
    [reply.text('\0'), 'reply', 'the reply cannot be sent: Content is empty'],
    ['hello', 'reply', "the reply cannot be sent: it is none, but reply.text('…') makes one"],
    [7, 'reply', "the reply cannot be sent: it is none, but reply.text('…') makes one"],
    [{ MsgType: 'txt' }, 'reply', 'the reply cannot be sent: nothing is known of its MsgType'],
    [
      reply.video({ MediaId: 'm1' }),
      'late',
      'the video came too late, and as a customer-service message it needs a picture: give reply.video a ThumbMediaId',
    ],
    [
      reply.transferToCustomerService(),
      'late',
      'the reply came too late, and no message can stand for it',
    ],
    [reply.raw('<xml/>'), 'late', 'the reply came too late, and no message can stand for it'],
  ])('reports %j, which lateReply cannot send', async (given, reason, message) => {
    const { sent, errors } = await answerLate(given, (lateReply) => ({ lateReply }))
    expect(sent).toEqual([])
    expect(errors).toMatchObject([{ reason, message }])
  })

  test.each([undefined, 'success', ''])('has nothing to say of a late %j', async (given) => {
    expect(await answerLate(given, () => ({}))).toEqual({ sent: [], errors: [] })
  })

  test('lets lateReply find the client for a push', async () => {
    const asked: unknown[] = []
    const { sent, errors } = await answerLate(reply.text('late'), (account) => ({
      lateReply: ({ appid, message }) => {
        asked.push([appid, message.ToUserName])
        return account
      },
    }))
    expect(asked).toEqual([[appid, 'gh_0123456789ab']])
    expect([sent.length, errors]).toEqual([1, []])
  })

  test('reports a late reply of which nobody knows whether it arrived', async () => {
    const cause = new TimeoutError('no answer', { op: 'customservice.sendMessage', attempts: 1 })
    const lateReply = { call: () => Promise.reject(cause) }
    const { errors } = await answerLate(reply.text('late'), () => ({ lateReply }))
    expect(errors).toMatchObject([{ reason: 'late', outcome: 'unknown' }])
  })

  test('reports a late reply for which lateReply finds no client', async () => {
    const { errors } = await answerLate(reply.text('late'), () => ({ lateReply: () => undefined }))
    expect(errors).toMatchObject([{ reason: 'late' }])
  })

  test('reports a late reply that nobody takes, and a handler that fails late', async () => {
    const timers = stopTimers()
    const ends: (() => void)[] = []
    const { push, idle, errors } = collecting(
      {},
      {
        text: () =>
          new Promise((resolve) =>
            ends.push(() => {
              resolve(reply.text('late'))
            }),
          ),
        image: () =>
          new Promise((_, reject) =>
            ends.push(() => {
              reject(new Error('no'))
            }),
          ),
      },
    )
    const image = textMessage('a').replace('<MsgType>text', '<MsgType>image')
    const answers = Promise.all([push(textMessage('a')), push(image)])
    await until(() => timers.count === 2)
    timers.advance(4_500)
    expect(await answers).toEqual(['success', 'success'])
    for (const end of ends) end()
    await idle()
    expect(errors.map(({ reason }) => reason).sort()).toEqual(['handler', 'late'])
  })

  test('leaves no timer behind', async () => {
    const timers = stopTimers()
    const { push, idle } = collecting({}, { text: () => reply.text('b') })
    await push(textMessage('a'))
    await idle()
    expect(timers.count).toBe(0)
  })
})

describe('later', () => {
  test('goes on after the answer, and idle waits for it', async () => {
    const done: string[] = []
    let finish: (() => void) | undefined
    const { push, idle } = collecting(
      {},
      {
        text: ({ later }) => {
          later(async () => {
            await new Promise<void>((resolve) => (finish = resolve))
            done.push('later')
          })
        },
      },
    )
    expect(await push(textMessage('a'))).toBe('success')
    const isIdle = idle().then(() => done.push('idle'))
    finish?.()
    await isIdle
    expect(done).toEqual(['later', 'idle'])
  })

  test('that fails is reported', async () => {
    const { push, idle, errors } = collecting(
      {},
      {
        text: ({ later }) => {
          later(() => {
            throw new Error('no points')
          })
        },
      },
    )
    expect(await push(textMessage('a'))).toBe('success')
    await idle()
    expect(errors).toMatchObject([
      { reason: 'handler', message: 'what the handler of text left for later failed: no points' },
    ])
  })

  test('goes on where the platform takes no more work', async () => {
    const refusing = {
      waitUntil: (): never => {
        throw new Error('the request is over')
      },
    }
    const work = vi.fn()
    const { handle, idle, errors } = collecting(
      {},
      {
        otherwise: ({ later }) => {
          later(work)
          return reply.text('a')
        },
      },
    )
    const answer = await handle(await plainOf(await encryptedPush(textMessage('a'))), refusing)
    await idle()
    expect(await readAnswer(answer)).toHaveProperty('Content', 'a')
    expect(work).toHaveBeenCalledTimes(1)
    expect(new Set(errors.map(({ message }) => message))).toEqual(
      new Set(['waitUntil failed: the request is over']),
    )
  })

  test('is given to waitUntil, wherever the platform passes it', async () => {
    const work: Promise<unknown>[] = []
    const context = { waitUntil: (promise: Promise<unknown>) => void work.push(promise) }
    const { fetch, handle } = collecting(
      {},
      {
        otherwise: ({ later }) => {
          later(() => 'done')
        },
      },
    )
    await fetch(await encryptedPush(textMessage('a')), { env: 1 }, context)
    const afterFetch = work.length
    await handle(await plainOf(await encryptedPush(textMessage('b'))), context)
    expect([afterFetch > 0, work.length]).toEqual([true, 2 * afterFetch])
    await Promise.all(work)
  })
})

/** What is said of a handler: the kind that was probably meant, and then all of them. */
function unknownHandler(name: string, meant?: string): string {
  const hint = meant === undefined ? '' : `did you mean ${meant}? `
  return `unknown handler ${name}: ${hint}It is one of ${[...knownKinds, 'otherwise'].join(', ')}`
}

describe('what cannot be meant', () => {
  test.each<[object, object, string]>([
    [
      { ...plain, encodingAesKey: 'a' },
      {},
      'unknown option encodingAesKey: did you mean encodingAESKey?',
    ],
    [{ ...plain, lateReplies: {} }, {}, 'unknown option lateReplies: did you mean lateReply?'],
    [
      plain,
      { 'event.subscribed': () => '' },
      unknownHandler('event.subscribed', 'event.subscribe'),
    ],
    [plain, { txt: () => '' }, unknownHandler('txt', 'text')],
    [plain, { vioce: () => '' }, unknownHandler('vioce', 'voice')],
    [plain, { subscribe: () => '' }, unknownHandler('subscribe', 'event.subscribe')],
    [plain, { 'evnt.CLICK': () => '' }, unknownHandler('evnt.CLICK', 'event.CLICK')],
    [plain, { zzz: () => '' }, unknownHandler('zzz')],
    [
      { ...plain, previous: { tokens: 'a' } },
      {},
      'unknown option previous.tokens: did you mean token?',
    ],
    [{ token }, {}, 'appid must be text without spaces'],
    [{ appid }, {}, 'token must be text without spaces'],
    [
      { ...plain, encodingAESKey: 'short' },
      {},
      "encodingAESKey must be the 43 characters of WeChat's console",
    ],
    [
      { ...plain, plaintext: 'accept' },
      {},
      'plaintext must be left out where there is no encodingAESKey',
    ],
    [{ ...encrypted, plaintext: true }, {}, "plaintext must be 'accept' or left out"],
    [{ ...plain, cloudRun: true }, {}, 'cloudRun must be left out where pushes are signed'],
    [{ appid, cloudRun: false }, {}, 'cloudRun must be true or left out'],
    [{ ...plain, maxAge: 0 }, {}, 'maxAge must be seconds above 0, or false'],
    [{ ...plain, budget: 5_000 }, {}, 'budget must be milliseconds above 0, below 5,000'],
    [{ ...plain, onHandlerError: 'ignore' }, {}, "onHandlerError must be 'success' or 'retry'"],
  ])('%j, %j is refused at once', (options, handlers, message) => {
    expect(() => createCallback(options as CallbackOptions, handlers)).toThrow(
      expect.objectContaining({ name: 'ConfigError', message }) as Error,
    )
  })
})
