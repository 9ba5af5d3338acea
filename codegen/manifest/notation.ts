import { builtins, type Builtin, type Span, type Spans, type Type } from '../model.js'
import { suggest, type Diagnostic } from './diagnostics.js'

/** A piece of the manifest's text and where it begins. */
export interface Text {
  value: string
  offset: number
}

export interface FieldKey {
  name: string
  optional: boolean
  /** How many `[]` follow the name. */
  depth: number
  doc?: string
}

/** `articles[]? -- 图文列表` → name, optionality, array depth and 说明. */
export function parseFieldKey(key: Text): FieldKey | Diagnostic {
  const { head, doc } = splitDoc(key)
  const match = /^([A-Za-z_](?:[\w.]|-(?!-))*)((?:\[\])*)(\?)?$/.exec(head.value)
  const name = match?.[1]
  if (match === null || name === undefined) {
    return {
      code: 'bad-field-name',
      message: `\`${head.value}\` is no field name: write \`name\`, \`name?\`, \`name[]\` or \`name[]?\``,
      span: spanOf(head),
    }
  }
  const optional = match[3] !== undefined
  if (name === '__proto__' || (optional && name in Object.prototype)) {
    return {
      code: 'bad-field-name',
      message: `\`${name}\` cannot be ${optional ? 'optional' : 'a field'}: every JavaScript object has one`,
      span: spanOf(head),
    }
  }
  return {
    name,
    optional,
    depth: (match[2] ?? '').length / 2,
    ...(doc !== undefined && { doc: doc.value }),
  }
}

/** Separates `head -- 说明`. */
export function splitDoc({ value, offset }: Text): { head: Text; doc?: Text } {
  const match = /^(.*?)(?:(\s+--(?:\s+|$))(.*))?$/s.exec(value)
  const head = match?.[1] ?? value
  const separator = match?.[2]
  if (separator === undefined) return { head: { value: head, offset } }
  return {
    head: { value: head, offset },
    doc: { value: match?.[3]?.trim() ?? '', offset: offset + head.length + separator.length },
  }
}

export function spanOf({ value, offset }: Text): Span {
  return [offset, offset + value.length]
}

/** Reads a type such as `(CardStatus | enum(A, B))[]`. References are not resolved here. */
export function parseType(text: Text, spans: Spans): Type | Diagnostic {
  const parser = new TypeParser(text, spans)
  try {
    return parser.parse()
  } catch (error) {
    if (error instanceof Malformed) return error.diagnostic
    throw error
  }
}

export function isDiagnostic(result: object): result is Diagnostic {
  return 'code' in result && 'span' in result && 'message' in result
}

class Malformed extends Error {
  readonly diagnostic: Diagnostic
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.diagnostic = diagnostic
  }
}

interface Token {
  text: string
  start: number
  end: number
}

class TypeParser {
  readonly #text: Text
  readonly #spans: Spans
  readonly #tokens: Token[]
  #next = 0

  constructor(text: Text, spans: Spans) {
    this.#text = text
    this.#spans = spans
    this.#tokens = Array.from(
      text.value.matchAll(/'(?:[^']|'')*'|-?\w(?:[\w.]|-(?!-))*|\[\]|\S/gu),
      (match) => {
        const start = text.offset + match.index
        return { text: match[0], start, end: start + match[0].length }
      },
    )
  }

  parse(): Type {
    const [first] = this.#tokens
    if (first === undefined) {
      throw this.#malformed('the type is missing: write `name: type -- 说明`')
    }
    const type = this.#union()
    const rest = this.#tokens[this.#next]
    if (rest === undefined) {
      const { end } = this.#tokens.at(-1) ?? first
      if (!this.#spans.has(type)) this.#spans.set(type, [first.start, end])
      return type
    }
    const hint = /^-|[^\x20-\x7e]/.test(rest.text)
      ? ': write ` -- ` with a space on either side before the 说明'
      : ''
    throw this.#malformed(`unexpected \`${rest.text}\` after the type${hint}`, rest)
  }

  #union(): Type {
    const members = [this.#postfix()]
    while (this.#accept('|')) members.push(this.#postfix())
    const [only] = members
    return members.length === 1 && only !== undefined ? only : { kind: 'union', members }
  }

  #postfix(): Type {
    let type = this.#primary()
    while (this.#accept('[]')) type = { kind: 'array', items: type }
    return type
  }

  #primary(): Type {
    const token = this.#tokens[this.#next++]
    if (token === undefined) throw this.#malformed('the type ends too early')
    if (token.text === '(') {
      const type = this.#union()
      this.#expect(')')
      return type
    }
    if (token.text === 'enum' && this.#accept('(')) return this.#enum()
    if (token.text === 'map' && this.#accept('(')) {
      const values = this.#union()
      this.#expect(')')
      return { kind: 'map', values }
    }
    if (isBuiltin(token.text)) return this.#placed({ kind: token.text }, token)
    if (/^[A-Z]\w*$/.test(token.text)) return this.#placed({ kind: 'ref', name: token.text }, token)
    if (/^[a-z]\w*$/.test(token.text)) {
      const known = suggest(token.text, [...builtins, 'enum(…)', 'map(…)'])
      throw new Malformed({
        code: 'unknown-type',
        message: `unknown type \`${token.text}\`${known || '; the types of the manifest begin with a capital letter'}`,
        span: [token.start, token.end],
      })
    }
    throw this.#malformed(`unexpected \`${token.text}\` in the type`, token)
  }

  #enum(): Type {
    const values: (string | number)[] = []
    do {
      const token = this.#tokens[this.#next++]
      if (token === undefined) throw this.#malformed('the enum ends too early, `)` is missing')
      const value = enumValue(token.text)
      if (value === undefined) {
        throw this.#malformed(
          `\`${token.text}\` is no enum value: write a word, a whole number or a 'quoted text'`,
          token,
        )
      }
      if (values.includes(value)) {
        throw this.#malformed(`the enum names \`${token.text}\` twice`, token)
      }
      values.push(value)
    } while (this.#accept(','))
    this.#expect(')')
    return { kind: 'enum', values }
  }

  #placed(type: Type, token: Token): Type {
    this.#spans.set(type, [token.start, token.end])
    return type
  }

  #accept(text: string): boolean {
    if (this.#tokens[this.#next]?.text !== text) return false
    this.#next++
    return true
  }

  #expect(text: string): void {
    const token = this.#tokens[this.#next]
    if (this.#accept(text)) return
    throw this.#malformed(
      token === undefined
        ? `\`${text}\` is missing`
        : `\`${text}\` expected before \`${token.text}\``,
      token,
    )
  }

  #malformed(message: string, token?: Token): Malformed {
    const { offset, value } = this.#text
    const end = offset + value.length
    const whole = value.length === 0 ? ([offset, offset + 1] as const) : ([offset, end] as const)
    return new Malformed({
      code: 'malformed-type',
      message,
      span: token === undefined ? whole : [token.start, token.end],
    })
  }
}

function isBuiltin(word: string): word is Builtin {
  return (builtins as readonly string[]).includes(word)
}

function enumValue(token: string): string | number | undefined {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (/^-?\d+$/.test(token)) return wholeNumber(token)
  if (/^-?[\d.]+$/.test(token)) return undefined
  return /^\w[\w.-]*$/.test(token) ? token : undefined
}

/** A number that JSON writes as it stands here; anything else is a text: `'007'`. */
export function wholeNumber(text: string): number | undefined {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : undefined
}
