import { existsSync } from 'node:fs'
import { mkdir, realpath, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readGiven } from '../../src/shared/command.js'
import { writeWhole } from '../../src/shared/whole-file.js'
import type { Scaffolded, ScaffoldSample } from '../api.js'
import { scaffold } from '../scaffold/scaffold.js'
import type { OrderRequest } from '../scaffold/order.js'
import type { Target } from '../model/target.js'
import { readManifest } from './generate.js'

/** Where an endpoint is written to. */
export interface Place {
  root: string
  target: Target
  /** The manifest as it was named. */
  file: string
  /** What to do if there is no manifest; without it, one is begun. */
  remedy?: string | undefined
  /** What comes last when the entry is complete. */
  next: string
}

/**
 * Writes an endpoint into a manifest. Resolves to what is said of it.
 * @throws CommandError
 */
export async function addEndpoint(
  place: Place,
  request: OrderRequest,
  isDryRun: boolean,
): Promise<string> {
  const { root, target } = place
  const path = join(root, target.manifest)
  const write = (): Promise<string> => addTo(path, place, request, isDryRun)
  return isDryRun ? write() : alone(path, write)
}

async function addTo(
  path: string,
  { root, target, file, remedy, next }: Place,
  request: OrderRequest,
  isDryRun: boolean,
): Promise<string> {
  const isNew = remedy === undefined && !existsSync(path)
  const manifest = isNew ? '' : await readManifest(root, target.manifest, remedy)
  const read = async (file: string): Promise<ScaffoldSample> => ({
    file,
    content: await readGiven(file),
  })
  const samples = {
    requests: await Promise.all(request.requests.map(read)),
    responses: await Promise.all(request.responses.map(read)),
  }
  const added = scaffold(manifest, target, request.order, samples)
  if (isDryRun) return [added.entry, ...noted(added)].join('\n')
  await writeWhole(isNew ? path : await realpath(path), added.text)
  return report(added, file, request, next)
}

/** Where the entry is, what it holds, and what is left to do. */
function report(
  added: Scaffolded,
  file: string,
  { order, requests, responses }: OrderRequest,
  next: string,
): string {
  const { name, line, entry, open } = added
  const steps = [
    ...(open.length > 0
      ? [`replace each \`…\`: write the ${open.join(', ')} in your own Chinese words`]
      : []),
    requests.length + responses.length === 0
      ? 'write its fields under `query`, `body` and `returns`, if it has any'
      : 'write a 说明 behind each field: `name: string -- 说明`',
    ...(order.safe ? [] : ['add `safe: true` if it only reads']),
    next,
  ]
  return [
    `Added ${name}: ${file}:${line}`,
    '',
    entry,
    ...noted(added),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}

function noted({ notes }: Scaffolded): string[] {
  return notes.length > 0 ? ['', ...notes] : []
}

/** Milliseconds after which a lock is that of a process which has not come to its end. */
const lockExpires = 10_000

/** Runs while no other process runs it for the same file: each reads what the one before it has written. */
async function alone<T>(path: string, run: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  await mkdir(dirname(path), { recursive: true })
  while (!(await isMade(lock))) {
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > lockExpires) await rm(lock, { recursive: true, force: true })
    else await setTimeout(20)
  }
  try {
    return await run()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
