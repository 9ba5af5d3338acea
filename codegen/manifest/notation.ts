import {
  builtins,
  type ArrayType,
  type Builtin,
  type EnumType,
  type Spans,
  type Type,
} from '../model/model.js'
import { isDeepStrictEqual } from 'node:util'
import { Mistake, suggest } from './diagnostics.js'
import { withFacets } from './limits.js'
import { wideCharacter } from './spelling.js'
import { Text } from './text.js'

export interface FieldKey {
  name: Text
  optional: boolean
  /** Makes the type of the value that of the field: an array for each `[]`. */
  wrap: (type: Type) => Type
}

export const fieldKeyPattern: string = String.raw`([A-Za-z_](?:[\w.]|-(?!-))*)((?:\[\](?:\([^()]*\))?)*)(\?)?`

const fieldKey = new RegExp(`^${fieldKeyPattern}$`)

/** Types as a pattern for editors, which cannot count brackets. */
export const typePattern: string = [
  String.raw`(?:[()|\s]|\[\](?:\([^()]+\))?|map\(|enum\([^()]+\)|(?:string|integer|number|file)\([^()]+\)|(?:`,
  ...builtins.map((name) => `${name}|`),
  String.raw`[A-Z]\w*)(?!\w))+?`,
].join('')

/** `articles[](..8)?` → name, arrays and optionality. */
export function parseFieldKey(head: Text): FieldKey {
  const match = fieldKey.exec(head.value)
  const [, word = '', brackets = '', mark] = match ?? []
  if (match === null) {
    const wide = wideCharacter(head)
    if (wide !== undefined) throw wide
    const message = `\`${head.value}\` is not a field name: write \`name\`, \`name?\`, \`name[]\` or \`name[]?\``
    throw new Mistake('bad-field-name', message, head.span)
  }
  const name = head.slice(0, word.length)
  if (word === '__proto__' || (mark && word in Object.prototype)) {
    const message = `\`${word}\` cannot be ${mark ? 'optional' : 'a field'}: every JavaScript object has one`
    throw new Mistake('bad-field-name', message, head.span)
  }
  const arrays = Array.from(brackets.matchAll(/\[\](?:\(([^()]*)\))?/g), ({ 1: facets, index }) => {
    const start = word.length + index + '[]('.length
    return facets === undefined ? undefined : head.slice(start, start + facets.length)
  })
  if (arrays.length > deepest) throw tooDeep(head)
  return {
    name,
    optional: mark !== undefined,
    wrap: (type) => arrays.reduce(arrayOf, type),
  }
}

function arrayOf(items: Type, facets: Text | undefined): ArrayType {
  const array: ArrayType = { kind: 'array', items }
  return facets === undefined ? array : withFacets(array, facets)
}

/** Separates `head -- 说明`. */
export function splitDoc(text: Text): { head: Text; doc?: Text } {
  const { value } = text
  for (let at = value.indexOf('--'); at !== -1; at = value.indexOf('--', at + 1)) {
    if (!/^\s--(?:\s|$)/.test(value.slice(at - 1, at + 3)) || at === 0) continue
    return {
      head: text.slice(0, value.slice(0, at).trimEnd().length),
      doc: text.slice(at + 2).trim(),
    }
  }
  return { head: text }
}

/** Reads a type such as `(CardStatus | enum(A, B))[](..5)`. References are not resolved here. */
export function parseType(text: Text, spans: Spans): Type {
  try {
    return new TypeParser(text, spans).parse()
  } catch (error) {
    throw wideCharacter(text) ?? error
  }
}

/** A bare word or quoted text is a text, digits are a number. */
export function enumValue({ value, span }: Text): string | number {
  const number = wholeNumber(value)
  if (number !== undefined) return number
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  if (/^\w[\w.-]*$/.test(value) && !/^[\d.]+$/.test(value)) return value
  const message = `\`${value}\` is not an enum value: write a word, a whole number or a 'quoted text'`
  throw new Mistake('malformed-type', message, span)
}

/** A number as JSON writes it; anything else is a text: `'007'`. */
export function wholeNumber(text: string): number | undefined {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : undefined
}

/** Of brackets and arrays within each other; WeChat's own have two. */
const deepest = 10
const longest = 10_000

const absence = ': an optional field is `name?: type`'

function tooDeep({ span }: Text): Mistake {
  const message = `more than ${deepest} nested brackets: give a part a name under \`types\``
  return new Mistake('malformed-type', message, span)
}

class TypeParser {
  readonly #text: Text
  readonly #spans: Spans
  /** Where each token begins and ends in the text. */
  readonly #tokens: { value: string; start: number; end: number }[]
  #next = 0
  #depth = 0

  constructor(text: Text, spans: Spans) {
    this.#text = text
    this.#spans = spans
    if (text.value.length > longest) {
      throw this.#malformed(`a type has at most ${longest} characters: give its parts names`)
    }
    const tokens = text.value.matchAll(/'(?:[^']|'')*'|-?\w(?:[\w.]|-(?!-))*|\[\]|\S/gu)
    this.#tokens = Array.from(tokens, ({ 0: value, index: start }) => {
      return { value, start, end: start + value.length }
    })
  }

  parse(): Type {
    if (this.#tokens.length === 0) {
      throw this.#malformed('the type is missing: write `name: type -- 说明`')
    }
    const type = this.#union()
    const rest = this.#tokens[this.#next]
    if (rest !== undefined) {
      const dash = ': write ` -- ` with a space on either side before the 说明'
      const hint = /^-|[^\x20-\x7e]/.test(rest.value) ? dash : ''
      const message = `unexpected \`${rest.value}\` after the type`
      throw this.#malformed(message + (rest.value === '?' ? absence : hint), this.#next)
    }
    if (!this.#spans.has(type)) this.#spans.set(type, this.#text.trim().span)
    return type
  }

  #union(): Type {
    const members = [this.#postfix()]
    while (this.#accept('|')) {
      const start = this.#next
      const member = this.#postfix()
      if (members.some((each) => isDeepStrictEqual(each, member))) {
        throw this.#malformed(`duplicate \`${this.#tokens[start]?.value ?? ''}\``, start)
      }
      members.push(member)
    }
    const [only] = members
    return members.length === 1 && only !== undefined ? only : { kind: 'union', members }
  }

  #postfix(): Type {
    let type = this.#primary()
    for (let depth = 1; this.#accept('[]'); depth++) {
      if (depth > deepest) throw tooDeep(this.#text)
      type = arrayOf(type, this.#brackets())
    }
    return type
  }

  #primary(): Type {
    const index = this.#next++
    const token = this.#tokens[index]
    if (token === undefined) throw this.#malformed('the type ends too early')
    const { value } = token
    if (value === '(') return this.#enclosed()
    if (value === 'enum' && this.#accept('(')) return this.#enum()
    if (value === 'map' && this.#accept('(')) return { kind: 'map', values: this.#enclosed() }
    const span = this.#textOf(index).span
    if (isBuiltin(value)) {
      const facets = this.#brackets()
      const type: Type = { kind: value }
      return this.#placed(facets === undefined ? type : withFacets(type, facets), span)
    }
    const generic = this.#generic(value)
    if (/^[A-Z]\w*$/.test(value) && generic === undefined) {
      return this.#placed({ kind: 'ref', name: value }, span)
    }
    if (/^[a-z]\w*$/i.test(value)) {
      const isNothing = ['null', 'nil', 'none', 'undefined'].includes(value)
      const known = isNothing
        ? absence
        : (generic ?? suggest(value, [...builtins, 'enum(…)', 'map(…)']))
      const message = `unknown type \`${value}\`${known || '; the types of the manifest begin with a capital letter'}`
      throw new Mistake('unknown-type', message, span)
    }
    throw this.#malformed(`unexpected \`${value}\` in the type`, index)
  }

  /** What other languages write of a list or map: `array<string>`, `list(string)`, `Record<string, integer>`. */
  #generic(name: string): string | undefined {
    const [open, inner, comma, value] = this.#tokens.slice(this.#next)
    const isMap = /^(?:\w*map|record|dict|object)$/i.test(name)
    const isKnown = isMap || /^(?:list|array|set|slice)$/i.test(name)
    const isOpen = open?.value === '<' || (open?.value === '(' && isKnown)
    if (!isOpen || inner === undefined) return undefined
    const type = comma?.value === ',' && value ? value.value : inner.value
    return `, did you mean \`${isMap ? `map(${type})` : `${type}[]`}\`?`
  }

  /** What follows an opening bracket, and the closing one. */
  #enclosed(): Type {
    if (++this.#depth > deepest) throw tooDeep(this.#text)
    const type = this.#union()
    this.#depth--
    this.#expect(')')
    return type
  }

  /** The text in brackets that hold facets. */
  #brackets(): Text | undefined {
    const open = this.#tokens[this.#next]
    if (open === undefined || !this.#accept('(')) return undefined
    const close = this.#tokens.findIndex(({ value }, index) => index >= this.#next && value === ')')
    if (close === -1) throw this.#malformed('`)` is missing')
    this.#next = close + 1
    return this.#text.slice(open.end, this.#tokens[close]?.start)
  }

  #enum(): EnumType {
    const values = new Set<string | number>()
    do {
      const index = this.#next++
      if (index >= this.#tokens.length) {
        throw this.#malformed('the enum ends too early, `)` is missing')
      }
      const text = this.#textOf(index)
      const value = enumValue(text)
      if (values.has(value)) throw this.#malformed(`duplicate value \`${text.value}\``, index)
      values.add(value)
    } while (this.#accept(','))
    this.#expect(')')
    return { kind: 'enum', values: [...values] }
  }

  #placed(type: Type, span: Text['span']): Type {
    this.#spans.set(type, span)
    return type
  }

  #accept(text: string): boolean {
    if (this.#tokens[this.#next]?.value !== text) return false
    this.#next++
    return true
  }

  #expect(text: string): void {
    const token = this.#tokens[this.#next]
    if (this.#accept(text)) return
    if (token === undefined) throw this.#malformed(`\`${text}\` is missing`)
    throw this.#malformed(`\`${text}\` expected before \`${token.value}\``, this.#next)
  }

  #textOf(index: number): Text {
    const { start, end } = this.#tokens[index] ?? { start: 0, end: 0 }
    return this.#text.slice(start, end)
  }

  /** A complaint about a token, or about the whole. */
  #malformed(message: string, index?: number): Mistake {
    const { span } = index === undefined ? this.#text : this.#textOf(index)
    return new Mistake('malformed-type', message, [span[0], Math.max(span[1], span[0] + 1)])
  }
}

function isBuiltin(word: string): word is Builtin {
  return (builtins as readonly string[]).includes(word)
}
