import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Block, Page } from './page.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What does not belong to the documentation. */
const aside: ReadonlySet<string> = new Set(
  'head script style template noscript nav aside header footer'.split(' '),
)

/** Elements within a line of text. */
const inline: ReadonlySet<string> = new Set(
  'a b code em i kbd mark small span strong sub sup u font'.split(' '),
)

/** The blocks of a page in HTML, and its address where a browser or the site has left it. */
export function blocksOfHtml(html: string): Page {
  const root = parse(html)
  const blocks: Block[] = []
  let line = ''
  const endLine = (): void => {
    for (const text of line.split('\n')) {
      if (text.trim() !== '') blocks.push({ kind: 'text', text: clean(text) })
    }
    line = ''
  }
  const walk = (node: Node): void => {
    if ('value' in node) line += node.value
    if (!('tagName' in node) || aside.has(node.tagName)) return
    const isInline = inline.has(node.tagName)
    if (!isInline) endLine()
    if (/^h[1-6]$/.test(node.tagName)) {
      blocks.push({ kind: 'heading', text: clean(textOf(node)) })
    } else if (node.tagName === 'tr') {
      const cells = node.childNodes.filter(isElement).map((cell) => clean(textOf(cell)))
      blocks.push({ kind: 'row', cells })
    } else node.childNodes.forEach(walk)
    if (!isInline) endLine()
  }
  root.childNodes.forEach(walk)
  const link = addressOf(html, root)
  return { blocks, ...(link !== undefined && { link }) }
}

function addressOf(html: string, root: DefaultTreeAdapterTypes.Document): string | undefined {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1]
  if (saved !== undefined) return saved
  for (const element of elementsIn(root)) {
    const attribute = (name: string): string | undefined =>
      element.attrs.find((each) => each.name === name)?.value
    if (element.tagName === 'link' && attribute('rel') === 'canonical') return attribute('href')
  }
  return undefined
}

function* elementsIn(node: { childNodes: Node[] }): Generator<Element> {
  for (const child of node.childNodes.filter(isElement)) {
    yield child
    yield* elementsIn(child)
  }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (!isElement(node)) return ''
  const isAnchor = node.attrs.some(
    ({ name, value }) => name === 'class' && /\banchor\b|header-anchor/.test(value),
  )
  return isAnchor ? '' : node.childNodes.map(textOf).join('')
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
}
