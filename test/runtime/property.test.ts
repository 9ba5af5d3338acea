import { inspect } from 'node:util'
import fc from 'fast-check'
import { isOffiAccountError, OffiAccount, type Download, type Hooks } from 'offiaccount/slim'
import { expect, test } from 'vitest'
import { appid, secret } from '../support/server.js'

const token = 'TOKEN-4f3e2d1c0b5a69788796a5b4c3d2e1f0'
const ticket = 'TICKET-00112233445566778899aabbccddeeff'
const secrets = [token, secret, ticket]

/** Everything that a log could hold of a value: its text, its causes, what inspect and JSON.stringify make of it. */
function shownOf(value: unknown): string {
  const shown = [inspect(value, { depth: 20, showHidden: true, getters: true })]
  for (let error = value; error instanceof Error; error = error.cause) {
    shown.push(
      error.message,
      error.stack ?? '',
      JSON.stringify(error),
      JSON.stringify(Object.assign({}, error)),
    )
  }
  return shown.join('\n')
}

// The account knows its token and secret by value; a ticket in an answer it knows by name only.
const leaky = fc.constantFrom(
  token,
  secret,
  `https://api.weixin.qq.com/x?access_token=${token}`,
  `{"access_token":"${token}"}`,
  `secret=${secret}`,
  `{"ticket":"${ticket}","n":1}`,
)
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), leaky)
const errcode = fc.oneof(
  fc.constantFrom(-1, 0, 40001, 40014, 42001, 40164, 61004, 45009, 20431),
  fc.integer(),
  fc.double(),
  words,
  fc.jsonValue(),
)
const json = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      errcode,
      errmsg: fc.oneof(words, fc.jsonValue()),
      base_resp: fc.jsonValue(),
      data: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
  fc.record({ base_resp: fc.record({ ret: errcode, err_msg: words }, { requiredKeys: [] }) }),
)
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const body = fc.oneof(
  json.map((value) => encode(JSON.stringify(value))),
  fc.tuple(json, fc.nat(40)).map(([value, cut]) => encode(JSON.stringify(value).slice(0, cut))),
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  words.map(encode),
  fc.tuple(words, words).map((parts) => encode(parts.join('{"errcode":'))),
)

interface Behaviour {
  body: Uint8Array<ArrayBuffer>
  status: number
  contentType: string
  fault: 'none' | 'reject' | 'break' | 'stall' | 'silence'
}

const behaviour: fc.Arbitrary<Behaviour> = fc.record({
  body,
  status: fc.oneof(
    { weight: 4, arbitrary: fc.constant(200) },
    fc.constantFrom(204, 206, 301, 400, 412, 500, 502),
  ),
  contentType: fc.constantFrom(
    '',
    'application/json',
    'text/plain',
    'image/jpeg',
    `x; t="${token}"`,
  ),
  fault: fc.oneof(
    { weight: 6, arbitrary: fc.constant('none' as const) },
    fc.constantFrom('reject' as const, 'break' as const, 'stall' as const, 'silence' as const),
  ),
})

/** A fetch that does what a fault says, and puts the URL, which holds the token, into its errors. */
function fetchOf({ body, status, contentType, fault }: Behaviour): typeof fetch {
  return (input, init) => {
    const { url } = new Request(input)
    if (url.includes('/cgi-bin/stable_token')) {
      return Promise.resolve(Response.json({ access_token: token, expires_in: 7200 }))
    }
    const broken = new TypeError(`failed: ${url}`, { cause: { url, init, token } })
    if (fault === 'reject') return Promise.reject(broken)
    if (fault === 'silence') return new Promise(() => undefined)
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        if (body.length > 0) controller.enqueue(body)
        if (fault === 'break') controller.error(broken)
        if (fault === 'none') controller.close()
      },
    })
    const content = status === 204 ? null : stream
    return Promise.resolve(
      new Response(content, { status, headers: { 'content-type': contentType } }),
    )
  }
}

const request = fc.record({
  answer: fc.constantFrom(undefined, 'binary' as const, 'mixed' as const),
  safe: fc.boolean(),
  int64: fc.constantFrom(undefined, { receive: ['data', 'errcode', '[]', '{}'] }),
})

test('whatever comes, a call ends in time with a result or an OffiAccountError that tells no secret', async () => {
  const timeout = 40
  await fc.assert(
    fc.asyncProperty(behaviour, request, async (behaves, { answer, safe, int64 }) => {
      const events: unknown[] = []
      const record = (event: unknown): void => {
        events.push(event)
      }
      const hooks: Hooks = {
        onRequest: record,
        onResponse: record,
        onRetry: record,
        onCredential: record,
        onWarning: record,
      }
      const account = new OffiAccount({
        appid,
        secret,
        fetch: fetchOf(behaves),
        timeout,
        retry: { limit: 1, delay: 1, timeout: 10 },
        hooks,
      })
      const started = performance.now()
      let failure: unknown
      try {
        const result = await account.request<Partial<Download> | null>({
          method: 'POST',
          path: '/any',
          json: {},
          safe,
          ...(answer && { answer }),
          ...(int64 && { int64 }),
        })
        if (result && typeof result.bytes === 'function') await result.bytes()
      } catch (error) {
        failure = error
        expect(error).toSatisfy(isOffiAccountError)
      }
      // Generous: it is a bound on the call, not on a busy machine.
      expect(performance.now() - started).toBeLessThan(timeout + 2_000)
      const shown = shownOf(failure) + events.map(shownOf).join('\n') + shownOf(account)
      for (const hidden of secrets) expect(shown).not.toContain(hidden)
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('whatever the token endpoint answers, the call ends with an OffiAccountError or goes through', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (answer) => {
      const fetch: typeof globalThis.fetch = (input) => {
        const issuing = new Request(input).url.endsWith('_token')
        return Promise.resolve(new Response(issuing ? answer : '{}'))
      }
      const account = new OffiAccount({ appid, secret, fetch, timeout: 1_000, retry: { delay: 1 } })
      try {
        await account.request({ method: 'POST', path: '/any', json: {} })
      } catch (error) {
        expect(error).toSatisfy(isOffiAccountError)
        expect(shownOf(error)).not.toContain(secret)
      }
    }),
  )
})
