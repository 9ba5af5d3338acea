import ApiOfCoWechat from 'co-wechat-api'
import ky from 'ky'
import { OfficialAccount } from 'node-easywechat'
import { Agent, request } from 'undici'
import { batchGet } from '../../src/generated/card.js'
import { OffiAccount } from '../../src/index.js'
import { undiciTransport } from '../../src/undici.js'

type Call = () => Promise<unknown>

type Method = 'GET' | 'POST'

export type Name =
  | 'fetch'
  | `undici.request, ${Method}`
  | 'undici.request with a signal'
  | `lean ky, ${Method}`
  | `ours on ${'ky' | 'undici'}, ${'reading' | 'writing' | 'GET'}`
  | 'co-wechat-api'
  | 'node-easywechat'

/** Prepares one call of `POST /card/batchget`, the same for all; GET without the body. */
type Contestant = (baseUrl: string) => Call | Promise<Call>

const appid = 'wx0123456789abcdef'
const secret = '0123456789abcdef0123456789abcdef'
const path = '/card/batchget'
const body = { offset: 0, count: 10 }
const headers = { 'content-type': 'application/json' }

async function addressOf(baseUrl: string): Promise<string> {
  const response = await fetch(`${baseUrl}/cgi-bin/token`)
  const { access_token } = (await response.json()) as { access_token: string }
  return `${baseUrl}${path}?access_token=${access_token}`
}

async function bareUndici(
  baseUrl: string,
  optionsOf: () => Parameters<typeof request>[1],
): Promise<Call> {
  const url = await addressOf(baseUrl)
  const dispatcher = new Agent()
  return async () => {
    const response = await request(url, { dispatcher, ...optionsOf() })
    return response.body.json()
  }
}

const post = (): { method: Method; headers: typeof headers; body: string } => ({
  method: 'POST',
  headers,
  body: JSON.stringify(body),
})

function account(baseUrl: string, transport?: ReturnType<typeof undiciTransport>): OffiAccount {
  return new OffiAccount({ appid, secret, baseUrl, ...(transport && { transport }) })
}

function reading(client: OffiAccount): Call {
  return () => batchGet(client, body)
}

/** The same call, but not to be repeated after a network failure. */
function writing(client: OffiAccount): Call {
  return () => client.request({ method: 'POST', path, json: body })
}

function getting(client: OffiAccount): Call {
  return () => client.request({ method: 'GET', path, safe: true })
}

export const contestants: Record<Name, Contestant> = {
  fetch: async (baseUrl) => {
    const url = await addressOf(baseUrl)
    return async () => {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
      return response.json()
    }
  },
  'undici.request, POST': (baseUrl) => bareUndici(baseUrl, post),
  'undici.request, GET': (baseUrl) => bareUndici(baseUrl, () => ({ method: 'GET' })),
  'undici.request with a signal': (baseUrl) =>
    bareUndici(baseUrl, () => ({ ...post(), signal: AbortSignal.timeout(30_000) })),
  'lean ky, POST': async (baseUrl) => {
    const url = await addressOf(baseUrl)
    return () => ky.post(url, { json: body }).json()
  },
  'lean ky, GET': async (baseUrl) => {
    const url = await addressOf(baseUrl)
    return () => ky.get(url).json()
  },
  'ours on ky, reading': (baseUrl) => reading(account(baseUrl)),
  'ours on ky, writing': (baseUrl) => writing(account(baseUrl)),
  'ours on ky, GET': (baseUrl) => getting(account(baseUrl)),
  'ours on undici, reading': (baseUrl) => reading(account(baseUrl, undiciTransport())),
  'ours on undici, writing': (baseUrl) => writing(account(baseUrl, undiciTransport())),
  'ours on undici, GET': (baseUrl) => getting(account(baseUrl, undiciTransport())),
  'co-wechat-api': (baseUrl) => {
    const api = new ApiOfCoWechat(appid, secret)
    api.prefix = `${baseUrl}/cgi-bin/`
    // As its getCards does, whose host cannot be changed.
    return async () => {
      const { accessToken } = await api.ensureAccessToken()
      const url = `${baseUrl}${path}?access_token=${accessToken}`
      return api.request(url, { method: 'POST', headers, data: JSON.stringify(body) })
    }
  },
  'node-easywechat': (baseUrl) => {
    const http = { baseURL: baseUrl }
    const client = new OfficialAccount({ app_id: appid, secret, http }).getClient()
    return async () => (await client.postJson(path, body)).toObject()
  },
}
