import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Clock } from '../../src/testing/clock.js'
import { createMockWeChat, type ReceivedRequest } from '../../src/testing/index.js'
import { Random } from '../../src/testing/random.js'
import { Addresses } from '../../src/testing/state/addresses.js'
import type { Context } from '../../src/testing/state/area.js'
import { TemporaryMedia } from '../../src/testing/state/media.js'
import { Wire } from './wire.js'

const start = new Date('2026-05-01T00:00:00Z')
const day = 86_400

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function upload(wire: Wire, name: string): Promise<unknown> {
  const form = new FormData()
  form.append('media', new File(['12345'], name, { type: 'image/jpeg' }))
  return wire.upload('/cgi-bin/media/uploadimg', form)
}

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

test('the last ten requests keep the bytes of their files, and others only name and type', async () => {
  const mock = createMockWeChat({ history: 12 })
  const wire = new Wire(mock)
  for (let index = 0; index < 12; index++) await upload(wire, `${index}.jpg`)
  const files = mock.requests.map(({ parts }) => parts?.media as File)
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual(
    Array.from({ length: 12 }, (_, index) => `${index}.jpg image/jpeg`),
  )
  expect(files.map(({ size }) => size)).toEqual([0, 0, ...Array<number>(10).fill(5)])
})

test('everything is remembered unless a history is given', async () => {
  const mock = createMockWeChat()
  const wire = new Wire(mock)
  for (let index = 0; index < 12; index++) await upload(wire, `${index}.jpg`)
  expect(mock.requests.map(({ parts }) => (parts?.media as File).size)).toEqual(Array(12).fill(5))
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
