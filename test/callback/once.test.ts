import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  createCallback,
  reply,
  type CallbackBehaviour,
  type CallbackError,
  type Delivery,
} from '../../src/callback/index.js'
import { Once, type Attempt, type Claimant } from '../../src/callback/once.js'
import type { Answer } from '../../src/callback/reply/reply.js'
import { vaultOf } from '../../src/callback/vault.js'
import { memoryStore, type CredentialStore } from '../../src/runtime/index.js'
import { stopTimers, until } from '../support/timers.js'
import {
  appid,
  encrypted,
  encryptedPush,
  event,
  openid,
  readAnswer,
  textMessage,
  token,
} from './support/wechat.js'

/** One process: a counter of what it handled, and its answers. */
function processOf(behaviour: CallbackBehaviour = {}, handler?: (delivery: Delivery) => unknown) {
  const errors: CallbackError[] = []
  const handled: string[] = []
  const onError = (error: CallbackError): void => void errors.push(error)
  const callback = createCallback(
    { ...encrypted, onError, ...behaviour },
    {
      otherwise: async (delivery) => {
        handled.push(delivery.kind)
        return (await handler?.(delivery)) as undefined
      },
    },
  )
  const push = async (body: string): Promise<unknown> =>
    readAnswer(await callback.fetch(await encryptedPush(body)))
  return { ...callback, push, handled, errors }
}

const answering = (): unknown => reply.text('answer')

describe('a push that is repeated', () => {
  test('afterwards gets the first answer, under a cipher of its own', async () => {
    const { fetch, handled } = processOf({}, answering)
    const body = textMessage('a')
    const answers = [await fetch(await encryptedPush(body)), await fetch(await encryptedPush(body))]
    const texts = await Promise.all(answers.map((answer) => answer.clone().text()))
    expect(new Set(texts).size).toBe(2)
    for (const answer of answers) {
      expect(await readAnswer(answer)).toHaveProperty('Content', 'answer')
    }
    expect(handled).toEqual(['text'])
  })

  test('meanwhile waits for the first answer', async () => {
    let finish: (() => void) | undefined
    const { push, handled } = processOf({}, async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      return reply.text('answer')
    })
    const body = textMessage('a')
    const answers = [push(body), push(body), push(body)]
    await until(() => finish !== undefined)
    finish?.()
    for (const answer of await Promise.all(answers)) expect(answer).toHaveProperty('Content')
    expect(handled).toHaveLength(1)
  })

  test('after a failure is handled again', async () => {
    let count = 0
    const { push, handled } = processOf({ onHandlerError: 'success' }, () => {
      if (count++ === 0) throw new Error('no')
      return reply.text('answer')
    })
    const body = textMessage('a')
    expect(await push(body)).toBe('success')
    expect(await push(body)).toHaveProperty('Content', 'answer')
    expect(handled).toHaveLength(2)
  })

  test('after the handler was late gets success, and no second reply', async () => {
    const timers = stopTimers()
    const late: unknown[] = []
    let finish: (() => void) | undefined
    const { push, idle, handled } = processOf(
      { onLateReply: (given) => void late.push(given) },
      async () => {
        await new Promise<void>((resolve) => (finish = resolve))
        return reply.text('answer')
      },
    )
    const body = textMessage('a')
    const first = push(body)
    await until(() => finish !== undefined)
    timers.advance(4_500)
    expect(await first).toBe('success')
    finish?.()
    expect(await push(body)).toBe('success')
    await idle()
    expect([handled, late]).toEqual([['text'], [reply.text('answer')]])
  })

  test('is another one if anything in it is', async () => {
    const { push, handled } = processOf()
    await push(event('LOCATION', '<Latitude>1</Latitude>'))
    await push(event('LOCATION', '<Latitude>2</Latitude>'))
    expect(handled).toHaveLength(2)
  })

  test('is known by dedupeKey instead, where there is one', async () => {
    const { push, handled } = processOf({ dedupeKey: ({ kind }) => kind })
    await push(textMessage('a'))
    await push(textMessage('b'))
    await push(event('subscribe'))
    expect(handled).toEqual(['text', 'event.subscribe'])
  })

  test('is handled each time where dedupeKey is undefined, no text, or fails', async () => {
    const body = textMessage('a')
    const without = processOf({ dedupeKey: () => undefined })
    const failing = processOf({
      dedupeKey: () => {
        throw new Error('no key')
      },
    })
    const late = processOf({ dedupeKey: (async () => Promise.resolve('a')) as never })
    for (const { push, handled } of [without, failing, late]) {
      await push(body)
      await push(body)
      expect(handled).toHaveLength(2)
    }
    const message = 'dedupeKey failed: it returned neither text nor undefined'
    expect(without.errors).toEqual([])
    expect(failing.errors).toMatchObject([{ reason: 'handler' }, { reason: 'handler' }])
    expect(late.errors).toMatchObject([{ message }, { message }])
  })

  test('is handled once for as long as it would be accepted', async () => {
    const { fetch, handled, errors } = processOf({}, answering)
    await replayed([fetch], () => [handled, errors])
  })
})

/** Sends the same request, whose timestamp is as far ahead as it may be, until it is too old. */
async function replayed(
  processes: readonly ((request: Request) => Promise<Response>)[],
  seen: () => [handled: string[], errors: CallbackError[]],
): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const timestamp = Math.floor(Date.now() / 1_000) + 299
  const push = await encryptedPush(textMessage('a'), { timestamp })
  for (const seconds of [0, 61, 239, 298]) {
    vi.advanceTimersByTime(seconds * 1_000)
    for (const fetch of processes) expect(await fetch(push.clone())).toHaveProperty('status', 200)
    expect(seen()).toEqual([['text'], []])
  }
  vi.advanceTimersByTime(2_000)
  for (const fetch of processes) expect(await fetch(push.clone())).toHaveProperty('status', 403)
  const [handled, errors] = seen()
  expect(handled).toEqual(['text'])
  expect(new Set(errors.map(({ reason }) => reason))).toEqual(new Set(['stale']))
}

describe('the bound', () => {
  /** A push of which nothing is known but its key. */
  function claimant(key: string, begin: () => Attempt): Claimant {
    const [freshFor, giveUpAt] = [300_000, performance.now() + 4_500]
    return { key, freshFor, giveUpAt, vault: vaultOf(appid, token), begin, defer: () => undefined }
  }

  const done = (answer: Answer): Attempt => ({
    answer: Promise.resolve(answer),
    ended: Promise.resolve(true),
  })

  test('is 100,000 pushes, the last 10,000 with their answers, and those that run', async () => {
    const once = new Once({ store: undefined, lease: 1, report: () => undefined })
    const begin = vi.fn(() => ({ ...done(''), ended: new Promise<boolean>(() => undefined) }))
    await once.run(claimant('running', begin))
    for (let n = 1; n <= 100_001; n++) {
      await once.run(claimant(`${n}`, () => done(reply.raw(`${n}`))))
    }
    await new Promise(setImmediate)
    await once.run(claimant('running', begin))
    expect(begin).toHaveBeenCalledTimes(1)
    const repeat = (n: number): Promise<Answer | undefined> =>
      once.run(claimant(`${n}`, () => done('')))
    expect(await repeat(90_002)).toEqual(reply.raw('90002'))
    expect(await repeat(90_001)).toBe('success')
    expect(await repeat(2)).toBe('success')
    // It is forgotten, and handled again.
    expect(await repeat(1)).toBe('')
  })
})

describe('a store that hangs', () => {
  test('keeps the first push waiting, and no other: it is left alone', async () => {
    let asked = 0
    const hang = (): Promise<never> => {
      asked++
      return new Promise(() => undefined)
    }
    const store = { get: hang, set: hang, deleteIf: hang, lease: hang }
    const { push, handled, errors } = processOf({ store }, answering)
    const timers = stopTimers()
    const first = push(textMessage('a'))
    await until(() => asked === 1)
    timers.advance(1_000)
    expect(await first).toHaveProperty('Content', 'answer')
    for (const id of ['b', 'c', 'd']) {
      expect(await push(textMessage(id))).toHaveProperty('Content', 'answer')
    }
    expect([handled.length, asked, errors.length]).toEqual([4, 1, 1])
  })
})

describe('over a store', () => {
  test('another process gives the first answer', async () => {
    const store = memoryStore()
    const processes = [processOf({ store }, answering), processOf({ store }, answering)] as const
    const body = textMessage('a')
    expect(await processes[0].push(body)).toHaveProperty('Content', 'answer')
    await processes[0].idle()
    expect(await processes[1].push(body)).toHaveProperty('Content', 'answer')
    expect(processes.map(({ handled }) => handled.length)).toEqual([1, 0])
  })

  test('no process handles again what would be accepted again', async () => {
    const store = memoryStore()
    const processes = [processOf({ store }), processOf({ store })]
    const handled = (): string[] => processes.flatMap((process) => process.handled)
    const errors = (): CallbackError[] => processes.flatMap((process) => process.errors)
    const fetches = processes.map((process) => async (request: Request) => {
      const response = await process.fetch(request)
      await process.idle()
      return response
    })
    await replayed(fetches, () => [handled(), errors()])
  })

  test('another process waits for the first answer', async () => {
    const store = memoryStore()
    let finish: (() => void) | undefined
    const first = processOf({ store }, async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      return reply.text('answer')
    })
    const second = processOf({ store }, answering)
    const body = textMessage('a')
    const answer = first.push(body)
    await until(() => finish !== undefined)
    const repeated = second.push(body)
    setTimeout(() => finish?.(), 20)
    expect(await answer).toHaveProperty('Content', 'answer')
    expect(await repeated).toHaveProperty('Content', 'answer')
    expect(second.handled).toEqual([])
  })

  test('another process handles it if the first has failed', async () => {
    const store = memoryStore()
    const first = processOf({ store }, () => {
      throw new Error('no')
    })
    const second = processOf({ store }, answering)
    const body = textMessage('a')
    await first.push(body)
    await first.idle()
    expect(await second.push(body)).toHaveProperty('Content', 'answer')
  })

  test('nothing of the message, the answer or the configuration is in the clear', async () => {
    const seen: string[] = []
    const { push, idle } = processOf({ store: watched(memoryStore(), seen) }, answering)
    await push(textMessage('secret question'))
    await idle()
    const kept = seen.join('\n')
    expect(kept).toContain(`callback:${appid}:`)
    for (const text of ['secret', 'question', 'answer', openid, token, encrypted.encodingAESKey]) {
      expect(kept).not.toContain(text)
      expect(kept).not.toContain(btoa(text).replaceAll('=', ''))
    }
  })

  test('an answer that was exchanged in the store, or sealed under another key, is not sent', async () => {
    const values = new Map<string, string>()
    const store: CredentialStore = {
      ...memoryStore(),
      get: () => Promise.resolve([...values.values()][0]),
      set: (key, value) => Promise.resolve(void values.set(key, value)),
    }
    const first = processOf({ store }, answering)
    await first.push(textMessage('a'))
    await first.idle()
    expect(await processOf({ store }, answering).push(textMessage('b'))).toBe('success')
  })

  test.each<[string, () => Promise<never>]>([
    ['fails', () => Promise.reject(new Error(`SET ${openid}`))],
    [
      'throws',
      () => {
        throw new Error(`SET ${openid}`)
      },
    ],
  ])('that %s, pushes are handled all the same, and it is said once', async (_, broken) => {
    const store = { get: broken, set: broken, deleteIf: broken, lease: broken }
    const { push, idle, handled, errors } = processOf({ store }, answering)
    const body = textMessage('a')
    for (const text of [body, body, textMessage('b')]) {
      expect(await push(text)).toHaveProperty('Content', 'answer')
    }
    await idle()
    expect(handled).toHaveLength(2)
    expect(errors.map(({ reason }) => reason)).toEqual(['store'])
    expect(JSON.stringify(errors)).not.toContain(openid)
  })

  test('that does not answer costs a second, no more', async () => {
    const timers = stopTimers()
    const hanging = (): Promise<never> => new Promise(() => undefined)
    const store = { get: hanging, set: hanging, deleteIf: hanging, lease: hanging }
    const { push, errors } = processOf({ store }, answering)
    const answer = push(textMessage('a'))
    await until(() => timers.count > 0)
    timers.advance(1_000)
    expect(await answer).toHaveProperty('Content', 'answer')
    expect(errors).toMatchObject([{ reason: 'store' }])
  })

  test('that says null where it holds nothing is as good as any', async () => {
    const memory = memoryStore()
    const get = async (key: string): Promise<never> => ((await memory.get(key)) ?? null) as never
    const { push, handled, errors } = processOf({ store: { ...memory, get } }, answering)
    expect(await push(textMessage('a'))).toHaveProperty('Content', 'answer')
    expect([handled, errors]).toEqual([['text'], []])
  })

  test('that answers what is no text keeps no push from its handler', async () => {
    const get = (): Promise<never> => Promise.resolve(0 as never)
    const { push, handled, errors } = processOf({ store: { ...memoryStore(), get } }, answering)
    expect(await push(textMessage('a'))).toHaveProperty('Content', 'answer')
    expect([handled, errors]).toMatchObject([['text'], [{ reason: 'store' }]])
  })

  test('that is back and fails again is spoken of again', async () => {
    const memory = memoryStore()
    let isDown = true
    const lease: CredentialStore['lease'] = (key, ttl) =>
      isDown ? Promise.reject(new Error('down')) : memory.lease(key, ttl)
    const { push, idle, errors } = processOf({ store: { ...memory, lease } })
    for (const down of [true, true, false, true]) {
      isDown = down
      await push(textMessage('a'))
      await idle()
    }
    expect(errors.map(({ reason }) => reason)).toEqual(['store', 'store'])
  })
})

/** A store that notes every key and value. */
function watched(store: CredentialStore, seen: string[]): CredentialStore {
  return {
    ...store,
    set: (key, value, ttl) => {
      seen.push(key, value)
      return store.set(key, value, ttl)
    },
    lease: (key, ttl) => {
      seen.push(key)
      return store.lease(key, ttl)
    },
  }
}
