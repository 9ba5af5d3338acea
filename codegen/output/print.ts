import { Project, type StatementStructures } from 'ts-morph'

/** A declaration as ts-morph describes it, or a statement's text. */
export type Statement = StatementStructures | string

export { StructureKind } from 'ts-morph'

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })

/** The text of a module: a header comment, then the statements, which ts-morph writes in one go. */
export function printModule(header: string, statements: Statement[]): string {
  const file = project.createSourceFile('module.ts', { statements }, { overwrite: true })
  return `// ${header}\n\n${separateImports(file.getFullText())}`
}

/** ts-morph sets no blank line between the imports and a type alias or a statement. */
function separateImports(text: string): string {
  return text.replace(/^(import [^;]+;\n)(?!import |\n)/gm, '$1\n')
}
