import leven from 'leven'
import { eastAsianWidth } from 'get-east-asian-width'
import { LineCounter } from 'yaml'
import type { Path, Span } from '../model/model.js'

/** What can be wrong with a manifest; docs/manifest.md explains each with an example. */
// prettier-ignore
export const codes = [
  'not-utf8', 'merge-conflict', 'yaml-syntax', 'bad-indentation', 'fullwidth',
  'yaml-alias', 'bad-key', 'flow-style', 'lost-comment', 'not-a-map', 'unknown-key',
  'missing-key', 'duplicate-name', 'empty-section', 'bad-value', 'unwritten',
  'bad-identifier', 'bad-kind', 'bad-path', 'bad-link', 'bad-twin', 'bad-errcode', 'bad-who',
  'two-methods', 'safe-effect', 'safe-once', 'two-bodies', 'body-on-get', 'bad-raw',
  'bad-field-name', 'empty-doc', 'unexpected-list', 'malformed-type', 'bad-facet',
  'bad-enum', 'unknown-type', 'unused-type', 'circular-inclusion', 'endless-type',
  'too-complex', 'bad-all-of', 'bad-one-of', 'bad-by', 'bad-pages', 'bad-refuses',
  'field-conflict', 'field-clash', 'duplicate-path', 'bad-section',
  'bad-query-field', 'misplaced-file', 'misplaced-binary', 'misplaced-int64',
  'ambiguous-int64', 'recursive-int64', 'shared-int64', 'bad-event',
  'unknown-field', 'bad-example', 'stray-example',
] as const

export type Code = (typeof codes)[number]

/** One mistake in the manifest. */
export interface Diagnostic {
  /** Stable, for searching: `unknown-type`. */
  code: Code
  message: string
  span: Span
}

/** A mistake that leaves nothing to go on with in the part that is being read. */
export class Mistake extends Error {
  readonly diagnostic: Diagnostic

  constructor(code: Code, message: string, span: Span) {
    super(message)
    this.diagnostic = { code, message, span }
  }
}

/** Takes a complaint about a part of the model, or about what the path leads to in it. */
export type Report = (
  code: Code,
  message: string,
  at: object,
  path?: Path,
  part?: 'key' | 'value',
) => void

/** The manifest's text with the means to point into it. */
export class Source {
  readonly file: string
  readonly text: string
  /** The first character that is not UTF-8, if the manifest came as bytes. */
  readonly broken: Span | undefined
  readonly #lines = new LineCounter()

  constructor(file: string, manifest: string | Uint8Array) {
    this.file = file
    const { text, broken } = typeof manifest === 'string' ? { text: manifest } : decoded(manifest)
    this.broken = broken
    // YAML ends a line at a lone CR too, its parser does not.
    this.text = text.replace(/\r(?!\n)/g, '\n')
    this.#lines.addNewLine(0)
    for (const { index } of this.text.matchAll(/\n/g)) this.#lines.addNewLine(index + 1)
  }

  /** One-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset)
    return { line, column: col }
  }

  /** `endpoints.yaml:7:7` */
  placeOf(offset: number): string {
    const { line, column } = this.position(offset)
    return `${this.file}:${line}:${column}`
  }

  /** Where a line begins. */
  offsetOf(number: number): number {
    return this.#lines.lineStarts[number - 1] ?? 0
  }

  line(number: number): string {
    const next = this.#lines.lineStarts[number] ?? this.text.length + 1
    return this.text.slice(this.offsetOf(number), next - 1).replace(/\r$/, '')
  }
}

/** The text of a file; where that is not UTF-8, as well as it can be shown. */
function decoded(bytes: Uint8Array): { text: string; broken?: Span } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const text = new TextDecoder().decode(bytes)
    return { text, broken: firstBroken(text, bytes) }
  }
}

/** The first U+FFFD that the decoder wrote: one in the file itself has bytes of its own. */
function firstBroken(text: string, bytes: Uint8Array): Span {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  let at = isMarked ? 3 : 0
  let end = 0
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    at += Buffer.byteLength(text.slice(end, index))
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) {
      return [index, index + 1]
    }
    end = index
  }
  return [0, 1]
}

/** Prints diagnostics in the order of the file, as a compiler does: place, code, message, the line and a caret. */
export function formatDiagnostics(
  source: Source,
  diagnostics: readonly Diagnostic[],
  severity: 'error' | 'warning' = 'error',
): string {
  return [...diagnostics]
    .sort((a, b) => a.span[0] - b.span[0])
    .map((diagnostic) => formatDiagnostic(source, diagnostic, severity))
    .join('\n\n')
}

function formatDiagnostic(
  source: Source,
  { code, message, span }: Diagnostic,
  severity: string,
): string {
  const { line, column } = source.position(span[0])
  const text = source.line(line)
  const before = text.slice(0, column - 1)
  const marked = text.slice(column - 1, column - 1 + Math.max(1, span[1] - span[0]))
  const gutter = ' '.repeat(String(line).length)
  return [
    `${source.placeOf(span[0])} - ${severity} ${code}: ${message}`,
    `  ${line} | ${text}`.trimEnd(),
    `  ${gutter} | ${blank(before)}${'^'.repeat(Math.max(1, cells(marked)))}`,
  ].join('\n')
}

/** Spaces as wide as the text, so that the caret is right below Chinese text too. */
function blank(text: string): string {
  return Array.from(text, (char) => (char === '\t' ? '\t' : ' '.repeat(cells(char)))).join('')
}

function cells(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) ?? 0), 0)
}

/** `, did you mean …?` if a candidate is near, otherwise nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, [...candidates])
  return best === undefined ? '' : `, did you mean \`${best}\`?`
}

/** The candidate that was probably meant. */
export function nearest(word: string, known: string[]): string | undefined {
  if (word.length > longestName) return undefined
  const meant = otherWords.get(word.toLowerCase())
  if (meant !== undefined && known.includes(meant)) return meant
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length * 0.4))
  for (const candidate of known) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least || (distance === least && best === undefined)) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** More than any name of WeChat's has, and less than a file name may have. */
export const longestName = 80

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
  ...['params', 'param', 'parameters', 'queryparams'].map((word) => [word, 'query'] as const),
  ...['request', 'requestbody', 'payload', 'json'].map((word) => [word, 'body'] as const),
  ...['response', 'responses', 'result', 'output'].map((word) => [word, 'returns'] as const),
  ...['description', 'desc', 'remark'].map((word) => [word, 'doc'] as const),
  ...['form', 'formdata', 'files'].map((word) => [word, 'multipart'] as const),
  ...['paths', 'operations', 'functions', 'apis'].map((word) => [word, 'endpoints'] as const),
  ...['schemas', 'definitions', 'components'].map((word) => [word, 'types'] as const),
  ...['externaldocs', 'documentation', 'see'].map((word) => [word, 'link'] as const),
  ['summary', 'title'],
  ['examples', 'example'],
  ['security', 'auth'],
  ['bool', 'boolean'],
  ['any', 'unknown'],
  ['enum', 'enum(…)'],
  ['account', 'who'],
])

/** What endpoints have elsewhere and not here, and why. */
export const nothingFor: ReadonlyMap<string, string> = new Map([
  ...['put', 'patch', 'delete', 'head'].map(
    (word) => [word, 'WeChat takes `get` and `post` alone'] as const,
  ),
  ...['method', 'path', 'uri'].map(
    (word) => [word, 'one key says both: `get: /path` or `post: /path`'] as const,
  ),
  ...['headers', 'consumes', 'produces'].map((word) => [word, 'the runtime sends them'] as const),
  ['operationid', 'the key of an endpoint is its name'],
  ['tags', 'an endpoint belongs to the group that it is in'],
  ['required', '`?` behind a name says what may be absent'],
])
