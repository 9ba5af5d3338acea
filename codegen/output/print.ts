import { printStructure, StructureKind, type StatementStructures } from 'ts-morph'

/** A declaration as ts-morph describes it, or a statement's text. */
export type Statement = StatementStructures | string

export { StructureKind } from 'ts-morph'

/** The text of a module: a header comment, its imports, then the statements, each part after a blank line. */
export function printModule(header: string, imports: Statement[], statements: Statement[]): string {
  return [
    `// ${header}\n`,
    ...[imports, statements].filter(({ length }) => length > 0).map(print),
  ].join('\n')
}

/** Without a syntax tree, which costs as much again. */
function print(statements: Statement[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements }, { indentNumberOfSpaces: 2 })
}
