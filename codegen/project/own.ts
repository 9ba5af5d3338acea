import { join } from 'node:path'
import { counting } from '../../src/shared/counting.js'
import { counted } from '../emit/docs/endpoints.js'
import type { OutputFile } from '../emit/files.js'
import { formatDiagnostics } from '../manifest/diagnostics.js'
import { manifestSchema } from '../manifest/schema.js'
import type { Model } from '../model/model.js'
import { allEndpoints, allPushes, callGroups } from '../model/walk.js'
import { digest, holds, readStamp, whatHolds, writeStamp, type Stamp } from '../output/stamp.js'
import { readIfPresent, type Expected } from '../output/write.js'
import { understand } from '../manifest/understand.js'
import type { Stopwatch } from '../stopwatch.js'
import { own } from '../model/target.js'
import { mistakesIn, type Made, type Project } from './generate.js'

/** What stands in a project by hand, if it does, and has a part that is generated. */
const pages: Record<string, (text: string, model: Model) => string> = {
  'README.md': counted,
  'README.zh-CN.md': counted,
  'codegen/endpoints.schema.json': () => JSON.stringify(manifestSchema),
}

const stampFile = 'stamp.json'

/**
 * This package, or another folder with an endpoints.yaml.
 * @param version - of the generator: another one may make something else of the same manifest
 */
export function ownProject(root: string, version: string): Project {
  const { manifest, commandFor, folders } = own
  return {
    ...{ root, manifest, command: commandFor(manifest), folders },
    remedy: 'name the folder that holds it with --root',
    make: (bytes, stopwatch) => make(root, version, bytes, stopwatch),
  }
}

async function make(
  root: string,
  version: string,
  manifest: Uint8Array,
  stopwatch: Stopwatch,
): Promise<Made> {
  const texts = await Promise.all(Object.keys(pages).map((path) => readIfPresent(join(root, path))))
  const last = await readStamp(root, stampFile)
  const of = digest(version, manifest, ...texts.map((text) => text ?? ''))
  const made = await whatHolds(last, of, root)
  stopwatch.lap('compare')
  if (made) return made
  const { source, model, diagnostics, warnings } = understand(manifest)
  stopwatch.lap('read')
  if (diagnostics.length > 0) {
    throw mistakesIn(own.manifest, formatDiagnostics(source, diagnostics), diagnostics.length)
  }
  const scope = scopeOf(model)
  const byHand = Object.entries(pages).flatMap(([path, complete], index): OutputFile[] => {
    const text = texts[index]
    if (text === undefined) return []
    return [{ path, from: [text, scope], text: () => complete(text, model), isFinal: false }]
  })
  const files = await emit(root, version, model, byHand, last, stopwatch)
  const warned = formatDiagnostics(source, warnings, 'warning')
  const remember = async (): Promise<void> => {
    const stamps = files.map(({ path, of: parts, text }) => [
      path,
      text === undefined ? last.files[path] : { of: parts, text: digest(text) },
    ])
    const stamped = Object.fromEntries(stamps) as Stamp['files']
    await writeStamp(root, stampFile, { of, scope, warnings: warned, files: stamped })
  }
  return { scope, files, remember, warnings: warned }
}

/** `370 endpoints in 43 groups, 101 messages and events` */
function scopeOf(model: Model): string {
  const [endpoints, groups] = [allEndpoints(model).length, callGroups(model).length]
  const pushes = allPushes(model).length
  return [
    `${counting(endpoints, 'endpoint')} in ${counting(groups, 'group')}`,
    ...(pushes > 0 ? [`${pushes} messages and events`] : []),
  ].join(', ')
}

/** The generated files. A text is made only if the file does not hold it already. */
async function emit(
  root: string,
  version: string,
  model: Model,
  byHand: OutputFile[],
  last: Stamp,
  stopwatch: Stopwatch,
): Promise<(Expected & { of: string })[]> {
  // Printer and formatter are loaded only now: neither an unchanged manifest nor a mistake in it should wait for them.
  const [{ emitFiles }, { formatAll }] = await Promise.all([
    import('../emit/files.js'),
    import('../output/format.js'),
  ])
  stopwatch.lap('load')
  const digestOf = digestsOfParts()
  const emitted = await Promise.all(
    [...emitFiles(model, own), ...byHand].map(async ({ path, from, text, isFinal }) => {
      const of = digest(version, path, ...from.map(digestOf))
      const isKnown = last.files[path]?.of === of && (await holds(last, path, root))
      return { path, of, text: isKnown ? undefined : text(), isFinal }
    }),
  )
  stopwatch.lap('emit')
  const formatted = await formatAll(emitted)
  stopwatch.lap('format')
  return formatted
}

/** Several files are made of the same part, which is written out once. */
function digestsOfParts(): (part: unknown) => string {
  const digests = new Map<unknown, string>()
  return (part) => {
    const known = digests.get(part) ?? digest(JSON.stringify(part))
    digests.set(part, known)
    return known
  }
}
