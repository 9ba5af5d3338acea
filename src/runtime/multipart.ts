import type { FileHandle } from 'node:fs/promises'
import {
  isData,
  letGo,
  unreadable,
  type FileData,
  type FileInput,
  type FileNaming,
  type FileStream,
  type Part,
} from './body.js'
import type { Bytes } from './bytes.js'
import { builtinModule } from './builtin-module.js'

/** Bytes after which the reading of a file looks at the signal again. */
const readAtOnce = 2 ** 20

/**
 * Builds the form. Its parts are Blobs, so its length is known and it can be sent again.
 * @throws RequestError
 */
export async function formOf(parts: readonly Part[], signal: AbortSignal): Promise<FormData> {
  const form = new FormData()
  for (const { field, content } of parts) {
    signal.throwIfAborted()
    if (typeof content === 'string') form.append(field, content)
    else {
      try {
        const { blob, filename } = await fileOf(field, content, signal)
        form.append(field, blob, filename)
      } catch (error) {
        throw unreadable(field, error)
      }
    }
  }
  return form
}

async function fileOf(
  field: string,
  input: FileInput,
  signal: AbortSignal,
): Promise<{ blob: Blob; filename: string }> {
  const content = await contentOf(input, signal)
  const naming: FileNaming = isData(input) ? {} : input
  const start = String.fromCharCode(...new Uint8Array(await content.slice(0, 16).arrayBuffer()))
  const kind = kinds.find(({ magic }) => magic.test(start))

  const name = naming.filename ?? nameOf(input) ?? field
  const filename = /\.\w+$/.test(name) ? name : `${name}.${kind?.ending ?? 'bin'}`
  const type = naming.contentType ?? (content.type || (kind ?? kindOf(filename))?.type)
  return { blob: content.slice(0, content.size, type ?? 'application/octet-stream'), filename }
}

async function contentOf(input: FileInput, signal: AbortSignal): Promise<Blob> {
  if (isData(input)) return blobOf(input)
  if ('data' in input) return blobOf(input.data)
  if ('path' in input) return readFile(input.path, signal)
  return collect(input, signal)
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

async function readFile(path: string, signal: AbortSignal): Promise<Blob> {
  const fs = builtinModule('node:fs/promises')
  if (!fs) throw new TypeError('this platform has no file system, pass the bytes')
  // Before it is opened: opening a pipe waits for its other end, in one of the few threads that all files share.
  const stat = await fs.stat(path)
  if (!stat.isFile()) throw new TypeError('it is not a regular file')
  const file = await fs.open(path)
  try {
    return new Blob([await readStart(file, stat.size, signal)])
  } finally {
    await file.close()
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

async function collect({ stream, size }: FileStream, signal: AbortSignal): Promise<Blob> {
  const bytes = new Uint8Array(size)
  let length = 0
  for await (const chunk of chunksOf(stream, signal)) {
    signal.throwIfAborted()
    if (!(chunk instanceof Uint8Array)) throw new TypeError('it yields no bytes')
    if (length + chunk.length > size) throw new RangeError(`it is longer than ${size} bytes`)
    bytes.set(chunk, length)
    length += chunk.length
  }
  if (length < size) throw new RangeError(`it ended after ${length} of ${size} bytes`)
  return new Blob([bytes])
}

/** A stream that stalls or is too long is let go, with what it holds open. */
async function* chunksOf(
  stream: FileStream['stream'],
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = 'getReader' in stream ? stream.getReader() : undefined
  const end = (): void => {
    void letGo(reader ?? (stream as object), signal.reason)
  }
  signal.addEventListener('abort', end)
  try {
    if (!reader) yield* stream as AsyncIterable<Uint8Array>
    else
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    signal.removeEventListener('abort', end)
    end()
  }
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
