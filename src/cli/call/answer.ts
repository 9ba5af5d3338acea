import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Download } from '../../runtime/index.js'
import { CommandError } from '../../shared/command.js'
import { secretNames } from './request.js'

/** A file that is whole or is not there: it has another name until then. */
export class OutFile {
  readonly stream: Writable
  readonly #path: string
  readonly #part: string

  private constructor(path: string, part: string, handle: FileHandle) {
    this.#path = path
    this.#part = part
    this.stream = handle.createWriteStream()
  }

  /** @throws CommandError if it cannot be written, which is better known before the call than after it */
  static async open(path: string): Promise<OutFile> {
    const part = `${path}.part`
    try {
      return new OutFile(path, part, await open(part, 'w'))
    } catch (error) {
      throw new CommandError(`--out cannot be written: ${(error as Error).message}`)
    }
  }

  async keep(): Promise<void> {
    await rename(this.#part, this.#path)
  }

  async discard(): Promise<void> {
    this.stream.destroy()
    await rm(this.#part, { force: true })
  }
}

export function isDownload(answer: unknown): answer is Download {
  return typeof (Object(answer) as Partial<Download>).stream === 'function'
}

/** Where an answer goes. */
export interface Target {
  stream: Writable
  /** Whether the stream ends with the answer, as a file does and stdout does not. */
  end: boolean
  isTerminal: boolean
}

/** @param show - is told how many bytes of how many have come */
export async function writeDownload(
  download: Download,
  { stream, end }: Target,
  show: (done: number, total: number | undefined) => void,
): Promise<void> {
  let done = 0
  const count = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      done += chunk.length
      show(done, download.size)
      yield chunk
    }
  }
  // The types of Node's streams and of the platform's differ by name alone.
  const source = Readable.fromWeb(download.stream() as Parameters<typeof Readable.fromWeb>[0])
  await pipeline(source, count, stream, { end })
}

/**
 * Writes JSON: 64-bit ids as text, as in TypeScript, so that no reader loses a digit, and on a terminal no credential.
 * @param op - the function that has answered so
 */
export async function writeJson(
  answer: unknown,
  { stream, end, isTerminal }: Target,
  op: string,
): Promise<void> {
  const hide = (name: string, value: unknown): unknown =>
    isTerminal && isCredential(name, op) ? '[hidden on a terminal]' : value
  await pipeline([`${escaped(JSON.stringify(answer, hide, 2))}\n`], stream, { end })
}

/**
 * Writes each item as JSON on a line of its own.
 * @param show - is told how many items have come
 */
export async function writeItems(
  items: AsyncIterable<unknown>,
  { stream, end }: Target,
  show: (count: number) => void,
): Promise<void> {
  let count = 0
  const lines = async function* (): AsyncGenerator<string> {
    for await (const item of items) {
      yield `${escaped(JSON.stringify(item))}\n`
      show(++count)
    }
  }
  await pipeline(lines, stream, { end })
}

function isCredential(name: string, op: string): boolean {
  return secretNames.has(name) || (name === 'ticket' && op === 'oauth.getJSApiTicket')
}

function escaped(json: string): string {
  return json.replaceAll(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Characters that JSON need not escape and a terminal obeys. */
const obeyed = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g
