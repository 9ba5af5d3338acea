import { expect, test } from 'vitest'
import { Journal } from '../../src/testing/remote/journal.js'

test('only the beginning of a long answer stays in memory', () => {
  const journal = new Journal()
  const response = new Response()
  const request = { method: 'GET', path: '/card/get' } as never
  journal.add({ request, response, duration: 1 })
  journal.sent(response, Buffer.alloc(1_000_000, 'x'))
  const [{ body, size } = {}] = journal.entries
  expect(size).toBe(1_000_000)
  expect(body).toEqual(new Uint8Array(65_536).fill(0x78))
  expect((body as Uint8Array).buffer.byteLength).toBe(65_536)
})
