import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asMade, readIfPresent, type Expected } from './write.js'

/** What the last run has made of what, as digests: what still has them need not be made again. */
export interface Stamp {
  /** The generator and all it reads. */
  of: string
  /** What the run has said about the manifest. */
  scope: string
  warnings: string
  files: Record<string, FileStamp | undefined>
}

interface FileStamp {
  /** The generator and all that the file is made of. */
  of: string
  text: string
}

export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}

/** An empty stamp if there is none or a damaged one: that costs time, nothing else. */
export async function readStamp(root: string, name: string): Promise<Stamp> {
  const nothing: Stamp = { of: '', scope: '', warnings: '', files: {} }
  try {
    const stamp: unknown = JSON.parse((await readIfPresent(pathOf(root, name))) ?? '{}')
    return { ...nothing, ...(stamp as Partial<Stamp> | null) }
  } catch (error) {
    if (error instanceof SyntaxError) return nothing
    throw error
  }
}

export async function writeStamp(root: string, name: string, stamp: Stamp): Promise<void> {
  await mkdir(dirname(pathOf(root, name)), { recursive: true })
  await writeFile(pathOf(root, name), JSON.stringify(stamp))
}

/** Whether the file on disk has the text that was made. */
export async function holds({ files }: Stamp, path: string, root: string): Promise<boolean> {
  const stamp = files[path]
  const present = stamp ? await readIfPresent(join(root, path)) : undefined
  return present !== undefined && asMade(present).some((written) => digest(written) === stamp?.text)
}

/** What the last run has said and made, if it was of the same and all its files are as it left them. */
export async function whatHolds(
  last: Stamp,
  of: string,
  root: string,
): Promise<{ scope: string; warnings: string; files: Expected[] } | undefined> {
  const paths = last.of === of ? Object.keys(last.files) : []
  const intact = await Promise.all(paths.map((path) => holds(last, path, root)))
  if (paths.length === 0 || !intact.every(Boolean)) return undefined
  const { scope, warnings } = last
  return { scope, warnings, files: paths.map((path) => ({ path, text: undefined })) }
}

function pathOf(root: string, name: string): string {
  return join(root, 'node_modules/.cache/offiaccount', name)
}
