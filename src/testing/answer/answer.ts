import { stringify } from '../../runtime/int64-json.js'
import { largestBody } from '../http/http-request.js'
import type { MockEndpoint } from '../model.js'
import { isRecord } from '../../shared/record.js'

/** The Content-Type that WeChat sends with JSON; its parameter is not `charset`. */
const jsonType = 'application/json; encoding=utf-8'

/** The smallest PNG: one transparent pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** A bill of one day with one payment: the first line has the column names, the last two the totals. */
const bill = new File(
  [
    [
      '交易时间,公众账号ID,商户号,子商户号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额',
      '`2026-03-09 12:00:00,`wx5edab3bdfba3dc1c,`1230000109,`0,`4200000001202603091234567890,`NO20260309,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`CFT,`CNY,`1.00',
      '总交易单数,总交易额',
      '`1,`1.00',
      '',
    ].join('\n'),
  ],
  'bill.csv',
  { type: 'text/csv' },
)

export function jsonAnswer(
  value: unknown,
  int64?: readonly string[],
  contentType: string = jsonType,
): Response {
  const text = int64 ? stringify(value, int64) : JSON.stringify(value)
  return new TextResponse(text, contentType)
}

/** A response that keeps its body as text, so that a server need not read a stream. */
export class TextResponse extends Response {
  readonly content: string

  constructor(content: string, contentType: string) {
    super(content, { headers: { 'content-type': contentType } })
    this.content = content
  }
}

export function binaryAnswer(bytes: Blob | Uint8Array<ArrayBuffer>, type: string): Response {
  const name = bytes instanceof File ? encodeURIComponent(bytes.name) : 'media.png'
  const headers = {
    'content-type': type,
    'content-length': String(bytes instanceof Blob ? bytes.size : bytes.byteLength),
    'content-disposition': `attachment; filename="${name}"`,
  }
  return new Response(bytes, { headers })
}

/** A file as a web page embeds it. */
export function fileAnswer(file: File): Response {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    // An uploaded file must not run as a page of the mock.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  }
  return new Response(file, { headers })
}

/** The picture that the mock sends for every picture it does not have. */
export function examplePicture(): Response {
  return new Response(png, { headers: { 'content-type': 'image/png' } })
}

/** WeChat refuses a body without `Content-Length` before it looks at anything else. */
export function lengthRequired(): Response {
  return new Response('412 Precondition Failed', { status: 412 })
}

export function bodyTooLarge(): Response {
  return new Response(`413 Payload Too Large: a body has at most ${largestBody} bytes`, {
    status: 413,
  })
}

/** Makes an answer from a value: an example, or what a handler or the state returned. */
export function answerWith(value: unknown, endpoint: MockEndpoint): Response {
  if (value instanceof Response) return value.clone()
  if (value instanceof Blob) return binaryAnswer(value, value.type || 'application/octet-stream')
  if (value instanceof Uint8Array) {
    return binaryAnswer(new Uint8Array(value), 'application/octet-stream')
  }
  const { answer, errmsg = answer === 'nothing' ? 'ok' : undefined } = endpoint
  const isBare = Array.isArray(value) || errmsg === undefined
  const content: unknown = isBare ? (value ?? {}) : { errcode: 0, errmsg, ...(value ?? {}) }
  return jsonAnswer(content, endpoint.int64?.receive, contentTypeOf(endpoint))
}

/** The Content-Type that WeChat gives to JSON: `text/plain` for web logins; undefined means the usual one. */
export function contentTypeOf({ path }: MockEndpoint): string | undefined {
  return path.startsWith('/sns/') ? 'text/plain' : undefined
}

export function exampleAnswer(
  endpoint: MockEndpoint,
  request: Readonly<Record<string, unknown>>,
): Response {
  const { op, answer, returns } = endpoint
  if (op === 'nontax.downloadBill') return binaryAnswer(bill, bill.type)
  if (answer === 'binary' || (answer === 'mixed' && returns === undefined)) {
    return binaryAnswer(png, 'image/png')
  }
  if (answer === 'nothing') return answerWith({}, endpoint)
  return answerWith(isFirstPage(request, endpoint) ? returns : lastPage(endpoint), endpoint)
}

/** Whether the request asks for the first page; an answer without pages is one page. */
function isFirstPage(
  request: Readonly<Record<string, unknown>>,
  { cursor }: MockEndpoint,
): boolean {
  if (cursor === undefined) return true
  const { field, start = '' } = cursor
  const position = request[field] ?? ''
  return ['', 0, '0', start, Number(start)].includes(position as string | number)
}

/** The page after the example, which is empty, so that a loop over pages ends. */
function lastPage({ cursor, returns }: MockEndpoint): unknown {
  const page = structuredClone(returns)
  for (const path of cursor ? [cursor.items, ...cursor.ends] : []) empty(page, path.split('.'))
  return page
}

function empty(value: unknown, [step = '', ...rest]: string[]): void {
  if (!isRecord(value)) return
  const field = value[step]
  if (rest.length > 0) empty(field, rest)
  else if (Array.isArray(field)) value[step] = []
  else if (typeof field === 'number') value[step] = 0
  // A 64-bit integer is text here and digits on the wire.
  else value[step] = /^\d+$/.test(String(field)) ? '0' : ''
}
