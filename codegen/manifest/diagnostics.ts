import leven from 'leven'
import { eastAsianWidth } from 'get-east-asian-width'
import type { Path } from '../fits.js'
import type { Span } from '../model.js'

/** One mistake in the manifest. */
export interface Diagnostic {
  /** Stable, for searching: `unknown-type`. */
  code: string
  message: string
  span: Span
}

/** A mistake that leaves nothing to go on with in the part that is being read. */
export class Mistake extends Error implements Diagnostic {
  readonly code: string
  readonly span: Span

  constructor(code: string, message: string, span: Span) {
    super(message)
    this.code = code
    this.span = span
  }
}

/** Takes a complaint about a part of the model, or about what the path leads to in it. */
export type Report = (code: string, message: string, at: object, path?: Path) => void

/** The manifest's text with the means to point into it. */
export class Source {
  readonly file: string
  readonly text: string
  readonly #lineStarts: number[]

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)]
  }

  /** One-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    const next = this.#lineStarts.findIndex((start) => start > offset)
    const line = next === -1 ? this.#lineStarts.length : next
    return { line, column: offset - (this.#lineStarts[line - 1] ?? 0) + 1 }
  }

  /** Where a line begins. */
  offsetOf(number: number): number {
    return this.#lineStarts[number - 1] ?? 0
  }

  line(number: number): string {
    const start = this.offsetOf(number)
    const end = this.#lineStarts[number] ?? this.text.length + 1
    return this.text.slice(start, end - 1).replace(/\r$/, '')
  }
}

/** Prints diagnostics in the order of the file, as a compiler does: place, code, message, the line and a caret. */
export function formatDiagnostics(source: Source, diagnostics: readonly Diagnostic[]): string {
  return [...diagnostics]
    .sort((a, b) => a.span[0] - b.span[0])
    .map((diagnostic) => formatDiagnostic(source, diagnostic))
    .join('\n\n')
}

function formatDiagnostic(source: Source, { code, message, span }: Diagnostic): string {
  const { line, column } = source.position(span[0])
  const text = source.line(line)
  const before = text.slice(0, column - 1)
  const marked = text.slice(column - 1, column - 1 + Math.max(1, span[1] - span[0]))
  const gutter = ' '.repeat(String(line).length)
  return [
    `${source.file}:${line}:${column} - error ${code}: ${message}`,
    `  ${line} | ${text}`.trimEnd(),
    `  ${gutter} | ${blank(before)}${'^'.repeat(Math.max(1, cells(marked)))}`,
  ].join('\n')
}

/** Spaces as wide as the text, so that the caret stands right below Chinese text too. */
function blank(text: string): string {
  return Array.from(text, (char) => (char === '\t' ? '\t' : ' '.repeat(cells(char)))).join('')
}

function cells(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) ?? 0), 0)
}

/** `, did you mean …?` where a candidate is near, otherwise nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const known = [...candidates]
  const meant = otherWords.get(word.toLowerCase())
  if (meant !== undefined && known.includes(meant)) return `, did you mean \`${meant}\`?`
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length * 0.4))
  for (const candidate of known) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least || (distance === least && best === undefined)) {
      best = candidate
      least = distance
    }
  }
  return best === undefined ? '' : `, did you mean \`${best}\`?`
}

/** Letters that have changed places are one slip. */
function distanceOf(word: string, candidate: string): number {
  const letters = (text: string): string => Array.from(text).sort().join('')
  const distance = leven(word, candidate)
  return distance === 2 && letters(word) === letters(candidate) ? 1 : distance
}

/** What other languages and other APIs call it. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ...['int', 'int32', 'uint', 'short', 'timestamp'].map((word) => [word, 'integer'] as const),
  ...['long', 'bigint', 'uint64'].map((word) => [word, 'int64'] as const),
  ...['float', 'double', 'decimal'].map((word) => [word, 'number'] as const),
  ...['str', 'text'].map((word) => [word, 'string'] as const),
  ...['map', 'object', 'record', 'dict'].map((word) => [word, 'map(…)'] as const),
  ...['put', 'patch', 'delete'].map((word) => [word, 'post'] as const),
  ['bool', 'boolean'],
  ['any', 'unknown'],
  ['enum', 'enum(…)'],
])
