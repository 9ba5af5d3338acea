import * as prettier from 'prettier'
import ts from 'typescript'
import { formatDiagnostics } from '../../../codegen/manifest/diagnostics.js'
import { emit, understand } from '../../../codegen/pipeline.js'

/** Every emitted file by its path, formatted as the project is. */
export async function emittedFiles(manifest: string): Promise<Map<string, string>> {
  const understood = understand(manifest)
  const mistakes = formatDiagnostics(understood.source, understood.diagnostics)
  if (mistakes !== '') throw new Error(`The snippet is wrong:\n${mistakes}`)
  const style = { semi: false, singleQuote: true, printWidth: 100 }
  const files = emit(understood).map(async ({ path, content }): Promise<[string, string]> => [
    path,
    await prettier.format(content, { ...style, filepath: path }),
  ])
  return new Map(await Promise.all(files))
}

/** The text of a module's statements with these names; `import` and `export` stand for the lists of names. */
export function statementsOf(module: string, names: string[], withDocs: boolean): string {
  const source = ts.createSourceFile('module.ts', module, ts.ScriptTarget.ES2022, true)
  return source.statements
    .filter((statement) => names.includes(nameOf(statement)))
    .map((statement) => (withDocs ? statement.getFullText().trim() : statement.getText()))
    .join('\n')
}

function nameOf(statement: ts.Statement): string {
  if (ts.isImportDeclaration(statement)) return 'import'
  if (ts.isExportDeclaration(statement)) return 'export'
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named ? (statement.name?.text ?? '') : ''
}
