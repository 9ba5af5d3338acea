import { isRecord, kindOf } from '../record.js'

/** The keys and indices that lead to a part of a value. */
export type Path = readonly (string | number)[]

/** A part of a value that does not fit its schema. */
export interface Misfit {
  kind: 'missing' | 'unknown' | 'type' | 'value' | 'alternative' | 'limit'
  path: Path
  /** What is wrong with the part: `must be a string, not a number`. */
  rule: string
  /** What the limit is about, if it breaks one. */
  limit?: LimitKind
}

export type LimitKind = 'number' | 'items' | 'text' | 'fileSize' | 'fileFormat'

/** What JSON calls an object. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return isRecord(value) && !Array.isArray(value) && !(value instanceof Blob)
}

/** `card.groupon.list[0].name` */
export function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
  return steps.join('').replace(/^\./, '')
}

/** Which part of a request is wrong, and how. */
export function sentenceOf({ path, rule }: Misfit): string {
  return `${pathText(path) || 'the request'} ${rule}`
}

/** Misfits of a part as those of the whole. */
export function at(step: string | number, misfits: readonly Misfit[]): readonly Misfit[] {
  return misfits.map((each) => ({ ...each, path: [step, ...each.path] }))
}

/**
 * Of a field that is not there.
 * @param stray - what is there instead, and no field, but so like it that it was misspelt
 */
export function missing(name: string, stray?: string): Misfit {
  const hint = stray === undefined ? '' : `: \`${stray}\` is not a field; did you mean \`${name}\`?`
  return { kind: 'missing', path: [name], rule: `is missing${hint}` }
}

/** Of a field that no schema has. */
export function unknown(name: string): Misfit {
  return { kind: 'unknown', path: [name], rule: 'is not a field of this type' }
}

/** Of a value that is none of those allowed, or of none of the types allowed. */
export function notAllowed(
  kind: 'value' | 'type',
  value: unknown,
  allowed: readonly string[],
): Misfit {
  const isFraction = typeof value === 'number' && allowed.some((word) => word.endsWith('integer'))
  const isShown = kind === 'value' || isFraction
  const actual = isShown ? JSON.stringify(value).slice(0, 80) : kindOf(value)
  return { kind, path: [], rule: `must be ${either(allowed)}, not ${actual}` }
}

/** `a, b or c` */
export function either(words: readonly string[]): string {
  const others = words.slice(0, -1).join(', ')
  return [others, words.at(-1)].filter(Boolean).join(' or ')
}
