import { either, type LimitKind, type Misfit } from './misfit.js'
import type { Limits, Schema } from './schema.js'

/** Bounds, both inclusive, of what is counted in a value. */
export interface Range {
  of: 'value' | 'items' | 'characters' | 'bytes'
  least: number | undefined
  most: number | undefined
}

/** The ranges among limits. */
export function rangesOf(limits: Limits): Range[] {
  const { minimum, maximum, minItems, maxItems, minLength, maxLength, minBytes, maxBytes } = limits
  const ranges: Range[] = [
    { of: 'value', least: minimum, most: maximum },
    { of: 'items', least: minItems, most: maxItems },
    { of: 'characters', least: minLength, most: maxLength },
    { of: 'bytes', least: minBytes, most: maxBytes },
  ]
  return ranges.filter(({ least, most }) => least !== undefined || most !== undefined)
}

/** `1 to 8`, `at most 8`, in the words of a language. */
export function rangeText(
  { least, most }: Pick<Range, 'least' | 'most'>,
  [atLeast, to, atMost]: readonly [string, string, string],
): string {
  if (least === undefined) return `${atMost} ${most}`
  if (most === undefined) return `${atLeast} ${least}`
  return least === most ? `${most}` : `${least} ${to} ${most}`
}

/** The first limit that a value of the right type breaks. */
export function brokenLimit(value: unknown, schema: Schema): Misfit | undefined {
  const { format, formats, pattern } = schema
  if (typeof value === 'string') {
    if (format === 'binary') return brokenName(value, formats)
    const fits = pattern === undefined || new RegExp(pattern).test(value)
    if (!fits) return misfit('text', `match ${pattern}`, JSON.stringify(value.slice(0, 80)))
  }
  for (const range of rangesOf(schema)) {
    const { of, least = -Infinity, most = Infinity } = range
    const [limit, amount] = measured(value, of)
    if (amount >= least && amount <= most) continue
    const words = rangeText(range, ['at least', 'to', 'at most'])
    const noun = /\b1$/.test(words) ? of.slice(0, -1) : of
    const unit = limit === 'text' && of === 'bytes' ? `${noun} in UTF-8` : noun
    return misfit(limit, of === 'value' ? `be ${words}` : `have ${words} ${unit}`, amount)
  }
  return undefined
}

function measured(value: unknown, of: Range['of']): [LimitKind, number] {
  if (value instanceof Blob) return ['fileSize', value.size]
  if (Array.isArray(value)) return ['items', value.length]
  if (typeof value !== 'string') return ['number', Number(value)]
  return ['text', of === 'bytes' ? encoder.encode(value).length : Array.from(value).length]
}

const encoder = new TextEncoder()

function brokenName(name: string, formats: readonly string[] = []): Misfit | undefined {
  const ends = formats.map((format) => `.${format}`)
  if (ends.length === 0 || ends.some((end) => name.toLowerCase().endsWith(end))) return undefined
  return misfit('fileFormat', `be a file name that ends in ${either(ends)}`, JSON.stringify(name))
}

function misfit(limit: LimitKind, rule: string, actual: string | number): Misfit {
  return { kind: 'limit', limit, path: [], rule: `must ${rule}, not ${actual}` }
}
