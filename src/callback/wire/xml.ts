import type { RawObject } from './raw.js'

type Value = string | RawObject

/** Levels of elements, or of values in JSON: more than any push has. */
export const deepest = 16
const prolog = /^\uFEFF?\s*(?:<\?xml\s[^<>?]*\?>\s*)?/
const tag = /<(\/?)([A-Za-z][\w.-]*)\s*(\/?)>/y
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/g
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/u
const cdataStart = '<![CDATA['
const cdataEnd = ']]>'

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Reads the XML of a push: the children of `<xml>`. A leaf becomes its text; blanks around CDATA are dropped, those inside
 * stay. An element that holds others becomes an object, a name that is repeated a list.
 *
 * Attributes, comments, DOCTYPE, entities and processing instructions do not occur in pushes and are refused, and so is whatever
 * is deeper than 16 elements.
 * @throws SyntaxError that tells the place and quotes nothing of what stands there
 */
export function parseXml(text: string): RawObject {
  return new XmlReader(text).read()
}

class XmlReader {
  readonly #text: string
  #at: number

  constructor(text: string) {
    this.#text = text
    this.#at = prolog.exec(text)?.[0].length ?? 0
  }

  read(): RawObject {
    const { name, closing, empty } = this.#tag()
    if (name !== 'xml' || closing) this.#fail()
    const root = empty ? {} : this.#element(name, 1)
    if (!isBlank(this.#text.slice(this.#at))) this.#fail()
    if (typeof root !== 'string') return root
    return isBlank(root) ? {} : this.#fail()
  }

  /** The element whose start tag was just read. */
  #element(name: string, depth: number): Value {
    if (depth > deepest) this.#fail()
    const children = new Map<string, Value | Value[]>()
    let content = ''
    let hasCdata = false
    for (;;) {
      const text = this.#until('<')
      content += hasCdata && isBlank(text) ? '' : this.#unescape(text)
      if (this.#text.startsWith(cdataStart, this.#at)) {
        if (!hasCdata && isBlank(content)) content = ''
        hasCdata = true
        this.#at += cdataStart.length
        content += this.#until(cdataEnd)
        this.#at += cdataEnd.length
        continue
      }
      const { name: child, closing, empty } = this.#tag()
      if (closing) {
        if (child !== name) this.#fail()
        if (children.size === 0) return content
        if (hasCdata || !isBlank(content)) this.#fail()
        return Object.fromEntries(children)
      }
      const value = empty ? '' : this.#element(child, depth + 1)
      const before = children.get(child)
      if (Array.isArray(before)) before.push(value)
      else children.set(child, before === undefined ? value : [before, value])
    }
  }

  #until(end: string): string {
    const start = this.#at
    const stop = this.#text.indexOf(end, start)
    if (stop < 0) this.#fail()
    this.#at = stop
    return this.#text.slice(start, stop)
  }

  #tag(): { name: string; closing: boolean; empty: boolean } {
    tag.lastIndex = this.#at
    const [all, slash, name = '', end] = tag.exec(this.#text) ?? this.#fail()
    if (slash && end) this.#fail()
    this.#at += all.length
    return { name, closing: slash !== '', empty: end !== '' }
  }

  #unescape(text: string): string {
    if (text.includes(cdataEnd)) this.#fail()
    if (!text.includes('&')) return text
    return text.replace(reference, (_, name?: string, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      const character = name === undefined ? characterOf(code) : entities.get(name)
      return character ?? this.#fail()
    })
  }

  #fail(): never {
    throw new SyntaxError(`it is not XML as WeChat writes it, at character ${this.#at}`)
  }
}

function isBlank(text: string): boolean {
  return !/[^ \t\r\n]/.test(text)
}

/** The character of a code point; undefined for those that XML forbids. */
function characterOf(code: number): string | undefined {
  if (!(code <= 0x10ffff)) return undefined
  const character = String.fromCodePoint(code)
  return forbidden.test(character) ? undefined : character
}
