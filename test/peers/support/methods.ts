import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { argumentNamed, particular, particularOfWechatApi } from './arguments.js'

/** Packages that know nothing of this one: CommonJS, and without types for what is done to them here. */
const require = createRequire(import.meta.url)

type Method = (...args: unknown[]) => unknown
type Api = Record<string, unknown>

/** One of them, pointed at a mock. */
export interface OtherSdk {
  methods: string[]
  /** @throws whatever the method throws. */
  call: (method: string) => Promise<unknown>
}

function parametersOf(method: unknown): string[] {
  const [, list = ''] = /\(([^)]*)\)/.exec(String(method)) ?? []
  return list.split(',').flatMap((each) => /^\s*(\w+)/.exec(each)?.[1] ?? [])
}

interface Surroundings {
  /** Where the mock listens. */
  url: string
  token: string
  /** A real file instead of `FILE.jpg`. */
  fileOf: (name: string) => string
}

/** A request that a server hands on as it came: a stream with headers. */
function formOf(path: string): Readable {
  const head = `--b\r\nContent-Disposition: form-data; name="media"; filename="${basename(path)}"\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), readFileSync(path), Buffer.from('\r\n--b--\r\n')])
  const headers = {
    'content-type': 'multipart/form-data; boundary=b',
    'content-length': String(body.length),
  }
  return Object.assign(Readable.from([body]), { headers })
}

function own(value: unknown, fileOf: (name: string) => string): unknown {
  if (typeof value !== 'string') return value
  if (value.startsWith('STREAM.')) return formOf(fileOf(value.replace('STREAM', 'FILE')))
  return value.startsWith('FILE.') ? fileOf(value) : value
}

/** Those that users call: `getCard` hands its arguments to `_getCard`. */
function methodsOf(api: Api): string[] {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(api) as object)
  const isMethod = (name: string): boolean =>
    name !== 'constructor' && !name.startsWith('_') && typeof api[name] === 'function'
  return names.filter(isMethod)
}

/** What none of them sends to WeChat by itself. */
export const silent: ReadonlySet<string> = new Set([
  'mixin',
  'preRequest',
  'request',
  'registerTicketHandle',
  'setEndpoint',
  'setHook',
  'setOpts',
])

/** The same address at the mock, whatever host it has. */
function at(url: string): (address: string) => string {
  return (address) => address.replace(/^https?:\/\/[^/]+/, url)
}

/** A ticket is kept where it is asked for. */
const ticketHandle = [
  (_type: unknown, use?: Method) => use?.(null),
  (_type: unknown, _ticket: unknown, use?: Method) => use?.(null),
]

function apiOf(name: string, surroundings: Surroundings, getToken: Method): Api {
  const Class = require(name) as new (...args: unknown[]) => Api
  const api = new Class('wx1', 'secret', getToken, (_token: unknown, use?: Method) => use?.(null))
  const request = (api.request as Method).bind(api)
  api.request = (address: string, ...rest: unknown[]) =>
    request(at(surroundings.url)(address), ...rest)
  ;(api.registerTicketHandle as Method)(...ticketHandle)
  return api
}

export function coWechatApi(surroundings: Surroundings): OtherSdk {
  const held = { accessToken: surroundings.token, expireTime: Infinity }
  const api = apiOf('co-wechat-api', surroundings, () => Promise.resolve(held))
  const argumentsOf = (method: string): unknown[] =>
    particular[method] ?? parametersOf(api[method]).map(argumentNamed)
  return {
    methods: methodsOf(api),
    call: (method) => {
      const args = argumentsOf(method).map((each) => own(each, surroundings.fileOf))
      return Promise.resolve((api[method] as Method)(...args))
    },
  }
}

export function wechatApi(surroundings: Surroundings): OtherSdk {
  const held = { accessToken: surroundings.token, expireTime: Infinity }
  const api = apiOf('wechat-api', surroundings, (use) => (use as Method)(null, held))
  const argumentsOf = (method: string): unknown[] => {
    const parameters = parametersOf(api[`_${method}`] ?? api[method])
    const known = particularOfWechatApi[method] ?? particular[method]
    return (known ?? parameters.map(argumentNamed)).slice(0, parameters.length - 1)
  }
  return {
    methods: methodsOf(api),
    call: (method) =>
      new Promise((resolve, reject) => {
        const args = argumentsOf(method).map((each) => own(each, surroundings.fileOf))
        const done = (error: Error | null, answer: unknown): void => {
          if (error) reject(error)
          else resolve(answer)
        }
        const returned = (api[method] as Method)(...args, done)
        // What is only computed is returned, and nobody called back.
        if (returned !== undefined) resolve(returned)
      }),
  }
}
