import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { partsOf, Surface, type Entries } from './surface.js'
import { referencesIn } from './roles.js'

/** A file of the snapshot by its path below `public-surface/`. */
export type Files = Map<string, string>

/** The surface of the sources, without a build: isolated declarations need no look into another file. */
export function surfaceOfSources(root: string): Surface {
  const entries = entriesOf(root)
  return new Surface(entries, (path) => {
    // The generator's door is built from a folder of its own.
    const file = join(root, path.startsWith('codegen/') ? '.' : 'src', `${path}.ts`)
    const text = ts.sys.fileExists(file) ? readFileSync(file, 'utf8') : undefined
    return text === undefined ? undefined : declarationsOf(text, file)
  })
}

/** The surface that a snapshot holds. */
export function surfaceOfSnapshot(entries: Entries, files: Files): Surface {
  return new Surface(entries, (path) => files.get(`${path}.d.ts`))
}

/** The declarations of a module, without comments. */
export function declarationsOf(text: string, file: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      isolatedDeclarations: true,
      declaration: true,
      stripInternal: true,
      removeComments: true,
      newLine: ts.NewLineKind.LineFeed,
    },
  })
  const [mistake] = diagnostics
  if (mistake)
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(mistake.messageText, '\n')}`)
  return outputText
}

/** What `exports` of package.json offers: `./*` stands for every group. */
function entriesOf(root: string): Entries {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, { types?: string } | string | null>
  }
  const groups = readdirSync(join(root, 'src/generated'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.slice(0, -'.ts'.length).split(sep).join('/'))
    .sort()
  const closed = Object.keys(exports)
    .filter((key) => exports[key] === null)
    .map((key) => key.replace(/^\.\/|\*$/g, ''))
  const pairs = Object.entries(exports).flatMap(([key, target]): [string, string][] => {
    if (typeof target !== 'object' || target?.types === undefined) return []
    const module = target.types.replace(/^\.\/dist\/|\.d\.ts$/g, '')
    const specifier = `${name}${key.slice(1)}`
    if (!key.includes('*')) return [[specifier, module]]
    return groups
      .filter((group) => !closed.some((folder) => group.startsWith(folder)))
      .map((group) => [specifier.replace('*', group), module.replace('*', group)])
  })
  return Object.fromEntries(pairs)
}

/** The part of the declarations that users reach, one file a module, so one a group. */
export function snapshotOf(surface: Surface): Files {
  const reached = new Map<string, Set<string>>()
  for (const key of surface.roles().keys()) {
    const { path, name } = partsOf(key)
    reached.set(path, (reached.get(path) ?? new Set()).add(name))
  }
  const paths = [...new Set([...reached.keys(), ...surface.passed()])].sort()
  return new Map(
    paths.map((path) => [`${path}.d.ts`, textOf(surface, path, reached.get(path) ?? new Set())]),
  )
}

function textOf(surface: Surface, path: string, names: ReadonlySet<string>): string {
  const module = surface.module(path)
  if (module === undefined) return ''
  const kept = new Set([...names].flatMap((name) => module.declared.get(name) ?? []))
  const used = new Set([...kept].flatMap(referencesIn).map(({ name }) => name.split('.', 1).join()))
  // What is imported only to be exported.
  for (const { from, name } of module.exported.values()) if (from === undefined) used.add(name)
  const lines = module.source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return importOf(statement, used)
    if (ts.isExportDeclaration(statement)) {
      const isEmpty =
        statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        statement.exportClause.elements.length === 0
      return isEmpty ? [] : [statement.getText()]
    }
    return kept.has(statement) ? [statement.getText()] : []
  })
  return `${lines.join('\n')}\n`
}

function importOf(statement: ts.ImportDeclaration, used: ReadonlySet<string>): string[] {
  const bindings = statement.importClause?.namedBindings
  if (!bindings || !ts.isNamedImports(bindings)) {
    const local = statement.importClause?.name ?? bindings?.name
    return local && used.has(local.text) ? [statement.getText()] : []
  }
  const names = bindings.elements.filter(({ name }) => used.has(name.text))
  if (names.length === 0) return []
  const list = names.map((each) => each.getText().replace(/^type /, '')).join(', ')
  return [`import type { ${list} } from ${statement.moduleSpecifier.getText()};`]
}
