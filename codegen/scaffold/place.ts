import { isCollection, isMap, isPair, type Node, type YAMLMap } from 'yaml'
import { spanOf } from '../manifest/text.js'

/** Where lines are put into a text, and how they have to look there. */
export interface Place {
  /** The beginning of a line, or the end of the text. */
  offset: number
  indent: number
  /** Whether a blank line separates the entries there. */
  isSpaced: boolean
}

/** The place behind the last entry of a map; comments that belong to that entry stay with it. */
export function placeBehind(text: string, map: YAMLMap<Node, Node | null>): Place {
  const [last] = map.items.slice(-1)
  const [before] = map.items.slice(-2, -1)
  const start = last === undefined ? spanOf(map)[0] : spanOf(last.key)[0]
  const indent = start - lineStart(text, start)
  const isSpaced = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(endOf(before), start))
  return { offset: behindComments(text, nextLine(text, endOf(map)), indent), indent, isSpaced }
}

/**
 * The text with the lines in it, indented and separated as the entries there are; also the lines as they are there, and the
 * number of the first.
 */
export function insert(
  text: string,
  { offset, indent, isSpaced }: Place,
  lines: string[],
): { text: string; line: number; entry: string } {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text.slice(0, offset)
  const isOpen = before !== '' && !before.endsWith('\n')
  const head = `${before}${isOpen ? end : ''}${isSpaced ? end : ''}`
  const block = lines.map((line) => `${' '.repeat(indent)}${line}`)
  const added = block.map((line) => `${line}${end}`).join('')
  return {
    text: `${head}${added}${text.slice(offset)}`,
    line: head.split('\n').length,
    entry: block.join('\n'),
  }
}

/** Where the last scalar in it ends: a collection's own range goes on to the next key. */
function endOf(part: unknown): number {
  if (isPair<Node, Node | null>(part)) return endOf(part.value ?? part.key)
  if (isCollection(part)) {
    const last = part.items.at(-1)
    if (last !== undefined && !part.flow) return endOf(last)
  }
  return spanOf(part as Node)[1]
}

function nextLine(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** Passes over comments that are indented more than the entries: they are inside the last one. */
function behindComments(text: string, offset: number, indent: number): number {
  let end = offset
  const comment = /[ \t]*(?:#.*)?(?:\r?\n|$)/y
  for (let at = offset; at < text.length;) {
    comment.lastIndex = at
    const found = comment.exec(text)?.[0]
    if (found === undefined) break
    at += found.length
    if (found.search(/#/) > indent) end = at
  }
  return end
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The map below a key, if there is one. */
export function mapAt(
  root: Node | null | undefined,
  ...keys: string[]
): YAMLMap<Node, Node | null> | undefined {
  const found: unknown = isMap(root) ? root.getIn(keys, true) : undefined
  return isMap<Node, Node | null>(found) ? found : undefined
}
