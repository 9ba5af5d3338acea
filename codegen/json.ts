import { Refusal } from './refusal.js'

/** A value of a JSON text that keeps what `JSON.parse` loses: every digit of a number, and where it stands. */
export type JsonNode = { at: number } & (
  | { kind: 'object'; fields: Map<string, JsonNode> }
  | { kind: 'array'; items: JsonNode[] }
  | { kind: 'string'; value: string }
  | { kind: 'number'; source: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
)

/** More levels than any sample has, and few enough for the stack. */
const deepest = 100

/**
 * Reads a JSON text (RFC 8259), control characters inside strings included, as the runtime does.
 * @throws Refusal with file, line and column
 */
export function readJson(file: string, text: string): JsonNode {
  return new JsonReader(file, text).read()
}

/** `samples/response.json:3:14` */
export function placeIn(file: string, text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

class JsonReader {
  readonly #file: string
  readonly #text: string
  #at = 0

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
    if (text.startsWith('\uFEFF')) this.#at = 1
  }

  read(): JsonNode {
    const value = this.#value(0)
    this.#space()
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the text')
    return value
  }

  #value(depth: number): JsonNode {
    this.#space()
    if (depth > deepest) throw this.#refusal(`more than ${deepest} levels`)
    const at = this.#at
    if (this.#accept('{')) return { at, kind: 'object', fields: this.#fields(depth) }
    if (this.#accept('[')) return { at, kind: 'array', items: this.#items(depth) }
    if (this.#text[at] === '"') return { at, kind: 'string', value: this.#string() }
    const source = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    if (source !== undefined) return { at, kind: 'number', source }
    const word = this.#match(/true|false|null/y)
    if (word === undefined) throw this.#unexpected('a value')
    return word === 'null' ? { at, kind: 'null' } : { at, kind: 'boolean', value: word === 'true' }
  }

  #fields(depth: number): Map<string, JsonNode> {
    const fields = new Map<string, JsonNode>()
    this.#space()
    if (this.#accept('}')) return fields
    do {
      this.#space()
      if (this.#text[this.#at] !== '"') throw this.#unexpected('the name of a field, in quotes')
      const name = this.#string()
      this.#space()
      if (!this.#accept(':')) throw this.#unexpected('`:`')
      fields.set(name, this.#value(depth + 1))
      this.#space()
    } while (this.#accept(','))
    if (!this.#accept('}')) throw this.#unexpected('`,` or `}`')
    return fields
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = []
    this.#space()
    if (this.#accept(']')) return items
    do {
      items.push(this.#value(depth + 1))
      this.#space()
    } while (this.#accept(','))
    if (!this.#accept(']')) throw this.#unexpected('`,` or `]`')
    return items
  }

  #string(): string {
    const start = this.#at
    let end = start + 1
    // By hand, as a pattern for the whole would overflow the stack of the regex engine on a long text.
    while (this.#text[end] !== '"') {
      if (end >= this.#text.length) throw this.#refusal('the quote is not closed')
      end += this.#text[end] === '\\' ? 2 : 1
    }
    const literal = this.#text.slice(start, end + 1)
    try {
      const value: unknown = JSON.parse(literal.replace(controls, escapeControl))
      this.#at = end + 1
      return String(value)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw this.#refusal('this text has an escape that JSON does not know')
    }
  }

  #space(): void {
    this.#match(/[ \t\r\n]+/y)
  }

  #accept(char: string): boolean {
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #unexpected(expected: string): Refusal {
    const found = this.#text.slice(this.#at, this.#at + 1)
    return this.#refusal(
      found === ''
        ? `the text ends too early: ${expected} is missing`
        : `${JSON.stringify(found)} stands where ${expected} is expected`,
    )
  }

  #refusal(message: string): Refusal {
    const place = placeIn(this.#file, this.#text, this.#at)
    return new Refusal(`${place}: this is not JSON: ${message}`)
  }
}

const controls = /[\x00-\x1f]/g

function escapeControl(char: string): string {
  return JSON.stringify(char).slice(1, -1)
}
