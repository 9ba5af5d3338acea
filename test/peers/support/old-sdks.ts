import { createRequire } from 'node:module'

/** The packages that users come from: CommonJS, and without types for what is done to them here. */
const require = createRequire(import.meta.url)

interface Class {
  prototype: object
}

interface Sent {
  method: string
  path: string
}

interface OldSdk {
  methods: string[]
  /** What a method sends when it is called with arguments of some kind. */
  sentBy: (method: string) => Promise<Sent[]>
}

/** Arguments that between them please every method: a file, ids, objects, lists and times. */
const argumentLists: unknown[][] = [
  Array<string>(6).fill('package.json'),
  Array.from({ length: 6 }, () => ({ headers: {} })),
  Array.from({ length: 6 }, () => []),
  [1, ...Array.from({ length: 5 }, () => new Date(0))],
]

const token = { accessToken: 'T', expireTime: Infinity }

export function methodsOf({ prototype }: Class): string[] {
  const names = new Set<string>()
  for (
    let each = prototype;
    each !== Object.prototype;
    each = Object.getPrototypeOf(each) as object
  ) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name)
  }
  return [...names].filter((name) => name !== 'constructor')
}

export function classOf(path: string): Class {
  return require(path) as Class
}

type Method = (...args: unknown[]) => unknown

function recorded(url: string, { method, type }: { method?: string; type?: string } = {}): Sent {
  return { method: method ?? type ?? 'GET', path: new URL(url).pathname }
}

async function firstSent(attempt: (args: unknown[]) => Promise<Sent[]>): Promise<Sent[]> {
  for (const args of argumentLists) {
    const sent = await attempt(args)
    if (sent.length > 0) return sent
  }
  return []
}

export function coWechatApi(): OldSdk {
  const API = require('co-wechat-api') as new (...args: unknown[]) => Record<string, unknown>
  const sentBy = (name: string): Promise<Sent[]> =>
    firstSent(async (args) => {
      const sent: Sent[] = []
      const api = new API('appid', 'secret', () => Promise.resolve(token))
      api.request = (url: string, options?: object) => {
        sent.push(recorded(url, options))
        return Promise.resolve({})
      }
      try {
        await (api[name] as Method)(...args)
      } catch {
        // These arguments were of the wrong kind: what matters is what was sent.
      }
      return sent
    })
  return { methods: methodsOf(API), sentBy }
}

export function wechatApi(): OldSdk {
  const API = require('wechat-api') as new (...args: unknown[]) => Record<string, unknown>
  const sentBy = (name: string): Promise<Sent[]> =>
    firstSent((args) => {
      const sent: Sent[] = []
      const api = new API('appid', 'secret', (use: Method) => use(null, token))
      return new Promise((resolve) => {
        const done = (): void => {
          resolve(sent)
        }
        api.request = (url: string, options: object | Method, callback?: Method) => {
          const answer = typeof options === 'function' ? (options as Method) : callback
          sent.push(recorded(url, typeof options === 'function' ? {} : options))
          answer?.(null, {}, { headers: {} })
        }
        // `getCard` only hands its arguments to `_getCard`, which tells how many there are.
        const { length } = (api[`_${name}`] ?? api[name]) as Method
        try {
          ;(api[name] as Method)(...args.slice(0, length - 1), done)
        } catch {
          done()
        }
      })
    })
  const methods = methodsOf(API)
  return { methods, sentBy }
}
