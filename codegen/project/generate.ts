import { join } from 'node:path'
import {
  done,
  refusal,
  refused,
  type CommandError,
  type Program,
} from '../../src/shared/command.js'
import { counting } from '../../src/shared/counting.js'
import { apply, bytesIfPresent, compare, type Changes, type Expected } from '../output/write.js'
import { Stopwatch } from '../stopwatch.js'

/** One manifest, and what is generated from it. Paths are below the root, with `/` between their parts. */
export interface Project {
  root: string
  manifest: string
  /** The command that generates again. */
  command: string
  /** The folders of what is generated. */
  folders: readonly string[]
  /** What to do if there is no manifest. */
  remedy?: string
  /** @throws CommandError with the mistakes of the manifest */
  make(manifest: Uint8Array, stopwatch: Stopwatch): Promise<Made>
  /** Why a file may be neither overwritten nor deleted; undefined if it may. Default: all may. */
  obstacle?: (path: string, text: string) => string | undefined
  /** A last word to a person who has generated. */
  hint?: string | undefined
}

export interface Made {
  /** `370 endpoints in 43 groups` */
  scope: string
  files: Expected[]
  /** What is allowed in the manifest and hardly meant, as a compiler prints it. */
  warnings?: string
  /** Keeps what the next run need not make again. */
  remember?: () => Promise<void>
}

export interface Result {
  scope: string
  changes: Changes
  warnings: string
}

/**
 * Compares the generated files with the manifest; if it `writes`, they match afterwards.
 * @throws CommandError
 */
export async function generate(
  project: Project,
  writes: boolean,
  stopwatch: Stopwatch = new Stopwatch(),
): Promise<Result> {
  const { root, folders } = project
  const manifest = await readManifest(root, project.manifest, project.remedy)
  const { scope, files, remember, warnings = '' } = await project.make(manifest, stopwatch)
  const { obstacles, ...changes } = await compare(files, root, folders, project.obstacle)
  if (obstacles.length > 0) {
    throw refusal(`${obstacles.join('\n')}\nNothing was written.`)
  }
  if (writes) await apply(files, changes, root)
  await remember?.()
  stopwatch.lap(writes ? 'write' : 'compare')
  return { scope, changes, warnings }
}

/** @throws CommandError if there is none */
export async function readManifest(
  root: string,
  name: string,
  remedy?: string,
): Promise<Uint8Array> {
  const manifest = await bytesIfPresent(join(root, name))
  if (manifest) return manifest
  const hint = remedy === undefined ? '' : `: ${remedy}`
  throw refusal(`There is no ${name} in ${root}${hint}.`)
}

/** The mistakes of a manifest, as a compiler prints them. */
export function mistakesIn(manifest: string, printed: string, count: number): CommandError {
  const summary = `${counting(count, 'error')} in ${manifest}; nothing was written.`
  return refusal(`${printed}\n\n${summary}`)
}

/** Generates, or only checks, and says what has become of the files. Resolves to the exit status. */
export async function runOnce(
  project: Project,
  {
    check = false,
    timings = false,
  }: { check?: boolean | undefined; timings?: boolean | undefined },
  { stdout, stderr }: Pick<Program, 'stdout' | 'stderr'>,
): Promise<number> {
  const stopwatch = new Stopwatch()
  const { scope, changes, warnings } = await generate(project, !check, stopwatch)
  if (warnings !== '') stderr.write(`${warnings}\n\n`)
  stdout.write(`${scope}\n${timings ? `${stopwatch.toString()}\n` : ''}`)
  const { added, changed, stale, unchanged } = changes
  const different = added.length + changed.length + stale.length
  if (!check) {
    const all = counting(added.length + changed.length + unchanged, 'file')
    const last = [`${unchanged} of ${all} ${all.startsWith('1 ') ? 'was' : 'were'} up to date.`]
    if (project.hint !== undefined) last.push(project.hint)
    stdout.write(linesOf(changes, ['added    ', 'changed  ', 'deleted  '], last))
  } else if (different === 0) {
    stdout.write(`All ${unchanged} generated files are up to date.\n`)
  } else {
    const { manifest, command } = project
    const last = `The generated files do not match ${manifest}. Fix it with: ${command}`
    stderr.write(linesOf(changes, ['missing    ', 'outdated   ', 'stale      '], [last]))
    return refused
  }
  return done
}

function linesOf(
  { added, changed, stale }: Changes,
  [isNew, isDifferent, isGone]: [string, string, string],
  last: string[],
): string {
  const lines = [
    ...added.map((path) => `  ${isNew}${path}`),
    ...changed.map((path) => `  ${isDifferent}${path}`),
    ...stale.map((path) => `  ${isGone}${path}`),
    ...last,
  ]
  return `${lines.join('\n')}\n`
}
