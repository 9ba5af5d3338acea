import ts from 'typescript'

/** A name in a module: `runtime/request#Client`. */
export type Key = string

/** What one module declares, imports and exports, as its declarations say. */
export interface Module {
  source: ts.SourceFile
  /** The statements that declare a name: several for overloads. */
  declared: Map<string, ts.Statement[]>
  /** Local name → where it comes from; a module outside the package has its own specifier. */
  imported: Map<string, { from: string; name: string; statement: ts.ImportDeclaration }>
  /** Exported name → local name, or a name of another module. */
  exported: Map<string, { from?: string; name: string }>
  /** Modules all of whose names are exported. */
  stars: string[]
}

/** Reads declarations without a comment in them. `path` is that of the module, without an extension: `runtime/request`. */
export function readModule(path: string, text: string): Module {
  const source = ts.createSourceFile(`${path}.d.ts`, text, ts.ScriptTarget.ES2022, true)
  const module: Module = {
    source,
    declared: new Map(),
    imported: new Map(),
    exported: new Map(),
    stars: [],
  }
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) readImport(module, path, statement)
    else if (ts.isExportDeclaration(statement)) readExport(module, path, statement)
    else {
      for (const name of declaredNames(statement)) {
        module.declared.set(name, [...(module.declared.get(name) ?? []), statement])
        if (isExported(statement)) module.exported.set(name, { name })
      }
    }
  }
  return module
}

function readImport(module: Module, path: string, statement: ts.ImportDeclaration): void {
  const from = resolve(path, specifierOf(statement.moduleSpecifier))
  const { importClause: clause } = statement
  const add = (local: string, name: string): void => {
    module.imported.set(local, { from, name, statement })
  }
  if (clause?.name) add(clause.name.text, 'default')
  const bindings = clause?.namedBindings
  if (bindings && ts.isNamespaceImport(bindings)) add(bindings.name.text, '*')
  if (!bindings || !ts.isNamedImports(bindings)) return
  for (const { name, propertyName } of bindings.elements) {
    add(name.text, (propertyName ?? name).text)
  }
}

function readExport(module: Module, path: string, statement: ts.ExportDeclaration): void {
  const { moduleSpecifier, exportClause } = statement
  const from = moduleSpecifier && resolve(path, specifierOf(moduleSpecifier))
  if (exportClause === undefined) {
    if (from !== undefined) module.stars.push(from)
    return
  }
  if (!ts.isNamedExports(exportClause)) {
    throw new Error(`${path}: export names, not \`* as\``)
  }
  for (const { name, propertyName } of exportClause.elements) {
    module.exported.set(name.text, {
      name: (propertyName ?? name).text,
      ...(from !== undefined && { from }),
    })
  }
}

function specifierOf(expression: ts.Expression): string {
  return ts.isStringLiteral(expression) ? expression.text : expression.getText()
}

/** `./request.js` in `runtime/client` → `runtime/request`; a package keeps its name. */
function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const words = path.split('/').slice(0, -1)
  for (const word of specifier.replace(/\.js$/, '').split('/')) {
    if (word === '..') words.pop()
    else if (word !== '.') words.push(word)
  }
  return words.join('/')
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

/** Whether it exists when the program runs. */
export function isValue(statement: ts.Statement): boolean {
  return !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)
}
