import { generate, parse, type CssNode, type Declaration } from 'css-tree'

/** Properties by which something leaves its place on the page, or becomes a program. */
const refused = /^(?:position|z-index|behavior|-moz-binding|content)$/

/** What addresses and programs look like in a value. */
const dangerous = /url\(|image-set\(|expression\(|javascript:|[<>\\]/i

/** A value that a style sheet has built up out of variables beyond any use. */
export const longestValue = 2_000

export function isHarmless(value: string): boolean {
  return value.length <= longestValue && !dangerous.test(value)
}

export interface KeptDeclaration {
  property: string
  value: string
  important: boolean
}

/** The declarations that WeChat keeps. `drop` is told of each of the others. */
export function keptDeclarations(
  declarations: Iterable<Declaration>,
  drop: (declaration: string) => void,
): KeptDeclaration[] {
  return Array.from(declarations).flatMap((declaration) => {
    const property = declaration.property.toLowerCase()
    const value = compact(generate(declaration.value))
    const isRefused = refused.test(property) && !/^(?:static|relative)$/i.test(value)
    if (isRefused || !isHarmless(value)) {
      drop(`${property}: ${value.slice(0, 60)}`)
      return []
    }
    return [{ property, value, important: declaration.important !== false }]
  })
}

/** The declarations of a `style` attribute. What is none is skipped, as browsers do. */
export function declarationsIn(style: string): Declaration[] {
  const list = parse(style, { context: 'declarationList', parseValue: false, onParseError })
  return childrenOf(list, 'Declaration')
}

/** The children of a node that are of a type: not those of what is nested in it. */
export function childrenOf<Type extends CssNode['type']>(
  node: CssNode,
  type: Type,
): Extract<CssNode, { type: Type }>[] {
  const all = 'children' in node && node.children ? node.children.toArray() : []
  return all.filter((each): each is Extract<CssNode, { type: Type }> => each.type === type)
}

/** Browsers skip what they cannot read. */
export function onParseError(): void {
  // Nothing is reported: the theme's author sees what is missing.
}

/** Without the spaces that nobody needs: WeChat counts them. */
function compact(value: string): string {
  return value.trim().replaceAll(/\s+/g, ' ').replaceAll(/ ?, ?/g, ',')
}
