import { codeOf } from '../../runtime/redact.js'
import type { ImageOptions } from '../article.js'
import { download } from './remote.js'
import { checkHost, isPublic } from './network.js'
import { readInside } from './local.js'

/** Bytes that are read of a picture; what WeChat takes is far smaller. */
const limit = 32 * 2 ** 20

/**
 * The bytes of an image, wherever it is.
 * @throws Error that says why there are none
 */
export async function bytesOf(
  source: string | Blob,
  { folder, file }: { folder: string | undefined; file: string },
  { allowPrivate = false, signal }: ImageOptions,
): Promise<Blob> {
  if (typeof source !== 'string') return source
  if (/^data:/i.test(source)) return new Blob([dataOf(source)])
  if (isRemote(source)) {
    const isAllowed = allowPrivate ? () => true : isPublic
    return new Blob([new Uint8Array(await download(source, { isAllowed, limit, signal }))])
  }
  if (/^[a-z][a-z\d+.-]+:/i.test(source)) {
    throw new Error(`only http:, https:, data: and files in the folder are read`)
  }
  if (folder === undefined) throw new Error('it is a file, and no folder says where it lies')
  try {
    return new Blob([new Uint8Array(await readInside({ folder, file }, source, limit))])
  } catch (error) {
    const reason = {
      ENOENT: 'there is no such file',
      ENOTDIR: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it cannot be read',
    }[codeOf(error)]
    throw reason === undefined ? error : new Error(reason)
  }
}

export function isRemote(source: string | Blob): boolean {
  return typeof source === 'string' && /^https?:/i.test(source)
}

/** Whether a remote image may be asked for, as far as its address alone says. @throws Error if not */
export function checkRemote(source: string, { allowPrivate = false }: ImageOptions): void {
  if (!URL.canParse(source)) throw new Error('it is no address')
  checkHost(new URL(source), allowPrivate ? () => true : isPublic)
}

function dataOf(source: string): Uint8Array<ArrayBuffer> {
  const [, parameters = '', data = ''] = /^data:([^,]*),(.*)$/is.exec(source) ?? []
  if (data.length > limit * 1.5) throw new Error(`it is larger than ${limit / 2 ** 20} MB`)
  const text = decoded(data)
  const bytes = /;base64\s*$/i.test(parameters) ? Buffer.from(text, 'base64') : Buffer.from(text)
  return new Uint8Array(bytes)
}

function decoded(data: string): string {
  try {
    return decodeURIComponent(data)
  } catch {
    throw new Error('its data is not encoded as a URL needs it')
  }
}

/** How messages name a source. */
export function shownSource(source: string | Blob): string {
  if (typeof source !== 'string') return source instanceof File ? source.name : 'the picture'
  return source.length > 80 ? `${source.slice(0, 77)}…` : source
}
