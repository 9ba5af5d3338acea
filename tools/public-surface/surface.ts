import ts from 'typescript'
import { isValue, readModule, type Key, type Module } from './module.js'
import { referencesIn, through, type Role } from './roles.js'

/** `offiaccount/card` → `generated/card`: what users import, and the module that it is. */
export type Entries = Record<string, string>

/**
 * Interfaces that map names to what others declare. Nobody makes one, and a name more breaks nobody: a push of an unknown kind came as
 * an UnknownMessage before.
 */
const registries: ReadonlySet<Key> = new Set([
  'generated/events/index#CallbackMap',
  'testing/generated/operations#Operations',
])

/**
 * The mock lets a test fake any answer. If WeChat answers one field more, a test that fakes the whole answer may have to as well,
 * which no version number can spare it: what the mock names has the role that the functions give it.
 */
const faked: Key = 'testing/generated/operations#Operations'

/** What users of the package can name, and all that this leads to. */
export class Surface {
  readonly entries: Entries
  readonly #read: (path: string) => string | undefined
  readonly #modules = new Map<string, Module | undefined>()

  /** `read` gets the declarations of a module, or undefined if it is none of the package's. */
  constructor(entries: Entries, read: (path: string) => string | undefined) {
    this.entries = entries
    this.#read = read
  }

  module(path: string): Module | undefined {
    if (!this.#modules.has(path)) {
      const text = this.#read(path)
      this.#modules.set(path, text === undefined ? undefined : readModule(path, text))
    }
    return this.#modules.get(path)
  }

  /** The names that a module exports, each with what it stands for. */
  exportsOf(path: string): Map<string, Key> {
    const names = new Map<string, Key>()
    const module = this.module(path)
    for (const star of module?.stars ?? []) {
      for (const [name, key] of this.exportsOf(star)) names.set(name, key)
    }
    for (const name of module?.exported.keys() ?? []) {
      const key = this.#exported(path, name)
      if (key !== undefined) names.set(name, key)
    }
    return names
  }

  /** What a name means inside a module; undefined for a global one, or one of another package. */
  meaning(path: string, name: string): Key | undefined {
    const [first = '', member] = name.split('.')
    const module = this.module(path)
    if (module?.declared.has(first)) return `${path}#${first}`
    const origin = module?.imported.get(first)
    if (origin === undefined || this.module(origin.from) === undefined) return undefined
    return this.#exported(origin.from, origin.name === '*' ? (member ?? '') : origin.name)
  }

  statements(key: Key): readonly ts.Statement[] {
    const { path, name } = partsOf(key)
    return this.module(path)?.declared.get(name) ?? []
  }

  /** Everything that users reach, with how values of it travel: `out` to them, `in` from them. */
  roles(): Map<Key, Set<Role>> {
    const roles = new Map<Key, Set<Role>>()
    const named = Object.values(this.entries).flatMap((path) => [...this.exportsOf(path).values()])
    const reach = (key: Key, asked: Role): void => {
      const role = this.#isOurs(key) ? 'out' : asked
      const known = roles.get(key) ?? new Set()
      roles.set(key, known)
      if (known.has(role)) return
      known.add(role)
      const { path } = partsOf(key)
      if (key === faked) return
      for (const statement of this.statements(key)) {
        for (const { name, role: inner } of referencesIn(statement)) {
          const next = this.meaning(path, name)
          if (next === undefined || next === key) continue
          for (const each of through(role, inner)) reach(next, each)
        }
      }
    }
    for (const key of named) if (this.statements(key).some(isValue)) reach(key, 'out')
    // A type that no function takes or returns may be used in both ways.
    for (const key of named) {
      if (roles.has(key)) continue
      reach(key, 'out')
      reach(key, 'in')
    }
    return roles
  }

  /** The modules that names are exported through on their way to an entry. */
  passed(): Set<string> {
    const passed = new Set(Object.values(this.entries))
    // A set goes on to what is added while it is gone through.
    for (const path of passed) {
      const module = this.module(path)
      const origins = [...(module?.exported.values() ?? [])].flatMap(({ from }) => from ?? [])
      for (const target of [...(module?.stars ?? []), ...origins]) {
        if (this.module(target) !== undefined) passed.add(target)
      }
    }
    return passed
  }

  #exported(path: string, name: string): Key | undefined {
    const module = this.module(path)
    const own = module?.exported.get(name)
    if (own?.from !== undefined) return this.#exported(own.from, own.name)
    if (own !== undefined) return this.meaning(path, own.name)
    for (const star of module?.stars ?? []) {
      const key = this.#exported(star, name)
      if (key !== undefined) return key
    }
    return undefined
  }

  /** Whether nobody but the package makes one, as of a class with private parts: who passes one in was given it. */
  #isOurs(key: Key): boolean {
    return registries.has(key) || this.#isNominal(key)
  }

  #isNominal(key: Key): boolean {
    const { path } = partsOf(key)
    return this.statements(key).some((statement) => {
      if (!ts.isClassDeclaration(statement)) return false
      if (statement.members.some(isPrivate)) return true
      const base = statement.heritageClauses?.find(
        ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
      )
      const parent = this.meaning(path, base?.types[0]?.expression.getText() ?? '')
      return parent !== undefined && this.#isNominal(parent)
    })
  }
}

export function partsOf(key: Key): { path: string; name: string } {
  const at = key.lastIndexOf('#')
  return { path: key.slice(0, at), name: key.slice(at + 1) }
}

export function isPrivate(member: ts.ClassElement): boolean {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined
  const isMarked = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  return isMarked === true || (member.name !== undefined && ts.isPrivateIdentifier(member.name))
}
