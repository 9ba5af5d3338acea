import type { Report } from '../report.js'
import {
  attribute,
  element,
  elementsIn,
  hasClass,
  rewrite,
  text,
  textIn,
  type Element,
  type ElementContent,
  type Root,
} from '../tree.js'
import { isWeChatLink } from './address.js'

/**
 * Makes of footnotes, which are links within the page, numbers and a list at the end; with `all`, of links that leave
 * mp.weixin.qq.com too.
 */
export function resolveLinks(
  tree: Root,
  { all, isChinese }: { all: boolean; isChinese: boolean },
  report: Report,
): void {
  const before = resolveNotes(tree)
  const outside = elementsIn(tree).filter((node) => isOutside(node))
  const [first] = outside
  if (!first) return
  if (!all) {
    const links =
      outside.length === 1 ? 'this link leaves' : `${outside.length} links, this one first, leave`
    const consequence = 'which WeChat takes out of most accounts’ articles'
    const remedy = 'footnotes lists them at the end'
    report.warn('link', `${links} mp.weixin.qq.com, ${consequence}: ${remedy}`, first)
    return
  }
  const words = new Map<string, string>()
  for (const node of outside) {
    const address = addressOf(node)
    if (!words.has(address)) words.set(address, textIn(node).trim())
  }
  const addresses = [...words.keys()]
  const numberOf = (node: Element): number => before + addresses.indexOf(addressOf(node)) + 1
  rewrite(tree, (node) =>
    outside.includes(node) ? [...node.children, reference(`[${numberOf(node)}]`)] : [node],
  )
  const items = addresses.map((address, index) => {
    const label = words.get(address) ?? ''
    const isSaid = label === '' || label === address
    return noteOf(before + index + 1, [text(isSaid ? address : `${label}: ${address}`)])
  })
  const title = element('h2', {}, [text(isChinese ? '链接' : 'Links')])
  tree.children.push(element('section', { className: ['footnotes'] }, [title, ...items]))
}

function isOutside(node: Element): boolean {
  return node.tagName === 'a' && addressOf(node) !== '' && !isWeChatLink(addressOf(node))
}

function addressOf(node: Element): string {
  return attribute(node, 'href') ?? ''
}

function reference(number: string): Element {
  return element('sup', {}, [text(number)])
}

function noteOf(number: number, content: ElementContent[]): Element {
  return element('p', {}, [text(`[${number}] `), ...content])
}

/** @returns how many footnotes there are */
function resolveNotes(tree: Root): number {
  let count = 0
  rewrite(tree, (node) => {
    if ('dataFootnoteBackref' in node.properties) return []
    if ('dataFootnoteRef' in node.properties) return [text(`[${textIn(node)}]`)]
    if (node.tagName !== 'section' || !hasClass(node, 'footnotes')) return [node]
    const [list] = node.children.filter(
      (child) => child.type === 'element' && child.tagName === 'ol',
    )
    const items =
      list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : []
    count = items.length
    const notes = items.flatMap((item, index) => noteParagraphs(item, index + 1))
    node.children = [...node.children.filter((child) => child !== list), ...notes]
    return [node]
  })
  return count
}

/** The number goes before the first paragraph of a note. */
function noteParagraphs(item: Element, number: number): ElementContent[] {
  const [first, ...others] = item.children.filter((child) => child.type === 'element')
  if (first?.tagName !== 'p') return [noteOf(number, item.children)]
  return [noteOf(number, first.children), ...others]
}
