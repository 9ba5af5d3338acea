import { describe, expect, test, vi } from 'vitest'
import {
  createCallback,
  receive,
  reply,
  type CallbackConfig,
  type CallbackError,
  type CallbackOptions,
  type Hint,
} from '../../src/callback/index.js'
import type { Client } from '../../src/runtime/request.js'
import { rejection } from '../support/server.js'
import { stopTimers, until } from '../support/timers.js'
import {
  account as original,
  encrypted,
  encryptedPush,
  plainOf,
  pushOf,
  textMessage,
  type PushOptions,
} from './support/wechat.js'

const key = (letter: string): string => letter.repeat(43)
const [a, b, c] = ['a', 'b', 'c'].map((letter) => ({
  appid: `wx${letter}`,
  token: `token-${letter}`,
  encodingAESKey: key(letter),
})) as [Account, Account, Account]

type Account = Record<'appid' | 'token' | 'encodingAESKey', string>

const appidOf = async (
  request: Request,
  accounts: readonly CallbackConfig[],
): Promise<string | undefined> => {
  const received = await receive(request, { accounts })
  return received.type === 'push' ? received.appid : undefined
}

const push = (options: PushOptions): Promise<Request> => encryptedPush(textMessage('你好'), options)

/** The console asks whether the server knows the token. */
async function check({ token }: { token: string }, url?: string): Promise<Request> {
  const { search } = new URL((await pushOf('', { token })).url)
  return new Request(`${url ?? 'https://example.com/wechat'}${search}&echostr=42`)
}

describe('a list of accounts', () => {
  test('is of the one that has signed and encrypted', async () => {
    for (const one of [a, b, c]) expect(await appidOf(await push(one), [a, b, c])).toBe(one.appid)
  })

  test('knows the token of each when the console checks the URL', async () => {
    for (const one of [a, b, c]) {
      const received = await receive(await check(one), { accounts: [a, b, c] })
      expect(received).toMatchObject({ type: 'check', reply: { status: 200, body: '42' } })
    }
    const stranger = await check({ token: 'another' })
    const error = await rejection(receive(stranger, { accounts: [a, b, c] }))
    expect(error).toHaveProperty('reason', 'signature')
  })

  test('takes plain pushes by their tokens', async () => {
    const plain = { appid: b.appid, token: b.token }
    expect(await appidOf(await pushOf(textMessage('a'), { token: b.token }), [a, plain])).toBe(
      'wxb',
    )
  })

  test('tells accounts with one token apart by what they decrypt to', async () => {
    const sameToken = { ...b, token: a.token }
    expect(await appidOf(await push(sameToken), [a, sameToken])).toBe('wxb')
    const sameKey = { ...a, appid: 'wxb' }
    expect(await appidOf(await push(sameKey), [a, sameKey])).toBe('wxb')
  })

  test('knows what each was configured with before', async () => {
    const moved = { ...c, previous: { token: b.token, encodingAESKey: b.encodingAESKey } }
    const request = await push({ ...b, appid: c.appid })
    expect(await appidOf(request, [a, moved])).toBe('wxc')
  })

  test.each<[string, PushOptions, string]>([
    ['no token', { ...a, token: 'another' }, 'signature'],
    ['a token and no key', { ...a, encodingAESKey: key('z') }, 'decrypt'],
    ['a token, a key and no appid', { ...a, appid: 'wxz' }, 'appid'],
  ])('tells what fits of a push that fits none: %s', async (_, options, reason) => {
    const error = await rejection(receive(await push(options), { accounts: [b, a, c] }))
    expect(error).toHaveProperty('reason', reason)
  })

  test('has the maxAge of each', async () => {
    const timestamp = Math.floor(Date.now() / 1_000) - 310
    const accounts = [a, { ...b, maxAge: 600 }]
    expect(await appidOf(await push({ ...b, timestamp }), accounts)).toBe('wxb')
    const error = await rejection(receive(await push({ ...a, timestamp }), { accounts }))
    expect(error).toHaveProperty('reason', 'stale')
  })
})

test.each<[string, object, string]>([
  ['none', { accounts: [] }, 'accounts must be one or more'],
  [
    'plain pushes with one token',
    {
      accounts: [
        { appid: 'wx1', token: 'same' },
        { appid: 'wx2', token: 'same' },
      ],
    },
    'token must be different for each account that takes plain pushes',
  ],
  [
    'one that signs nothing beside others',
    { accounts: [a, { appid: 'wx2', cloudRun: true }] },
    'cloudRun must be left out where signatures tell accounts apart',
  ],
  [
    'a token of all',
    { accounts: [a, b], token: 'token' },
    'token must be left out beside accounts, which have their own',
  ],
  [
    'one client for all',
    { accounts: [a, b], lateReply: { call: () => Promise.resolve() } },
    'lateReply must be a function beside accounts',
  ],
  ['a wrong maxAge', { accounts: [a, b], maxAge: -1 }, 'maxAge must be seconds above 0, or false'],
  [
    'a typo',
    { accounts: [a, { ...b, tokens: 'x' }] },
    'unknown option tokens: did you mean token?',
  ],
])('accounts of which nobody could tell whose a push is are refused: %s', (_, options, message) => {
  expect(() => createCallback(options as CallbackOptions, {})).toThrow(
    expect.objectContaining({ name: 'ConfigError', message }) as Error,
  )
})

describe('a function that finds accounts', () => {
  test('may give several', async () => {
    const received = await receive(await push(b), () => Promise.resolve([a, b, c]))
    expect(received).toMatchObject({ type: 'push', appid: 'wxb' })
  })

  test.each([undefined, []])('that gives %j: account', async (found) => {
    const error = await rejection(receive(await check(a), () => found))
    expect(error).toMatchObject({
      reason: 'account',
      message: expect.stringMatching(/^no account was found .* console's check/) as string,
    })
  })

  test('sees the parameters of the route, from the request or from beside it', async () => {
    const hints: Hint[] = []
    const accounts = (hint: Hint): CallbackConfig => {
      hints.push(hint)
      return encrypted
    }
    const { fetch, handle } = createCallback({ accounts, onError: () => undefined }, {})
    const url = 'https://shop.example.com/wechat/wx7'
    const params = { appid: 'wx7', all: ['a', 'b'] }
    // Next, Bun, and what an adapter passes.
    await fetch(await push({ ...encrypted, url }), { params: Promise.resolve(params) })
    await fetch(Object.assign(await push({ ...encrypted, url }), { params }))
    await handle({ ...(await plainOf(await push({ ...encrypted, url }))), params })
    expect(hints).toHaveLength(3)
    for (const hint of hints) {
      expect(hint).toMatchObject({ params: { appid: 'wx7' }, ToUserName: original })
      expect(hint.params).not.toHaveProperty('all')
      expect(hint.url.href).toMatch(/^https:\/\/shop\.example\.com\/wechat\/wx7\?/)
    }
  })

  test('is refused with what it throws hidden from outside', async () => {
    const errors: CallbackError[] = []
    const params = Promise.reject(new Error('no route'))
    const { fetch } = createCallback(
      { accounts: () => encrypted, onError: (error) => void errors.push(error) },
      {},
    )
    expect(await fetch(await push(encrypted), { params })).toHaveProperty('status', 403)
    expect(errors).toMatchObject([{ reason: 'account' }])
  })
})

test('a late reply goes out through the client of its own account', async () => {
  const timers = stopTimers()
  const sent: string[] = []
  const clientOf = (appid: string): Client => ({
    call: () => {
      sent.push(appid)
      return Promise.resolve({} as never)
    },
  })
  const clients = new Map([a, b].map(({ appid }) => [appid, clientOf(appid)]))
  const find = vi.fn(({ appid }: { appid: string }) => clients.get(appid))
  const ends: (() => void)[] = []
  const { fetch, idle } = createCallback(
    { accounts: [a, b], lateReply: find },
    {
      text: () =>
        new Promise((resolve) =>
          ends.push(() => {
            resolve(reply.text('late'))
          }),
        ),
    },
  )
  for (const one of [b, a]) {
    const answer = fetch(await push(one))
    await until(() => timers.count === 1)
    timers.advance(4_500)
    expect(await (await answer).text()).toBe('success')
    ends.pop()?.()
    await idle()
  }
  expect(sent).toEqual(['wxb', 'wxa'])
  expect(find).toHaveBeenCalledTimes(2)
})
