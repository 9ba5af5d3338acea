import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Clock } from '../../src/testing/clock.js'
import { createMockWeChat, type ReceivedRequest } from '../../src/testing/index.js'
import { KeptRequests } from '../../src/testing/history.js'
import { Random } from '../../src/testing/random.js'
import { Addresses } from '../../src/testing/state/addresses.js'
import type { Context } from '../../src/testing/state/area.js'
import { TemporaryMedia } from '../../src/testing/state/media.js'
import { Wire } from './wire.js'

const start = new Date('2026-05-01T00:00:00Z')
const day = 86_400

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test('the last requests and messages are remembered, including those whose connection was reset', async () => {
  const mock = createMockWeChat({ history: 3 })
  const wire = new Wire(mock)
  const send = (touser: string): Promise<unknown> =>
    wire.post('/cgi-bin/message/template/send', { touser, template_id: 't1', data: {} })
  for (const touser of ['o1', 'o2', 'o3', 'o4']) await send(touser)
  expect(mock.outbox).toMatchObject(
    [{ touser: 'o2' }, { touser: 'o3' }, { touser: 'o4' }].map((request) => ({ request })),
  )
  mock.faults.connectionReset('message.template.send', { times: Infinity })
  for (const touser of ['o5', 'o6', 'o7', 'o8']) await expect(send(touser)).rejects.toThrow()
  expect(mock.requests).toMatchObject(
    [{ touser: 'o6' }, { touser: 'o7' }, { touser: 'o8' }].map((json) => ({ json })),
  )
})

test('what is let go is counted until a reset', async () => {
  const handler = (request: Request): Response =>
    new Response(new URL(request.url).searchParams.get('echostr') ?? 'success')
  const mock = createMockWeChat({ history: 2, callback: { token: 'any', handler } })
  const wire = new Wire(mock)
  expect(mock.letGo).toEqual({ requests: 0, outbox: 0, pushes: 0 })
  for (let index = 0; index < 5; index++) {
    await wire.post('/cgi-bin/message/template/send', { touser: 'o1', template_id: 't1', data: {} })
  }
  await mock.idle()
  expect(mock.letGo).toEqual({ requests: 3, outbox: 3, pushes: 3 })
  expect([mock.requests.length, mock.outbox.length, mock.pushes.length]).toEqual([2, 2, 2])
  mock.reset()
  expect(mock.letGo).toEqual({ requests: 0, outbox: 0, pushes: 0 })
  expect(mock.requests).toEqual([])
})

test('ten thousand requests are remembered unless another history is given', async () => {
  const mock = createMockWeChat()
  const wire = new Wire(mock)
  await wire.send('/first')
  for (let index = 0; index < 9_999; index++) await wire.send('/further')
  expect([mock.requests[0]?.path, mock.letGo.requests]).toEqual(['/first', 0])
  await wire.send('/last')
  expect(mock.requests).toHaveLength(10_000)
  expect([mock.requests.at(-1)?.path, mock.letGo.requests]).toEqual(['/last', 1])
})

test.each([-1, NaN, '10' as unknown as number])('a history of %s is refused', (history) => {
  expect(() => createMockWeChat({ history })).toThrow(
    `history must be a number from 0, not ${history}`,
  )
})

const megabyte = 1024 * 1024
const sizes = (requests: readonly ReceivedRequest[]): number[] =>
  requests.map(({ parts = {} }) => (parts.media as File).size / megabyte)

function requestWith(megabytes: number): ReceivedRequest {
  const media = new File([new Uint8Array(megabytes * megabyte)], 'a.jpg', { type: 'image/jpeg' })
  return { parts: { media, note: 'kept' } } as unknown as ReceivedRequest
}

test('the newest 32 MB of files keep their bytes, and others only name and type', () => {
  const kept = new KeptRequests(10)
  for (const size of [20, 10, 2, 1]) kept.add(requestWith(size))
  expect(sizes(kept.items)).toEqual([0, 10, 2, 1])
  const { media, note } = kept.items[0]?.parts ?? {}
  expect([(media as File).name, (media as File).type, note]).toEqual([
    'a.jpg',
    'image/jpeg',
    'kept',
  ])
  kept.add(requestWith(40))
  expect(sizes(kept.items)).toEqual([0, 0, 0, 0, 40])
})

test('files of requests that were let go do not count', () => {
  const kept = new KeptRequests(2)
  for (const size of [30, 20, 10]) kept.add(requestWith(size))
  expect(sizes(kept.items)).toEqual([20, 10])
  kept.add(requestWith(20))
  expect(sizes(kept.items)).toEqual([10, 20])
})

test('a history without end keeps the bytes of all files', () => {
  const kept = new KeptRequests(Infinity)
  for (const size of [20, 20]) kept.add(requestWith(size))
  expect(sizes(kept.items)).toEqual([20, 20])
})

test('the bytes of expired temporary media are released', async () => {
  const clock = new Clock(start)
  const context = { clock, random: new Random('') } as Context
  const addresses = new Addresses(context, undefined)
  const { handlers } = new TemporaryMedia(context, { addresses })
  const media = new File(['12345'], 'a.jpg')
  const request = { parts: { media } } as unknown as ReceivedRequest
  const add = (): string => {
    const answer = handlers['material.mediaUpload']?.({ type: 'image', media }, request)
    return (answer as { media_id: string }).media_id
  }
  const media_id = add()
  const kept = new WeakRef(handlers['material.mediaGet']?.({ media_id }, request) as File)
  clock.advance(3 * day)
  add()
  // A reference that was read stays until the turn ends.
  await setImmediate()
  collectGarbage()
  expect(kept.deref()).toBeUndefined()
})

test('a token that ended a day ago is forgotten: 40001', async () => {
  const mock = createMockWeChat({ now: start })
  const wire = new Wire(mock)
  const path = `/card/getapplyprotocol?access_token=${mock.tokens.issue()}`
  mock.advance(7200 + day - 1)
  mock.tokens.issue()
  expect(await wire.send(path)).toMatchObject({ errcode: 42001 })
  mock.advance(1)
  mock.tokens.issue()
  expect(await wire.send(path)).toMatchObject({ errcode: 40001 })
})
