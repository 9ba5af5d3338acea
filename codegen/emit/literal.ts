import { isRecord } from '../model/model.js'
import { propertyName, quote } from '../model/names.js'

/** An example value; a {@link Code} is where JSON has no literal for it. What is undefined is left out. */
export type Example = string | number | boolean | null | Code | Example[] | ExampleFields

export interface ExampleFields {
  [name: string]: Example | undefined
}

/** TypeScript text that yields the value. */
export class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A file, of which JSON can show the name alone. */
export class FileExample extends Code {
  readonly filename: string
  constructor(filename: string) {
    super(`new File(['…'], ${quote(filename)})`)
    this.filename = filename
  }
}

/** An object with each of its values as `map` has it. */
export function mapFields(
  fields: ExampleFields,
  map: (value: Example, name: string) => Example,
): ExampleFields {
  const entries = Object.entries(fields).map(([name, value]): [string, Example | undefined] => [
    name,
    value === undefined ? value : map(value, name),
  ])
  return Object.fromEntries(entries)
}

/** How a language writes values. */
interface Language {
  width: number
  scalar: (value: string | number | boolean | null | Code) => string
  key: (name: string) => string
  /** What is inside the braces of an object on one line, and what follows a comma or colon. */
  space: ' ' | ''
  /** What follows the last entry of several lines. */
  end: ',' | ''
}

const typescript: Language = {
  // In a comment it is indented once more.
  width: 88,
  scalar: (value) => {
    if (value instanceof Code) return value.text
    return typeof value === 'string' ? quote(value) : String(value)
  },
  key: propertyName,
  space: ' ',
  end: ',',
}

const json: Language = {
  width: 100,
  scalar: (value) => {
    if (value instanceof FileExample) return JSON.stringify(value.filename)
    return value instanceof Code ? value.text : JSON.stringify(value)
  },
  key: JSON.stringify,
  space: ' ',
  end: '',
}

/** An example as a TypeScript literal. */
export function literal(example: Example, column = 0): string {
  return written(example, typescript, column, '')
}

/** A value as JSON; 64-bit integers keep every digit. */
export function jsonDocument(example: Example): string {
  return `${written(example, json, 0, '')}\n`
}

/** The same on one line, without spaces. */
export function jsonText(example: Example): string {
  return written(example, { ...json, width: Infinity, space: '' }, 0, '')
}

/** On one line where it fits after `column`, otherwise one entry a line. */
function written(example: Example, language: Language, column: number, indent: string): string {
  const { width, scalar, key, space, end } = language
  const inner = `${indent}  `
  const entries: string[] = []
  if (Array.isArray(example)) {
    for (const item of example) entries.push(written(item, language, inner.length, inner))
  } else if (isRecord(example)) {
    for (const [name, item] of Object.entries(example)) {
      if (item === undefined) continue
      const start = `${key(name)}:${space}`
      entries.push(start + written(item, language, inner.length + start.length, inner))
    }
  } else return scalar(example)
  const [open, close, pad] = Array.isArray(example) ? ['[', ']', ''] : ['{', '}', space]
  if (entries.length === 0) return open + close
  const length = entries.reduce((sum, entry) => sum + entry.length + 2, 2)
  if (column + length <= width && !entries.some((entry) => entry.includes('\n'))) {
    return open + pad + entries.join(`,${space}`) + pad + close
  }
  const lines = entries.map((entry) => inner + entry).join(',\n')
  return `${open}\n${lines}${end}\n${indent}${close}`
}
