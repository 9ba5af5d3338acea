import { createRequire } from 'node:module'
import type { StatementStructures } from 'ts-morph'

/** A declaration as ts-morph describes it, or a statement's text. */
export type Statement = StatementStructures | string

// Node reads a CommonJS module that is imported once more, to find its names: of this one, half a second of CPU time.
const tsMorph = createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph')

export const StructureKind: typeof import('ts-morph').StructureKind = tsMorph.StructureKind

/** The text of a module: a header comment, its imports, then the statements, each part after a blank line. */
export function printModule(header: string, imports: Statement[], statements: Statement[]): string {
  return [
    `// ${header}\n`,
    ...[imports, statements].filter(({ length }) => length > 0).map(print),
  ].join('\n')
}

/** Without a syntax tree, which costs as much again. */
function print(statements: Statement[]): string {
  return tsMorph.printStructure(
    { kind: StructureKind.SourceFile, statements },
    { indentNumberOfSpaces: 2 },
  )
}
