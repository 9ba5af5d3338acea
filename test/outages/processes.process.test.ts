import { Redis } from 'ioredis'
import { redisStore } from 'offiaccount/redis'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { wechat, type Answer } from '../support/server.js'
import { describeWithRedis, RedisServer } from '../support/redis.js'
import type { Task } from '../support/worker.js'
import { Worker } from '../support/workers.js'

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
    const expiry = new Expiry(8, 4)
    const server = await wechat({ api: expiry.answer, token: expiry.issue })
    const workers = await Promise.all(Array.from({ length: 8 }, () => Worker.start()))
    const reports = await Promise.all(
      workers.map((worker, index) => worker.run(taskOf(server.url, index, 1_000))),
    )

    expect(reports.flatMap(({ failures }) => failures)).toEqual([])
    expect(reports.map(({ succeeded }) => succeeded)).toEqual(Array(8).fill(1_000))
    expect(expiry.ended).toBe(4)
    const requests = server.to('/cgi-bin/stable_token').length
    expect(requests).toBeGreaterThanOrEqual(1 + 4)
    // On a machine that lets Redis wait for a second, a process warns and asks for itself.
    const warnings = reports.flatMap((report) => report.warnings)
    expect(requests).toBeLessThanOrEqual(1 + 4 + warnings.length)
  }, 600_000)

  test('a holder that is killed in the middle of a renewal keeps the others no longer than its lease', async () => {
    let holder: Worker | undefined
    const server = await wechat({
      token: () => (holder ? undefined : { access_token: 'T'.repeat(40), expires_in: 7200 }),
    })
    holder = await Worker.start()
    holder.begin(taskOf(server.url, 0, 1))
    await expect.poll(() => server.to('/cgi-bin/stable_token').length, { timeout: 200_000 }).toBe(1)
    const others = Array.from({ length: 3 }, () =>
      server.account({ appid: 'wx0', secret: 'secret', store: redisStore(client) }),
    )
    const calls = Promise.all(others.map((account) => account.request(post)))
    await holder.kill()
    holder = undefined
    await calls
    // One of the others has taken the lease: had their patience ended first, each would have fetched a token.
    expect(server.to('/cgi-bin/stable_token')).toHaveLength(2)
  })

  test('a renewal that takes longer than a lease keeps it: the others wait and fetch nothing', async () => {
    const server = await wechat({
      token: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5_500))
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

/** Calls of each process between two ends of a token. */
const callsPerToken = 125

interface Caller {
  /** Calls that succeeded with the present token. */
  succeeded: number
  /** Calls that were refused and have not been repeated yet. */
  refused: Set<string>
}

/**
 * A WeChat that ends its token so many times, each time when all processes have made their calls with it; the faster ones wait for
 * the answer to their next. So no call meets the end of two tokens, after which it would rightly fail.
 */
class Expiry {
  /** How many tokens have ended. */
  ended = 0
  readonly #ends: number
  readonly #processes: number
  readonly #callers = new Map<string, Caller>()
  #waiting: (() => void)[] = []

  constructor(processes: number, ends: number) {
    this.#processes = processes
    this.#ends = ends
  }

  /** As stable_token does: until it ends, everybody gets the same. */
  readonly issue: Answer = () => ({ access_token: this.#token, expires_in: 7200 })

  readonly answer: Answer = async ({ text, query }) => {
    const { worker } = JSON.parse(text) as { worker: string }
    const caller = this.#callers.get(worker) ?? { succeeded: 0, refused: new Set() }
    this.#callers.set(worker, caller)
    const token = query.get('access_token')
    if (token === this.#token && this.#hasEnough(caller)) await this.#end()
    if (token !== this.#token) {
      caller.refused.add(text)
      return { errcode: 42001, errmsg: 'access_token expired' }
    }
    caller.refused.delete(text)
    caller.succeeded++
    this.#endIfDue()
    return { errcode: 0, errmsg: 'ok' }
  }

  get #token(): string {
    return `${this.ended}`.repeat(40)
  }

  #hasEnough({ succeeded, refused }: Caller): boolean {
    return this.ended < this.#ends && succeeded >= callsPerToken && refused.size === 0
  }

  #end(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#endIfDue()
    })
  }

  #endIfDue(): void {
    const callers = [...this.#callers.values()]
    const isDue = callers.every((caller) => this.#hasEnough(caller))
    if (!isDue || callers.length < this.#processes) return
    this.ended++
    for (const caller of callers) caller.succeeded = 0
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
