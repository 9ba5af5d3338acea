import type { Element, ElementContent, Nodes, Parents, Properties, Root, Text } from 'hast'

export type { Element, ElementContent, Nodes, Parents, Properties, Root, Text }

/** Every element inside, parents before their children. What changes meanwhile is not looked at. */
export function elementsIn(parent: Parents): Element[] {
  return parent.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  )
}

/** Replaces each element inside, children first, by what is made of it. */
export function rewrite(parent: Parents, change: (element: Element) => ElementContent[]): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return child
    rewrite(child, change)
    return change(child)
  })
}

export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

export function text(value: string): Text {
  return { type: 'text', value }
}

export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
  { position }: Pick<Element, 'position'> = {},
): Element {
  const made: Element = { type: 'element', tagName, properties, children }
  return position ? { ...made, position } : made
}

/** The value of an attribute that is text. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  if (value == null || typeof value === 'boolean') return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** Appends declarations to those that an element has. */
export function addStyle(target: Element, style: string): void {
  const own = attribute(target, 'style')
  target.properties.style = own ? `${own};${style}` : style
}
