import { describe, expect, test } from 'vitest'
import {
  OffiAccount,
  type CallOptions,
  type Client,
  type Download,
} from '../../src/runtime/index.js'
import { createMockWeChat, type Op, type ReceivedRequest } from '../../src/testing/index.js'

/** What the manifest says about a function, in words that its generated code has no part in. */
export interface Expectation<Request, Result> {
  op: Op
  call: (account: Client, request: Request, options?: CallOptions) => Promise<Result>
  /** Every field that the function takes; undefined where it takes none. */
  request: NoInfer<Request>
  /** `POST https://mp.weixin.qq.com/path?constant=query`; the host only where it is another than `api.weixin.qq.com`. */
  sends: string
  auth?: 'none' | 'user'
  /** The fields of the request that go into the query string; the others make up the body. */
  query?: readonly string[]
  body?: 'json' | 'multipart' | 'raw'
  /** What the mock WeChat answers and the function resolves to. */
  returns?: NoInfer<Result>
  answer?: 'nothing' | 'binary' | 'mixed'
}

/** The part of an expectation that does not depend on its types. */
type Plain = Omit<Expectation<unknown, unknown>, 'call'>

const mock = createMockWeChat({ state: false })
const account = new OffiAccount({ appid: 'wx0', secret: 'secret', fetch: mock.fetch })
const file = new TextEncoder().encode('the bytes of a file')

export function describeEndpoint<Request, Result>(expectation: Expectation<Request, Result>): void {
  describe(expectation.op, () => {
    test('sends the request as the manifest has it', () => expectRequest(expectation))
    test('resolves to the answer', () => expectAnswer(expectation))
    test('rejects with an ApiError that names the function', () => expectError(expectation))
    if (expectation.auth !== undefined) return
    test('renews a refused token once and succeeds', () => expectRenewal(expectation))
  })
}

export async function expectRequest<Request, Result>(
  expectation: Expectation<Request, Result>,
): Promise<void> {
  const [received] = await receivedDuring(expectation)
  expect(received).toMatchObject(expectedAddress(expectation))
  expect(received?.query).toEqual(expectedQuery(expectation))
  expect(received?.access_token !== undefined).toBe(expectation.auth === undefined)
  await expectBody(received, expectation)
}

export async function expectAnswer<Request, Result>(
  expectation: Expectation<Request, Result>,
): Promise<void> {
  const { op, call, request, answer, returns } = expectation
  if (answer === 'binary' || returns instanceof Blob) {
    mock.reply(op, file)
    const download = (await call(account, request)) as Download
    expect(await download.bytes()).toEqual(file)
  } else if (issuesCredentials(op)) {
    expect(shapeOf(await call(account, request))).toEqual(shapeOf(returns))
  } else {
    expect(await call(account, request)).toEqual(answer === 'nothing' ? undefined : returns)
  }
}

/** The mock hands out tokens and tickets that work, not those of the examples. */
function issuesCredentials(op: Op): boolean {
  return ['util.getAccessToken', 'util.getStableAccessToken', 'oauth.getJSApiTicket'].includes(op)
}

function shapeOf(value: unknown): Record<string, string> {
  return Object.fromEntries(fieldsOf(value).map(([name, field]) => [name, typeof field]))
}

export async function expectError<Request, Result>(
  expectation: Expectation<Request, Result>,
): Promise<void> {
  const { op, call, request } = expectation
  mock.failNext(op, { errcode: 45009 })
  await expect(call(account, request)).rejects.toMatchObject({
    name: 'ApiError',
    op,
    errcode: 45009,
    errmsg: 'reach max api daily quota limit',
  })
}

export async function expectRenewal<Request, Result>(
  expectation: Expectation<Request, Result>,
): Promise<void> {
  await account.accessToken()
  mock.tokens.expire()
  const { issued } = mock.tokens
  const tokens = (await receivedDuring(expectation))
    .filter(({ op }) => op === expectation.op)
    .map(({ access_token: token }) => token)
  expect(tokens).toHaveLength(2)
  expect(new Set(tokens).size).toBe(2)
  expect(mock.tokens.issued).toBe(issued + 1)
}

/** What arrives when the function is called, besides a first request for a token. */
async function receivedDuring<Request, Result>({
  call,
  request,
}: Expectation<Request, Result>): Promise<ReceivedRequest[]> {
  await account.accessToken()
  mock.requests.length = 0
  await call(account, request)
  return [...mock.requests]
}

function expectedAddress({ op, sends }: Plain): Partial<ReceivedRequest> {
  const { method, url } = addressOf(sends)
  return { op, method, host: url.host, path: url.pathname }
}

function expectedQuery({ request, sends, query = [] }: Plain): Record<string, string> {
  const fields = fieldsOf(request)
    .filter(([name]) => query.includes(name))
    .map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries([...addressOf(sends).url.searchParams, ...fields])
}

async function expectBody(
  received: ReceivedRequest | undefined,
  { request, sends, query = [], body }: Plain,
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
      expect(received?.json).toEqual(Array.isArray(request) ? request : Object.fromEntries(fields))
  }
}

function addressOf(sends: string): { method: string; url: URL } {
  const [method = '', address = ''] = sends.split(' ')
  return { method, url: new URL(address, 'https://api.weixin.qq.com') }
}

function fieldsOf(request: unknown): [name: string, value: unknown][] {
  return typeof request === 'object' && request !== null ? Object.entries(request) : []
}

/** Parts of a form in a shape that can be compared: a file by name and bytes, everything else by its text. */
async function readable(parts: [string, unknown][]): Promise<Record<string, unknown>> {
  const entries = parts.map(async ([name, part]) => [name, await readablePart(part)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

async function readablePart(part: unknown): Promise<unknown> {
  if (part instanceof File) return { filename: part.name, bytes: await part.bytes() }
  return typeof part === 'string' ? part : JSON.stringify(part)
}
