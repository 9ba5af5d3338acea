import { refusal, type CommandError } from '../../src/shared/command.js'
import { Source } from '../manifest/diagnostics.js'

/** A value of a JSON text that keeps what `JSON.parse` loses: every digit of a number, and where it is. */
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
 * @throws CommandError with file, line and column
 */
export function readJson(file: string, text: string): JsonNode {
  let at = text.startsWith('\uFEFF') ? 1 : 0

  function value(depth: number): JsonNode {
    const start = space()
    if (depth > deepest) throw notJson(`more than ${deepest} levels`)
    if (accept('{')) {
      const fields = new Map<string, JsonNode>()
      list('}', () => {
        space()
        if (text[at] !== '"') throw unexpected('the name of a field, in quotes')
        const name = string()
        if (!accept(':')) throw unexpected('`:`')
        fields.set(name, value(depth + 1))
      })
      return { at: start, kind: 'object', fields }
    }
    if (accept('[')) {
      const items: JsonNode[] = []
      list(']', () => items.push(value(depth + 1)))
      return { at: start, kind: 'array', items }
    }
    if (text[at] === '"') return { at: start, kind: 'string', value: string() }
    const source = match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    if (source !== '') return { at: start, kind: 'number', source }
    const word = match(/true|false|null/y)
    if (word === '') throw unexpected('a value')
    return word === 'null'
      ? { at: start, kind: 'null' }
      : { at: start, kind: 'boolean', value: word === 'true' }
  }

  /** What follows an opening bracket, up to the closing one. */
  function list(close: string, readItem: () => void): void {
    if (accept(close)) return
    do readItem()
    while (accept(','))
    if (!accept(close)) throw unexpected(`\`,\` or \`${close}\``)
  }

  function string(): string {
    let end = at + 1
    // By hand, as a pattern for the whole would overflow the stack of the regex engine on a long text.
    while (text[end] !== '"') {
      if (end >= text.length) throw notJson('the quote is not closed')
      end += text[end] === '\\' ? 2 : 1
    }
    try {
      const found: unknown = JSON.parse(text.slice(at, end + 1).replace(controls, escapeControl))
      at = end + 1
      return String(found)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw notJson('this text has an escape that JSON does not know')
    }
  }

  /** Where the next character is that is not a space. */
  function space(): number {
    match(/[ \t\r\n]+/y)
    return at
  }

  function accept(char: string): boolean {
    space()
    if (text[at] !== char) return false
    at++
    return true
  }

  function match(pattern: RegExp): string {
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? ['']
    at += found.length
    return found
  }

  function unexpected(expected: string): CommandError {
    const found = text.slice(at, at + 1)
    return notJson(
      found === ''
        ? `the text ends too early: ${expected} is missing`
        : `found ${JSON.stringify(found)}, expected ${expected}`,
    )
  }

  function notJson(message: string): CommandError {
    return refusal(`${new Source(file, text).placeOf(at)}: this is not JSON: ${message}`)
  }

  const root = value(0)
  if (space() < text.length) throw unexpected('the end of the text')
  return root
}

const controls = /[\x00-\x1f]/g

function escapeControl(char: string): string {
  return JSON.stringify(char).slice(1, -1)
}
