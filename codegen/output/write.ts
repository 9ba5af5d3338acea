import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { writeWhole } from '../../src/shared/whole-file.js'

/** A file as it should be. */
export interface Expected {
  path: string
  /** Undefined if the file on disk is known to be so. */
  text: string | undefined
}

/** How the files on disk differ from what the generator makes. */
export interface Changes {
  added: string[]
  changed: string[]
  /** On disk, but no longer generated. */
  stale: string[]
  unchanged: number
}

/**
 * @param obstacle - why a text may be neither overwritten nor deleted; undefined if it may. Without it everything may, and what
 *   is not generated is stale; with it only TypeScript is
 */
export async function compare(
  files: Expected[],
  root: string,
  folders: readonly string[],
  obstacle?: (path: string, text: string) => string | undefined,
): Promise<Changes & { obstacles: string[] }> {
  const changes: Changes = { added: [], changed: [], stale: [], unchanged: 0 }
  const obstacles: string[] = []
  for (const { path, text } of files) {
    const present = text === undefined ? undefined : await readIfPresent(join(root, path))
    if (text === undefined || asMade(present).includes(text)) changes.unchanged++
    else if (present === undefined) changes.added.push(path)
    else {
      const found = obstacle?.(path, present)
      if (found === undefined) changes.changed.push(path)
      else obstacles.push(found)
    }
  }
  const expected = new Set(files.map(({ path }) => path))
  const present = await Promise.all(folders.map((folder) => filesBelow(folder, root)))
  for (const path of present.flat()) {
    if (expected.has(path)) continue
    const text =
      obstacle && path.endsWith('.ts') ? await readIfPresent(join(root, path)) : undefined
    if (!obstacle || (text !== undefined && obstacle(path, text) === undefined)) {
      changes.stale.push(path)
    }
  }
  return { ...changes, obstacles }
}

/** What may have been made if this is on disk: a checkout with `core.autocrlf` has CRLF for LF. */
export function asMade(present: string | undefined): string[] {
  return present === undefined ? [] : [present, present.replaceAll('\r\n', '\n')]
}

/** Writes what is new or different and deletes what is stale; nothing else is touched. */
export async function apply(files: Expected[], changes: Changes, root: string): Promise<void> {
  const outdated = new Set([...changes.added, ...changes.changed])
  for (const { path, text = '' } of files) {
    if (!outdated.has(path)) continue
    await writeWhole(join(root, path), text)
  }
  for (const path of changes.stale) await rm(join(root, path))
}

/** The text of a file, or undefined if there is none: nothing at all, or a folder. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  return (await bytesIfPresent(path))?.toString()
}

/** The same as it is on disk. */
export function bytesIfPresent(path: string): Promise<Buffer | undefined> {
  return ifPresent(readFile(path))
}

async function filesBelow(folder: string, root: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = (await ifPresent(readdir(join(root, folder), options))) ?? []
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

async function ifPresent<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    const codes: unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR']
    if (error instanceof Error && 'code' in error && codes.includes(error.code)) return undefined
    throw error
  }
}
