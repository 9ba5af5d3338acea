import { kindOf } from '../shared/record.js'
import { RequestError } from './errors/request.js'
import { stringify } from './int64-json.js'
import { redactError, redactor } from './redact.js'
import type { ApiRequest, QueryValue } from './request.js'
import type { TransportRequest } from './transport/transport.js'

/** Bytes that are in memory. */
export type FileData = Blob | Uint8Array | ArrayBuffer

export interface FileNaming {
  /** Default: the file's own name, or the field's with an ending that fits. WeChat judges a file by its ending. */
  filename?: string | undefined
  /** Default: by the bytes, then by the ending. */
  contentType?: string | undefined
}

/** A file on disk; for Node, Bun and Deno. A link is followed; what is not a regular file is refused. */
export interface FilePath extends FileNaming {
  path: string
}

/** Bytes with a name of their own. */
export interface NamedData extends FileNaming {
  data: FileData
}

/**
 * A stream of known length. It is read into memory when the call's turn has come: WeChat refuses a body without length, and a
 * call whose token was refused is sent again. It is destroyed if the call fails before.
 */
export interface FileStream extends FileNaming {
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>
  /** Bytes. */
  size: number
}

/** What a file field of a request takes. */
export type FileInput = FileData | FilePath | NamedData | FileStream

/** One part of a form: text, or a file that is still to be read. */
export interface Part {
  field: string
  content: string | FileInput
}

/** What stays the same when a request is sent again. */
export interface Body extends Pick<TransportRequest, 'body' | 'headers'> {
  /** Of a form that is not built yet. */
  parts?: readonly Part[]
}

const json = { 'content-type': 'application/json' }
const plainText = { 'content-type': 'text/plain; charset=utf-8' }

/**
 * Writes the body as the request is now, except the files: they would fill the memory while their calls wait.
 * @throws RequestError, or whatever the request itself throws when it is read
 */
export function bodyOf(request: ApiRequest): Body {
  const { op, method, multipart, text, json: value, int64 } = request
  if ((multipart ?? text ?? value) === undefined) return { headers: {} }
  if (method === 'GET') throw new RequestError(`${op}: a GET has no body`)
  if (Object.prototype.toString.call(multipart) === '[object FormData]') {
    if (multipart instanceof FormData) return { body: multipart, headers: {} }
    throw new RequestError(
      `${op}: multipart must be a FormData of this platform, or an object of parts`,
    )
  }
  if (!multipart && text !== undefined) return { body: text, headers: plainText }
  if (multipart) return formOf(multipart, request.files)
  const body = int64?.send ? stringify(value, int64.send) : JSON.stringify(value)
  return { body, headers: json }
}

/**
 * @param files - the parts that may be a file named by its path. Anywhere else such an object is data that somebody may have
 * handed through, and names no file.
 */
function formOf(multipart: object, files: readonly string[] | undefined): Body {
  const parts: Part[] = []
  for (const [field, value] of Object.entries<QueryValue | object>(
    multipart as Record<string, QueryValue>,
  )) {
    if (value === undefined) continue
    if (isContent(value) || (isPath(value) && namesFile(field, files))) {
      if (streamOf(value)) checkSize(field, value as FileStream)
      parts.push({ field, content: value })
    } else {
      const content = typeof value === 'object' ? JSON.stringify(value) : String(value)
      parts.push({ field, content })
    }
  }
  // Without a part, what the endpoint needs is in the query.
  return parts.length > 0 ? { headers: {}, parts } : { headers: {} }
}

function namesFile(field: string, files: readonly string[] | undefined): boolean {
  if (files) return files.includes(field)
  throw new RequestError(
    `${field} may be data or the path of a file: name the file parts in \`files\` (files: ['${field}'], or files: [])`,
  )
}

/** What is wrong with the files of a form of which these fields take nothing else; undefined if nothing is. */
export function problemWithFiles(multipart: object, files: readonly string[]): string | undefined {
  const given = Object.entries(multipart) as [string, unknown][]
  const wrong = given.find(
    ([field, value]) => files.includes(field) && value !== undefined && !isFile(value),
  )
  if (!wrong) return undefined
  const [field, value] = wrong
  const { path, data, stream } = Object(value) as Record<string, unknown>
  const part = Object.entries({ path, data, stream }).find(([, inner]) => inner !== undefined)
  const found = part ? `an object whose ${part[0]} is ${kindOf(part[1])}` : kindOf(value)
  return `${field} must be a file, { path: './a.png' }, bytes or { data, filename }, not ${found}`
}

function isFile(value: unknown): boolean {
  return isContent(value) || isPath(value)
}

function checkSize(field: string, { size }: FileStream): void {
  const fits = Number.isSafeInteger(size) && size >= 0
  if (!fits) throw new RequestError(`${field}: a stream needs its size in bytes`)
}

/** Whether the value holds bytes, which nobody can hand through in JSON. */
function isContent(value: unknown): value is Exclude<FileInput, FilePath> {
  if (isData(value)) return true
  return (isObject(value) && 'data' in value && isData(value.data)) || streamOf(value) !== undefined
}

function streamOf(value: unknown): AnyStream | undefined {
  const stream = isObject(value) && 'stream' in value ? value.stream : undefined
  const isStream = isObject(stream) && ('getReader' in stream || Symbol.asyncIterator in stream)
  return isStream ? (stream as AnyStream) : undefined
}

function isPath(value: unknown): value is FilePath {
  return isObject(value) && 'path' in value && typeof value.path === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

export function isData(value: unknown): value is FileData {
  return value instanceof Blob || ArrayBuffer.isView(value) || value instanceof ArrayBuffer
}

/** What streams of Node's and of the web have, and generators. */
interface AnyStream {
  on?: (event: 'error', listener: (error: unknown) => void) => unknown
  destroy?: () => unknown
  cancel?: (reason: unknown) => unknown
  return?: (value: unknown) => unknown
}

/** Calls back when a stream fails before it is read: one of Node's ends the process if nobody listens. */
export function listen(parts: readonly Part[], onFailure: (error: RequestError) => void): void {
  for (const { field, content } of parts) {
    streamOf(content)?.on?.('error', (error) => {
      onFailure(unreadable(field, error))
    })
  }
}

/** Ends the streams of a request that nobody will read, with what they hold open. */
export function letGoOf(multipart: object | undefined): void {
  for (const value of Object.values(multipart ?? {})) {
    const stream = streamOf(value)
    if (stream) void letGo(stream)
  }
}

/** The reason is for those who wrote a stream of the web. */
export async function letGo(stream: AnyStream, reason?: unknown): Promise<void> {
  const { on, destroy, cancel = stream.return } = stream
  try {
    on?.call(stream, 'error', () => undefined)
    await (destroy ? destroy.call(stream) : cancel?.call(stream, reason))
  } catch {
    // It had failed already, or somebody else reads it.
  }
}

export function unreadable(field: string, error: unknown): RequestError {
  const cause = redactError(error, redactor([]))
  return new RequestError(`${field} cannot be read: ${cause.message}`, { cause })
}
