import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { generatedFolders, type OutputFile } from '../emit/files.js'

/** How the files on disk differ from what the generator makes. */
export interface Changes {
  added: string[]
  changed: string[]
  /** On disk, but no longer generated. */
  stale: string[]
  unchanged: number
}

export async function compare(files: OutputFile[], root: string): Promise<Changes> {
  const changes: Changes = { added: [], changed: [], stale: [], unchanged: 0 }
  for (const { path, content } of files) {
    const present = await readIfPresent(join(root, path))
    if (present === undefined) changes.added.push(path)
    else if (present !== content) changes.changed.push(path)
    else changes.unchanged++
  }
  const expected = new Set(files.map((file) => file.path))
  for (const folder of generatedFolders) {
    const present = await filesBelow(join(root, folder), root)
    changes.stale.push(...present.filter((path) => !expected.has(path)))
  }
  return changes
}

/** Writes what is new or different and deletes what is stale; nothing else is touched. */
export async function apply(files: OutputFile[], changes: Changes, root: string): Promise<void> {
  const outdated = new Set([...changes.added, ...changes.changed])
  for (const { path, content } of files) {
    if (!outdated.has(path)) continue
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  for (const path of changes.stale) await rm(join(root, path))
}

/** The text of a file, or undefined where there is none: nothing at all, or a folder. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function filesBelow(folder: string, root: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  const codes: unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR']
  return error instanceof Error && 'code' in error && codes.includes(error.code)
}
