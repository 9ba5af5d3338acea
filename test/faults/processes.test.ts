import { Redis } from 'ioredis'
import { redisStore } from 'offiaccount/redis'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { wechat, type Answer, type WeChat } from '../support/server.js'
import { describeWithRedis, RedisServer } from './support/redis.js'
import type { Task } from './support/worker.js'
import { Worker } from './support/workers.js'

const post = { method: 'POST', path: '/api' } as const

describeWithRedis('several processes over one Redis', () => {
  let redis: RedisServer
  let client: Redis

  beforeAll(async () => {
    redis = await RedisServer.start()
    client = new Redis(redis.url)
  })

  beforeEach(async () => {
    await client.flushall()
  })

  afterAll(async () => {
    client.disconnect()
    await redis.kill()
  })

  function taskOf(baseUrl: string, index: number, calls: number): Task {
    return {
      name: `${index}`,
      baseUrl,
      redisUrl: redis.url,
      client: index % 2 ? 'ioredis' : 'node-redis',
      transport: index % 4 > 1 ? 'ky' : 'undici',
      calls,
      concurrency: 16,
    }
  }

  test('8 processes make 1,000 calls each: as many renewals as expiries, no call fails', async () => {
    const server = await wechat({ api: (...exchange) => expiry.answer(...exchange) })
    const expiry = new Expiry(server, 8)
    const workers = await Promise.all(Array.from({ length: 8 }, () => Worker.start()))
    const reports = await Promise.all(
      workers.map((worker, index) => worker.run(taskOf(server.url, index, 1_000))),
    )

    expect(reports.flatMap(({ failures }) => failures)).toEqual([])
    expect(reports.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(reports.map(({ succeeded }) => succeeded)).toEqual(Array(8).fill(1_000))
    // At most 7, the last one while many calls are still to come; a loaded machine is longer in reaching the quiet moments in which a token may end.
    expect(expiry.count).toBeGreaterThanOrEqual(2)
    expect(server.to('/cgi-bin/stable_token')).toHaveLength(1 + expiry.count)
  }, 50_000)

  test('a holder that is killed in the middle of a renewal keeps the others no longer than its lease', async () => {
    let holder: Worker | undefined
    const server = await wechat({
      token: () => (holder ? undefined : { access_token: 'T'.repeat(40), expires_in: 7200 }),
    })
    holder = await Worker.start()
    holder.begin(taskOf(server.url, 0, 1))
    await expect.poll(() => server.to('/cgi-bin/stable_token').length, { timeout: 10_000 }).toBe(1)
    const others = Array.from({ length: 3 }, () =>
      server.account({ appid: 'wx0', secret: 'secret', store: redisStore(client) }),
    )
    // Less than the patience after which a process would go on without the lease.
    const calls = Promise.all(others.map((account) => account.request(post, { timeout: 9_000 })))
    await holder.kill()
    holder = undefined
    await calls
    expect(server.to('/cgi-bin/stable_token')).toHaveLength(2)
  })

  test('a renewal that takes longer than a lease keeps it: the others wait and fetch nothing', async () => {
    const server = await wechat({
      token: async () => {
        await new Promise((resolve) => setTimeout(resolve, 6_500))
        return { access_token: 'T'.repeat(40), expires_in: 7200 }
      },
    })
    const accounts = Array.from({ length: 3 }, () =>
      server.account({ store: redisStore(client), retry: { timeout: 20_000 } }),
    )
    await Promise.all(accounts.map((account) => account.request(post)))
    expect(server.to('/cgi-bin/stable_token')).toHaveLength(1)
  })

  test('accounts of different appids do not share a token', async () => {
    const server = await wechat()
    const store = redisStore(client)
    const tokens = await Promise.all(
      ['wx1', 'wx2'].map((appid) => server.account({ appid, store }).accessToken()),
    )
    expect(new Set(tokens).size).toBe(2)
  })

  test('tokens of a process whose clock is hours behind or ahead serve all the others', async () => {
    for (const hours of [-3, 3]) {
      const server = await wechat()
      const store = redisStore(client, { prefix: `${hours}:` })
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
      const token = await server.account({ store }).accessToken()
      vi.useRealTimers()

      const account = server.account({ store })
      for (let n = 0; n < 20; n++) await account.request(post)
      expect(server.tokens).toEqual([token])
    }
  })
})

/**
 * Ends the token each time 1,000 calls have succeeded. Not before every process has got to know the token and every refused
 * call has been repeated: on a loaded machine a call could else meet the end of two tokens, and rightly fail.
 */
class Expiry {
  readonly #server: WeChat
  readonly #workers: number
  readonly #informed = new Set<string>()
  readonly #done = new Set<string>()
  #goal = 1_000
  count = 0

  constructor(server: WeChat, workers: number) {
    this.#server = server
    this.#workers = workers
  }

  readonly answer: Answer = ({ text }) => {
    const { worker } = JSON.parse(text) as { worker: string }
    this.#informed.add(worker)
    this.#done.add(text)
    const { size } = this.#done
    if (size >= this.#goal && size <= 7_000 && this.#isQuiet) this.#expire()
    return { errcode: 0, errmsg: 'ok' }
  }

  get #isQuiet(): boolean {
    if (this.#informed.size < this.#workers) return false
    return this.#server.to('/api').every(({ text }) => this.#done.has(text))
  }

  #expire(): void {
    const [token = ''] = this.#server.tokens.slice(-1)
    this.#server.refused.add(token)
    this.#informed.clear()
    this.#goal = this.#done.size + 1_000
    this.count++
  }
}
