import { Redis } from 'ioredis'
import { redisStore } from 'offiaccount/redis'
import type { CredentialStore } from 'offiaccount/slim'
import { createClient } from 'redis'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { wechat, type WeChat } from '../support/server.js'
import { describeWithRedis, RedisServer } from '../support/redis.js'

const post = { method: 'POST', path: '/api' } as const

type Open = (url: string) => Promise<CredentialStore>

const clients: [string, Open][] = [
  [
    'ioredis',
    (url) => {
      const client = new Redis(url, { retryStrategy: () => 20 })
      client.on('error', () => undefined)
      onTestFinished(() => {
        client.disconnect()
      })
      return Promise.resolve(redisStore(client))
    },
  ],
  [
    'node-redis',
    async (url) => {
      const client = createClient({ url, socket: { reconnectStrategy: 20 } })
      client.on('error', () => undefined)
      await client.connect()
      onTestFinished(() => {
        client.destroy()
      })
      return redisStore(client)
    },
  ],
]

describeWithRedis.each(clients)('a Redis that dies, over %s', (_, open) => {
  async function deployment(): Promise<{ redis: RedisServer; server: WeChat }> {
    const redis = await RedisServer.start()
    onTestFinished(() => redis.kill())
    return { redis, server: await wechat() }
  }

  /** As after its two hours. */
  function expire({ refused, tokens }: WeChat): void {
    refused.add(tokens.at(-1) ?? '')
  }

  test('fails no call while it is down; its token is renewed all the same, once, with a warning', async () => {
    const { redis, server } = await deployment()
    const warnings: string[] = []
    const account = server.account({
      store: await open(redis.url),
      timeout: 200_000,
      hooks: { onWarning: ({ message }) => void warnings.push(message) },
    })
    await account.request(post)
    await redis.kill()
    expire(server)
    await Promise.all(Array.from({ length: 200 }, () => account.request(post)))

    expect(server.tokens).toHaveLength(2)
    expect(warnings.length).toBeGreaterThan(0)
    expect(warnings.join()).toContain('the credential store failed')
    for (const token of server.tokens) expect(warnings.join()).not.toContain(token)
  })

  test('is used again once it is back, after a rest if it was waited for in vain', async () => {
    const { redis, server } = await deployment()
    const store = await open(redis.url)
    const [one, other] = [server.account({ store }), server.account({ store })]
    await one.request(post)
    await redis.kill()
    expire(server)
    await one.request(post)
    await redis.start()
    const issuedForOther = async (): Promise<number> => {
      for (const token of server.tokens) server.refused.add(token)
      await one.request(post)
      const issued = server.tokens.length
      await other.request(post)
      return server.tokens.length - issued
    }
    await expect.poll(issuedForOther, { timeout: 200_000 }).toBe(0)
  })

  test('and comes back empty costs one renewal for all, not one for each', async () => {
    const { redis, server } = await deployment()
    const accounts = await Promise.all(
      Array.from({ length: 5 }, async () => server.account({ store: await open(redis.url) })),
    )
    await Promise.all(accounts.map((account) => account.request(post)))
    await redis.kill()
    await redis.start()
    expire(server)
    await Promise.all(accounts.map((account) => account.request(post)))
    expect(server.tokens).toHaveLength(2)
  })

  test('before the first call does not keep an account from working', async () => {
    const { redis, server } = await deployment()
    const account = server.account({ store: await open(redis.url) })
    await redis.kill()
    await account.request(post)
    expect(server.tokens).toHaveLength(1)
  })
})

describe('a clock that jumps', () => {
  const hour = 3_600_000

  test('forward costs one renewal', async () => {
    const server = await wechat()
    const account = server.account()
    await account.request(post)
    await at(Date.now() + 12 * hour, async () => {
      for (let n = 0; n < 20; n++) await account.request(post)
    })
    expect(server.tokens).toHaveLength(2)
  })

  test('back lets a token be used until WeChat refuses it, and no longer', async () => {
    const server = await wechat()
    const account = server.account()
    await account.request(post)
    await at(Date.now() - 12 * hour, async () => {
      await account.request(post)
      server.refused.add(server.tokens[0] ?? '')
      for (let n = 0; n < 20; n++) await account.request(post)
    })
    expect(server.tokens).toHaveLength(2)
  })

  test('to and fro during calls fails none of them', async () => {
    const server = await wechat()
    const account = server.account()
    for (const hours of [3, -3, 24, -24, 0]) {
      await at(Date.now() + hours * hour, () =>
        Promise.all(Array.from({ length: 50 }, () => account.request(post))),
      )
    }
    expect(server.tokens.length).toBeLessThanOrEqual(5)
  })
})

/** Runs the work while the wall clock shows another time. */
async function at(now: number, work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now })
  try {
    await work()
  } finally {
    vi.useRealTimers()
  }
}
