import { selectAll } from 'hast-util-select'
import { attribute, elementsIn, type Element, type Root } from '../tree.js'
import { declarationsIn, keptDeclarations, type KeptDeclaration } from './declarations.js'
import type { StyleRule } from './sheet.js'

/**
 * Writes rules into the `style` of each element they match, below what the element has of its own.
 * @param rules - least specific first
 * @param drop - is told of what cannot be written, and of whom
 */
export function inline(
  tree: Root,
  rules: readonly StyleRule[],
  drop: (what: string, element?: Element) => void,
): void {
  const styles = new Map<Element, Cascade>()
  for (const element of elementsIn(tree)) styles.set(element, new Cascade())
  for (const { selector, declarations } of rules) {
    for (const element of matches(selector, tree, drop)) styles.get(element)?.add(declarations)
  }
  for (const [element, cascade] of styles) {
    const own = attribute(element, 'style')
    if (own !== undefined) {
      const dropped = (what: string): void => {
        drop(what, element)
      }
      cascade.add(keptDeclarations(declarationsIn(own), dropped))
    }
    element.properties.style = cascade.text || undefined
  }
}

function matches(selector: string, tree: Root, drop: (what: string) => void): Element[] {
  try {
    return selectAll(selector, tree)
  } catch {
    // Such as `:hover`, of which an article knows nothing.
    drop(selector)
    return []
  }
}

/** What comes later wins, unless what came earlier is important. */
class Cascade {
  readonly #declarations = new Map<string, KeptDeclaration>()

  add(declarations: readonly KeptDeclaration[]): void {
    for (const declaration of declarations) {
      const before = this.#declarations.get(declaration.property)
      if (before?.important && !declaration.important) continue
      // Behind the others: a shorthand replaces the longhands before it.
      this.#declarations.delete(declaration.property)
      for (const property of longhandsOf(declaration.property, this.#declarations.keys())) {
        if (!this.#declarations.get(property)?.important) this.#declarations.delete(property)
      }
      this.#declarations.set(declaration.property, declaration)
    }
  }

  get text(): string {
    const all = [...this.#declarations.values()]
    return all.map(({ property, value }) => `${property}:${value}`).join(';')
  }
}

/** Of some shorthands, those that are often written again. */
function longhandsOf(shorthand: string, properties: Iterable<string>): string[] {
  if (!/^(?:margin|padding|background|border)$/.test(shorthand)) return []
  return Array.from(properties).filter(
    (property) =>
      property.startsWith(`${shorthand}-`) && !/-(?:radius|collapse|spacing|image)/.test(property),
  )
}
