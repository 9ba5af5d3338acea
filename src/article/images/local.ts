import { constants, open, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

export interface Place {
  /** The folder that no file is outside of. */
  folder: string
  /** The file that names others, in it. */
  file: string
}

/**
 * The bytes of a file in a folder.
 * @throws Error that says why it is not read
 */
export async function readInside(place: Place, source: string, limit: number): Promise<Buffer> {
  const folder = resolve(place.folder)
  const file = placeOf(decoded(source), folder, place.file)
  // Before the file system is asked: on Windows, a path may be of another machine.
  if (!isInside(folder, file)) throw new Error('it is outside of the folder')
  const [root, real] = await Promise.all([realpath(folder), realpath(file)])
  if (!isInside(root, real)) throw new Error('it is a link that leads out of the folder')
  const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw new Error('it is not a file')
    if (stat.size > limit) throw new Error(`it is larger than ${limit / 2 ** 20} MB`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** A path that begins with a slash is that of a site, whose root is the folder, unless it is a whole one. */
function placeOf(path: string, folder: string, from: string): string {
  const file = resolve(folder, dirname(from), path)
  return /^[\\/]/.test(path) && !isInside(folder, file) ? resolve(folder, `.${path}`) : file
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

/** As an address of a page: encoded, and with what a server might be asked for. */
function decoded(source: string): string {
  const path = source.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
