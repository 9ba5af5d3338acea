import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: it has another name until then. It keeps its mode, and its folder is made if there is none.
 * @throws Error of the file system, which names the file
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(part, text, await modeOf(path))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    // The other name means nothing to the reader.
    throw Object.assign(error as Error, { path })
  }
}

async function modeOf(path: string): Promise<{ mode?: number }> {
  try {
    const { mode } = await stat(path)
    return { mode }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}
