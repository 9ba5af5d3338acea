import { dirname, relative } from 'node:path/posix'
import { printModule, StructureKind, type Statement } from '../output/print.js'

/** What a module declares and others may use. */
export interface Symbol {
  name: string
  /** Path of the declaring module below the project's root, without extension: `src/runtime/index`. */
  module: string
  /** A type unless given; a namespace is the module itself. */
  kind?: 'value' | 'namespace'
}

type Known =
  | 'Client'
  | 'CallOptions'
  | 'Download'
  | 'FileInput'
  | 'Int64'
  | 'buildUrl'
  | 'byCursor'
  | 'byOffset'
  | 'byPage'
  | 'largest'
  | 'describeEndpoint'
  | 'describePages'
  | 'describeUrl'
  | 'describePush'

const runtime = 'src/runtime/index'
const paging = 'src/paging'

/** What is written by hand and generated modules use. */
export const symbols: Readonly<Record<Known, Symbol>> = {
  Client: { name: 'Client', module: runtime },
  CallOptions: { name: 'CallOptions', module: runtime },
  Download: { name: 'Download', module: runtime },
  FileInput: { name: 'FileInput', module: runtime },
  Int64: { name: 'Int64', module: runtime },
  buildUrl: { name: 'buildUrl', module: 'src/runtime/url', kind: 'value' },
  byCursor: { name: 'byCursor', module: paging, kind: 'value' },
  byOffset: { name: 'byOffset', module: paging, kind: 'value' },
  byPage: { name: 'byPage', module: paging, kind: 'value' },
  largest: { name: 'largest', module: paging, kind: 'value' },
  describeEndpoint: { name: 'describeEndpoint', module: 'test/support/endpoint', kind: 'value' },
  describePages: { name: 'describePages', module: 'test/support/paging', kind: 'value' },
  describePush: { name: 'describePush', module: 'test/support/push', kind: 'value' },
  describeUrl: { name: 'describeUrl', module: 'test/support/endpoint', kind: 'value' },
}

export function groupModulePath(group: string): string {
  return `src/generated/${group}`
}

/** Where the messages and events of a group stand. */
export function eventModulePath(group: string): string {
  return groupModulePath(`events/${group}`)
}

/** A TypeScript file in the making. It imports what its text has used. */
export class Module {
  readonly path: string
  readonly #used = new Map<string, Symbol>()

  constructor(path: string) {
    this.path = path
  }

  /** The name by which the text may refer to a symbol from now on. */
  use(symbol: Symbol): string {
    if (symbol.module !== this.path) this.#used.set(symbol.name, symbol)
    return symbol.name
  }

  /** How this module imports another: `../runtime/index.js`. */
  specifier(module: string): string {
    const path = relative(dirname(this.path), `${module}.js`)
    return path.startsWith('.') ? path : `./${path}`
  }

  /** The file's text. */
  print(header: string, statements: Statement[]): string {
    return printModule(header, this.#imports(), statements)
  }

  /** From the farthest module to the nearest. */
  #imports(): Statement[] {
    const used = [...this.#used.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    const steps = (module: string): number => this.specifier(module).split('../').length
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
