import { dirname, relative } from 'node:path/posix'
import { imports, isTypeName } from '../model/names.js'
import { printModule, StructureKind, type Statement } from '../output/print.js'
import type { Context, Declaration } from './context.js'
import { TypePrinter, type Use } from './types/printer.js'

const inPackage = 'package:'
const farthest = 1_000

/** A TypeScript file in the making. It imports what its text has used. */
export class Module {
  readonly path: string
  readonly context: Context
  readonly #header: string
  /** Print what a caller sends, and what WeChat answers. */
  readonly sent: TypePrinter
  readonly received: TypePrinter
  readonly #used = new Map<string, Declaration>()

  /** @param path - without extension, below the project's root */
  constructor(path: string, header: string, context: Context) {
    this.path = path
    this.#header = header
    this.context = context
    this.sent = new TypePrinter(this.use, context, 'request')
    this.received = new TypePrinter(this.use, context, 'response')
  }

  readonly use: Use = (used) => {
    const declared = typeof used === 'string' ? this.#byHand(used) : used
    if (declared.module !== this.path) this.#used.set(declared.name, declared)
    return declared.name
  }

  #byHand(name: keyof typeof imports): Declaration {
    const module = this.context.target.modules[imports[name]]
    return { name, module, ...(!isTypeName(name) && { kind: 'value' }) }
  }

  /** How this module imports another: `../runtime/index.js`, or `offiaccount/url` of a package. */
  specifier(module: string): string {
    if (module.startsWith(inPackage)) return module.slice(inPackage.length)
    const path = relative(dirname(this.path), `${module}.js`)
    return path.startsWith('.') ? path : `./${path}`
  }

  /** The file's text. */
  print(statements: Statement[]): string {
    return printModule(this.#header, this.#imports(), statements)
  }

  /** The text of a file that is data, as it is written: to format so much takes longer than to make it. */
  printTable(...parts: string[]): string {
    return `${[`// ${this.#header}`, ...parts].join('\n\n')}\n`
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
      const declared = used.filter((each) => each.module === module)
      const [namespace] = declared.filter(({ kind }) => kind === 'namespace')
      const isTypeOnly = declared.every(({ kind }) => kind === undefined)
      const names = declared.map(({ name, kind }) => ({
        name,
        isTypeOnly: !isTypeOnly && kind === undefined,
      }))
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: this.specifier(module),
        isTypeOnly,
        ...(namespace ? { namespaceImport: namespace.name } : { namedImports: names }),
      }
    })
  }
}
