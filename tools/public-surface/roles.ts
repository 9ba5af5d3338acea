import ts from 'typescript'

/** How values of a type travel: to the user, or from the user. */
export type Role = 'out' | 'in'

/** A name in a declaration, perhaps in a namespace (`oauth.Token`), with how its values travel if those of the declaration go out. */
export interface Reference {
  name: string
  role: Role | 'both'
}

/** The role of what is inside something with a role. */
export function through(outer: Role, inner: Reference['role']): Role[] {
  if (inner === 'both') return ['out', 'in']
  return [inner === 'in' ? opposite(outer) : outer]
}

function opposite(role: Role): Role {
  return role === 'out' ? 'in' : 'out'
}

/** Every name of a type or value that a declaration uses. Those of its own type parameters are among them. */
export function referencesIn(statement: ts.Statement): Reference[] {
  const found: Reference[] = []
  visit(statement, 'out', (name, role) => found.push({ name, role }))
  return found
}

type Add = (name: string, role: Reference['role']) => void

/** Generic types of the language whose parameters travel as they themselves do. */
const covariant: ReadonlySet<string> = new Set([
  ...[
    'Promise',
    'PromiseLike',
    'Array',
    'ReadonlyArray',
    'Record',
    'Partial',
    'Readonly',
    'Map',
    'Set',
  ],
  ...['ReadonlyMap', 'ReadonlySet', 'Iterable', 'AsyncIterable', 'AsyncGenerator', 'Generator'],
  ...['ReadableStream', 'NonNullable'],
])

function visit(node: ts.Node, role: Reference['role'], add: Add): void {
  // What a class implements it declares itself.
  if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return
  const into = (inner: Reference['role']) => (child: ts.Node) => {
    visit(child, inner, add)
  }
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression
    add(name.getText(), role)
    const isKnown = covariant.has(name.getText())
    node.typeArguments?.forEach(into(isKnown ? role : 'both'))
  } else if (ts.isTypeQueryNode(node)) {
    add(node.exprName.getText(), 'both')
    node.typeArguments?.forEach(into('both'))
  } else if (ts.isImportTypeNode(node)) {
    throw new Error(`${node.getSourceFile().fileName}: import ${node.getText()} by a statement`)
  } else if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword) {
    // What has more keys is narrower itself, and its keys are wider.
    visit(node.type, role === 'both' ? role : opposite(role), add)
  } else if (ts.isIndexedAccessTypeNode(node)) {
    visit(node.objectType, role, add)
    visit(node.indexType, 'both', add)
  } else if (isUndecided(node)) {
    // Assignability of the parts says nothing about that of the whole.
    ts.forEachChild(node, into('both'))
  } else if (ts.isParameter(node)) {
    if (node.type) visit(node.type, role === 'both' ? role : opposite(role), add)
  } else ts.forEachChild(node, into(role))
}

function isUndecided(node: ts.Node): boolean {
  return (
    ts.isConditionalTypeNode(node) ||
    ts.isMappedTypeNode(node) ||
    ts.isTypePredicateNode(node) ||
    ts.isTypeParameterDeclaration(node)
  )
}
