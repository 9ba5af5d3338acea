import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { readGiven } from '../../src/shared/command.js'
import { writeWhole } from '../../src/shared/whole-file.js'
import type { Scaffolded } from '../api.js'
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
  { root, target, file, remedy, next }: Place,
  request: OrderRequest,
  isDryRun: boolean,
): Promise<string> {
  const path = join(root, target.manifest)
  const isNew = remedy === undefined && !existsSync(path)
  const manifest = isNew ? '' : await readManifest(root, target.manifest, remedy)
  const read = async (sample: string): Promise<{ file: string; content: Uint8Array }> => ({
    file: sample,
    content: await readGiven(sample),
  })
  const samples = {
    requests: await Promise.all(request.requests.map(read)),
    responses: await Promise.all(request.responses.map(read)),
  }
  const added = scaffold(manifest, target, request.order, samples)
  if (isDryRun) return added.entry
  await writeWhole(isNew ? path : await realpath(path), added.text)
  return report(added, file, request, next)
}

/** Where the entry is, what it holds, and what is left to do. */
function report(
  { name, line, entry, notes, open }: Scaffolded,
  file: string,
  { order, requests, responses }: OrderRequest,
  next: string,
): string {
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
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}
