import { emitFiles } from '../emit/files.js'
import { userTarget, type Places } from './target.js'
import type { Generated, GenerateOptions, Diagnostic } from '../api.js'
import {
  formatDiagnostics,
  type Diagnostic as Found,
  type Source,
} from '../manifest/diagnostics.js'
import type { ImportedType } from '../model/model.js'
import { allEndpoints, callGroups } from '../model/walk.js'
import { understand } from '../manifest/understand.js'
import { Stopwatch } from '../stopwatch.js'

/** What `generate` of `offiaccount/codegen` does, once it is known that all packages are there. */
export async function generateFrom(
  { manifest, format = formatted, ...places }: Omit<GenerateOptions, 'command'> & Places,
  known: readonly ImportedType[],
): Promise<Generated> {
  checkPlaces(places)
  const stopwatch = new Stopwatch()
  const target = userTarget(places, known)
  const { source, model, ...found } = understand(manifest, target)
  stopwatch.lap('read')
  const counts = { endpoints: allEndpoints(model).length, groups: callGroups(model).length }
  const [diagnostics, warnings] = (['error', 'warning'] as const).map((severity) =>
    (severity === 'error' ? found.diagnostics : found.warnings)
      .map((each) => shownOf(each, source, severity))
      .sort(byPlace),
  ) as [Diagnostic[], Diagnostic[]]
  if (diagnostics.length > 0) {
    return { files: [], diagnostics, warnings, timings: stopwatch.laps, ...counts }
  }
  const emitted = emitFiles(model, target).map(({ path, text }) => ({ path, text: text() }))
  stopwatch.lap('emit')
  const files = await Promise.all(
    emitted.map(async ({ path, text }) => ({ path, text: await format(path, text) })),
  )
  stopwatch.lap('format')
  return { files, diagnostics, warnings, timings: stopwatch.laps, ...counts }
}

function shownOf(found: Found, source: Source, severity: 'error' | 'warning'): Diagnostic {
  const { code, message, span } = found
  const { line, column } = source.position(span[0])
  return {
    code,
    message,
    file: source.file,
    line,
    column,
    text: formatDiagnostics(source, [found], severity),
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}

/** @throws TypeError for a place outside the project */
function checkPlaces(places: Places): void {
  const { file, out, tests, openapi } = places
  for (const [name, path] of Object.entries({ file, out, tests, openapi })) {
    if (path === undefined && name !== 'file' && name !== 'out') continue
    const isInside =
      typeof path === 'string' &&
      path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
      !/[\\:\r\n]/.test(path)
    if (isInside) continue
    throw new TypeError(
      `\`${name}\` is a path below the project's root with / between its parts, like src/wechat, not ${JSON.stringify(path)}`,
    )
  }
}

/** With prettier as it comes; its options are the caller's to add, by a `format` of their own. */
async function formatted(path: string, text: string): Promise<string> {
  const { format } = await import('prettier')
  return format(text, { filepath: path })
}
