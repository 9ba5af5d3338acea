import { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test, vi } from 'vitest'
import { byCursor, byOffset, byPage, largest } from '../../src/paging.js'

interface Page {
  list?: string[]
  total?: number | string
  next?: string
}

/** Answers these pages one after the other, and no more. */
function answering(...pages: Page[]): ReturnType<typeof vi.fn<(at: unknown) => Promise<Page>>> {
  const pageAt = vi.fn<(at: unknown) => Promise<Page>>()
  for (const page of pages) pageAt.mockResolvedValueOnce(page)
  return pageAt.mockRejectedValue(new Error('there are no more pages'))
}

async function collected(items: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const item of items) all.push(item)
  return all
}

test('a total may be text', async () => {
  const pageAt = answering({ list: ['a', 'b'], total: '3' }, { list: ['c'], total: '3' })
  const items = byOffset(pageAt, ({ list, total }) => [list, total])
  expect(await collected(items)).toEqual(['a', 'b', 'c'])
  expect(pageAt.mock.calls).toEqual([[0], [2]])
})

test('without a total, pages go on until one has no list', async () => {
  const pageAt = answering({ list: ['a'] }, { list: ['b'] }, {})
  const items = byPage(pageAt, ({ list, total }) => [list, total], 0)
  expect(await collected(items)).toEqual(['a', 'b'])
  expect(pageAt.mock.calls).toEqual([[0], [1], [2]])
})

test.each([
  ['the last page over and over', ['a', 'b', 'c', 'c'], ['a', 'b', 'c']],
  ['the first page, whatever is asked for', ['a', 'a'], ['a']],
  ['the first page again after the last', ['a', 'b', 'c', 'a'], ['a', 'b', 'c']],
])('without a total, a server that sends %s ends the list', async (_, names, all) => {
  for (const by of [byOffset, byPage]) {
    const pageAt = answering(...names.map((name) => ({ list: [`${name}1`, `${name}2`] })))
    const items = by(pageAt, ({ list, total }: Page) => [list, total])
    expect(await collected(items)).toEqual(all.flatMap((name) => [`${name}1`, `${name}2`]))
    expect(pageAt).toHaveBeenCalledTimes(names.length)
  }
})

test.each([null, '', 0])('a total of %j is none', async (total) => {
  const pageAt = answering({ list: ['a'], total: total as number }, { list: ['b'] }, {})
  const items = byPage(pageAt, ({ list, total }) => [list, total])
  expect(await collected(items)).toEqual(['a', 'b'])
})

test('with a total, pages may be alike', async () => {
  const pageAt = answering({ list: ['a'], total: 2 }, { list: ['a'], total: 2 })
  const items = byPage(pageAt, ({ list, total }) => [list, total])
  expect(await collected(items)).toEqual(['a', 'a'])
})

test('a total that counts more than comes does not run for ever', async () => {
  const pageAt = answering({ list: ['a'], total: 9 }, { list: [], total: 9 })
  const items = byPage(pageAt, ({ list, total }) => [list, total])
  expect(await collected(items)).toEqual(['a'])
})

test('a page with fewer items than asked for is not the last, and the next begins behind them', async () => {
  const pageAt = answering({ list: ['a'], total: 3 }, { list: ['b', 'c'], total: 3 })
  const items = byOffset(pageAt, ({ list, total }) => [list, total])
  expect(await collected(items)).toEqual(['a', 'b', 'c'])
  expect(pageAt.mock.calls).toEqual([[0], [1]])
})

test.each([[''], [undefined], ['1']])('a cursor of %j is the last', async (next) => {
  const pageAt = answering({ list: ['a'], ...(next !== undefined && { next }) })
  const items = byCursor(
    (cursor: string) => pageAt(cursor),
    (page) => [page.list, page.next],
    '1',
  )
  expect(await collected(items)).toEqual(['a'])
  expect(pageAt.mock.calls).toEqual([['1']])
})

test.each([
  ['the first page', 'a', ['a']],
  ['the page before', 'b', ['a', 'b']],
  ['a page before that', 'b', ['a', 'b', 'c']],
])('a cursor of %s ends the list, and no item comes twice', async (_, repeated, names) => {
  const next = new Map(names.map((name, index) => [name, names[index + 1] ?? repeated]))
  const pageAt = vi.fn((cursor: string) => {
    if (pageAt.mock.calls.length > names.length) throw new Error('it goes round in a circle')
    return Promise.resolve({ list: [cursor], next: next.get(cursor) })
  })
  const items = byCursor(pageAt, (page) => [page.list, page.next], 'a')
  expect(await collected(items)).toEqual(names)
  expect(pageAt.mock.calls.map(([cursor]) => cursor)).toEqual(names)
})

test('the largest id is found beyond 2^53, whatever the order', () => {
  expect(largest(['9007199254740993', '10', '9007199254740992'])).toBe('9007199254740993')
  expect(largest([])).toBeUndefined()
})

test('nothing is called before the first item is asked for, and an abort ends the next call', async () => {
  const mock = createMockWeChat()
  const account = new OffiAccount({ appid: 'wx0', secret: 'secret', fetch: mock.fetch })
  mock.reply('card.batchGet', { card_id_list: ['p1'], total_num: 9 })
  const abort = new AbortController()
  const items = card.batchGetAll(account, {}, { signal: abort.signal })
  expect(mock.requests).toEqual([])
  expect(await items.next()).toEqual({ done: false, value: 'p1' })
  abort.abort(new Error('enough'))
  await expect(items.next()).rejects.toThrow('enough')
  expect(mock.requests.filter(({ op }) => op === 'card.batchGet')).toHaveLength(1)
})
