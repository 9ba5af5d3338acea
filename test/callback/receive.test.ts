import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { receive, type CallbackConfig, type Push } from '../../src/callback/index.js'
import { rejection } from '../support/server.js'
import { vectorsOf } from './support/vectors.js'
import {
  account,
  appid,
  encodingAESKey,
  encrypted,
  encryptedPush,
  event,
  openid,
  plain,
  plainOf,
  pushOf,
  textMessage,
  token,
} from './support/wechat.js'

const now = (): number => Math.floor(Date.now() / 1_000)
const otherKey = 'a'.repeat(43)

async function pushed(...args: Parameters<typeof receive>): Promise<Push> {
  const received = await receive(...args)
  if (received.type !== 'push') throw new Error('it is a check')
  return received
}

const reasonOf = (...args: Parameters<typeof receive>): Promise<unknown> =>
  rejection(receive(...args))

describe('an encrypted push', () => {
  test('is verified, decrypted and read', async () => {
    const text = textMessage('你好，世界 🌏')
    const push = await pushed(await encryptedPush(text), encrypted)
    expect(push).toMatchObject({ appid, kind: 'text', known: true, text })
    expect(push.message).toMatchObject({
      ToUserName: account,
      FromUserName: openid,
      CreateTime: 1732780800,
      MsgType: 'text',
      Content: '你好，世界 🌏',
    })
  })

  test.each(vectorsOf('request'))('$id is accepted', async ({ query, body, expect: expected }) => {
    const url = `/?${new URLSearchParams(query).toString()}`
    const config = { ...encrypted, maxAge: false } as const
    const { message } = await pushed({ method: 'POST', url, body }, config)
    expect(message).toMatchObject(expected.fields)
  })

  test('may be JSON, inside and out, and keeps every digit', async () => {
    const body = `{"ToUserName":"gh_1","FromUserName":"o1","MsgType":"text","Content":"a","MsgId":24720531840123456789}`
    const { message } = await pushed(await encryptedPush(body, { format: 'json' }), encrypted)
    expect(message).toMatchObject({ Content: 'a', MsgId: '24720531840123456789' })
  })

  test('is believed only inside, in 兼容模式', async () => {
    const beside = '<MsgType>text</MsgType><Content>forged</Content>'
    const { message } = await pushed(await encryptedPush(textMessage('a'), { beside }), encrypted)
    expect(message).toHaveProperty('Content', 'a')
  })

  test('of any text: what goes in comes out', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary' }), async (content) => {
      const { message } = await pushed(await encryptedPush(textMessage(content)), encrypted)
      expect(message).toHaveProperty('Content', content)
    })
    await fc.assert(property, { numRuns: 200 })
  })

  test('in which any bit was changed is refused', async () => {
    const { url, body } = await plainOf(await encryptedPush(textMessage('a')))
    const start = body.indexOf('CDATA[', body.indexOf('<Encrypt>')) + 6
    const end = body.indexOf(']]', start)
    const place = fc.tuple(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 0, max: 6 }))
    const property = fc.asyncProperty(place, async ([at, bit]) => {
      const changed = String.fromCharCode(body.charCodeAt(at) ^ (1 << bit))
      const tampered = body.slice(0, at) + changed + body.slice(at + 1)
      expect(await reasonOf({ method: 'POST', url, body: tampered }, encrypted)).toHaveProperty(
        'name',
        'CallbackError',
      )
    })
    await fc.assert(property, { numRuns: 300 })
  })

  test.each(['signature', 'timestamp', 'nonce'])(
    'whose %s was changed is refused, though plain signatures may be absent',
    async (name) => {
      const request = await encryptedPush(textMessage('a'), { query: { [name]: '1' } })
      const config = { ...encrypted, maxAge: false } as const
      if (name === 'signature') expect(await pushed(request, config)).toHaveProperty('kind')
      else expect(await reasonOf(request, config)).toHaveProperty('reason', 'signature')
    },
  )
})

describe('the reason of a refusal', () => {
  test.each<[string, string, CallbackConfig, Promise<Request>]>([
    ['no signature', 'signature', plain, pushOf(textMessage('a'), { query: { signature: '' } })],
    ['another token', 'signature', plain, pushOf(textMessage('a'), { token: 'other' })],
    ['another token', 'signature', encrypted, encryptedPush(textMessage('a'), { token: 'other' })],
    ['a plain push', 'plaintext', encrypted, pushOf(textMessage('a'))],
    [
      'encrypt_type alone',
      'plaintext',
      encrypted,
      pushOf(textMessage('a'), { query: { encrypt_type: 'aes' } }),
    ],
    [
      'another key',
      'decrypt',
      encrypted,
      encryptedPush(textMessage('a'), { encodingAESKey: otherKey }),
    ],
    ['no key', 'decrypt', plain, encryptedPush(textMessage('a'))],
    ['another appid', 'appid', encrypted, encryptedPush(textMessage('a'), { appid: 'wx0' })],
    ['no appid', 'appid', encrypted, encryptedPush(textMessage('a'), { appid: '' })],
    ['301 s old', 'stale', encrypted, encryptedPush(textMessage('a'), { timestamp: now() - 310 })],
    ['of the future', 'stale', plain, pushOf(textMessage('a'), { timestamp: now() + 900 })],
    ['no XML', 'malformed', plain, pushOf('hello')],
    ['no JSON', 'malformed', plain, pushOf('{"secret": ')],
    ['no message', 'malformed', plain, pushOf('<xml><A>b</A></xml>')],
    [
      'two senders',
      'malformed',
      plain,
      pushOf(textMessage('a', '<FromUserName>o2</FromUserName>')),
    ],
    ['no XML inside', 'malformed', encrypted, encryptedPush('hello')],
    [
      'a DOCTYPE inside',
      'malformed',
      encrypted,
      encryptedPush(`<!DOCTYPE xml>${textMessage('a')}`),
    ],
    ['1 MiB and more', 'too-large', plain, pushOf(textMessage('a'.repeat(2 ** 20)))],
  ])('%s: %s', async (_, reason, config, request) => {
    expect(await reasonOf(await request, config)).toHaveProperty('reason', reason)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'get'])('%s: method', async (method) => {
    const error = await reasonOf({ method, url: '/', body: '' }, plain)
    expect(error).toHaveProperty('reason', 'method')
  })

  test('a name of the query given twice: malformed', async () => {
    const { url, body } = await plainOf(await pushOf(textMessage('a')))
    const twice = { method: 'POST', url: `${url}&nonce=1`, body }
    expect(await reasonOf(twice, plain)).toHaveProperty('reason', 'malformed')
  })

  test('a body of text that is too large: too-large', async () => {
    const { url } = await pushOf(textMessage('a'))
    const body = 'a'.repeat(2 ** 20 + 1)
    const error = await reasonOf({ method: 'POST', url, body }, plain)
    expect(error).toHaveProperty('reason', 'too-large')
  })

  test('a body that a parser has made an object: malformed', async () => {
    const { url } = await pushOf(textMessage('a'))
    const body = { xml: {} } as unknown as string
    expect(await reasonOf({ method: 'POST', url, body }, plain)).toMatchObject({
      reason: 'malformed',
      message: expect.stringMatching(/^the body is neither text nor bytes: a parser/) as string,
    })
  })

  test('a timestamp that is not a number: malformed', async () => {
    const request = await pushOf(textMessage('a'), { query: { timestamp: 'now' } })
    expect(await reasonOf(request, plain)).toHaveProperty('reason', 'malformed')
  })

  test('a body that is read already: what to do instead', async () => {
    const request = await pushOf(textMessage('a'))
    await request.text()
    expect(await reasonOf(request, plain)).toHaveProperty(
      'message',
      'the body was read before: pass { method, url, body } to handle',
    )
  })

  test.each(vectorsOf('reject'))('$id: none of its content', async ({ method, query, body }) => {
    const url = `/?${new URLSearchParams(query).toString()}`
    const error = await reasonOf({ method, url, body }, { ...encrypted, maxAge: false })
    expect(error).toHaveProperty('name', 'CallbackError')
    const shown = `${JSON.stringify(error)}${String((error as Error).stack)}`
    for (const secret of [
      token,
      encodingAESKey,
      openid,
      'forged',
      'script',
      ...Object.values(query),
    ]) {
      if (secret.length > 1) expect(shown).not.toContain(secret)
    }
  })
})

describe('a plain push', () => {
  test('is accepted where no key is configured', async () => {
    const push = await pushed(await pushOf(event('subscribe')), plain)
    expect(push.kind).toBe('event.subscribe')
  })

  test("is accepted beside a key only with plaintext: 'accept', and only signed", async () => {
    const config = { ...encrypted, plaintext: 'accept' } as const
    expect(await pushed(await pushOf(textMessage('a')), config)).toHaveProperty('kind', 'text')
    expect(await pushed(await encryptedPush(textMessage('a')), config)).toHaveProperty(
      'kind',
      'text',
    )
    const forged = await pushOf(textMessage('a'), { token: 'other' })
    expect(await reasonOf(forged, config)).toHaveProperty('reason', 'signature')
  })

  test('of any age is accepted with maxAge: false', async () => {
    const old = await pushOf(textMessage('a'), { timestamp: 1 })
    expect(await pushed(old, { ...plain, maxAge: false })).toHaveProperty('kind', 'text')
  })
})

describe('while keys change', () => {
  const next = { appid, token: 'next-token', encodingAESKey: otherKey }

  test.each<[string, CallbackConfig, { token?: string; encodingAESKey?: string }]>([
    ['both', { ...next, previous: { token, encodingAESKey } }, { token, encodingAESKey }],
    ['both, the new', { ...next, previous: { token, encodingAESKey } }, next],
    ['the key', { ...next, token, previous: { encodingAESKey } }, { token, encodingAESKey }],
    [
      'the key, the new',
      { ...next, token, previous: { encodingAESKey } },
      { token, encodingAESKey: otherKey },
    ],
    ['the token', { ...next, encodingAESKey, previous: { token } }, { token, encodingAESKey }],
  ])('the previous ones are accepted, and answered with: %s', async (_, config, signed) => {
    const push = await pushed(await pushOf(textMessage('a'), signed), config)
    expect((await push.answer({ MsgType: 'text', Content: 'b' })).body).toContain('<Encrypt>')
  })

  test('an older one is not', async () => {
    const config = { ...next, previous: { token: 'before', encodingAESKey } }
    const request = await encryptedPush(textMessage('a'))
    expect(await reasonOf(request, config)).toHaveProperty('reason', 'signature')
  })
})

describe('the check of a URL', () => {
  const query = { signature: '', timestamp: '', nonce: '', echostr: '' }

  test.each(vectorsOf('urlSignature').filter(({ echostr }) => echostr))('$id', async (vector) => {
    const { token, timestamp, nonce, echostr, expect: expected } = vector
    const params = { ...query, timestamp, nonce, echostr, signature: expected.signature }
    const url = `/?${new URLSearchParams(params).toString()}`
    const received = await receive({ method: 'GET', url }, { appid, token, maxAge: false })
    expect(received).toEqual({
      type: 'check',
      reply: {
        status: 200,
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          'x-content-type-options': 'nosniff',
        },
        body: expected.body,
      },
    })
  })
})

describe('what is not signed, or stale', () => {
  const unsigned: [string, Record<string, string>, string][] = [
    ['no signature', { signature: '' }, 'signature'],
    ['no timestamp', { timestamp: '' }, 'signature'],
    ['no nonce', { nonce: '' }, 'signature'],
    ['a timestamp that is too old', { timestamp: `${now() - 310}` }, 'stale'],
    ['a timestamp of the future', { timestamp: `${now() + 900}` }, 'stale'],
  ]

  test.each(unsigned)(
    '%s: neither is the body read, nor an account looked up',
    async (_, query, reason) => {
      const { url } = await pushOf('', { query })
      const [body, find] = [vi.fn(() => textMessage('a')), vi.fn(() => plain)]
      for (const method of ['POST', 'GET']) {
        expect(await reasonOf({ method, url, body }, find)).toHaveProperty('reason', reason)
      }
      expect(body).not.toHaveBeenCalled()
      expect(find).not.toHaveBeenCalled()
    },
  )

  test('leaves no rejection behind, though nobody waits for its body', async () => {
    const body = Promise.reject(new Error('the connection ended'))
    const error = await reasonOf({ method: 'POST', url: '/', body }, plain)
    expect(error).toHaveProperty('reason', 'signature')
    // A rejection that nobody handles fails the run.
    await new Promise(setImmediate)
  })

  test('is looked up with a maxAge of its own', async () => {
    const request = () => pushOf(textMessage('a'), { timestamp: now() - 310 })
    const accounts = (): CallbackConfig => ({ ...plain, maxAge: 600 })
    expect(await reasonOf(await request(), { accounts })).toHaveProperty('reason', 'stale')
    expect(await pushed(await request(), { accounts, maxAge: 600 })).toHaveProperty('kind')
    const narrower = { accounts: () => plain, maxAge: 600 }
    expect(await reasonOf(await request(), narrower)).toHaveProperty('reason', 'stale')
  })

  test('is looked up if the accounts of a function are on Cloud Run', async () => {
    const accounts = (): CallbackConfig => ({ appid, cloudRun: true })
    const request = { method: 'POST', url: '/', body: textMessage('a') }
    expect(await reasonOf(request, { accounts })).toHaveProperty('reason', 'signature')
    expect(await pushed(request, { accounts, cloudRun: true })).toHaveProperty('kind', 'text')
  })
})

describe('a body of an API gateway', () => {
  test.each([
    ['XML', textMessage('你好')],
    ['JSON', '{"ToUserName":"gh_1","FromUserName":"o1","MsgType":"text","Content":"你好"}'],
  ])('is base64 of %s', async (_, text) => {
    const { url } = await pushOf('')
    const base64 = Buffer.from(text).toString('base64')
    for (const body of [base64, Buffer.from(base64)]) {
      const { message } = await pushed({ method: 'POST', url, body }, plain)
      expect(message).toHaveProperty('Content', '你好')
    }
  })

  test('that looks like base64 and is not is refused', async () => {
    const { url } = await pushOf('')
    for (const body of ['AAAA', 'hello', 'A'.repeat(2 ** 20), '']) {
      const error = await reasonOf({ method: 'POST', url, body }, plain)
      expect(error).toHaveProperty('reason', 'malformed')
    }
  })
})

describe('the configuration', () => {
  test('may be found by a hint, which decides nothing else', async () => {
    const hints: unknown[] = []
    const find = (hint: object): CallbackConfig => {
      hints.push(hint)
      return encrypted
    }
    const url = 'https://example.com/wechat/7'
    await pushed(await encryptedPush(textMessage('a'), { url }), find)
    expect(hints).toMatchObject([{ ToUserName: account, AppId: undefined }])
    expect(hints).toHaveProperty('0.url.pathname', '/wechat/7')
    expect(hints).toHaveProperty('0.params', {})
    const forged = await encryptedPush(textMessage('a'), { token: 'other' })
    expect(await reasonOf(forged, find)).toHaveProperty('reason', 'signature')
  })

  test('that is not found: account', async () => {
    const error = await reasonOf(await pushOf(textMessage('a')), () => undefined)
    expect(error).toHaveProperty('reason', 'account')
  })

  test('of a third-party platform holds the appid of the platform', async () => {
    const body = `<xml><AppId>${appid}</AppId><InfoType>authorized</InfoType><CreateTime>1</CreateTime></xml>`
    const push = await pushed(await encryptedPush(body), encrypted)
    expect(push).toMatchObject({ kind: 'info.authorized', appid })
  })

  test('cloudRun: true accepts what is not signed, and the probe of the console', async () => {
    const config = { appid, cloudRun: true } as const
    const request = { method: 'POST', url: '/', body: textMessage('a') }
    expect(await pushed(request, config)).toHaveProperty('kind', 'text')
    const probe = { ...request, body: '{"action":"CheckContainerPath"}' }
    expect(await receive(probe, config)).toMatchObject({ reply: { status: 200, body: 'success' } })
    expect(await reasonOf(probe, plain)).toHaveProperty('reason', 'signature')
    expect(await reasonOf(request, plain)).toHaveProperty('reason', 'signature')
  })
})

test.each([
  ['qrscene_123', 'subscribe', { from: 'qrcode', value: '123' }],
  ['qrscene_qrscene_1', 'subscribe', { from: 'qrcode', value: 'qrscene_1' }],
  ['last_trade_no_42', 'subscribe', { from: 'payment', value: '42' }],
  [
    'scanbarcode|ean13|6900000000000',
    'subscribe',
    { from: 'product', value: 'ean13|6900000000000' },
  ],
  ['', 'subscribe', undefined],
  ['123', 'SCAN', { from: 'qrcode', value: '123' }],
  ['qrscene_123', 'CLICK', undefined],
])('EventKey %j of %s tells the scene', async (key, name, scene) => {
  const body = event(name, `<EventKey>${key}</EventKey>`)
  expect((await pushed(await pushOf(body), plain)).scene).toEqual(scene)
})
