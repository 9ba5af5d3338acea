import { createCallback, reply, type CallbackError } from 'offiaccount/callback'
import { describe, expect, test, vi } from 'vitest'
import { sign } from '../../src/callback/wire/cipher.js'
import { isSame } from '../../src/runtime/signature.js'
import {
  appid,
  encodingAESKey,
  encrypted,
  encryptedPush,
  openid,
  plain,
  plainOf,
  pushOf,
  readAnswer,
  textMessage,
  token,
} from './support/wechat.js'

/** What other implementations were, or are, vulnerable to; where and since when is told by their issues and CVEs. */
const script = '<script>alert(1)</script>'

function guarded(config: object = encrypted) {
  const errors: CallbackError[] = []
  const handler = vi.fn(() => reply.text('handled'))
  const onError = (error: CallbackError): void => void errors.push(error)
  const callback = createCallback({ ...plain, ...config, onError }, { otherwise: handler })
  return { ...callback, handler, errors }
}

async function checkUrl(query: Record<string, string>, config: object = encrypted) {
  const { fetch } = guarded(config)
  return fetch(new Request(`https://example.com/?${new URLSearchParams(query).toString()}`))
}

async function signed(echostr: string): Promise<Record<string, string>> {
  const timestamp = `${Math.floor(Date.now() / 1_000)}`
  return { signature: await sign(token, timestamp, 'n'), timestamp, nonce: 'n', echostr }
}

describe('echostr', () => {
  test('does not come back if the check fails (CVE-2021-43678)', async () => {
    const response = await checkUrl({ ...(await signed(script)), signature: 'a'.repeat(40) })
    expect([response.status, await response.text()]).toEqual([403, 'forbidden'])
  })

  test('does not come back without a signature (node-easywechat 3)', async () => {
    const response = await checkUrl({ echostr: script })
    expect([response.status, await response.text()]).toEqual([403, 'forbidden'])
  })

  test('comes back as text that no browser runs, even if the check succeeds (easywechat)', async () => {
    const response = await checkUrl(await signed(script))
    expect(await response.text()).toBe(script)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('cannot be signed with an empty token (jizhicms, maccms10)', async () => {
    const signature = await sign('', '1', 'n')
    const query = { ...(await signed(script)), signature, timestamp: '1' }
    expect(await checkUrl(query, { maxAge: false })).toHaveProperty('status', 403)
    expect(() => createCallback({ appid, token: '' }, {})).toThrow('token must be text')
  })

  test('is never decrypted, whatever the query claims (wechat, co-wechat)', async () => {
    const query = { ...(await signed('AAAA')), encrypt_type: 'aes', msg_signature: 'x' }
    const response = await checkUrl(query)
    expect(await response.text()).toBe('AAAA')
  })
})

describe('a push', () => {
  test('that is plain and unsigned is refused (node-easywechat 3, fastwego)', async () => {
    const { fetch, handler } = guarded(plain)
    const body = textMessage('forged')
    const request = new Request('https://example.com/', { method: 'POST', body })
    expect(await fetch(request)).toHaveProperty('status', 403)
    expect(handler).not.toHaveBeenCalled()
  })

  test('that is encrypted is not even decrypted without msg_signature (fastwego)', async () => {
    const { fetch, handler, errors } = guarded()
    const { url, body } = await plainOf(await encryptedPush(textMessage('a')))
    const bare = new URL(url)
    bare.searchParams.delete('msg_signature')
    expect(await fetch(new Request(bare, { method: 'POST', body }))).toHaveProperty('status', 403)
    expect(errors).toMatchObject([{ reason: 'signature' }])
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([{}, { encrypt_type: 'raw' }, { encrypt_type: 'aes', msg_signature: 'a' }])(
    'that is plain where a key is configured is refused, whatever the query claims: %j (wechat, co-wechat, silenceper)',
    async (query) => {
      const { fetch, handler, errors } = guarded()
      expect(await fetch(await pushOf(textMessage('a'), { query }))).toHaveProperty('status', 403)
      expect(errors).toMatchObject([{ reason: 'plaintext' }])
      expect(handler).not.toHaveBeenCalled()
    },
  )

  test.each(['checkSignature', 'isDebug', 'skipValidate'])(
    'is checked always: there is no switch %s (wechat, co-wechat, silenceper)',
    (name) => {
      expect(() => guarded({ ...encrypted, [name]: true })).toThrow(`unknown option ${name}`)
    },
  )

  test('for another account is refused (WxJava, easywechat, SKIT)', async () => {
    const { fetch, handler, errors } = guarded()
    const push = await encryptedPush(textMessage('a'), { appid: 'wxother' })
    expect(await fetch(push)).toHaveProperty('status', 403)
    expect(errors).toMatchObject([{ reason: 'appid' }])
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([
    ['a file', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
    ['a host', '<!ENTITY x SYSTEM "http://127.0.0.1:1/">'],
    ['itself a million times', '<!ENTITY a "aaaa"><!ENTITY x "&a;&a;&a;&a;">'],
  ])('reads no entity that names %s (CVE-2018-20318, CVE-2019-5312)', async (_, declaration) => {
    const evil = `<!DOCTYPE xml [${declaration}]>${textMessage('').replace('<![CDATA[]]>', '&x;')}`
    for (const [config, push] of [
      [plain, await pushOf(evil)],
      [encrypted, await encryptedPush(evil)],
    ] as const) {
      const { fetch, handler, errors } = guarded(config)
      expect(await fetch(push)).toHaveProperty('status', 403)
      expect(errors).toMatchObject([{ reason: 'malformed' }])
      expect(handler).not.toHaveBeenCalled()
    }
  })

  test('whose query holds lists or objects is refused, not a fault (easywechat)', async () => {
    const { fetch, errors } = guarded()
    const { url, body } = await plainOf(await encryptedPush(textMessage('a')))
    for (const name of ['nonce', 'timestamp', 'msg_signature', 'signature']) {
      for (const changed of [url.replace(`${name}=`, `${name}[]=`), `${url}&${name}=x`]) {
        const response = await fetch(new Request(changed, { method: 'POST', body }))
        // The plain signature of an encrypted push is not looked at, so it may be missing.
        const status =
          changed.includes('&signature[]') || changed.includes('?signature[]') ? 200 : 403
        expect(response.status).toBe(status)
      }
    }
    expect(errors).toHaveLength(7)
  })

  const identity = '"MsgType":"text","ToUserName":"gh_1","FromUserName":"o1"'

  test.each([
    ['an object for the sender', `{${identity},"FromUserName":{"a":"b"}}`],
    ['a second sender behind a blank', `{${identity}," FromUserName":"o2"}`],
    ['a type that is no text behind a blank', '{" MsgType":["event"],"InfoType":"x"}'],
    ['16 levels and one more', `{${identity},"a":${'['.repeat(16)}${']'.repeat(16)}}`],
    [
      'levels without end, where a number goes',
      `{${identity},"CreateTime":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    ],
  ])('as JSON with %s is refused, whatever the handler does', async (_, body) => {
    const { fetch, handler, errors } = guarded()
    handler.mockImplementation(() => {
      throw new Error('not reached')
    })
    expect(await fetch(await encryptedPush(body, { format: 'json' }))).toHaveProperty('status', 403)
    expect(errors).toMatchObject([{ reason: 'malformed' }])
    expect(handler).not.toHaveBeenCalled()
  })

  test('that is replayed runs no handler again, and after 300 s is refused', async () => {
    const { fetch, handler, errors } = guarded()
    const { url, body } = await plainOf(await encryptedPush(textMessage('a')))
    for (let n = 0; n < 3; n++) await fetch(new Request(url, { method: 'POST', body }))
    expect(handler).toHaveBeenCalledTimes(1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 302_000 })
    const response = await fetch(new Request(url, { method: 'POST', body }))
    vi.useRealTimers()
    expect(response.status).toBe(403)
    expect(errors).toMatchObject([{ reason: 'stale' }])
  })
})

test('signatures are compared without a shortcut: each character is looked at (nearly all)', () => {
  const looks: number[] = []
  const watched = {
    length: 40,
    charCodeAt: (at: number) => {
      looks.push(at)
      return 0
    },
  } as unknown as string
  expect(isSame(watched, 'a'.repeat(40))).toBe(false)
  expect(looks).toHaveLength(40)
})

test('a reply cannot be broken out of by what the user wrote (wechat, co-wechat)', async () => {
  const { fetch } = createCallback(encrypted, {
    text: ({ message }) => reply.text(message.Content),
  })
  const evil = ']]></Content><MsgType>news</MsgType><Content><![CDATA['
  expect(await readAnswer(await fetch(await encryptedPush(textMessage(evil))))).toMatchObject({
    MsgType: 'text',
    Content: evil,
  })
})

test('no error holds a body, a token, a key, a signature or an openid (fastwego, WxJava)', async () => {
  const { fetch, errors } = guarded()
  const body = textMessage('private words')
  await fetch(await pushOf(body))
  await fetch(await encryptedPush(body, { token: 'another-token' }))
  await fetch(await encryptedPush(body, { appid: 'wx0' }))
  await fetch(await encryptedPush(`${body}<`))
  await fetch(await encryptedPush(body, { timestamp: 1 }))
  const shown = errors.map((error) => `${error.stack} ${JSON.stringify(error)}`).join()
  expect(errors).toHaveLength(5)
  for (const secret of [token, 'another-token', encodingAESKey, openid, 'private']) {
    expect(shown).not.toContain(secret)
  }
})
