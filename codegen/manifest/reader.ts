import { isCollection, isMap, isNode, isScalar, type Node } from 'yaml'
import type { Path, Span, Spans } from '../model/model.js'
import { Mistake, type Code, type Diagnostic, type Source } from './diagnostics.js'
import { wideCharacter } from './spelling.js'
import { spanOf, Text } from './text.js'

/** A key of a map with its value. */
export interface Entry {
  key: Text
  isQuoted: boolean
  node: Node | null
}

type Examples = WeakMap<object, Node | null>

/** Collects complaints, and where the parts of the model are. */
export class Reader {
  readonly diagnostics: Diagnostic[] = []
  readonly warnings: Diagnostic[] = []
  readonly spans: Spans = new WeakMap()
  /** What examples were read from: their parts are mostly texts and numbers, which no map can hold. */
  readonly examples: Examples = new WeakMap()
  readonly #file: string
  /** Keys that may be left out of this manifest. */
  readonly mayLack: ReadonlySet<string>

  constructor(source: Source, mayLack: ReadonlySet<string>) {
    this.#file = source.text
    this.mayLack = mayLack
  }

  /** Reports a mistake, or what only may be one. */
  report(code: Code, message: string, span: Span, isSure = true): void {
    const found = isSure ? this.diagnostics : this.warnings
    found.push({ code, message, span })
  }

  /** Reports the fullwidth character in a text, otherwise the complaint about it. */
  refuse(text: Text, code: Code, message: string): void {
    this.diagnostics.push(wideCharacter(text)?.diagnostic ?? { code, message, span: text.span })
  }

  /** What is read, or undefined after reporting the mistake in it. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      this.diagnostics.push(error.diagnostic)
      return undefined
    }
  }

  /** Remembers where a part of the model is. */
  place<T extends object>(part: T, span: Span): T {
    this.spans.set(part, span)
    return part
  }

  /** The same for an example, inside which every value has a place. */
  placeExample<T extends object>(example: T, { key, node }: Entry): T {
    this.examples.set(example, node)
    return this.place(example, key.span)
  }

  /** Where a part of the model is, or what the path leads to in it. */
  placeOf(part: object, path: Path = [], of: 'key' | 'value' = 'value'): Span {
    const root = this.examples.get(part)
    for (let length = path.length; length > 0 && isCollection(root); length--) {
      const node = root.getIn(path.slice(0, length), true)
      if (!isNode(node)) continue
      const owner = root.getIn(path.slice(0, length - 1), true) ?? root
      const pair = isMap<Node>(owner) ? owner.items.find(({ value }) => value === node) : undefined
      return spanOf(of === 'key' && pair ? pair.key : node)
    }
    return this.spans.get(part) ?? [0, 1]
  }

  /** What a scalar says; undefined if it is not a scalar, or empty. */
  text(node: Node | null): Text | undefined {
    if (!isScalar(node)) return undefined
    const text = Text.of(node, this.#file).trim()
    return text.value === '' ? undefined : text
  }

  /** Reports the colon that made a text of a map, and whether there is one. */
  reportWideColon(node: Node | null): boolean {
    const text = this.text(node)
    const at = text?.value.search(/：(?:\s|$)/) ?? -1
    if (at === -1 || text === undefined) return false
    this.refuse(text.slice(at), 'fullwidth', '')
    return true
  }

  /** The entries of a map, none for an empty value. Of those with the same key the first counts. */
  entries(node: Node | null): Entry[] {
    if (!isMap<Node, Node | null>(node)) {
      if (!isBlank(node) && !this.reportWideColon(node)) {
        this.report('not-a-map', 'expected keys and values', spanOf(node))
      }
      return []
    }
    const entries = new Map<string, Entry>()
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const text = Text.of(key, this.#file)
      if (entries.has(text.value)) continue
      entries.set(text.value, { key: text, isQuoted: key.type !== 'PLAIN', node: value })
    }
    return [...entries.values()]
  }
}

/** Whether a key has no value: `null` would be something. */
export function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '')
}

/** `{}` or `[]` */
export function isEmpty(node: Node | null): boolean {
  return isCollection(node) && node.flow === true && node.items.length === 0
}
