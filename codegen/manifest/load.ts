import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type ErrorCode,
  type Node as YamlNode,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Json, Span } from '../model.js'
import type { Diagnostic, Source } from './diagnostics.js'
import { firstOfEachBlock, misindented } from './indentation.js'
import { Text } from './text.js'

/** The manifest as a tree with positions, before anything is known about its meaning. */
export type Tree = MapTree | ListTree | ScalarTree

export interface MapTree {
  kind: 'map'
  /** In braces, which only an empty map needs. */
  flow: boolean
  entries: Entry[]
  span: Span
}

export interface Entry {
  key: Text
  isQuoted: boolean
  value: Tree
}

export interface ListTree {
  kind: 'list'
  items: Tree[]
  span: Span
}

export interface ScalarTree {
  kind: 'scalar'
  text: Text
  value: string | number | boolean | null
  span: Span
  /** A comment on the same line: YAML has dropped it from the text. */
  comment?: Span
}

export function load(source: Source): { tree: Tree; diagnostics: Diagnostic[] } {
  const document = parseDocument(source.text, { uniqueKeys: false, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings].map((error): Diagnostic => {
    const [start, end] = error.pos
    const { line } = source.position(start)
    return (
      (indentationErrors.has(error.code) ? misindented(source, line) : undefined) ?? {
        code: 'yaml-syntax',
        message: messages[error.code] ?? error.message,
        span: [start, Math.max(end, start + 1)],
      }
    )
  })
  const diagnostics = firstOfEachBlock(source, errors)
  const loader = new Loader(source, diagnostics)
  const tree = document.contents as YamlNode | null
  return { tree: loader.tree(tree, 0), diagnostics }
}

/** What the parser says of a line that is indented too much or too little. */
const indentationErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
])

/** What the parser's own words do not say about this file. */
const messages: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a `: ` inside a text makes it a key: write `：`, or quote the whole text',
  MULTIPLE_DOCS: 'the manifest is one document: what follows `---` would be ignored',
}

class Loader {
  readonly #source: Source
  readonly #diagnostics: Diagnostic[]

  constructor(source: Source, diagnostics: Diagnostic[]) {
    this.#source = source
    this.#diagnostics = diagnostics
  }

  tree(node: YamlNode | null, fallback: number): Tree {
    if (isMap(node)) return this.#map(node)
    if (isSeq(node)) {
      // An empty list has no other form.
      if (node.items.length > 0) this.#refuseFlow(node)
      const span = this.#span(node)
      const items = node.items.map((item) => this.tree(item as YamlNode | null, span[0]))
      return { kind: 'list', items, span }
    }
    if (isScalar(node)) return this.#scalar(node)
    if (isAlias(node)) {
      this.#report(
        'yaml-alias',
        'aliases have no meaning here: give the shape a name under `types`',
        this.#span(node),
      )
      return { kind: 'map', flow: false, entries: [], span: this.#span(node) }
    }
    return emptyScalar(fallback)
  }

  #map(node: YAMLMap): MapTree {
    // An empty map has no other form.
    if (node.items.length > 0) this.#refuseFlow(node)
    const entries = (node.items as Pair<YamlNode, YamlNode | null>[]).flatMap((pair) => {
      if (!isScalar(pair.key)) {
        this.#report('bad-key', 'a key must be a plain word', this.#span(pair.key))
        return []
      }
      const key = Text.of(pair.key, this.#source.text)
      const isQuoted = pair.key.type !== 'PLAIN'
      return [{ key, isQuoted, value: this.tree(pair.value, key.span[1]) }]
    })
    return { kind: 'map', flow: node.flow === true, entries, span: this.#span(node) }
  }

  #scalar(node: Scalar): ScalarTree {
    const span = this.#span(node)
    const text = Text.of(node, this.#source.text)
    const value = node.value
    const comment = this.#commentAfter(node, span)
    return {
      kind: 'scalar',
      text,
      value:
        typeof value === 'number' || typeof value === 'boolean'
          ? value
          : value === null
            ? null
            : text.value,
      span,
      ...(comment !== undefined && { comment }),
    }
  }

  #commentAfter(node: Scalar, span: Span): Span | undefined {
    if (typeof node.comment !== 'string') return undefined
    const start = this.#source.text.indexOf('#', span[1])
    return [start, start + 1 + node.comment.split('\n', 1).join('').length]
  }

  #refuseFlow(node: YAMLMap | { flow?: boolean; range?: YAMLMap['range'] }): void {
    if (node.flow !== true) return
    const [start] = this.#span(node)
    this.#report('flow-style', 'write this in block style, one entry a line', [start, start + 1])
  }

  #span(node: { range?: YAMLMap['range'] }): Span {
    return node.range ? [node.range[0], node.range[1]] : [0, 1]
  }

  #report(code: string, message: string, span: Span): void {
    this.#diagnostics.push({ code, message, span })
  }
}

function emptyScalar(offset: number): ScalarTree {
  const text = new Text('', offset)
  return { kind: 'scalar', text, value: null, span: text.span }
}

/** The tree as the value that YAML means. */
export function toJson(tree: Tree): Json {
  switch (tree.kind) {
    case 'map':
      return Object.fromEntries(
        tree.entries.map((entry): [string, Json] => [entry.key.value, toJson(entry.value)]),
      )
    case 'list':
      return tree.items.map(toJson)
    case 'scalar':
      return tree.value
  }
}
