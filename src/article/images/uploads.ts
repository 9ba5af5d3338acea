import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isRecord } from '../../shared/record.js'
import { writeWhole } from '../../shared/whole-file.js'
import { ConfigError } from '../../runtime/errors/config.js'
import type { Client } from '../../runtime/request.js'
import type { UploadStore } from '../article.js'

/** What a picture becomes: `content` of the text, `material` of the account, for covers and messages of pictures. */
export type UploadKind = 'content' | 'material'

export interface Upload {
  url?: string | undefined
  media_id?: string | undefined
}

/** Milliseconds. What WeChat keeps has no end. */
const year = 365 * 24 * 3_600_000

const ofAccounts = new WeakMap<Client, UploadStore>()

/** Knows by the content of a picture what was made of it. */
export class Uploads {
  readonly #store: UploadStore
  readonly #prefix: string

  /** @param uploads - a file, or a store; without one, the account's memory */
  constructor(account: Client, uploads: string | UploadStore | undefined) {
    this.#store =
      typeof uploads === 'string' ? new FileStore(uploads) : (uploads ?? memoryOf(account))
    const { appid = '' } = account as { appid?: string }
    this.#prefix = `offiaccount:upload:${appid}`
  }

  async find(kind: UploadKind, hash: string): Promise<Upload | undefined> {
    const text = await this.#store.get(this.#key(kind, hash))
    if (!text) return undefined
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  }

  async add(kind: UploadKind, hash: string, upload: Upload): Promise<void> {
    await this.#store.set(this.#key(kind, hash), JSON.stringify(upload), year)
  }

  /** WeChat does not have it any more. */
  async forget(picture: { kind: UploadKind; hash?: string; upload?: Upload }): Promise<void> {
    const { kind, hash = '' } = picture
    await this.#store.set(this.#key(kind, hash), 'null', 1)
    delete picture.upload
  }

  #key(kind: UploadKind, hash: string): string {
    return `${this.#prefix}:${kind}:${hash}`
  }
}

export async function hashOf(picture: Blob): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await picture.arrayBuffer()))
    .digest('hex')
}

function memoryOf(account: Client): UploadStore {
  const known = ofAccounts.get(account)
  if (known) return known
  const values = new Map<string, string>()
  const store: UploadStore = {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(values.set(key, value)),
  }
  ofAccounts.set(account, store)
  return store
}

/** A JSON file, whole after each upload. */
class FileStore implements UploadStore {
  readonly #path: string
  /** One after the other. */
  #values: Promise<Record<string, string>> | undefined

  constructor(path: string) {
    this.#path = path
  }

  async get(key: string): Promise<string | undefined> {
    const values = await (this.#values ??= this.#read())
    return Object.hasOwn(values, key) ? values[key] : undefined
  }

  async set(key: string, value: string): Promise<void> {
    const before = this.#values
    this.#values = (async () => {
      await before
      // Another program may have added some.
      const changed = { ...(await this.#read()), [key]: value }
      await writeWhole(this.#path, `${JSON.stringify(changed, null, 1)}\n`)
      return changed
    })()
    await this.#values
  }

  async #read(): Promise<Record<string, string>> {
    let text: string
    try {
      text = await readFile(this.#path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
      throw error
    }
    try {
      const values: unknown = JSON.parse(text)
      if (isRecord(values)) return values as Record<string, string>
    } catch {
      // Told below.
    }
    throw new ConfigError(
      `${this.#path} does not hold what was uploaded: it is another file, or damaged`,
    )
  }
}
