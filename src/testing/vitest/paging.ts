import { describe, expect, test } from 'vitest'
import type { CallOptions, Client } from '../../runtime/index.js'
import type { MockEndpoints, Operation } from '../model.js'
import { stageOf, type Stage } from './stage.js'

/** What the manifest says about the pages of an endpoint, independent of its generated code. */
export interface PagesExpectation<Request> extends Pages {
  /** The function that goes through all of them. */
  call: (account: Client, request: Request, options?: CallOptions) => AsyncGenerator
  request: NoInfer<Request>
}

interface Pages {
  /** The endpoint that answers one page. */
  op: string
  by: 'offset' | 'page' | 'cursor'
  /** The field of the request that selects the page, and its value for the first one. */
  position: string
  start?: string | number
  /** The field of the request that counts the pages in addition to a cursor. */
  counter?: string
  size?: string
  /** The size that is requested unless the caller gives one. */
  largest?: number
  /** Sent with every request. */
  sends?: Record<string, unknown>
  /** Paths in the answer. */
  items: string
  next: string
  returned?: string
}

type Fields = Record<string, unknown>

const pageSize = 2

/**
 * Tests a function that goes through the pages of an endpoint.
 * @param endpoints - of a manifest of your own, as they were generated; without them it is a function of this package
 */
export function describePages<Request>(
  expectation: PagesExpectation<Request>,
  endpoints?: MockEndpoints,
): void {
  const { op, largest, size, sends = {} } = expectation
  const stage = stageOf(endpoints)
  const listOf = async (length: number): Promise<List> =>
    new List(expectation, length, stage.mock, await exampleOf(op, endpoints))
  describe(`${op}, page by page`, () => {
    test('goes through three pages', async () => {
      const list = await listOf(5)
      expect(await collected(expectation, stage)).toEqual(list.items)
      expect(list.asked.slice(0, 3)).toEqual(list.positions(3))
      expect(list.asked.length).toBeLessThanOrEqual(list.endsByCursor ? 4 : 3)
      for (const request of list.requests) expect(request).toMatchObject(sends)
    })

    test('an empty list has no items', async () => {
      const list = await listOf(0)
      expect(await collected(expectation, stage, {})).toEqual([])
      expect(list.asked).toEqual(list.positions(1))
      if (size !== undefined && largest !== undefined) {
        expect(list.requests[0]).toHaveProperty(size, largest)
      }
    })

    test('a list that shrinks meanwhile ends where WeChat has no more', async () => {
      const list = await listOf(5)
      const whole = list.items
      list.onPage = () => {
        list.remove(2)
      }
      const rest = list.endsByCursor ? whole : [...whole.slice(0, 2), ...whole.slice(4)]
      expect(await collected(expectation, stage)).toEqual(rest)
      expect(list.asked.length).toBeLessThanOrEqual(list.endsByCursor ? 4 : 2)
    })

    test('break makes no further call', async () => {
      const list = await listOf(5)
      for await (const item of pagesOf(expectation, stage)) {
        expect(item).toEqual(list.items[0])
        break
      }
      expect(list.asked).toEqual(list.positions(1))
    })

    test('a failure of any page reaches the caller', async () => {
      const list = await listOf(5)
      list.onPage = () => {
        stage.mock.failNext(op, { errcode: 45009 })
      }
      await expect(collected(expectation, stage)).rejects.toMatchObject({ name: 'ApiError', op })
    })

    if (expectation.by === 'cursor') {
      test('a cursor that repeats ends it', async () => {
        const list = await listOf(5)
        list.repeats = true
        expect(await collected(expectation, stage)).toHaveLength(4)
        expect(list.asked).toHaveLength(2)
      })
    }
  })
}

/** The caller asks for pages of two items, if there is a size to set. */
function pagesOf<Request>(
  { call, request, size }: PagesExpectation<Request>,
  { client }: Stage,
  chosen: Fields = size === undefined ? {} : { [size]: pageSize },
): AsyncGenerator {
  return call(client, { ...request, ...chosen })
}

async function collected<Request>(
  expectation: PagesExpectation<Request>,
  stage: Stage,
  chosen?: Fields,
): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of pagesOf(expectation, stage, chosen)) items.push(item)
  return items
}

/** The example answer of the endpoint, the first where the request decides. */
async function exampleOf(op: string, endpoints: MockEndpoints | undefined): Promise<Fields> {
  const own: MockEndpoints<Record<string, Operation>> = endpoints ?? {}
  const { endpoints: documented } = await import('../generated/endpoints.js')
  const { returns, choice } = own[op] ?? documented.find((each) => each.op === op) ?? {}
  return (choice?.branches[0]?.returns ?? returns) as Fields
}

/** A list as WeChat has it, of which the mock returns two items per page. */
class List {
  readonly requests: Fields[] = []
  readonly #pages: Pages
  readonly #example: Fields
  #items: { index: number; value: unknown }[]
  /** Runs after the first page. */
  onPage: () => void = () => undefined
  /** Whether every page has the same cursor for the next one. */
  repeats = false

  constructor(pages: Pages, length: number, mock: Stage['mock'], example: Fields) {
    this.#pages = pages
    this.#example = structuredClone(example)
    const [item] = valueAt(this.#example, pages.items) as unknown[]
    this.#items = Array.from({ length }, (_, index) => ({ index, value: this.#nth(item, index) }))
    mock.reset()
    mock.handle(pages.op, (request) => this.#answer(request))
  }

  get items(): unknown[] {
    return this.#items.map(({ value }) => value)
  }

  get endsByCursor(): boolean {
    return this.#pages.by === 'cursor'
  }

  /** The positions that were requested. */
  get asked(): unknown[] {
    return this.requests.map((request) => this.#positionIn(request))
  }

  remove(count: number): void {
    this.#items = this.#items.slice(count)
  }

  /** The positions of the first pages. */
  positions(count: number): unknown[] {
    const { by, start, counter } = this.#pages
    return Array.from({ length: count }, (_, index) => {
      if (by === 'offset') return index * pageSize
      if (by === 'page') return Number(start) + index
      const cursor = index === 0 ? start : String(index * pageSize)
      return counter === undefined ? cursor : [cursor, index + 1]
    })
  }

  #positionIn(request: Fields): unknown {
    const { position, counter } = this.#pages
    return counter === undefined ? request[position] : [request[position], request[counter]]
  }

  #nth(item: unknown, index: number): unknown {
    if (typeof item === 'string') return `${item}${index}`
    const [, id] = this.#pages.next.split('[].')
    return { ...(item as Fields), index, ...(id !== undefined && { [id]: String(index + 1) }) }
  }

  #answer(request: Fields): Fields {
    const { by, position, start, items, next, returned } = this.#pages
    this.requests.push(request)
    const at = request[position]
    const isFirst = this.requests.length === 1
    const begin =
      by === 'offset'
        ? Number(at)
        : by === 'page'
          ? (Number(at) - Number(start)) * pageSize
          : this.#items.findIndex(({ index }) => index >= (at === start ? 0 : Number(at)))
    const page = begin < 0 ? [] : this.#items.slice(begin, begin + pageSize)
    const answer = structuredClone(this.#example)
    set(
      answer,
      items,
      page.map(({ value }) => value),
    )
    if (by !== 'cursor') set(answer, next, this.#items.length)
    else if (!next.includes('[].')) set(answer, next, this.#nextOf(page))
    else if (this.repeats)
      set(
        answer,
        items,
        page.map(({ value }) => ({ ...(value as Fields), [next.split('[].')[1] ?? '']: '2' })),
      )
    if (returned !== undefined) set(answer, returned, page.length)
    if (isFirst) this.onPage()
    return answer
  }

  #nextOf(page: { index: number }[]): string {
    if (this.repeats) return String(pageSize)
    const last = page.at(-1)
    return last === undefined ? String(this.#pages.start ?? '') : String(last.index + 1)
  }
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((object, name) => (object as Fields)[name], value)
}

function set(object: Fields, path: string, value: unknown): void {
  const [name = '', ...below] = path.split('.')
  if (below.length === 0) object[name] = value
  else set(object[name] as Fields, below.join('.'), value)
}
