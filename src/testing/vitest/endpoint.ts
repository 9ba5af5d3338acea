import { describe, expect, test } from 'vitest'
import type { CallOptions, Client, Download } from '../../runtime/index.js'
import type { MockEndpoints } from '../model.js'
import type { ReceivedRequest } from '../request/received.js'
import { stageAccount, stageOf } from './stage.js'

/** What the manifest says about a function, independent of its generated code. */
export interface Expectation<Request, Result> extends Exchange<Request, Result> {
  op: string
  call: (account: Client, request: Request, options?: CallOptions) => Promise<Result>
  /** `POST /path?constant=query` */
  sends: string
  auth?: 'none' | 'user' | 'app' | 'component'
  /** Whether it may be repeated after a network failure. */
  safe?: true
  /** Whether it must not even be repeated when WeChat is busy. */
  once?: true
  /** The fields of the request that go into the query string; the others make up the body. */
  query?: readonly string[]
  body?: 'json' | 'multipart' | 'raw'
  /** Further ones, if a field of the request decides what is answered. */
  branches?: readonly Exchange<Request, Result>[]
}

/** One request, and what comes of it. */
export interface Exchange<Request, Result> {
  /** Every field that the function takes; undefined if it takes none. */
  request: NoInfer<Request>
  /** The JSON that is sent, if it is not that of the request: a 64-bit integer is text there and digits here. */
  json?: string | undefined
  /** What the mock WeChat answers and the function resolves to. */
  returns?: NoInfer<Result> | undefined
  answer?: 'nothing' | 'binary' | 'mixed' | undefined
}

/** The part of an expectation that does not depend on its types. */
type Plain = Omit<Expectation<unknown, unknown>, 'call'>

const file = new TextEncoder().encode('the bytes of a file')

/**
 * Tests a function: what it sends, what it resolves to, and how it fails.
 * @param endpoints - of a manifest of your own, as they were generated; without them it is a function of this package
 */
export function describeEndpoint<Request, Result>(
  expectation: Expectation<Request, Result>,
  endpoints?: MockEndpoints,
): void {
  describe(expectation.op, () => {
    test('sends the request as the manifest has it', () => expectRequest(expectation, endpoints))
    test('resolves to the answer', () => expectAnswer(expectation, endpoints))
    test('rejects with an ApiError that names the function', () =>
      expectError(expectation, endpoints))
    if (expectation.branches) {
      test('resolves to the answer that the request leads to', () =>
        expectBranches(expectation, endpoints))
    }
  })
}

/** Tests a function that builds an address and calls nothing. */
export function describeUrl<Request>(expectation: {
  name: string
  call: (request: Request) => string
  request: NoInfer<Request>
  returns: string
}): void {
  test(`${expectation.name} builds the address`, () => {
    expect(expectation.call(expectation.request)).toBe(expectation.returns)
  })
}

export async function expectRequest<Request, Result>(
  expectation: Expectation<Request, Result>,
  endpoints?: MockEndpoints,
): Promise<void> {
  const { received, safe, once } = await sentBy(expectation, endpoints)
  expect(received).toMatchObject(expectedAddress(expectation))
  expect(received?.query).toEqual(expectedQuery(expectation))
  expect(received?.access_token !== undefined).toBe(
    [undefined, 'component'].includes(expectation.auth),
  )
  expect(safe).toBe(expectation.safe ?? false)
  expect(once).toBe(expectation.once ?? false)
  await expectBody(received, expectation)
}

export async function expectAnswer<Request, Result>(
  expectation: Expectation<Request, Result>,
  endpoints?: MockEndpoints,
): Promise<void> {
  const { op, call, request, answer, returns, sends } = expectation
  const { client, mock } = stageOf(endpoints)
  if (answer === 'binary' || returns instanceof Blob) {
    mock.reply(op, file)
    const download = (await call(client, request)) as Download
    expect(await download.bytes()).toEqual(file)
  } else if (issuesCredentials(sends)) {
    expect(shapeOf(await call(client, request))).toEqual(shapeOf(returns))
  } else if (answer === 'nothing') {
    expect(await call(client, request)).toBeUndefined()
  } else {
    // The mock itself would answer with an empty page unless the first one is requested.
    mock.reply(op, returns as object)
    expect(await call(client, request)).toEqual(returns)
  }
}

/** What the mock answers of itself follows the request. */
export async function expectBranches<Request, Result>(
  expectation: Expectation<Request, Result>,
  endpoints?: MockEndpoints,
): Promise<void> {
  const { client, mock } = stageOf(endpoints)
  const { branches = [], ...same } = expectation
  const bare = { ...same, json: undefined, answer: undefined, returns: undefined }
  for (const each of [expectation, ...branches.map((branch) => ({ ...bare, ...branch }))]) {
    mock.reset()
    const received = await each.call(client, each.request)
    if (each.answer === 'binary') {
      expect((await (received as Download).bytes()).length).toBeGreaterThan(0)
    } else {
      // Ids are fresh.
      expect(shapeOf(received)).toEqual(shapeOf(each.returns))
    }
    await expectRequest(each, endpoints)
  }
}

/** Whether the mock hands out working tokens or tickets instead of examples. */
function issuesCredentials(sends: string): boolean {
  const paths = ['/cgi-bin/token', '/cgi-bin/stable_token', '/cgi-bin/ticket/getticket']
  return paths.includes(addressOf(sends).url.pathname)
}

function shapeOf(value: unknown): Record<string, string> {
  return Object.fromEntries(fieldsOf(value).map(([name, field]) => [name, typeof field]))
}

export async function expectError<Request, Result>(
  expectation: Expectation<Request, Result>,
  endpoints?: MockEndpoints,
): Promise<void> {
  const { op, call, request } = expectation
  const { client, mock } = stageOf(endpoints)
  mock.failNext(op, { errcode: 45009 })
  await expect(call(client, request)).rejects.toMatchObject({
    name: 'ApiError',
    op,
    errcode: 45009,
    errmsg: 'reach max api daily quota limit',
  })
}

/** What arrives when the function is called, and whether the client may repeat it. */
async function sentBy<Request, Result>(
  { call, request }: Expectation<Request, Result>,
  endpoints: MockEndpoints | undefined,
): Promise<{
  received: ReceivedRequest | undefined
  safe: boolean
  once: boolean
}> {
  const { account, client, mock } = stageOf(endpoints)
  await account.accessToken()
  mock.requests.length = 0
  let safe = false
  let once = false
  const observing: Client = {
    call: (sent, options) => {
      safe = sent.safe ?? false
      once = sent.once ?? false
      return client.call(sent, options)
    },
  }
  await call(observing, request)
  return { received: mock.requests[0], safe, once }
}

function expectedAddress({ op, sends }: Plain): Partial<ReceivedRequest> {
  const { method, url } = addressOf(sends)
  return { op, method, host: url.host, path: url.pathname }
}

function expectedQuery({ request, sends, auth, query = [] }: Plain): Record<string, string> {
  const fields = fieldsOf(request)
    .filter(([name]) => query.includes(name))
    .map(([name, value]) => [name, String(value)] as const)
  const added = auth === 'app' ? Object.entries(stageAccount) : []
  return Object.fromEntries([...added, ...addressOf(sends).url.searchParams, ...fields])
}

async function expectBody(
  received: ReceivedRequest | undefined,
  { request, sends, query = [], body, json }: Plain,
): Promise<void> {
  const contentType = received?.headers.get('content-type') ?? 'none'
  const fields = fieldsOf(request).filter(([name]) => !query.includes(name))
  switch (body ?? addressOf(sends).method) {
    case 'multipart':
      expect(contentType).toMatch(/^multipart\/form-data; boundary=/)
      expect(await readable(fieldsOf(received?.parts))).toEqual(await readable(fields))
      break
    case 'raw':
      expect(contentType).toMatch(/^text\/plain/)
      expect([received?.text]).toEqual(fields.map(([, text]) => text))
      break
    case 'GET':
      expect([contentType, received?.text]).toEqual(['none', undefined])
      break
    default:
      expect(contentType).toMatch(/^application\/json/)
      expect(received?.text).toBe(json ?? JSON.stringify(bodyOf(request, fields)))
  }
}

function bodyOf(request: unknown, fields: [string, unknown][]): unknown {
  return Array.isArray(request) ? request : Object.fromEntries(fields)
}

function addressOf(sends: string): { method: string; url: URL } {
  const [method = '', address = ''] = sends.split(' ')
  return { method, url: new URL(address, 'https://api.weixin.qq.com') }
}

function fieldsOf(request: unknown): [name: string, value: unknown][] {
  return typeof request === 'object' && request !== null ? Object.entries(request) : []
}

/** Parts of a form for comparison: files by name and bytes, everything else by its text. */
async function readable(parts: [string, unknown][]): Promise<Record<string, unknown>> {
  const entries = parts.map(async ([name, part]) => [name, await readablePart(part)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

async function readablePart(part: unknown): Promise<unknown> {
  if (part instanceof File) return { filename: part.name, bytes: await part.bytes() }
  return typeof part === 'string' ? part : JSON.stringify(part)
}
