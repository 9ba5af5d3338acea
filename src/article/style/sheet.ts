import { generate, parse, walk, type CssNode, type Rule, type Selector } from 'css-tree'
import {
  childrenOf,
  isHarmless,
  keptDeclarations,
  longestValue,
  onParseError,
  type KeptDeclaration,
} from './declarations.js'

export interface StyleRule {
  selector: string
  specificity: number
  declarations: readonly KeptDeclaration[]
}

/**
 * The rules of a style sheet that can be written into elements, least specific first. `drop` is told of the others.
 * `:root`, `html` and `body` are the article.
 */
export function rulesOf(css: string, drop: (what: string) => void): StyleRule[] {
  const sheet = parse(css, { parseValue: false, onParseError })
  const variables = new Map<string, string>()
  const rules: StyleRule[] = []
  for (const node of topLevel(sheet, drop)) {
    const own = childrenOf(node.block, 'Declaration')
    const values = own.filter(({ property }) => property.startsWith('--'))
    for (const { property, value } of values) variables.set(property, generate(value).trim())
    const selectors = childrenOf(node.prelude, 'Selector').filter((selector) => {
      const isOfElement = childrenOf(selector, 'PseudoElementSelector').length === 0
      if (!isOfElement) drop(generate(selector))
      return isOfElement
    })
    const others = own.filter((declaration) => !values.includes(declaration))
    const declarations = selectors.length > 0 ? keptDeclarations(others, drop) : []
    rules.push(...selectors.map((selector) => ({ ...readSelector(selector), declarations })))
  }
  return rules
    .map((rule) => ({ ...rule, declarations: withValues(rule.declarations, variables, drop) }))
    .sort((one, other) => one.specificity - other.specificity)
}

/** Rules, without those that hold only of some screens: an element has one style. */
function topLevel(sheet: CssNode, drop: (what: string) => void): Rule[] {
  if (sheet.type !== 'StyleSheet') return []
  return sheet.children.toArray().flatMap((node) => {
    if (node.type === 'Rule') return node
    if (node.type === 'Atrule' && node.name !== 'charset') drop(`@${node.name}`)
    return []
  })
}

/** The attribute of the element that is the article. */
export const articleMark = 'dataArticle'

const ofArticle = {
  type: 'AttributeSelector',
  name: { type: 'Identifier', name: 'data-article' },
  matcher: null,
  value: null,
  flags: null,
}

function readSelector(selector: Selector): Omit<StyleRule, 'declarations'> {
  // In pseudo-classes such as :is() there are selectors of their own, which count as they are written.
  let specificity = 0
  walk(selector, (node) => {
    if (node.type === 'IdSelector') specificity += 10_000
    else if (node.type === 'TypeSelector' && node.name !== '*') {
      specificity += 1
      if (/^(?:html|body)$/i.test(node.name)) Object.assign(node, ofArticle)
    } else if (/^(?:Class|Attribute|PseudoClass)Selector$/.test(node.type)) {
      specificity += 100
      if (node.type === 'PseudoClassSelector' && node.name === 'root')
        Object.assign(node, ofArticle)
    }
  })
  return { selector: generate(selector), specificity }
}

const use = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g

function withValues(
  declarations: readonly KeptDeclaration[],
  variables: ReadonlyMap<string, string>,
  drop: (what: string) => void,
): KeptDeclaration[] {
  const replaced = declarations.map((declaration) => {
    let { value } = declaration
    // Variables may refer to others; not without end, and not to grow without end.
    for (let depth = 0; depth < 10 && value.includes('var('); depth++) {
      if (value.length > longestValue) break
      value = value.replaceAll(use, (_, name: string, instead?: string) => {
        return variables.get(name) ?? instead?.trim() ?? 'unset'
      })
    }
    return { ...declaration, value }
  })
  return replaced.filter(({ property, value }) => {
    const isUsable = !value.includes('var(') && isHarmless(value)
    if (!isUsable) drop(`${property}: ${value.slice(0, 60)}`)
    return isUsable
  })
}
