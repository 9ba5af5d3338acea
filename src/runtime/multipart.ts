import type { FileHandle } from 'node:fs/promises'
import type { Bytes } from './bytes.js'
import { RequestError } from './errors/request.js'
import { builtinModule } from './platform.js'
import { redactError, redactor } from './redact.js'
import type { QueryValue } from './request.js'

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
 * A stream of known length. It is read into memory before the call is sent: WeChat refuses a body without length, and a call
 * whose token was refused is sent again.
 */
export interface FileStream extends FileNaming {
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>
  /** Bytes. */
  size: number
}

/** What a file field of a request takes. */
export type FileInput = FileData | FilePath | NamedData | FileStream

/** Bytes after which the reading of a file looks at the signal again. */
const readAtOnce = 2 ** 20

/**
 * Builds the form. Its parts are Blobs, so its length is known and it can be sent again.
 * @param files - the parts that may be a file named by its path. Anywhere else such an object is data that somebody may have
 * handed through, and names no file.
 * @returns undefined if there is no part: what the endpoint needs is in the query then
 * @throws RequestError
 */
export async function formOf(
  parts: object,
  files: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<FormData | undefined> {
  const form = new FormData()
  for (const [field, value] of Object.entries<QueryValue | object>(
    parts as Record<string, QueryValue>,
  )) {
    if (value === undefined) continue
    if (isContent(value) || (isPath(value) && namesFile(field, files))) {
      const { blob, filename } = await fileOf(field, value, signal)
      form.append(field, blob, filename)
    } else {
      form.append(field, typeof value === 'object' ? JSON.stringify(value) : String(value))
    }
  }
  return form.keys().next().done ? undefined : form
}

function namesFile(field: string, files: readonly string[] | undefined): boolean {
  if (files) return files.includes(field)
  throw new RequestError(
    `${field} may be data or the path of a file: name the file parts in \`files\` (files: ['${field}'], or files: [])`,
  )
}

/** Whether the value holds bytes, which nobody can hand through in JSON. */
function isContent(value: unknown): value is Exclude<FileInput, FilePath> {
  if (isData(value)) return true
  if (!isObject(value)) return false
  return ('data' in value && isData(value.data)) || ('stream' in value && isStream(value.stream))
}

function isStream(value: unknown): boolean {
  return isObject(value) && ('getReader' in value || Symbol.asyncIterator in value)
}

function isPath(value: unknown): value is FilePath {
  return isObject(value) && 'path' in value && typeof value.path === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isData(value: unknown): value is FileData {
  return value instanceof Blob || ArrayBuffer.isView(value) || value instanceof ArrayBuffer
}

async function fileOf(
  field: string,
  input: FileInput,
  signal: AbortSignal,
): Promise<{ blob: Blob; filename: string }> {
  const content = await contentOf(field, input, signal)
  const naming: FileNaming = isData(input) ? {} : input
  const start = String.fromCharCode(...new Uint8Array(await content.slice(0, 16).arrayBuffer()))
  const kind = kinds.find(({ magic }) => magic.test(start))

  const name = naming.filename ?? nameOf(input) ?? field
  const filename = /\.\w+$/.test(name) ? name : `${name}.${kind?.ending ?? 'bin'}`
  const type = naming.contentType ?? (content.type || (kind ?? kindOf(filename))?.type)
  return { blob: content.slice(0, content.size, type ?? 'application/octet-stream'), filename }
}

async function contentOf(field: string, input: FileInput, signal: AbortSignal): Promise<Blob> {
  if (isData(input)) return blobOf(input)
  if ('data' in input) return blobOf(input.data)
  if ('path' in input) return readFile(field, input.path, signal)
  return collect(field, input, signal)
}

function blobOf(data: FileData): Blob {
  if (data instanceof Blob) return data
  return new Blob([data instanceof ArrayBuffer ? data : new Uint8Array(data)])
}

function nameOf(input: FileInput): string | undefined {
  const named = isData(input) ? input : 'data' in input ? input.data : input
  if (named instanceof File) return named.name
  return 'path' in named ? named.path.split(/[\\/]/).pop() : undefined
}

async function readFile(field: string, path: string, signal: AbortSignal): Promise<Blob> {
  const fs = builtinModule('node:fs/promises')
  if (!fs) throw new RequestError(`${field}: this platform has no file system, pass the bytes`)
  try {
    // Before it is opened: opening a pipe waits for its other end, in one of the few threads that all files share.
    const stat = await fs.stat(path)
    if (!stat.isFile()) throw new TypeError('it is not a regular file')
    const file = await fs.open(path)
    try {
      return new Blob([await readStart(file, stat.size, signal)])
    } finally {
      await file.close()
    }
  } catch (error) {
    throw unreadable(field, error)
  }
}

/** Reads no more than the size that the file had: it may grow faster than it is read. */
async function readStart(file: FileHandle, size: number, signal: AbortSignal): Promise<Bytes> {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    signal.throwIfAborted()
    const { bytesRead } = await file.read(bytes, length, Math.min(size - length, readAtOnce))
    if (bytesRead === 0) return bytes.subarray(0, length)
    length += bytesRead
  }
  return bytes
}

async function collect(
  field: string,
  { stream, size }: FileStream,
  signal: AbortSignal,
): Promise<Blob> {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new RequestError(`${field}: a stream needs its size in bytes`)
  }
  const bytes = new Uint8Array(size)
  let length = 0
  try {
    for await (const chunk of chunksOf(stream, signal)) {
      signal.throwIfAborted()
      if (!(chunk instanceof Uint8Array)) throw new TypeError('it yields no bytes')
      if (length + chunk.length > size) throw new RangeError(`it is longer than ${size} bytes`)
      bytes.set(chunk, length)
      length += chunk.length
    }
    if (length < size) throw new RangeError(`it ended after ${length} of ${size} bytes`)
  } catch (error) {
    throw unreadable(field, error)
  }
  return new Blob([bytes])
}

/** A stream that stalls or is too long is let go, with what it holds open. */
async function* chunksOf(
  stream: FileStream['stream'],
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = 'getReader' in stream ? stream.getReader() : undefined
  const letGo = (): void => {
    if (reader) reader.cancel(signal.reason).catch(() => undefined)
    // A readable of Node: nothing else ends a pending read.
    else (stream as { destroy?: () => void }).destroy?.()
  }
  signal.addEventListener('abort', letGo)
  try {
    if (!reader) yield* stream as AsyncIterable<Uint8Array>
    else
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    signal.removeEventListener('abort', letGo)
    letGo()
  }
}

function unreadable(field: string, error: unknown): RequestError {
  const cause = redactError(error, redactor([]))
  return new RequestError(`${field} cannot be read: ${cause.message}`, { cause })
}

interface Kind {
  ending: string
  type: string
  magic: RegExp
}

/** What WeChat takes, by first bytes. */
const kinds: readonly Kind[] = [
  { ending: 'jpg', type: 'image/jpeg', magic: /^\xff\xd8\xff/ },
  { ending: 'png', type: 'image/png', magic: /^\x89PNG/ },
  { ending: 'gif', type: 'image/gif', magic: /^GIF8/ },
  { ending: 'bmp', type: 'image/bmp', magic: /^BM/ },
  { ending: 'mp4', type: 'video/mp4', magic: /^....ftyp/s },
  { ending: 'mp3', type: 'audio/mpeg', magic: /^ID3|^\xff[\xe2-\xfb]/ },
  { ending: 'amr', type: 'audio/amr', magic: /^#!AMR/ },
  { ending: 'pdf', type: 'application/pdf', magic: /^%PDF/ },
]

function kindOf(filename: string): Kind | undefined {
  const ending = filename.toLowerCase().split('.').pop()
  return kinds.find((kind) => kind.ending === (ending === 'jpeg' ? 'jpg' : ending))
}
