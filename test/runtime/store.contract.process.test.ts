import { Redis } from 'ioredis'
import { OffiAccount } from 'offiaccount'
import { redisStore, type IoredisClient } from 'offiaccount/redis'
import { createMockWeChat } from 'offiaccount/testing'
import { createClient, createClientPool, RESP_TYPES } from 'redis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../../src/runtime/store/memory.js'
import type { CredentialStore } from '../../src/runtime/store/store.js'
import { describeWithRedis, RedisServer } from '../support/redis.js'

const second = 1_000
const minute = 60 * second

/** What the runtime relies on, whatever keeps the credentials. */
function describeContract(storeOf: () => CredentialStore): void {
  let count = 0
  /** A key of its own for each test. */
  const newKey = (): string => `wx0:access_token:stable:${count++}`

  test('finds what was set', async () => {
    const store = storeOf()
    const key = newKey()
    await store.set(key, 'first', minute)
    await store.set(key, '第二个 "value"', minute)
    await expect(store.get(key)).resolves.toBe('第二个 "value"')
  })

  test('finds nothing where nothing was set', async () => {
    await expect(storeOf().get(newKey())).resolves.toBeUndefined()
  })

  test('forgets a value after its time', async () => {
    const store = storeOf()
    const key = newKey()
    await store.set(key, 'short-lived', 20.5)
    await expect.poll(() => store.get(key)).toBeUndefined()
  })

  test('deletes only the very value it is told', async () => {
    const store = storeOf()
    const key = newKey()
    await store.set(key, 'new', minute)
    await expect(store.deleteIf(key, 'old')).resolves.toBe(false)
    await expect(store.get(key)).resolves.toBe('new')
    await expect(store.deleteIf(key, 'new')).resolves.toBe(true)
    await expect(store.get(key)).resolves.toBeUndefined()
    await expect(store.deleteIf(key, 'new')).resolves.toBe(false)
  })

  test('leases a key to one holder at a time', async () => {
    const store = storeOf()
    const key = newKey()
    const contenders = Array.from({ length: 20 }, () => store.lease(key, minute))
    const leases = (await Promise.all(contenders)).filter((lease) => lease !== undefined)
    expect(leases).toHaveLength(1)
    await leases[0]?.release()
    await expect(store.lease(key, minute)).resolves.toBeDefined()
  })

  test('leases different keys to different holders', async () => {
    const store = storeOf()
    await expect(store.lease(newKey(), minute)).resolves.toBeDefined()
    await expect(store.lease(newKey(), minute)).resolves.toBeDefined()
  })

  test('keeps a value through its lease, and a lease through its value', async () => {
    const store = storeOf()
    const key = newKey()
    const lease = await store.lease(key, minute)
    await store.set(key, 'value', minute)
    await expect(store.lease(key, minute)).resolves.toBeUndefined()
    await lease?.release()
    await expect(store.get(key)).resolves.toBe('value')
  })

  test('ends a lease after its time, unless it was renewed', async () => {
    const store = storeOf()
    const [abandoned, kept] = [newKey(), newKey()]
    const lease = await store.lease(kept, second)
    await expect(lease?.renew(minute)).resolves.toBe(true)
    await store.lease(abandoned, second)
    await expect
      .poll(() => store.lease(abandoned, minute), { timeout: minute / 2, interval: 100 })
      .toBeDefined()
    await expect(store.lease(kept, minute)).resolves.toBeUndefined()
  })

  test('a holder that lost its lease neither renews nor releases the next one', async () => {
    const store = storeOf()
    const key = newKey()
    const lost = await store.lease(key, 20)
    await expect.poll(() => store.lease(key, minute), { timeout: minute / 2 }).toBeDefined()
    await expect(lost?.renew(minute)).resolves.toBe(false)
    await lost?.release()
    await expect(store.lease(key, minute)).resolves.toBeUndefined()
  })
}

describe('memoryStore', () => {
  const store = memoryStore()
  describeContract(() => store)
})

describeWithRedis('redisStore', () => {
  let server: RedisServer
  let ioredis: Redis
  const close: (() => unknown)[] = []

  beforeAll(async () => {
    server = await RedisServer.start()
    ioredis = new Redis(server.url)
    close.push(() => {
      ioredis.disconnect()
    })
  })

  afterAll(async () => {
    for (const end of close) await end()
    await server.kill()
  })

  describe('over ioredis', () => {
    let store: CredentialStore
    beforeAll(() => {
      store = redisStore(ioredis, { prefix: 'ioredis:' })
    })
    describeContract(() => store)
  })

  describe('over node-redis', () => {
    let store: CredentialStore
    beforeAll(async () => {
      const client = await createClient({ url: server.url }).connect()
      close.push(() => {
        client.destroy()
      })
      store = redisStore(client, { prefix: 'node-redis:' })
    })
    describeContract(() => store)
  })

  describe('over an ioredis that hands out numbers as text', () => {
    let store: CredentialStore
    beforeAll(() => {
      const client = new Redis(server.url, { stringNumbers: true })
      close.push(() => {
        client.disconnect()
      })
      store = redisStore(client, { prefix: 'ioredis text:' })
    })
    describeContract(() => store)
  })

  describe.each([
    ['numbers as text', { [RESP_TYPES.NUMBER]: String }],
    ['numbers as bigint', { [RESP_TYPES.NUMBER]: BigInt }],
    ['text as bytes', { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.SIMPLE_STRING]: Buffer }],
  ])('over a node-redis that hands out %s', (name, mapping) => {
    let store: CredentialStore
    beforeAll(async () => {
      const client = await createClient({ url: server.url }).connect()
      close.push(() => {
        client.destroy()
      })
      const typed = client.withTypeMapping(mapping as { [RESP_TYPES.NUMBER]: typeof String })
      store = redisStore(typed, { prefix: `${name}:` })
    })
    describeContract(() => store)
  })

  describe('over a pool of node-redis', () => {
    let store: CredentialStore
    beforeAll(async () => {
      const pool = createClientPool({ url: server.url })
      await pool.connect()
      close.push(() => {
        pool.destroy()
      })
      store = redisStore(pool, { prefix: 'node-redis pool:' })
    })
    describeContract(() => store)
  })

  test('one Redis serves both clients: a value and a lease of one are seen by the other', async () => {
    const client = await createClient({ url: server.url }).connect()
    close.push(() => {
      client.destroy()
    })
    const [one, other] = [redisStore(ioredis), redisStore(client)]
    await one.set('shared', 'value', minute)
    await expect(other.get('shared')).resolves.toBe('value')
    await expect(one.lease('shared', minute)).resolves.toBeDefined()
    await expect(other.lease('shared', minute)).resolves.toBeUndefined()
  })

  test('stores of different prefixes know nothing of each other', async () => {
    await redisStore(ioredis, { prefix: 'a:' }).set('key', 'value', minute)
    await expect(redisStore(ioredis, { prefix: 'b:' }).get('key')).resolves.toBeUndefined()
  })

  test('no key holds the secret, and every key has a time to live', async () => {
    const secret = '0123456789abcdef0123456789abcdef'
    const mock = createMockWeChat()
    const set = vi.spyOn(ioredis, 'set')
    const store = redisStore(ioredis, { prefix: 'secret:' })
    const account = new OffiAccount({ appid: 'wx0', secret, fetch: mock.fetch, store })
    await account.accessToken()

    const keys = await ioredis.keys('secret:*')
    expect(keys).toHaveLength(1)
    await expect(ioredis.pttl(keys[0] ?? '')).resolves.toBeGreaterThan(0)
    expect(set).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(set.mock.calls)).not.toContain(secret)
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an object without commands', {}],
  ['the url', 'redis://127.0.0.1:6379'],
  ['a client of another kind', { get: vi.fn(), set: vi.fn(), eval: vi.fn() }],
  ['the module', { createClient, Redis }],
])('redisStore refuses %s', (_, client) => {
  expect(() => redisStore(client as IoredisClient)).toThrow(
    expect.objectContaining({
      name: 'ConfigError',
      message: expect.stringContaining('ioredis') as string,
    }),
  )
})
