import { inspect } from 'node:util'
import {
  ConfigError,
  isApiError,
  memoryStore,
  OffiAccount,
  type CredentialEvent,
  type CredentialStore,
  type OffiAccountOptions,
  type WarningEvent,
} from 'offiaccount/slim'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { appid, rejection, secret, wechat, type WeChat } from '../support/server.js'
import { stopTimers, until } from '../support/timers.js'

const api = { method: 'POST', path: '/api', json: {} } as const
const issued = (server: WeChat): number => server.tokens.length

describe('the access_token', () => {
  test('comes from stable_token in normal mode, once for many calls', async () => {
    const server = await wechat()
    const account = server.account()
    await Promise.all(Array.from({ length: 200 }, () => account.request(api)))
    await account.request(api)

    const [request, ...more] = server.to('/cgi-bin/stable_token')
    expect(more).toEqual([])
    expect(request?.method).toBe('POST')
    expect(JSON.parse(request?.text ?? '')).toEqual({
      grant_type: 'client_credential',
      appid,
      secret,
      force_refresh: false,
    })
    const sent = new Set(server.to('/api').map(({ query }) => query.get('access_token')))
    expect([...sent]).toEqual(server.tokens)
  })

  test('comes from /cgi-bin/token in classic mode', async () => {
    const server = await wechat()
    await server.account({ token: 'classic' }).request(api)
    const [request] = server.to('/cgi-bin/token')
    expect(request?.method).toBe('GET')
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      grant_type: 'client_credential',
      appid,
      secret,
    })
  })

  test('may be given and is never fetched', async () => {
    const server = await wechat()
    const account = new OffiAccount({ appid, token: { accessToken: 'GIVEN' }, baseUrl: server.url })
    await account.request(api)
    expect(server.to('/api')[0]?.query.get('access_token')).toBe('GIVEN')
    expect(await account.accessToken()).toBe('GIVEN')
    expect(await rejection(account.refreshAccessToken())).toBeInstanceOf(ConfigError)
  })

  test('may come from a function that is asked for each call', async () => {
    const server = await wechat()
    const token = vi.fn(() => Promise.resolve('CENTRAL'))
    const account = server.account({ token })
    await account.request(api)
    await account.request(api)
    expect(token.mock.calls).toEqual([[{}], [{}]])
    expect(server.to('/api')[1]?.query.get('access_token')).toBe('CENTRAL')
  })

  test('from a function that tells its lifetime is kept', async () => {
    const server = await wechat()
    const token = vi.fn(() => Promise.resolve({ accessToken: 'CENTRAL', expiresIn: 600 }))
    const account = server.account({ token })
    await account.request(api)
    await account.request(api)
    expect(token).toHaveBeenCalledOnce()
  })

  test('from a function that was refused is asked for anew, with the refused one', async () => {
    const server = await wechat()
    server.refused.add('OLD')
    const token = vi.fn(({ refused }: { refused?: string }) =>
      Promise.resolve(refused === 'OLD' ? 'NEW' : 'OLD'),
    )
    await server.account({ token }).request(api)
    expect(token.mock.calls).toEqual([[{}], [{ refused: 'OLD' }]])
  })

  test.each([
    ['fails', () => Promise.reject(new Error('vault is sealed')), /vault is sealed/],
    ['returns nothing', () => Promise.resolve(''), /no access_token/],
  ])('from a function that %s fails the call before it is sent', async (_, token, message) => {
    const server = await wechat()
    const error = await rejection(server.account({ token }).request(api))
    expect(error).toMatchObject({
      name: 'OffiAccountError',
      message: expect.stringMatching(message) as string,
    })
    expect(server.received).toEqual([])
  })

  test('is renewed less than 300 seconds before its end and not earlier', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const server = await wechat()
      const account = server.account()
      await account.request(api)
      vi.setSystemTime(Date.now() + (7200 - 300) * 1000)
      await account.request(api)
      expect(issued(server)).toBe(1)
      vi.setSystemTime(Date.now() + 61_000)
      await account.request(api)
      expect(issued(server)).toBe(2)
    } finally {
      vi.useRealTimers()
    }
  })

  test('survives a clock that jumps back: the refusal tells', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const server = await wechat()
      const account = server.account()
      const first = await account.accessToken()
      vi.setSystemTime(Date.now() - 86_400_000)
      server.refused.add(first)
      await account.request(api)
      expect(issued(server)).toBe(2)
    } finally {
      vi.useRealTimers()
    }
  })

  test('is not sent where the request carries none or a user’s own', async () => {
    const server = await wechat()
    const account = server.account()
    await account.request({ ...api, auth: 'none' })
    await account.request({ ...api, auth: 'user', query: { access_token: 'USER' } })
    expect(server.received.map(({ query }) => query.get('access_token'))).toEqual([null, 'USER'])
  })

  test('is replaced by force_refresh on an explicit call only', async () => {
    const server = await wechat()
    const account = server.account()
    const first = await account.accessToken()
    const second = await account.refreshAccessToken()
    expect(second).not.toBe(first)
    expect(await account.accessToken()).toBe(second)
    const forced = server.to('/cgi-bin/stable_token').map(({ text }) => JSON.parse(text) as object)
    expect(forced).toMatchObject([{ force_refresh: false }, { force_refresh: true }])
  })

  test('is replaced on an explicit call even while it is being fetched', async () => {
    const server = await wechat()
    const account = server.account()
    const [replaced] = await Promise.all([account.refreshAccessToken(), account.accessToken()])
    const forced = server
      .to('/cgi-bin/stable_token')
      .filter(({ text }) => text.includes('"force_refresh":true'))
    expect(forced).toHaveLength(1)
    expect(server.tokens).toContain(replaced)
    const another = account.refreshAccessToken()
    expect(server.tokens.at(-1)).not.toBe(await another)
  })

  test('from a function that never answers fails in time, and is asked for again', async () => {
    const server = await wechat()
    let asked = 0
    const account = server.account({
      timeout: 60,
      token: () => (asked++ === 0 ? new Promise(() => undefined) : Promise.resolve('A')),
    })
    const succeeds = (): Promise<boolean> =>
      account.request(api).then(
        () => true,
        () => false,
      )
    expect(await succeeds()).toBe(false)
    await expect.poll(succeeds).toBe(true)
    expect(asked).toBe(2)
  })

  test('keeps no call waiting that needs none', async () => {
    let issue!: () => void
    const issuing = new Promise<void>((resolve) => (issue = resolve))
    const server = await wechat({
      token: async () => {
        await issuing
        return { access_token: 'A', expires_in: 7200 }
      },
    })
    const account = server.account({ concurrency: 1 })
    const waiting = [account.request(api), account.request(api)]
    await account.request({ ...api, auth: 'none' })
    issue()
    await Promise.all(waiting)
  })

  test('goes on being fetched when the caller who began it aborts', async () => {
    const server = await wechat({
      token: async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        return { access_token: 'SHARED', expires_in: 7200 }
      },
    })
    const account = server.account()
    const controller = new AbortController()
    const impatient = account.request(api, { signal: controller.signal })
    const patient = account.request(api)
    setTimeout(() => {
      controller.abort(new Error('gone'))
    }, 10)
    expect(await rejection(impatient)).toEqual(new Error('gone'))
    await patient
    expect(server.to('/cgi-bin/stable_token')).toHaveLength(1)
    expect(server.to('/api')).toHaveLength(1)
  })

  test.each([
    [{ errcode: 40001, errmsg: 'invalid appsecret' }, 40001, 'credential'],
    [{ errcode: 40013, errmsg: 'invalid appid' }, 40013, 'credential'],
    [{ errcode: 40125, errmsg: 'invalid appsecret' }, 40125, 'credential'],
    [{ errcode: 40243, errmsg: 'AppSecret is frozen' }, 40243, 'credential'],
    [{ errcode: 45009, errmsg: 'reach max api daily quota limit' }, 45009, 'quota'],
  ])(
    'that is not issued (%j) fails the call after one request',
    async (answer, errcode, category) => {
      const server = await wechat({ token: () => answer })
      const error = await rejection(server.account().request(api))
      expect(error).toMatchObject({
        op: 'util.getStableAccessToken',
        errcode,
        category,
        attempts: 1,
      })
      expect(server.received).toHaveLength(1)
    },
  )

  test.each([{}, { access_token: '', expires_in: 7200 }, { access_token: 'A' }])(
    'is not made of the answer %j',
    async (answer) => {
      const server = await wechat({ token: () => answer })
      expect(await rejection(server.account().request(api))).toMatchObject({
        name: 'OffiAccountError',
        message: 'WeChat answered without access_token and expires_in where it issues one',
      })
    },
  )

  test('is fetched again after a failed fetch', async () => {
    const answers = [
      { errcode: 40164, errmsg: 'invalid ip' },
      { access_token: 'A', expires_in: 60 },
    ]
    const clock = fakeClock()
    const server = await wechat({ token: () => answers.shift() })
    const account = server.account()
    await rejection(account.request(api))
    clock.advance(1_000)
    await account.request(api)
  })

  test('is asked for once a second at first, then ever less often, while WeChat refuses', async () => {
    const clock = fakeClock()
    const server = await wechat({ token: () => ({ errcode: 40125, errmsg: 'invalid appsecret' }) })
    const account = server.account()
    const asked = async (seconds: number): Promise<number> => {
      const before = server.received.length
      for (let second = 0; second < seconds; second++) {
        for (let call = 0; call < 5; call++) {
          expect(isApiError(await rejection(account.request(api)), 40125)).toBe(true)
        }
        clock.advance(1_000)
      }
      return server.received.length - before
    }
    expect(await asked(1)).toBe(1)
    expect(await asked(62)).toBe(5)
    expect(await asked(120)).toBe(2)
  })

  test('that was refused for another reason than before is asked for after a second again', async () => {
    const clock = fakeClock()
    let errcode = 40125
    const server = await wechat({ token: () => ({ errcode, errmsg: '' }) })
    const account = server.account()
    for (let i = 0; i < 10; i++) {
      await rejection(account.request(api))
      clock.advance(20_000)
    }
    errcode = 40164
    clock.advance(60_000)
    expect(isApiError(await rejection(account.request(api)), 40164)).toBe(true)
    errcode = 40013
    clock.advance(1_000)
    expect(isApiError(await rejection(account.request(api)), 40013)).toBe(true)
  })

  test('is replaced on an explicit call even while WeChat’s refusal rests', async () => {
    const answers = [
      { errcode: 45009, errmsg: 'quota' },
      { access_token: 'A', expires_in: 7200 },
    ]
    const server = await wechat({ token: () => answers.shift() })
    const account = server.account()
    await rejection(account.request(api))
    expect(await account.refreshAccessToken()).toBe('A')
    await account.request(api)
  })

  test('is replaced once for a hundred explicit calls at once', async () => {
    const server = await wechat()
    const account = server.account()
    await account.accessToken()
    const all = await Promise.all(Array.from({ length: 100 }, () => account.refreshAccessToken()))
    expect(new Set(all).size).toBe(1)
    expect(issued(server)).toBe(2)
  })

  test.each(['', 'A B', 'A\n', '令牌', 5, null, ['A']])(
    'is not made of the malformed value %j',
    async (access_token) => {
      const server = await wechat({ token: () => ({ access_token, expires_in: 7200 }) })
      await expect(server.account().request(api)).rejects.toThrow('answered without access_token')
      expect(server.to('/api')).toEqual([])
    },
  )

  test('whose renewal a platform has dropped is renewed by the next call', async () => {
    let asked = 0
    const server = await wechat({
      token: () => (asked++ === 0 ? undefined : { access_token: 'A', expires_in: 7200 }),
    })
    const account = server.account({ fetch: droppedOnce('/cgi-bin/stable_token') })
    void account.request(api, { timeout: 2_000_000 }).catch(() => undefined)
    asked = 1
    await account.request(api, { timeout: 400 })
  })
})

describe('a renewal that nobody waits for any more', () => {
  test('goes on for the next call', async () => {
    let issue!: () => void
    const issuing = new Promise<void>((resolve) => (issue = resolve))
    const server = await wechat({
      token: async () => {
        await issuing
        return { access_token: 'A', expires_in: 7200 }
      },
    })
    const timers = stopTimers()
    const account = server.account()
    const impatient = rejection(account.request(api, { timeout: 60 }))
    await until(() => server.received.length === 1)
    timers.advance(60)
    expect(await impatient).toMatchObject({ name: 'TimeoutError', attempts: 0 })
    timers.advance(400)
    const patient = account.request(api)
    timers.advance(400)
    issue()
    await patient
    expect(server.to('/cgi-bin/stable_token')).toHaveLength(1)
  })

  test('ends after half a second, with its request', async () => {
    let isClosed = false
    const server = await wechat({
      token: (_, response) => void response.on('close', () => (isClosed = true)),
    })
    const timers = stopTimers()
    const account = server.account()
    const controller = new AbortController()
    const reason = new Error('gone')
    const impatient = rejection(account.request(api, { signal: controller.signal }))
    await until(() => server.received.length === 1)
    controller.abort(reason)
    expect(await impatient).toBe(reason)
    timers.advance(500)
    await until(() => isClosed)
  })
})

test('a forced renewal that a platform has dropped does not block the next one', async () => {
  const server = await wechat()
  const account = server.account({ timeout: 400, fetch: droppedOnce('/cgi-bin/stable_token') })
  const timer = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never)
  void account.refreshAccessToken()
  timer.mockRestore()
  const replaced = await account.refreshAccessToken()
  expect(server.tokens).toEqual([replaced])
})

/** A fetch whose first request to a path never settles, as on a platform that forgets a request with all it was doing. */
function droppedOnce(path: string): typeof fetch {
  let isDropped = false
  return (input, init) => {
    if (isDropped || !new Request(input).url.includes(path)) return fetch(input, init)
    isDropped = true
    return new Promise(() => undefined)
  }
}

/** Moves the clock that measures durations; timers go on as ever. */
function fakeClock(): { advance(ms: number): void } {
  const now = performance.now.bind(performance)
  let ahead = 0
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead)
  onTestFinished(() => {
    spy.mockRestore()
  })
  return { advance: (ms) => (ahead += ms) }
}

describe('a refused token', () => {
  test.each([40001, 40014, 42001])(
    '(%i) is renewed once and the call succeeds',
    async (errcode) => {
      const server = await wechat({ errcode })
      const account = server.account()
      server.refused.add(await account.accessToken())
      await account.request(api)
      expect(issued(server)).toBe(2)
      expect(server.to('/api')).toHaveLength(2)
    },
  )

  test('that a hundred calls meet at once is renewed once', async () => {
    const server = await wechat()
    const account = server.account()
    server.refused.add(await account.accessToken())
    await Promise.all(Array.from({ length: 100 }, () => account.request(api)))
    expect(issued(server)).toBe(2)
  })

  test('is not renewed when another call has renewed it meanwhile', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const server = await wechat({
      api: (request) => (request.query.has('slow') ? held.then(() => ({ errcode: 42001 })) : {}),
    })
    const account = server.account()
    const first = await account.accessToken()
    const slow = account.request({ ...api, query: { slow: 1 } })
    await vi.waitFor(() => {
      expect(server.to('/api')).toHaveLength(1)
    })
    server.refused.add(first)
    await account.request(api)
    release()
    await rejection(slow)
    expect(issued(server)).toBe(2)
  })

  test('that comes back as the same one stops the call and says so', async () => {
    const server = await wechat({ token: () => ({ access_token: 'SAME-TOKEN', expires_in: 7200 }) })
    server.refused.add('SAME-TOKEN')
    const error = await rejection(server.account().request(api))
    expect(isApiError(error, 42001)).toBe(true)
    expect(error).toMatchObject({
      category: 'token',
      attempts: 1,
      hint: expect.stringContaining('no other came in its place') as string,
    })
    expect(server.to('/api')).toHaveLength(1)
  })

  test('whose renewal failed is renewed by the next call', async () => {
    let down = false
    const server = await wechat({
      token: (_, response) =>
        down
          ? void response.writeHead(503).end()
          : { access_token: `TOKEN-${server.tokens.push('')}`, expires_in: 7200 },
    })
    const account = server.account({ retry: { limit: 0 } })
    server.refused.add(await account.accessToken())
    down = true
    expect(await rejection(account.request(api))).toMatchObject({ status: 503 })
    down = false
    await account.request(api)
    expect(server.tokens).toHaveLength(2)
  })

  test('of a function that hands the new one out late is asked for on each call', async () => {
    const server = await wechat()
    let current = 'STALE'
    const account = server.account({ token: () => Promise.resolve(current) })
    server.refused.add('STALE')
    for (let call = 0; call < 3; call++) await rejection(account.request(api))
    current = 'FRESH'
    await account.request(api)
  })

  test('is asked for anew where the function was asked before it was refused', async () => {
    const asked: (string | undefined)[] = []
    let answer!: () => void
    const held = new Promise<void>((resolve) => (answer = resolve))
    const server = await wechat({
      api: async ({ query }) => {
        await expect.poll(() => asked.length).toBeGreaterThan(1)
        answer()
        return query.get('access_token') === 'NEW' ? {} : { errcode: 40001 }
      },
    })
    const account = server.account({
      token: async ({ refused }) => {
        asked.push(refused)
        if (asked.length === 2) await held
        return refused === undefined ? 'OLD' : 'NEW'
      },
    })
    const first = account.request(api)
    await expect.poll(() => server.to('/api').length).toBe(1)
    await Promise.all([first, account.request(api)])
    expect(asked.slice(0, 3)).toEqual([undefined, undefined, 'OLD'])
  })

  test('fails at once where the token is fixed', async () => {
    const server = await wechat()
    server.refused.add('FIXED')
    const error = await rejection(server.account({ token: { accessToken: 'FIXED' } }).request(api))
    expect(error).toMatchObject({
      hint: expect.stringContaining('make the account anew with another one') as string,
    })
    expect((error as Error).message).not.toContain('refreshAccessToken')
    expect(error).toMatchObject({ errcode: 42001, attempts: 1 })
  })

  test('on every call makes no storm: one renewal, then one request a call', async () => {
    const server = await wechat({ api: () => ({ errcode: 40001, errmsg: 'invalid credential' }) })
    const account = server.account()
    const errors = []
    for (let i = 0; i < 20; i++) errors.push(await rejection(account.request(api)))
    expect(errors.every((error) => isApiError(error, 40001))).toBe(true)
    expect(issued(server)).toBe(2)
    expect(server.to('/api')).toHaveLength(21)
  })

  test('of one endpoint that always refuses costs no token a call, whatever succeeds elsewhere', async () => {
    const server = await wechat({
      api: ({ query }) => (query.has('bad') ? { errcode: 40001, errmsg: 'invalid' } : {}),
    })
    const clock = fakeClock()
    const account = server.account({ token: 'classic' })
    const bad = { ...api, op: 'bad', query: { bad: 1 } }
    for (let i = 0; i < 50; i++) {
      await account.request({ ...api, op: 'good' })
      expect(isApiError(await rejection(account.request(bad)), 40001)).toBe(true)
    }
    expect(issued(server)).toBe(2)
    clock.advance(60_000)
    await rejection(account.request(bad))
    expect(issued(server)).toBe(3)
  })

  test('keeps its turn through the renewal: no queued call goes out with the dead one', async () => {
    const server = await wechat()
    const account = server.account({ concurrency: 2 })
    const dead = await account.accessToken()
    server.refused.add(dead)
    await Promise.all(Array.from({ length: 50 }, () => account.request(api)))
    const tokens = server.received.map(({ query }) => query.get('access_token'))
    expect(tokens.filter((token) => token === dead)).toHaveLength(2)
  })

  test('is renewed again once a token has been accepted in between', async () => {
    const server = await wechat()
    const account = server.account()
    for (let i = 0; i < 5; i++) {
      server.refused.add(await account.accessToken())
      await account.request(api)
    }
    expect(issued(server)).toBe(6)
  })
})

describe('a store', () => {
  const accounts = (
    server: WeChat,
    count: number,
    options: Partial<OffiAccountOptions>,
  ): OffiAccount[] => Array.from({ length: count }, () => server.account(options))

  test('lets accounts share one token', async () => {
    const server = await wechat()
    const store = memoryStore()
    await Promise.all(accounts(server, 8, { store }).map((account) => account.request(api)))
    expect(issued(server)).toBe(1)
  })

  test('lets accounts share one renewal', async () => {
    const server = await wechat()
    const all = accounts(server, 8, { store: memoryStore() })
    await Promise.all(all.map((account) => account.request(api)))
    server.refused.add(server.tokens[0] ?? '')
    await Promise.all(all.map((account) => account.request(api)))
    expect(issued(server)).toBe(2)
  })

  test('lets processes that replace the token at once share one new token', async () => {
    const server = await wechat()
    const all = accounts(server, 8, { store: memoryStore() })
    await Promise.all(all.map((account) => account.accessToken()))
    const replaced = await Promise.all(all.map((account) => account.refreshAccessToken()))
    expect(new Set(replaced)).toEqual(new Set([server.tokens[1]]))
    expect(issued(server)).toBe(2)
    await all[0]?.refreshAccessToken()
    expect(issued(server)).toBe(3)
  })

  test('keeps the token of another process when a stale one is refused', async () => {
    const server = await wechat()
    const store = memoryStore()
    const [first, second] = accounts(server, 2, { store })
    await Promise.all([first?.request(api), second?.request(api)])
    server.refused.add(server.tokens[0] ?? '')
    await first?.request(api)
    await second?.request(api)
    expect(issued(server)).toBe(2)
  })

  test('is told keys with the appid and without the secret', async () => {
    const server = await wechat()
    const store = memoryStore()
    const get = vi.spyOn(store, 'get')
    await server.account({ store }).request(api)
    await server.account({ store, token: 'classic' }).request(api)
    const keys = [...new Set(get.mock.calls.map(([key]) => key))]
    expect(keys).toEqual([
      `${appid}:access_token:stable:${server.url}`,
      `${appid}:access_token:classic:${server.url}`,
    ])
  })

  test('holds the token until it is due for renewal', async () => {
    const server = await wechat()
    const store = memoryStore()
    const set = vi.spyOn(store, 'set')
    await server.account({ store }).request(api)
    expect(set).toHaveBeenCalledOnce()
    const ttl = set.mock.calls[0]?.[2] ?? 0
    expect(ttl).toBeGreaterThan(6_950_000)
    expect(ttl).toBeLessThanOrEqual(6_960_000)
  })

  test('with a lease that nobody gives back is waited for, and no longer than the lease', async () => {
    const server = await wechat()
    const store = memoryStore()
    await store.lease(`${appid}:access_token:stable:${server.url}`, 200)
    const started = performance.now()
    await server.account({ store }).request(api)
    expect(performance.now() - started).toBeGreaterThan(150)
    expect(issued(server)).toBe(1)
  })

  test('whose lease another one holds on and on is waited for ten seconds, then not', async () => {
    await import('../../src/runtime/store/shared.js')
    vi.useFakeTimers()
    try {
      const store = memoryStore()
      store.lease = () => Promise.resolve(undefined)
      const set = vi.spyOn(store, 'set')
      const fetch = vi.fn<typeof globalThis.fetch>(() =>
        Promise.resolve(Response.json({ access_token: 'OWN', expires_in: 7200 })),
      )
      const token = new OffiAccount({ appid, secret, store, fetch }).accessToken()
      await vi.advanceTimersByTimeAsync(9_900)
      expect(fetch).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(200)
      expect(await token).toBe('OWN')
      expect(set).toHaveBeenCalledOnce()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  test('wakes the waiting when the value appears, not when the lease ends', async () => {
    const server = await wechat()
    const store = memoryStore()
    const key = `${appid}:access_token:stable:${server.url}`
    await store.lease(key, 60_000)
    const call = server.account({ store }).request(api)
    await store.set(key, JSON.stringify({ text: 'THEIRS', renewAt: Date.now() + 60_000 }), 60_000)
    await call
    expect(issued(server)).toBe(0)
    expect(server.to('/api')[0]?.query.get('access_token')).toBe('THEIRS')
  })

  test('with garbage in it is filled anew', async () => {
    const server = await wechat()
    const store = memoryStore()
    const key = `${appid}:access_token:stable:${server.url}`
    const renewAt = Date.now() + 60_000
    const malformed = ['', 'A B', 'A\r\nX: y'].map((text) => JSON.stringify({ text, renewAt }))
    for (const garbage of ['', 'null', '7', '{"text":1}', '{', ...malformed]) {
      await store.set(key, garbage, 60_000)
      await server.account({ store }).request(api)
    }
    expect(issued(server)).toBe(8)
  })

  test('whose lease was lost keeps the newer token', async () => {
    const server = await wechat()
    const store = memoryStore()
    const key = `${appid}:access_token:stable:${server.url}`
    const newer = JSON.stringify({ text: 'NEWER', renewAt: Date.now() + 60_000 })
    let looks = 0
    const robbed: CredentialStore = {
      ...store,
      lease: async () => {
        await store.set(key, newer, 60_000)
        return { renew: () => Promise.resolve(false), release: () => Promise.resolve() }
      },
      get: () => (looks++ < 2 ? Promise.resolve(undefined) : store.get(key)),
    }
    expect(await server.account({ store: robbed }).accessToken()).toBe('NEWER')
    expect(await store.get(key)).toBe(newer)
    expect(issued(server)).toBe(1)
  })

  test('whose lease cannot even be asked to be prolonged costs nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const server = await wechat({
      token: () => {
        vi.advanceTimersByTime(6_000)
        return { access_token: 'A', expires_in: 7200 }
      },
    })
    const store = memoryStore()
    let asked = 0
    store.lease = () =>
      Promise.resolve({
        renew: () => {
          if (asked++ < 3) throw new Error('no connection')
          return Promise.resolve(true)
        },
        release: () => Promise.resolve(),
      })
    await server.account({ store }).request(api)
    expect(asked).toBeGreaterThan(3)
  })

  test('keeps its lease while a slow fetch runs', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const store = memoryStore()
      const renewals: number[] = []
      const lease = store.lease.bind(store)
      store.lease = async (key, ttl) => {
        const held = await lease(key, ttl)
        return (
          held && { ...held, renew: (more) => held.renew(more).finally(() => renewals.push(more)) }
        )
      }
      const server = await wechat({
        token: async () => {
          await vi.advanceTimersByTimeAsync(20_000)
          return { access_token: 'SLOW', expires_in: 7200 }
        },
      })
      await server.account({ store }).request(api)
      expect(renewals.length).toBeGreaterThan(5)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a store that is down', () => {
  const broken = (failure: () => Promise<never>): CredentialStore => ({
    get: failure,
    set: failure,
    deleteIf: failure,
    lease: failure,
  })

  test('costs a warning, not the call, and comes back by itself', async () => {
    const warnings: WarningEvent[] = []
    const working = memoryStore()
    let store = broken(() => Promise.reject(new Error(`connect ECONNREFUSED, password ${secret}`)))
    const switching: CredentialStore = {
      get: (key) => store.get(key),
      set: (...value) => store.set(...value),
      deleteIf: (...pair) => store.deleteIf(...pair),
      lease: (...lease) => store.lease(...lease),
    }
    const server = await wechat()
    const hooks = { onWarning: (event: WarningEvent) => warnings.push(event) }
    const account = server.account({ store: switching, hooks })
    await Promise.all([account.request(api), account.request(api)])
    await account.request(api)
    expect(issued(server)).toBe(1)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.message).toBe(
      'the credential store failed: connect ECONNREFUSED, password [redacted]; this process uses a credential of its own',
    )

    store = working
    server.refused.add(server.tokens[0] ?? '')
    await account.request(api)
    await server.account({ store: switching }).request(api)
    expect(issued(server)).toBe(2)
    expect(warnings).toHaveLength(1)
  })

  test('because it never answers is given up after a second', async () => {
    const server = await wechat()
    const warnings: WarningEvent[] = []
    const account = server.account({
      store: broken(() => new Promise(() => undefined)),
      hooks: { onWarning: (event) => warnings.push(event) },
    })
    await account.request(api)
    expect(warnings[0]?.message).toContain('no answer within 1000 ms')
  })

  test('and gives a lease after that second gets it back at once', async () => {
    const server = await wechat()
    const release = vi.fn(() => Promise.resolve())
    let answer!: () => void
    const late = new Promise<void>((resolve) => (answer = resolve))
    const store: CredentialStore = {
      ...memoryStore(),
      lease: async () => {
        await late
        return { renew: () => Promise.resolve(true), release }
      },
    }
    await server.account({ store }).request(api)
    expect(release).not.toHaveBeenCalled()
    answer()
    await expect.poll(() => release.mock.calls.length).toBe(1)
  })

  test('tells no token, whatever its error says', async () => {
    const server = await wechat()
    const events: WarningEvent[] = []
    const store = memoryStore()
    store.set = (key, value) => Promise.reject(new Error(`too long: INSERT ${key}, ${value}`))
    await server
      .account({ store, hooks: { onWarning: (event) => events.push(event) } })
      .request(api)
    expect(inspect(events)).toContain('INSERT')
    expect(inspect(events)).not.toContain(server.tokens[0])
  })

  test('tells no token that it holds, even one that this process has never seen', async () => {
    const stored = JSON.stringify({ text: 'SHORT-7f', renewAt: Date.now() + 60_000 })
    const opaque = `79_${'Zq9xKf3LwP'.repeat(8)}`
    const events: WarningEvent[] = []
    for (const quote of [stored, JSON.stringify(stored), opaque]) {
      const fail = (): Promise<never> => Promise.reject(new Error(`corrupt: ${quote}`))
      const server = await wechat()
      await server
        .account({ store: broken(fail), hooks: { onWarning: (event) => events.push(event) } })
        .request(api)
    }
    expect(events).toHaveLength(3)
    expect(inspect(events)).not.toMatch(/SHORT-7f|Zq9xKf3LwP/)
  })

  test('after the token was fetched costs a warning and no second fetch', async () => {
    const server = await wechat()
    const warnings: string[] = []
    const store = memoryStore()
    store.set = () => Promise.reject(new Error('READONLY'))
    const lease = store.lease.bind(store)
    store.lease = async (key, ttl) => {
      const held = await lease(key, ttl)
      return held && { ...held, release: () => Promise.reject(new Error('gone')) }
    }
    await server
      .account({ store, hooks: { onWarning: ({ message }) => warnings.push(message) } })
      .request(api)
    expect(issued(server)).toBe(1)
    expect(warnings).toEqual([
      'the credential store failed: READONLY; other processes do not see the new credential',
      'the credential store failed: gone; others wait until the lease ends by itself',
    ])
  })
})

test('onCredential tells where a credential came from', async () => {
  const server = await wechat()
  const store = memoryStore()
  const events: CredentialEvent[] = []
  const hooks = { onCredential: (event: CredentialEvent) => events.push(event) }
  await server.account({ store, hooks }).request(api)
  await server.account({ store, hooks }).request(api)
  expect(events).toEqual([
    { credential: 'access_token', source: 'issued', duration: expect.any(Number) as number },
    { credential: 'access_token', source: 'store', duration: expect.any(Number) as number },
  ])
})
