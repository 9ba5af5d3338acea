import type { Node, Scalar } from 'yaml'
import type { Span } from '../model/model.js'

/** A piece of the manifest's text that knows where each of its characters is in the file. */
export class Text {
  readonly value: string
  /** Of each character and of the end; a number if they follow each other without a gap. */
  readonly #offsets: number | readonly number[]

  constructor(value: string, offsets: number | readonly number[]) {
    this.value = value
    this.#offsets = offsets
  }

  /** What a scalar says; a bare number or word is a text too. */
  static of({ value, source = '', range, type }: Scalar, file: string): Text {
    const text = typeof value === 'string' ? value : source
    const [start, end] = range ?? [0, 0]
    const first = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? start + 1 : start
    const isVerbatim = file.startsWith(text, first)
    return new Text(text, isVerbatim ? first : offsetsOf(text, file.slice(0, end), first, type))
  }

  slice(start: number, end: number = this.value.length): Text {
    const offsets = this.#offsets
    return new Text(
      this.value.slice(start, end),
      typeof offsets === 'number' ? offsets + start : offsets.slice(start, end + 1),
    )
  }

  /** The pieces that match, without the spaces around them. */
  parts(pattern: RegExp): Text[] {
    return Array.from(this.value.matchAll(pattern), ({ 0: part, index }) =>
      this.slice(index, index + part.length).trim(),
    )
  }

  trim(): Text {
    const start = this.value.length - this.value.trimStart().length
    return this.slice(start, Math.max(start, this.value.trimEnd().length))
  }

  get span(): Span {
    return [this.#offsetOf(0), this.#offsetOf(this.value.length)]
  }

  #offsetOf(index: number): number {
    const offsets = this.#offsets
    return typeof offsets === 'number' ? offsets + index : (offsets[index] ?? 0)
  }
}

/** Where a node is; the first character if it is not written anywhere. */
export function spanOf(node: Node | null | undefined): Span {
  return node?.range ? [node.range[0], node.range[1]] : [0, 1]
}

/** Follows the characters of a scalar through its escapes, its folds and its indentation. */
function offsetsOf(text: string, file: string, start: number, type: Scalar['type']): number[] {
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  const isEscaped = type === 'QUOTE_DOUBLE'
  const offsets: number[] = []
  let at = isBlock ? endOf(/[^\n]*/y, file, start) : start
  for (const char of text) {
    if (isEscaped) at = endOf(/(?:\\\r?\n[ \t]*)*/y, file, at)
    if (/\S/.test(char)) at = endOf(isEscaped ? /(?:\s|\\\r?\n)*/y : /\s*/y, file, at)
    offsets.push(...Array<number>(char.length).fill(at))
    if (isEscaped && file[at] === '\\') at = endOf(escape, file, at)
    else if (type === 'QUOTE_SINGLE' && char === "'") at += 2
    else at = endOf(/\r\n|./suy, file, at)
  }
  return [...offsets, at]
}

/** YAML 1.2.2, 5.7 */
const escape = /\\(?:x..|u....|U........|.)/sy

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
