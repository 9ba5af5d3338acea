import ky from 'ky'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { rejection, wechat } from '../support/server.js'

const post = { method: 'POST', path: '/api', json: { secret_plan: 1 } } as const

describe('a ky instance of the user', () => {
  test('makes each attempt: its hooks and headers are used', async () => {
    const server = await wechat()
    const seen: string[] = []
    const traced = ky.extend({
      headers: { 'x-trace': 'on' },
      hooks: {
        beforeRequest: [
          (request) => {
            request.headers.set('x-span', '7')
          },
        ],
        afterResponse: [(_request, _options, response) => void seen.push(`${response.status}`)],
      },
    })
    const account = server.account({ ky: traced })
    server.refused.add(await account.accessToken())
    await account.request(post)
    const [first, second] = server.to('/api')
    expect([first?.headers, second?.headers]).toMatchObject(
      Array(2).fill({ 'x-trace': 'on', 'x-span': '7', 'content-type': 'application/json' }),
    )
    expect(second?.text).toBe('{"secret_plan":1}')
    expect(seen).toHaveLength(4)
  })

  test('shows its hooks neither token nor body', async () => {
    const server = await wechat()
    const seen: string[] = []
    const note = async (request: Request): Promise<void> => {
      seen.push(request.url, await request.clone().text())
    }
    const curious = ky.extend({ hooks: { beforeRequest: [note], afterResponse: [note] } })
    await server.account({ ky: curious }).request(post)
    expect(seen).toContain(`${server.url}/api`)
    expect(seen.join()).not.toMatch(/TOKEN-1|access_token|secret_plan|SECRET/)
  })

  test('sends through its own fetch, with the whole request', async () => {
    const server = await wechat()
    const proxied = vi.fn<typeof fetch>((input, init) => fetch(input, init))
    await server.account({ ky: ky.extend({ fetch: proxied }) }).request(post)
    expect(proxied).toHaveBeenCalledTimes(2)
    const [url, init] = proxied.mock.calls[1] ?? []
    expect(url).toContain('/api?access_token=TOKEN-1')
    expect(init).toMatchObject({ method: 'POST', body: '{"secret_plan":1}' })
  })

  test('repeats nothing, throws nothing and bends no address, whatever its options say', async () => {
    const server = await wechat({ api: (_, response) => void response.writeHead(503).end() })
    const eager = ky.extend({
      retry: { limit: 5, methods: ['post'], delay: () => 1 },
      timeout: 1,
      throwHttpErrors: true,
      prefixUrl: 'http://elsewhere.invalid',
    })
    const error = await rejection(server.account({ ky: eager }).request(post))
    expect(error).toMatchObject({ name: 'HttpError', status: 503, attempts: 1 })
    expect(server.to('/api')).toHaveLength(1)
  })

  test('that answers by itself is believed', async () => {
    const server = await wechat()
    const answering = ky.extend({
      hooks: { beforeRequest: [() => Response.json({ access_token: 'A', expires_in: 9, id: 5 })] },
    })
    expect(await server.account({ ky: answering }).request(post)).toMatchObject({ id: 5 })
    expect(server.received).toEqual([])
  })
})

test.each([
  ['text', { json: { n: 1 } }, '{"n":1}'],
  ['nothing that reads', { json: { n: 1 }, safe: true }, undefined],
])(
  'Deno is given a Blob instead of %s, because it resends anything else',
  async (_, body, text) => {
    vi.stubGlobal('Deno', {})
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    const server = await wechat()
    const sent: unknown[] = []
    const account = server.account({
      token: { accessToken: 'A' },
      fetch: (input, init) => {
        sent.push(init?.body)
        return fetch(input, init)
      },
    })
    await account.request({ method: 'POST', path: '/api', ...body })
    expect(sent[0] instanceof Blob ? await sent[0].text() : undefined).toBe(text)
    expect(server.to('/api')[0]).toMatchObject({
      text: '{"n":1}',
      headers: { 'content-type': 'application/json', 'content-length': '7' },
    })
  },
)
