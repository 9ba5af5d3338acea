import { OffiAccount, type CredentialStore, type OffiAccountOptions } from 'offiaccount'
import { redisStore, type IoredisClient } from 'offiaccount/redis'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import * as user from 'offiaccount/user'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { memoryStore } from '../../src/runtime/store/memory.js'
import { reach } from '../../src/runtime/store/store.js'
import { appid, rejection, secret } from '../support/server.js'

const key = `${appid}:access_token:stable:https://api.weixin.qq.com`

interface Deployment {
  mock: MockWeChat
  /** What `onWarning` was told. */
  warnings: string[]
  /** A process of its own, but for the store. */
  account: (store: CredentialStore, options?: Partial<OffiAccountOptions>) => OffiAccount
}

function deployment(): Deployment {
  const mock = createMockWeChat({ appid, secret })
  const warnings: string[] = []
  const hooks = { onWarning: ({ message }: { message: string }) => void warnings.push(message) }
  return {
    mock,
    warnings,
    account: (store, options) =>
      new OffiAccount({ appid, secret, fetch: mock.fetch, store, hooks, ...options }),
  }
}

function issued({ mock }: Deployment): number {
  return mock.requests.filter(({ op }) => op === 'util.getStableAccessToken').length
}

/** A Redis in memory whose answers come as a client turns them. */
function fakeRedis(turn: (answer: string | number | null) => unknown): IoredisClient {
  const values = new Map<string, string>()
  const answer = (value: string | number | null): Promise<never> =>
    Promise.resolve(turn(value) as never)
  return {
    defineCommand: () => undefined,
    get: (name) => answer(values.get(name) ?? null),
    set: (name, value, _px, _ttl, nx) => {
      if (nx && values.has(name)) return answer(null)
      values.set(name, value)
      return answer('OK')
    },
    eval: (script, _keys, name, held = '') => {
      if (values.get(name) !== held) return answer(0)
      if (script.includes('DEL')) values.delete(name)
      return answer(1)
    },
  }
}

describe('a Redis client of another temper', () => {
  test.each<[string, (answer: string | number | null) => unknown]>([
    ['as they are', (answer) => answer],
    ['numbers as text', (answer) => (typeof answer === 'number' ? String(answer) : answer)],
    ['numbers as bigint', (answer) => (typeof answer === 'number' ? BigInt(answer) : answer)],
    ['text as bytes', (answer) => (typeof answer === 'string' ? Buffer.from(answer) : answer)],
  ])('shares tokens where it hands out %s, without a warning', async (_, turn) => {
    const client = fakeRedis(turn)
    const all = deployment()
    const tokens = await Promise.all(
      [1, 2, 3].map(() => all.account(redisStore(client)).accessToken()),
    )
    await all.account(redisStore(client)).refreshAccessToken()
    const last = await all.account(redisStore(client)).accessToken()
    expect(new Set(tokens).size).toBe(1)
    expect(last).not.toBe(tokens[0])
    expect(issued(all)).toBe(2)
    expect(all.warnings).toEqual([])
  })

  test.each<[string, (answer: string | number | null) => unknown, RegExp]>([
    ['objects', () => ({}), /Redis answered with object/],
    ['queued commands', () => 'QUEUED', /is no credential|neither OK nor nothing/],
    ['numbers that say nothing', (answer) => (answer === 1 ? 7 : answer), /neither 1 nor 0/],
  ])('is warned of where it answers with %s, and the call goes on', async (_, turn, warning) => {
    const all = deployment()
    const account = all.account(redisStore(fakeRedis(turn)))
    await expect(account.accessToken()).resolves.toEqual(expect.any(String))
    expect(all.warnings.join()).toMatch(warning)
  })
})

describe('a store of the user’s own', () => {
  test.each<[string, Partial<Record<keyof CredentialStore, unknown>>]>([
    ['get with an object', { get: () => Promise.resolve({ text: 'x' }) }],
    ['lease with true', { lease: () => Promise.resolve(true) }],
    [
      'a renewal of the lease with nothing',
      { lease: () => Promise.resolve({ renew: () => undefined, release: () => undefined }) },
    ],
  ])('is warned of if it answers %s, and the call goes on', async (_, methods) => {
    const all = deployment()
    const account = all.account({ ...memoryStore(), ...methods } as CredentialStore)
    await expect(account.accessToken()).resolves.toEqual(expect.any(String))
    expect(all.warnings.join()).toContain('an answer that is not understood')
  })

  test('may answer null for nothing', async () => {
    const all = deployment()
    const store = memoryStore()
    const get = async (name: string): Promise<string | undefined> =>
      (await store.get(name)) ?? (null as never)
    await all.account({ ...store, get }).accessToken()
    await all.account({ ...store, get }).accessToken()
    expect([issued(all), all.warnings]).toEqual([1, []])
  })

  test('may keep a token for too long: WeChat refuses it once, and nobody takes it again', async () => {
    const all = deployment()
    const store = memoryStore()
    const over = JSON.stringify({ text: 'over', renewAt: Date.now() - 1 })
    await store.set(key, over, 60_000)
    for (let n = 0; n < 3; n++) await user.get(all.account(store))
    expect(all.mock.requests.map(({ op }) => op)).toEqual([
      'user.get',
      'util.getStableAccessToken',
      'user.get',
      'user.get',
      'user.get',
    ])
    expect(all.warnings).toEqual([])
  })

  test('that holds something else is warned of once, and holds the token afterwards', async () => {
    const all = deployment()
    const store = memoryStore()
    await store.set(key, 'what another program has put here', 60_000)
    await all.account(store).accessToken()
    await all.account(store).accessToken()
    expect(issued(all)).toBe(1)
    expect(all.warnings).toEqual([
      `what the credential store has as ${key} is no credential: it is deleted`,
    ])
  })
})

describe('a store that hangs', () => {
  /** Counts what it is asked; answers while `isWell`. */
  function hanging(): { store: CredentialStore; state: { asked: number; isWell: boolean } } {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const state = { asked: 0, isWell: false }
    const get = (): Promise<string | undefined> => {
      state.asked++
      return state.isWell ? Promise.resolve('value') : new Promise(() => undefined)
    }
    return { store: { ...memoryStore(), get }, state }
  }

  const read = (store: CredentialStore): Promise<unknown> => reach(store, () => store.get('key'))

  async function readInVain(store: CredentialStore): Promise<void> {
    const error = rejection(read(store))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await error).toBeInstanceOf(Error)
  }

  test('is left alone after the first wait in vain, for longer each time, for a minute at most', async () => {
    const { store, state } = hanging()
    for (const rest of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      state.asked = 0
      await readInVain(store)
      await vi.advanceTimersByTimeAsync(rest - 1)
      await rejection(read(store))
      expect(state.asked).toBe(1)
      await vi.advanceTimersByTimeAsync(1)
    }
  })

  test('is tried by one command after its rest, while the others fail at once', async () => {
    const { store, state } = hanging()
    await readInVain(store)
    await vi.advanceTimersByTimeAsync(1_000)
    state.asked = 0
    const first = rejection(read(store))
    for (let n = 0; n < 10; n++) await rejection(read(store))
    expect(state.asked).toBe(1)
    await vi.advanceTimersByTimeAsync(1_000)
    await first
  })

  test('counts once for all commands that waited in vain together', async () => {
    const { store, state } = hanging()
    const together = Array.from({ length: 50 }, () => rejection(read(store)))
    await vi.advanceTimersByTimeAsync(1_000)
    await Promise.all(together)
    await vi.advanceTimersByTimeAsync(1_000)
    state.isWell = true
    await expect(read(store)).resolves.toBe('value')
  })

  test('is used as before once it answers, and its next rest is a short one', async () => {
    const { store, state } = hanging()
    await readInVain(store)
    await vi.advanceTimersByTimeAsync(1_000)
    await readInVain(store)
    await vi.advanceTimersByTimeAsync(2_000)
    state.isWell = true
    await Promise.all([read(store)])
    await Promise.all([read(store), read(store)])
    state.isWell = false
    await readInVain(store)
    state.isWell = true
    await vi.advanceTimersByTimeAsync(1_000)
    await expect(read(store)).resolves.toBe('value')
  })

  test('is no longer left alone than it fails at once: that costs nobody anything', async () => {
    const { store } = hanging()
    const fail = (): Promise<never> => reach(store, () => Promise.reject(new Error('refused')))
    for (let n = 0; n < 3; n++) await expect(fail()).rejects.toThrow('refused')
  })

  test('is left alone by tokens if pushes have waited in vain, and the other way round', async () => {
    const { store, state } = hanging()
    await readInVain(store)
    state.asked = 0
    const all = deployment()
    await expect(all.account(store).accessToken()).resolves.toEqual(expect.any(String))
    expect(state.asked).toBe(0)
    expect(all.warnings).toEqual([
      'the credential store failed: it did not answer, and is left alone for a while; this process uses a credential of its own',
    ])
  })
})
