import { constants, open, realpath } from 'node:fs/promises'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { Refusal } from './refusal.js'

/** Bytes. WeChat takes no larger file. */
const largest = 20 * 2 ** 20

/** The folders whose files the agent may use; there may be none. */
export class Folders {
  readonly #roots: readonly string[]

  private constructor(roots: readonly string[]) {
    this.#roots = roots
  }

  /** @throws what the file system says of a folder that is not there */
  static async open(paths: readonly string[]): Promise<Folders> {
    return new Folders(await Promise.all(paths.map((path) => realpath(path))))
  }

  get all(): readonly string[] {
    return this.#roots
  }

  /**
   * The bytes of a file, and its name.
   * @throws Refusal
   */
  async read(path: string, limit: number = largest): Promise<File> {
    const real = await this.#inside(path)
    // Not through a link that has just taken its place, and without waiting for the other end of a pipe.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW || 0)
    const handle = await open(real, flags).catch((error: unknown) => {
      throw refusal(path, `cannot be read (${codeOf(error)})`)
    })
    try {
      const stat = await handle.stat()
      if (!stat.isFile()) throw refusal(path, 'is not a file')
      if (stat.size > limit) throw refusal(path, `is larger than ${limit / 2 ** 20} MB`)
      // A folder on the way may have become a link since.
      if ((await realpath(real)) !== real) throw refusal(path, 'is not where it was')
      return new File([new Uint8Array(await handle.readFile())], basename(real))
    } finally {
      await handle.close()
    }
  }

  /**
   * The real path of a folder.
   * @throws Refusal
   */
  async folder(path: string): Promise<string> {
    return this.#inside(path)
  }

  /**
   * Writes a file that was not there before into the first folder.
   * @returns its path, or undefined without a folder
   */
  async write(name: string, bytes: Uint8Array): Promise<string | undefined> {
    const [root] = this.#roots
    if (root === undefined) return undefined
    const safe = basename(name)
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')
      .replace(/^\.+/, '')
      .slice(-100)
    for (let count = 0; ; count++) {
      const path = resolve(root, count === 0 ? safe || 'file' : `${count}-${safe}`)
      try {
        const handle = await open(path, 'wx', 0o600)
        await handle.writeFile(bytes).finally(() => handle.close())
        return path
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
    }
  }

  async #inside(path: string): Promise<string> {
    if (this.#roots.length === 0) {
      throw refusal(path, 'is not read: no folder is allowed', '--files <folder>')
    }
    if (path.includes('\0') || /^[a-z][a-z0-9+.-]+:/i.test(path)) {
      throw refusal(path, 'is not a path of a file')
    }
    const candidates = isAbsolute(path) ? [path] : this.#roots.map((root) => resolve(root, path))
    // Before the file system is asked whether it is there: an agent is not told what else there is.
    const inside = candidates.filter((each) => this.#roots.some((root) => isInside(root, each)))
    if (inside.length === 0) throw refusal(path, 'is outside of the allowed folders')
    for (const candidate of inside) {
      const real = await realpath(candidate).catch(() => undefined)
      if (real === undefined) continue
      if (this.#roots.some((root) => isInside(root, real))) return real
      throw refusal(path, 'is a link that leads out of the allowed folders')
    }
    throw refusal(path, 'is not there')
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown'
}

function refusal(path: string, problem: string, option = '--files'): Refusal {
  return new Refusal(
    'file',
    `${JSON.stringify(path.slice(0, 200))} ${problem}`,
    `Files come from the folders that the user has allowed by ${option}. 只能使用启动时用 --files 允许的文件夹里的文件。`,
  )
}
