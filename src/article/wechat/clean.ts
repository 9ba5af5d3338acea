import { toHtml } from 'hast-util-to-html'
import type { Report } from '../report.js'
import {
  attribute,
  element,
  text,
  textIn,
  type Element,
  type ElementContent,
  type Parents,
  type Properties,
  type Root,
} from '../tree.js'
import { imageAddress, linkAddress } from './address.js'
import { checkbox } from './lists.js'

/** Elements that go with all that is in them, and why. */
const removed: Readonly<Record<string, string>> = {
  ...each('WeChat runs none', ['script', 'noscript', 'template']),
  ...each('WeChat shows no other page inside an article', [
    'iframe',
    'frame',
    'frameset',
    'portal',
  ]),
  ...each('WeChat shows no plug-in', ['object', 'embed', 'applet']),
  ...each('readers cannot fill in anything', ['input', 'button', 'select', 'textarea', 'dialog']),
  ...each('it is of a page, not of an article', ['link', 'base']),
  ...each('videos and sounds are inserted in the editor of WeChat', ['video', 'audio']),
  ...each('WeChat does not show it', ['canvas', 'math', 'map']),
}

/** Elements that only say something of a page, and go without a word. */
const silent = /^(?:head|title|meta|source|track|col|colgroup|wbr)$/

/** Elements that WeChat keeps, or that become such by `adapt`. */
const known = new RegExp(
  `^(?:${[
    'a|abbr|address|article|aside|b|bdi|bdo|big|blockquote|br|caption|center|cite|code|dd|del|details|dfn|div|dl|dt|em',
    'figcaption|figure|font|footer|h[1-6]|header|hgroup|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|rp|rt|ruby|s',
    'samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var',
    // Of WeChat itself: cards of Mini Programs, products, voices and accounts.
    'mp-[a-z-]+|mpvoice|mpprofile|qqmusic',
  ].join('|')})$`,
)

function each(reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, reason]))
}

/**
 * Takes out what WeChat does not keep and what could do harm, with a warning each.
 * @returns the CSS of `<style>`
 */
export function clean(tree: Root, report: Report): string {
  const styles: string[] = []
  const cleanInside = (parent: Parents): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child) => {
      if (child.type === 'element') return cleaned(child)
      return child.type === 'text' ? child : []
    })
  }
  const cleaned = (node: Element): ElementContent[] => {
    const { tagName } = node
    if (tagName === 'style') styles.push(textIn(node))
    if (tagName === 'style' || silent.test(tagName)) return []
    if (tagName === 'svg') return pictureOf(node)
    if (isCheckbox(node)) return [text(node.properties.checked ? checkbox.checked : checkbox.open)]
    const reason = removed[tagName]
    if (reason !== undefined) {
      report.warn('element', `<${tagName}> is removed: ${reason}`, node)
      return []
    }
    cleanAttributes(node, report)
    const isKnown = known.test(tagName)
    if (!isKnown) {
      const consequence = 'is removed, and what is in it stays: WeChat has no such element'
      report.warn('element', `<${tagName}> ${consequence}`, node)
    }
    const kept = isKnown ? withAddress(node, report) : undefined
    cleanInside(node)
    return kept ?? node.children
  }
  cleanInside(tree)
  return styles.join('\n')
}

/** Of a task list. */
function isCheckbox({ tagName, properties }: Element): boolean {
  return tagName === 'input' && properties.type === 'checkbox'
}

/** An `<svg>` in the text, which may hold programs, becomes an image, which cannot. */
function pictureOf(svg: Element): ElementContent[] {
  svg.properties.xmlns ??= 'http://www.w3.org/2000/svg'
  const src = `data:image/svg+xml;base64,${Buffer.from(toHtml(svg, { space: 'svg' })).toString('base64')}`
  return [element('img', { src }, [], svg)]
}

function cleanAttributes(node: Element, report: Report): void {
  const { tagName, properties } = node
  for (const name of Object.keys(properties)) {
    const isHandler = /^on/i.test(name)
    if (!isHandler && (name !== 'id' || isOfFootnotes(properties))) continue
    const reason = isHandler ? 'WeChat runs no scripts' : 'WeChat keeps no ids'
    const attribute = `${name.toLowerCase()} of <${tagName}>`
    report.warn('attribute', `${attribute} is removed: ${reason}`, node)
    // An id may be what a style sheet means: it goes at the end.
    if (isHandler) properties[name] = undefined
  }
}

/** Whose ids no author has written. */
function isOfFootnotes({ id }: Properties): boolean {
  return typeof id === 'string' && /^(?:user-content-fn|footnote-label$)/.test(id)
}

function withAddress(node: Element, report: Report): ElementContent[] {
  const { tagName, properties } = node
  if (tagName === 'img') {
    // WeChat's own pages name their pictures so.
    const src = imageAddress(attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? '')
    properties.src = src
    if (src !== undefined) return [node]
    report.warn('address', '<img> is removed: its address is none of an image', node)
    return []
  }
  const href = attribute(node, 'href')
  if (tagName !== 'a' || !href) return [node]
  const { address, warning } = linkAddress(href)
  properties.href = address
  if (warning !== undefined) report.warn(warning.kind, warning.message, node)
  return [node]
}
