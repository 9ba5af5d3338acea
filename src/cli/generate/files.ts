import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { GeneratedFile } from 'offiaccount/codegen'
import { codeOf } from '../../runtime/redact.js'
import { writeWhole } from '../../shared/whole-file.js'

/** How the files on disk differ from what was generated. */
export interface Changes {
  added: GeneratedFile[]
  changed: GeneratedFile[]
  /** Generated from this manifest once, and no longer. */
  stale: string[]
  unchanged: number
  /** What may not be overwritten, and why. */
  obstacles: string[]
}

/** Tells which manifest a text was generated from; undefined if somebody wrote it by hand. */
type OriginOf = (text: string) => string | undefined

export async function compare(
  files: readonly GeneratedFile[],
  { project, manifest, folders }: { project: string; manifest: string; folders: string[] },
  originOf: OriginOf,
): Promise<Changes> {
  const changes: Changes = { added: [], changed: [], stale: [], unchanged: 0, obstacles: [] }
  for (const file of files) {
    const present = await readIfPresent(join(project, file.path))
    if (present === undefined) changes.added.push(file)
    else if (present === file.text) changes.unchanged++
    else {
      const obstacle = obstacleIn(file.path, originOf(present), manifest)
      if (obstacle === undefined) changes.changed.push(file)
      else changes.obstacles.push(obstacle)
    }
  }
  const expected = new Set(files.map(({ path }) => path))
  const present = await Promise.all(folders.map((folder) => modulesBelow(join(project, folder))))
  for (const path of new Set(present.flat())) {
    const name = relative(project, path).split(sep).join('/')
    if (expected.has(name)) continue
    if (originOf(await readFile(path, 'utf8')) === manifest) changes.stale.push(name)
  }
  changes.stale.sort()
  return changes
}

function obstacleIn(
  path: string,
  origin: string | undefined,
  manifest: string,
): string | undefined {
  if (origin === manifest) return undefined
  return origin === undefined
    ? `${path} was not generated: move it away, or name another folder`
    : `${path} was generated from ${origin}: each manifest needs a folder of its own`
}

/** Makes the files as they were generated. */
export async function apply({ added, changed, stale }: Changes, project: string): Promise<void> {
  for (const { path, text } of [...added, ...changed]) await writeWhole(join(project, path), text)
  for (const path of stale) await rm(join(project, path))
}

async function readIfPresent(path: string): Promise<string | undefined> {
  return (await bytesIfPresent(path))?.toString()
}

/** The bytes of a file, or undefined if there is none. */
export async function bytesIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw Object.assign(error as Error, { path })
  }
}

/** The TypeScript files of a folder, but for those of other packages and hidden ones. */
async function modulesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const found = entries.map(async (entry): Promise<string[]> => {
      const path = join(folder, entry.name)
      if (entry.isFile()) return entry.name.endsWith('.ts') ? [path] : []
      const isOwn = entry.name !== 'node_modules' && !entry.name.startsWith('.')
      return entry.isDirectory() && isOwn ? modulesBelow(path) : []
    })
    return (await Promise.all(found)).flat()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
