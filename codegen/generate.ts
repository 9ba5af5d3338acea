import { join } from 'node:path'
import { counting } from '../src/shared/counting.js'
import type { OutputFile } from './emit/files.js'
import { counted } from './emit/docs/readme.js'
import { formatDiagnostics } from './manifest/diagnostics.js'
import { manifestSchema } from './manifest/schema.js'
import type { Model } from './model/model.js'
import { allEndpoints, allPushes, callGroups } from './model/walk.js'
import {
  digest,
  holds,
  isIntact,
  readStamp,
  stampFiles,
  writeStamp,
  type Stamp,
} from './output/stamp.js'
import {
  apply,
  bytesIfPresent,
  compare,
  readIfPresent,
  type Changes,
  type Expected,
} from './output/write.js'
import { understand } from './manifest/understand.js'
import { Stopwatch } from './stopwatch.js'
import { own } from './model/target.js'

/** What is generated, and by what. */
export interface Project {
  /** The folder that holds endpoints.yaml. */
  root: string
  /** Of the generator: another one may make something else of the same manifest. */
  version: string
}

/** Mistakes of the manifest, or what has become of the files. */
export type Outcome = { mistakes: string } | Result

export interface Result {
  /** `370 endpoints in 43 groups` */
  scope: string
  changes: Changes
}

/** What stands in a project by hand, if it does, and has a part that is generated. */
const pages: Record<string, (text: string, model: Model) => string> = {
  'README.md': counted,
  'README.zh-CN.md': counted,
  'codegen/endpoints.schema.json': () => JSON.stringify(manifestSchema),
}

/** Compares the generated files with the manifest; if it `writes`, they match afterwards. */
export async function generate(
  project: Project,
  writes: boolean,
  stopwatch: Stopwatch = new Stopwatch(),
): Promise<Outcome> {
  const { root, version } = project
  const [manifest, ...texts] = await Promise.all([
    bytesIfPresent(join(root, own.manifest)),
    ...Object.keys(pages).map((path) => readIfPresent(join(root, path))),
  ])
  if (manifest === undefined) {
    const hint = 'name the folder that holds it with --root.'
    return { mistakes: `There is no ${own.manifest} in ${root}: ${hint}` }
  }
  const last = await readStamp(root)
  const of = digest(version, manifest, ...texts.map((text) => text ?? ''))
  const nothingChanged = last.of === of && (await isIntact(last, root, own.folders))
  stopwatch.lap('compare')
  if (nothingChanged) {
    const unchanged = Object.keys(last.files).length
    return { scope: last.scope, changes: { added: [], changed: [], stale: [], unchanged } }
  }
  const { source, model, diagnostics } = understand(manifest)
  stopwatch.lap('read')
  if (diagnostics.length > 0) {
    const printed = formatDiagnostics(source, diagnostics)
    const count = counting(diagnostics.length, 'error')
    return { mistakes: `${printed}\n\n${count} in ${own.manifest}; nothing was written.` }
  }
  const [endpoints, groups] = [allEndpoints(model).length, callGroups(model).length]
  const pushes = allPushes(model).length
  const scope = [
    `${counting(endpoints, 'endpoint')} in ${counting(groups, 'group')}`,
    ...(pushes > 0 ? [`${pushes} messages and events`] : []),
  ].join(', ')
  const byHand = Object.entries(pages).flatMap(([path, complete], index): OutputFile[] => {
    const text = texts[index]
    if (text === undefined) return []
    return [{ path, from: [text, scope], text: () => complete(text, model) }]
  })
  const files = await make(project, model, byHand, last, stopwatch)
  const changes = await compare(files, root, own.folders)
  if (writes) await apply(files, changes, root)
  await writeStamp(root, { of, scope, files: stampFiles(files, last) })
  stopwatch.lap(writes ? 'write' : 'compare')
  return { scope, changes }
}

/** The generated files. A text is made only if the file does not hold it already. */
async function make(
  { root, version }: Project,
  model: Model,
  byHand: OutputFile[],
  last: Stamp,
  stopwatch: Stopwatch,
): Promise<(Expected & { of: string })[]> {
  // Printer and formatter are loaded only now: neither an unchanged manifest nor a mistake in it should wait for them.
  const [{ emitFiles }, { formatAll }] = await Promise.all([
    import('./emit/files.js'),
    import('./output/format.js'),
  ])
  stopwatch.lap('load')
  const digestOf = digestOfParts(version)
  const emitted = await Promise.all(
    [...emitFiles(model, own), ...byHand].map(async ({ path, from, text, isFinal }) => {
      const of = digestOf(path, from)
      const stamp = last.files[path]
      const isKnown = stamp?.of === of && (await holds(stamp, path, root))
      return { path, of, text: isKnown ? undefined : text(), isFinal }
    }),
  )
  stopwatch.lap('emit')
  const formatted = await formatAll(emitted)
  stopwatch.lap('format')
  return formatted
}

/** Several files are made of the same part, which is written out once. */
function digestOfParts(version: string): (path: string, part: unknown) => string {
  const digests = new Map<unknown, string>()
  return (path, part) => {
    const known = digests.get(part) ?? digest(JSON.stringify(part))
    digests.set(part, known)
    return digest(version, path, known)
  }
}
