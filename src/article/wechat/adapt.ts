import {
  addStyle,
  attribute,
  element,
  rewrite,
  text,
  type Element,
  type ElementContent,
  type Properties,
  type Root,
} from '../tree.js'
import { adaptList } from './lists.js'
import { tidySpaces } from './spaces.js'

/** What elements become that WeChat does not have. */
const renamed: Readonly<Record<string, string>> = {
  ...to(
    'section',
    'address|article|aside|center|dd|details|div|dl|dt|figure|footer|header|hgroup|main|nav|tfoot',
  ),
  ...to('p', 'figcaption|summary'),
  ...to('span', 'abbr|bdi|bdo|big|cite|dfn|font|mark|picture|q|rp|ruby|small|time|var'),
  ...to('code', 'kbd|samp|tt'),
  ...to('s', 'del|strike'),
  ...to('sup', 'rt'),
  ...to('u', 'ins'),
  tfoot: 'tbody',
}

function to(name: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split('|').map((each) => [each, name]))
}

/** The attributes that are left. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan'],
}

/** Makes of a tree whose styles are in its elements what WeChat's editor shows as it was meant. */
export function adapt(tree: Root): void {
  rewrite(tree, (node) => {
    const { tagName } = node
    if (/^(?:b|i|em|strong|s|u|span|code|sub|sup)$/.test(tagName) && node.children.length === 0)
      return []
    if (tagName === 'a' && !node.properties.href && !isOfMiniProgram(node)) return node.children
    translateAttributes(node)
    if (/^(?:ul|ol)$/.test(tagName)) return [node]
    if (tagName === 'span' && !node.properties.style) return node.children
    if (tagName === 'table') return [scrolled(bare(node))]
    if (tagName === 'pre') keepSpaces(node)
    return [bare(node)]
  })
  // Lists from the outside in: what is in one decides what becomes of one in it.
  adaptLists(tree)
  tidySpaces(tree)
}

function adaptLists(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).map((child) => {
    if (child.type !== 'element') return child
    const isList = child.tagName === 'ul' || child.tagName === 'ol'
    const adapted = isList ? bare(adaptList(child)) : child
    adaptLists(adapted)
    return adapted
  })
}

/** With the name and the attributes that WeChat keeps. */
function bare(node: Element): Element {
  const { tagName, properties } = node
  const names = ['style', ...(kept[tagName] ?? [])]
  const isOfWeChat = /^(?:mp|qqmusic)/.test(tagName) || isOfMiniProgram(node)
  const entries = Object.entries(properties).filter(
    ([name, value]) =>
      value != null && (names.includes(name) || (isOfWeChat && /^data[A-Z]/.test(name))),
  )
  node.tagName = renamed[tagName] ?? tagName
  node.properties = Object.fromEntries(entries)
  return node
}

function isOfMiniProgram({ properties }: Element): boolean {
  return 'dataMiniprogramAppid' in properties
}

/** What older HTML says by attributes and elements. */
function translateAttributes(node: Element): void {
  const align = attribute(node, 'align')
  const color = node.tagName === 'font' ? attribute(node, 'color') : undefined
  if (align !== undefined && /^(?:left|right|center|justify)$/i.test(align))
    addStyle(node, `text-align:${align.toLowerCase()}`)
  if (color !== undefined && /^#?\w+$/.test(color)) addStyle(node, `color:${color}`)
  if (node.tagName === 'center') addStyle(node, 'text-align:center')
  const own = meanings[node.tagName]
  if (own !== undefined && attribute(node, 'style') === undefined) addStyle(node, own)
}

/** How elements look that become another one, if no theme says so. */
const meanings: Readonly<Record<string, string>> = {
  mark: 'background:#ff0',
  small: 'font-size:.85em',
  big: 'font-size:1.2em',
  cite: 'font-style:italic',
  dfn: 'font-style:italic',
  dt: 'font-weight:700',
  dd: 'margin-left:1.5em',
  summary: 'font-weight:700',
}

/** A table may be wider than a phone. */
function scrolled(table: Element): Element {
  return element('section', { style: 'overflow-x:auto' } satisfies Properties, [table], table)
}

/** The editor joins lines and spaces of code unless these are characters and elements of their own. */
function keepSpaces(parent: Element): void {
  const [last] = parent.children.slice(-1)
  if (parent.tagName === 'code' && last?.type === 'text')
    last.value = last.value.replace(/\n+$/, '')
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') keepSpaces(child)
    if (child.type !== 'text') return [child]
    const lines = child.value.replaceAll('\t', '    ').split(/\r?\n/)
    return lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [element('br', {}, [])]),
      text(line.replaceAll(index === 0 ? / (?= )/g : /^ | (?= )/g, '\u00A0')),
    ])
  })
}
