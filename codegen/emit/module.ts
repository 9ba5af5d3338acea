import { dirname, relative } from 'node:path/posix'
import { printModule, StructureKind, type Statement } from '../output/print.js'
import { imports, isTypeName, type ImportedName } from '../model/names.js'
import type { Target } from '../model/target.js'

/** What a module declares and others may use. */
export interface Symbol {
  name: string
  /** The declaring module without extension, below the project's root or in a package: `src/runtime/index`, `package:offiaccount/url`. */
  module: string
  /** A type unless given; a namespace is the module itself. */
  kind?: 'value' | 'namespace'
}

const inPackage = 'package:'
const farthest = 1_000

export function groupModulePath(group: string, { groups }: Target): string {
  return `${groups}/${group}`
}

/** Where the messages and events of a group stand. */
export function eventModulePath(group: string, target: Target): string {
  return groupModulePath(`events/${group}`, target)
}

/** Where the test of a group stands, if there are tests. */
export function testModulePath(group: string, { tests = '' }: Target): string {
  return `${tests}/${group}.test`
}

/** A TypeScript file in the making. It imports what its text has used. */
export class Module {
  readonly path: string
  readonly #target: Target
  readonly #used = new Map<string, Symbol>()

  constructor(path: string, target: Target) {
    this.path = path
    this.#target = target
  }

  /** The name by which the text may refer to a symbol from now on. */
  use(used: Symbol | ImportedName): string {
    const symbol = typeof used === 'string' ? this.#symbolOf(used) : used
    if (symbol.module !== this.path) this.#used.set(symbol.name, symbol)
    return symbol.name
  }

  #symbolOf(name: ImportedName): Symbol {
    const module = this.#target.modules[imports[name]]
    return { name, module, ...(!isTypeName(name) && { kind: 'value' }) }
  }

  /** How this module imports another: `../runtime/index.js`, or `offiaccount/url` of a package. */
  specifier(module: string): string {
    if (module.startsWith(inPackage)) return module.slice(inPackage.length)
    const path = relative(dirname(this.path), `${module}.js`)
    return path.startsWith('.') ? path : `./${path}`
  }

  /** The file's text. */
  print(header: string, statements: Statement[]): string {
    return printModule(header, this.#imports(), statements)
  }

  /** From packages and the farthest module to the nearest. */
  #imports(): Statement[] {
    const used = [...this.#used.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    const steps = (module: string): number =>
      module.startsWith(inPackage) ? farthest : this.specifier(module).split('../').length
    const modules = [...new Set(used.map(({ module }) => module))].sort(
      (a, b) => steps(b) - steps(a) || (a < b ? -1 : 1),
    )
    return modules.map((module) => {
      const symbols = used.filter((symbol) => symbol.module === module)
      const [namespace] = symbols.filter(({ kind }) => kind === 'namespace')
      const names = symbols.map(({ name }) => name)
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: this.specifier(module),
        isTypeOnly: symbols.every(({ kind }) => kind === undefined),
        ...(namespace ? { namespaceImport: namespace.name } : { namedImports: names }),
      }
    })
  }
}

/** The text of a module that is data, as it is written: to format so much takes longer than to make it. */
export function tableText(header: string, ...parts: string[]): string {
  return `${[`// ${header}`, ...parts].join('\n\n')}\n`
}
