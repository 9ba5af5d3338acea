import { NetworkError, OffiAccount, OffiAccountError, type Hooks } from 'offiaccount/slim'
import { expect, test, vi } from 'vitest'
import { appid, rejection } from '../support/server.js'

const failure = vi.hoisted(() => ({ loads: 0, isThere: false }))

vi.mock('../../src/runtime/failure.js', async (importOriginal) => {
  failure.loads++
  if (!failure.isThere) throw new Error('EMFILE: too many open files')
  return importOriginal()
})

const call = { op: 'any', method: 'POST', path: '/any', json: {} } as const
const succeeding: typeof fetch = () => Promise.resolve(Response.json({ errcode: 0, id: 1 }))
const failing: typeof fetch = () => Promise.reject(new TypeError('no socket left'))

const accountOn = (fetch: typeof globalThis.fetch, hooks: Hooks = {}): OffiAccount =>
  new OffiAccount({ appid, token: { accessToken: 'FIXED' }, fetch, hooks })

// In this order, because what has been loaded stays.

test('the first request begins to load what failures need, and succeeds where that fails', async () => {
  const account = accountOn(succeeding)
  expect(failure.loads).toBe(0)
  expect(await account.request(call)).toEqual({ id: 1 })
  await vi.waitFor(() => {
    expect(failure.loads).toBe(1)
  })
})

test('a call that fails where it cannot be loaded says so', async () => {
  const account = accountOn(failing, {
    onRequest: () => {
      throw new Error('in the hook')
    },
  })
  const error = await rejection(account.call(call))
  expect(error).toBeInstanceOf(OffiAccountError)
  expect(error).toMatchObject({ message: expect.stringContaining('cannot load') as string })
})

test('the next failure is told as ever once it can be loaded', async () => {
  failure.isThere = true
  expect(await rejection(accountOn(failing).request(call))).toBeInstanceOf(NetworkError)
})
