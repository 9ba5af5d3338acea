import { open, rename, rm, stat } from 'node:fs/promises'

/** Writes a file whole or not at all: a reader sees the old text or the new one, and so does who comes after a crash. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`
  const { mode } = await stat(path)
  try {
    const file = await open(unfinished, 'wx', mode)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
