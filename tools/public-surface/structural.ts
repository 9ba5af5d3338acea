import ts from 'typescript'
import { isPrivate } from './surface.js'

/**
 * A declaration as the compiler compares it strictly and by structure: methods are properties, because the parameters of methods are
 * compared in both directions, and private parts, which make every version of a class a type of its own, are left out.
 */
export function structural(statement: ts.Statement): string {
  const { transformed } = ts.transform(statement, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context)
        if (ts.isInterfaceDeclaration(inner)) {
          const { modifiers, name, typeParameters, heritageClauses } = inner
          const members = withoutMethods(inner.members).filter(ts.isTypeElement)
          return ts.factory.updateInterfaceDeclaration(
            inner,
            ...([modifiers, name, typeParameters, heritageClauses, members] as const),
          )
        }
        if (ts.isTypeLiteralNode(inner)) {
          const members = withoutMethods(inner.members).filter(ts.isTypeElement)
          return ts.factory.updateTypeLiteralNode(inner, ts.factory.createNodeArray(members))
        }
        if (ts.isClassDeclaration(inner)) {
          const { modifiers, name, typeParameters, heritageClauses } = inner
          const extended = heritageClauses?.filter(
            ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
          )
          const open = inner.members.filter((member) => !isPrivate(member))
          const members = withoutMethods(open).filter(ts.isClassElement)
          return ts.factory.updateClassDeclaration(
            inner,
            ...([modifiers, name, typeParameters, extended, members] as const),
          )
        }
        return inner
      }
      return ts.visitNode(root, visit, ts.isStatement)
    },
  ])
  const [result] = transformed
  const text = ts
    .createPrinter({ newLine: ts.NewLineKind.LineFeed })
    .printNode(ts.EmitHint.Unspecified, result ?? statement, statement.getSourceFile())
  return `export ${text.replace(/^export /, '')}`
}

type Member = ts.TypeElement | ts.ClassElement

/** All overloads of a method make one property. */
function withoutMethods(members: readonly Member[]): Member[] {
  const isMethod = (member: Member): member is ts.MethodSignature | ts.MethodDeclaration =>
    ts.isMethodSignature(member) || ts.isMethodDeclaration(member)
  const nameOf = (member: ts.MethodSignature | ts.MethodDeclaration): string =>
    `${isStatic(member) ? 'static ' : ''}${'text' in member.name ? member.name.text : ''}`
  const done = new Set<string>()
  return members.flatMap((member): Member[] => {
    if (!isMethod(member)) return [member]
    const name = nameOf(member)
    if (done.has(name)) return []
    done.add(name)
    const overloads = members.filter(isMethod).filter((each) => nameOf(each) === name)
    const type = ts.factory.createTypeLiteralNode(
      overloads.map(({ typeParameters, parameters, type }) =>
        ts.factory.createCallSignature(typeParameters, parameters, type),
      ),
    )
    if (ts.isMethodSignature(member)) {
      const { name, questionToken } = member
      return [ts.factory.createPropertySignature(undefined, name, questionToken, type)]
    }
    const { modifiers, questionToken } = member
    return [
      ts.factory.createPropertyDeclaration(modifiers, member.name, questionToken, type, undefined),
    ]
  })
}

function isStatic(member: Member): boolean {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false
}
