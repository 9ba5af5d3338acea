import * as card from 'offiaccount/card'
import { OffiAccount, type OffiAccountOptions } from 'offiaccount'
import * as template from 'offiaccount/message/template'
import { createMockWeChat, type MockOptions, type MockWeChat } from 'offiaccount/testing'
import * as user from 'offiaccount/user'

/** A mistake of newcomers: the section of docs/errors.md that it has, and a program that makes it. */
export interface Mistake {
  section: string
  make: () => Promise<unknown>
}

const appid = 'wx5edab3bdfba3dc1c'

/** An account and the WeChat that it calls. */
function pair(
  settings: MockOptions = {},
  options: Partial<OffiAccountOptions> = {},
): { mock: MockWeChat; account: OffiAccount } {
  const mock = createMockWeChat({ seed: 1, now: 0, ...settings })
  const account = new OffiAccount({ appid, secret: 'of-the-shop', fetch: mock.fetch, ...options })
  return { mock, account }
}

/** What Node's fetch rejects with, if the system says this of the connection. */
function failing(cause: Error & { code: string }): typeof fetch {
  return () => Promise.reject(new TypeError('fetch failed', { cause }))
}

const list = { offset: 0, count: 10 }

export const mistakes: readonly Mistake[] = [
  {
    section: 'credential',
    make: () => card.batchGet(pair({ secret: 'another' }).account, list),
  },
  {
    section: 'ip',
    make: () => card.batchGet(pair({ ipWhitelist: ['203.0.113.7'] }).account, list),
  },
  {
    section: 'permission',
    make: () => {
      const { mock, account } = pair()
      mock.failNext('message.template.getAllPrivateTemplate', { errcode: 48001 })
      return template.getAllPrivateTemplate(account)
    },
  },
  {
    section: 'card',
    make: () => {
      const { mock, account } = pair()
      mock.failNext('card.batchGet', { errcode: 48001 })
      return card.batchGet(account, list)
    },
  },
  {
    section: 'token',
    make: () => {
      const { mock, account } = pair({}, { token: { accessToken: 'of-another-deployment' } })
      mock.reply('card.batchGet', { errcode: 40001 })
      return card.batchGet(account, list)
    },
  },
  {
    section: 'environment',
    // What `process.env.OFFIACCOUNT_SECRET ?? ''` is if nobody has set it.
    make: async () => card.batchGet(pair({}, { secret: '' }).account, list),
  },
  {
    section: 'proxy',
    make: () => {
      const cause = Object.assign(new Error('connect ETIMEDOUT 101.226.233.171:443'), {
        code: 'ETIMEDOUT',
        syscall: 'connect',
      })
      const options = { fetch: failing(cause), retry: { limit: 0 } }
      return card.batchGet(pair({}, options).account, list)
    },
  },
  {
    section: 'argument',
    make: () =>
      user.updateRemark(pair().account, { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' } as never),
  },
  {
    section: 'quota',
    make: () => {
      const { mock, account } = pair()
      mock.faults.quotaExceeded('card.batchGet')
      return card.batchGet(account, list)
    },
  },
  {
    section: 'clock',
    make: () => {
      const cause = Object.assign(new Error('certificate is not yet valid'), {
        code: 'CERT_NOT_YET_VALID',
      })
      const options = { fetch: failing(cause), retry: { limit: 0 } }
      return card.batchGet(pair({}, options).account, list)
    },
  },
]
