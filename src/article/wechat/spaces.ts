import type { Element, ElementContent, Root } from '../tree.js'

/** Elements within a line of text. Around others spaces are nothing but characters that WeChat counts. */
const inline = /^(?:a|b|code|em|i|img|s|span|strong|sub|sup|u)$/

const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const betweenWide = new RegExp(`(?<=${wide})[ \\t]*\\n[ \\t]*(?=${wide})`, 'gu')

/** Drops spaces that nobody sees, and joins lines: those of Chinese without a space, which a browser would show. */
export function tidySpaces(parent: Root | Element): void {
  if (parent.type === 'element' && parent.tagName === 'pre') return
  const isBlock = parent.type === 'root' || !inline.test(parent.tagName)
  const children = joined(parent.children as ElementContent[])
  parent.children = children.filter((child, index) => {
    if (child.type === 'element') tidySpaces(child)
    if (child.type !== 'text') return true
    child.value = child.value.replaceAll(betweenWide, '').replaceAll(/[ \t\n\r]+/g, ' ')
    if (isEdge(children[index - 1], isBlock)) child.value = child.value.replace(/^ /, '')
    if (isEdge(children[index + 1], isBlock)) child.value = child.value.replace(/ $/, '')
    return child.value !== ''
  })
}

/** With texts as one that are side by side. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (last?.type === 'text' && node.type === 'text') last.value += node.value
    else found.push(node)
  }
  return found
}

/** Whether a line begins or ends there. */
function isEdge(neighbour: ElementContent | undefined, isBlock: boolean): boolean {
  if (neighbour === undefined) return isBlock
  return neighbour.type === 'element' && !inline.test(neighbour.tagName)
}
