import ts from 'typescript'
import { emitFiles } from '../../../codegen/emit/files.js'
import { formatDiagnostics } from '../../../codegen/manifest/diagnostics.js'
import { formatAll } from '../../../codegen/output/format.js'
import { understand } from '../../../codegen/manifest/understand.js'
import { own } from '../../../codegen/model/target.js'

/** Every generated file of a manifest by its path, as it is written. */
export async function emittedFiles(manifest: string): Promise<Map<string, string>> {
  const { source, model, diagnostics } = understand(manifest)
  const mistakes = formatDiagnostics(source, diagnostics)
  if (mistakes !== '') throw new Error(`The snippet is wrong:\n${mistakes}`)
  const files = emitFiles(model, own).map(({ path, text, isFinal }) => {
    return { path, text: text(), isFinal }
  })
  return new Map((await formatAll(files)).map(({ path, text }) => [path, text]))
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
