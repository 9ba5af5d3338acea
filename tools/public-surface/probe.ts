import { join } from 'node:path'
import ts from 'typescript'
import { lostParts } from './kept.js'
import { isValue, type Key } from './module.js'
import { referencesIn, type Role } from './roles.js'
import { structural } from './structural.js'
import { partsOf, type Surface } from './surface.js'

/** A declaration that reads differently than before. */
export interface Question {
  before: Key
  after: Key
  roles: ReadonlySet<Role>
}

/** What has become of it for those who use it: nothing they would notice, or more that they can do, or what breaks them and why. */
export type Answer = { kind: 'same' | 'more' } | { kind: 'breaking'; reasons: string[] }

/**
 * Asks the compiler whether the new version of each declaration may stand for the old one. All other names in the old version mean
 * what they mean now: each change is judged once, where it is, and not again wherever it is used.
 */
export function ask(
  questions: readonly Question[],
  before: Surface,
  after: Surface,
  pairs: ReadonlyMap<Key, Key>,
  root: string,
): Answer[] {
  const folder = join(root, '.api')
  const files = new Map<string, string>()
  for (const [side, surface] of Object.entries({ before, after })) {
    for (const path of modulesOf(surface)) {
      files.set(join(folder, side, `${path}.d.ts`), moduleText(surface, path))
    }
  }
  const cases = questions.map((question, index) => {
    const old = join(folder, `${index}.before.ts`)
    files.set(old, oldVersion(question.before, before, pairs))
    const file = join(folder, `${index}.ts`)
    const { text, lines } = probes(question, index, before, after)
    files.set(file, text)
    return { question, old, file, lines }
  })
  const program = compile(
    files,
    cases.flatMap(({ old, file }) => [old, file]),
    root,
  )
  return cases.map((each) => answer(program, each, before, after))
}

interface Case {
  question: Question
  old: string
  file: string
  /** What each line of the file asks. */
  lines: Probe[]
}

type Probe = 'in' | 'out' | 'back'

/** Modules are compared without what a comparison by structure cannot look through. */
function moduleText(surface: Surface, path: string): string {
  const module = surface.module(path)
  if (module === undefined) return ''
  const lines = module.source.statements.map((statement) =>
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      ? statement.getText()
      : structural(statement),
  )
  return `${lines.join('\n')}\nexport {}\n`
}

function modulesOf(surface: Surface): Set<string> {
  const paths = [...surface.roles().keys()].map((key) => partsOf(key).path)
  return new Set([...paths, ...Object.values(surface.entries), ...surface.passed()])
}

/** The old declaration in a module of its own, over everything else as it is now. */
function oldVersion(key: Key, before: Surface, pairs: ReadonlyMap<Key, Key>): string {
  const { path, name } = partsOf(key)
  const statements = before.statements(key)
  const imports = new Set<string>()
  for (const { name: used } of statements.flatMap(referencesIn)) {
    const [local = used, member] = used.split('.')
    if (local === name) continue
    const meaning = before.meaning(path, used)
    if (meaning === undefined) {
      const origin = before.module(path)?.imported.get(local)
      if (origin && before.module(origin.from) === undefined)
        imports.add(origin.statement.getText())
    } else if (member !== undefined) {
      imports.add(`import type * as ${local} from './after/${partsOf(meaning).path}.js'`)
    } else imports.add(importOf(meaning, local, pairs))
  }
  return [...imports, ...statements.map(structural), 'export {}', ''].join('\n')
}

function importOf(meaning: Key, local: string, pairs: ReadonlyMap<Key, Key>): string {
  const now = pairs.get(meaning)
  const { path, name } = partsOf(now ?? meaning)
  const side = now === undefined ? 'before' : 'after'
  return `import type { ${name} as ${local} } from './${side}/${path}.js'`
}

/** One line for each thing to be asked, after the imports. */
function probes(
  { before: oldKey, after: newKey, roles }: Question,
  index: number,
  before: Surface,
  after: Surface,
): { text: string; lines: Probe[] } {
  const now = partsOf(newKey)
  const imports = [
    `import type { ${partsOf(oldKey).name} as Before } from './${index}.before.js'`,
    `import type { ${now.name} as After } from './after/${now.path}.js'`,
  ]
  const asked: [Probe, string][] = []
  if (before.statements(oldKey).some(isValue)) {
    asked.push(['out', line('out', '', 'typeof After', 'typeof Before')])
    asked.push(['back', line('back', '', 'typeof Before', 'typeof After')])
    if (after.statements(newKey).some(ts.isClassDeclaration)) {
      const [old, now] = ['Before', 'After'].map((name) => `ConstructorParameters<typeof ${name}>`)
      asked.push(['out', line('given', '', old ?? '', now ?? '')])
      asked.push(['back', line('givenBack', '', now ?? '', old ?? '')])
    }
  } else {
    const parameters = typeParametersOf(after, newKey)
    const names = parameters.map(({ name }) => name.text).join(', ')
    const declared = parameters.map((each) => each.getText()).join(', ')
    const [list, used] = parameters.length > 0 ? [`<${declared}>`, `<${names}>`] : ['', '']
    const [old, now] = [`Before${used}`, `After${used}`]
    if (roles.has('out')) asked.push(['out', line('out', list, now, old)])
    if (roles.has('in')) asked.push(['in', line('into', list, old, now)])
    if (!roles.has('in')) asked.push(['back', line('back', list, old, now)])
    if (!roles.has('out')) asked.push(['back', line('back', list, now, old)])
    imports.push(`export type Pair${list} = [${old}, ${now}]`)
  }
  const lines = asked.map(([, text]) => text)
  return { text: [...imports, ...lines, ''].join('\n'), lines: asked.map(([probe]) => probe) }
}

function line(name: string, list: string, from: string, to: string): string {
  return `export function ${name}${list}(value: ${from}): ${to} { return value }`
}

function typeParametersOf(surface: Surface, key: Key): readonly ts.TypeParameterDeclaration[] {
  const [statement] = surface.statements(key)
  const isGeneric =
    statement && (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
  return (isGeneric ? statement.typeParameters : undefined) ?? []
}

function compile(files: ReadonlyMap<string, string>, roots: string[], cwd: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const fileExists = host.fileExists.bind(host)
  const readFile = host.readFile.bind(host)
  const directoryExists = host.directoryExists?.bind(host)
  host.getCurrentDirectory = () => cwd
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const folder = join(cwd, '.api')
  host.directoryExists = (path) => path.startsWith(folder) || (directoryExists?.(path) ?? false)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path)
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, {
          languageVersion: ts.ScriptTarget.ES2022,
          impliedNodeFormat: ts.ModuleKind.ESNext,
        })
  }
  return ts.createProgram(roots, options, host)
}

function answer(
  program: ts.Program,
  { question, old, file, lines }: Case,
  before: Surface,
  after: Surface,
): Answer {
  const undecided = undecidable(program, old, question, before, after)
  if (undecided !== undefined)
    return { kind: 'breaking', reasons: [`${undecided}: taken for breaking`] }
  const source = program.getSourceFile(file)
  if (source === undefined) throw new Error(`${file} is not in the program`)
  const first = source.text.split('\n').findIndex((text) => text.startsWith('export function'))
  const refused = program.getSemanticDiagnostics(source).map((diagnostic) => {
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
    return { probe: lines[line - first], reason: innermost(diagnostic.messageText) }
  })
  const broken = refused.filter(({ probe }) => probe !== 'back').map(({ reason }) => reason)
  const lost = losses(program, source, 'forth')
  const reasons = [...new Set([...broken, ...lost])]
  if (reasons.length > 0) return { kind: 'breaking', reasons }
  const isSame = refused.length === 0 && losses(program, source, 'back').length === 0
  return { kind: isSame ? 'same' : 'more' }
}

/** What the comparison of the compiler says nothing about. */
function undecidable(
  program: ts.Program,
  old: string,
  question: Question,
  before: Surface,
  after: Surface,
): string | undefined {
  const statements = [before.statements(question.before), after.statements(question.after)]
  const [was, is] = statements.map((each) => each.some(isValue))
  if (was === true && is !== true) return 'it was a value and is only a type'
  const texts = statements.flat().map((statement) => statement.getText())
  if (texts.some((text) => /\bany\b/.test(text))) return '`any` fits whatever it stands for'
  const generics = [
    typeParametersOf(before, question.before),
    typeParametersOf(after, question.after),
  ]
  const [one, other] = generics.map((list) => list.map((each) => each.getText()).join())
  if (one !== other) return 'its type parameters differ'
  const isMade = statements.map((each) => each.filter(ts.isClassDeclaration))
  if (isMade.some((each) => each.some(hasOverloads))) return 'its constructor has overloads'
  const source = program.getSourceFile(old)
  const missing = program.getSemanticDiagnostics(source).find(({ code }) => unresolved.has(code))
  return missing && ts.flattenDiagnosticMessageText(missing.messageText, ' ')
}

/** Codes of the compiler for a name or a module that it does not find. */
const unresolved: ReadonlySet<number> = new Set([2304, 2305, 2307, 2503, 2552, 2694, 2724])

function hasOverloads(statement: ts.ClassDeclaration): boolean {
  return statement.members.filter(ts.isConstructorDeclaration).length > 1
}

function losses(program: ts.Program, source: ts.SourceFile, way: 'forth' | 'back'): string[] {
  const checker = program.getTypeChecker()
  return source.statements.flatMap((statement) => {
    const types = pairOf(checker, statement)
    if (types === undefined) return []
    const [old, now] = types
    return way === 'forth' ? lostParts(checker, old, now) : lostParts(checker, now, old)
  })
}

/** The old and the new type of a pair, or of a probe that takes the new value and returns the old. */
function pairOf(checker: ts.TypeChecker, statement: ts.Statement): [ts.Type, ts.Type] | undefined {
  if (ts.isTypeAliasDeclaration(statement) && ts.isTupleTypeNode(statement.type)) {
    const [old, now] = statement.type.elements
    return old && now && [checker.getTypeFromTypeNode(old), checker.getTypeFromTypeNode(now)]
  }
  if (!ts.isFunctionDeclaration(statement) || statement.name?.text !== 'out') return undefined
  const [old, now] = [statement.type, statement.parameters[0]?.type]
  return old && now && [checker.getTypeFromTypeNode(old), checker.getTypeFromTypeNode(now)]
}

/** The last link of the compiler's chain of reasons, which names the field. */
function innermost(message: string | ts.DiagnosticMessageChain): string {
  const [next] = typeof message === 'string' ? [] : (message.next ?? [])
  if (next !== undefined) return innermost(next)
  const text = typeof message === 'string' ? message : message.messageText
  return text.replaceAll(/import\("[^"]*"[^)]*\)\./g, '')
}
