import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readIfPresent } from './write.js'

/** What the last run has made of what, as digests: what still has them need not be made again. */
export interface Stamp {
  /** The generator and all it reads. */
  of: string
  /** What the run has said about the manifest. */
  scope: string
  files: Record<string, FileStamp | undefined>
}

interface FileStamp {
  /** The generator and the parts of the model that the file is made of. */
  of: string
  text: string
}

export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}

/** An empty stamp if there is none or a damaged one: that costs time, nothing else. */
export async function readStamp(root: string): Promise<Stamp> {
  const nothing: Stamp = { of: '', scope: '', files: {} }
  try {
    const stamp: unknown = JSON.parse((await readIfPresent(pathOf(root))) ?? '{}')
    return { ...nothing, ...(stamp as Partial<Stamp> | null) }
  } catch (error) {
    if (error instanceof SyntaxError) return nothing
    throw error
  }
}

export async function writeStamp(root: string, stamp: Stamp): Promise<void> {
  await mkdir(dirname(pathOf(root)), { recursive: true })
  await writeFile(pathOf(root), JSON.stringify(stamp))
}

/** Whether the file on disk has the text that was made. */
export async function holds({ files }: Stamp, path: string, root: string): Promise<boolean> {
  const stamp = files[path]
  const present = stamp ? await readIfPresent(join(root, path)) : undefined
  return present !== undefined && digest(present) === stamp?.text
}

function pathOf(root: string): string {
  return join(root, 'node_modules/.cache/offiaccount/stamp.json')
}
