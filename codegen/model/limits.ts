import type { Json, Type } from './model.js'

/** Bounds, both inclusive, of what is counted in a value. */
interface Limit {
  minimum: number | undefined
  maximum: number | undefined
  of: 'value' | 'characters' | 'bytes' | 'items'
}

/** The limits of a type in Chinese, for hovers and documentation: `1 至 20`, `最多 128 字节`. */
export function limitsText(type: Type): string | undefined {
  // That counts and offsets are not negative goes without saying.
  const telling = limitsOf(type).filter(
    ({ minimum, maximum }) => minimum !== 0 || maximum !== undefined,
  )
  const texts = telling.map(chineseText)
  if (type.kind === 'file' && type.formats) texts.push(`格式：${type.formats.join('、')}`)
  return texts.length > 0 ? texts.join('，') : undefined
}

/** What a value of the type must be and is not, because of a limit: `a list of 1 to 5 items`. */
export function brokenLimit(value: Json, type: Type): string | undefined {
  if (type.kind === 'file') return brokenFormat(textOf(value), type.formats)
  const broken = limitsOf(type).find(({ minimum = -Infinity, maximum = Infinity, of }) => {
    const amount = measures[of](value)
    return amount < minimum || amount > maximum
  })
  return broken && english[broken.of](rangeText(broken, ['at least', 'to', 'at most', 'exactly ']))
}

/** Whether the limits of a type allow nothing that those of another do not. */
export function isWithin(type: Type, other: Type): boolean {
  if (other.kind === 'file' && other.formats) {
    const { formats } = other
    const own = type.kind === 'file' ? type.formats : undefined
    if (!own?.every((format) => formats.includes(format))) return false
  }
  return limitsOf(other).every(({ minimum = -Infinity, maximum = Infinity, of }) => {
    const own = limitsOf(type).find((limit) => limit.of === of)
    return (own?.minimum ?? -Infinity) >= minimum && (own?.maximum ?? Infinity) <= maximum
  })
}

/** The limits of a type as data, by the names that the model gives them. */
export function limitValues(type: Type): Record<string, number | string[]> {
  const names = ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength']
  const known = [...names, 'minBytes', 'maxBytes', 'formats']
  return Object.fromEntries(Object.entries(type).filter(([name]) => known.includes(name)))
}

/** Units of size as the manifest writes them. */
export const byteUnits: ReadonlyMap<string, number> = new Map([
  ['bytes', 1],
  ['KB', 1024],
  ['MB', 1024 ** 2],
])

/** The bounds that a type has. */
export function limitsOf(type: Type): Limit[] {
  const limits: Limit[] = []
  if (type.kind === 'integer' || type.kind === 'number') {
    limits.push({ minimum: type.minimum, maximum: type.maximum, of: 'value' })
  } else if (type.kind === 'array') {
    limits.push({ minimum: type.minItems, maximum: type.maxItems, of: 'items' })
  } else if (type.kind === 'string') {
    limits.push({ minimum: type.minLength, maximum: type.maxLength, of: 'characters' })
  }
  if (type.kind === 'string' || type.kind === 'file') {
    limits.push({ minimum: type.minBytes, maximum: type.maxBytes, of: 'bytes' })
  }
  return limits.filter(({ minimum, maximum }) => minimum !== undefined || maximum !== undefined)
}

const measures: Record<Limit['of'], (value: Json) => number> = {
  value: Number,
  characters: (value) => Array.from(textOf(value)).length,
  bytes: (value) => Buffer.byteLength(textOf(value)),
  items: (value) => (Array.isArray(value) ? value.length : 0),
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : ''
}

const english: Record<Limit['of'], (range: string) => string> = {
  value: (range) => range,
  characters: (range) => `a text of ${range} characters`,
  bytes: (range) => `a text of ${range} bytes in UTF-8`,
  items: (range) => `a list of ${range} items`,
}

const chineseUnits = { value: '', characters: ' 个字符', items: ' 项', bytes: ' 字节' }
const chineseWords = ['至少', '至', '最多', ''] as const

/** Sizes are said in the largest unit that keeps them whole. */
function chineseText(limit: Limit): string {
  if (limit.of !== 'bytes') return `${rangeText(limit, chineseWords)}${chineseUnits[limit.of]}`
  const bounds = [limit.minimum, limit.maximum].filter((bound) => bound !== undefined)
  const units = [...byteUnits].filter(([, size]) => bounds.every((bound) => bound % size === 0))
  const [name, size] = units.at(-1) ?? ['bytes', 1]
  const scaled = (bound: number | undefined): number | undefined => bound && bound / size
  const range = { minimum: scaled(limit.minimum), maximum: scaled(limit.maximum) }
  return rangeText(range, chineseWords) + (name === 'bytes' ? chineseUnits.bytes : ` ${name}`)
}

function rangeText(
  { minimum, maximum }: Pick<Limit, 'minimum' | 'maximum'>,
  [least, to, most, exactly]: readonly [string, string, string, string],
): string {
  if (minimum === undefined) return `${most} ${maximum}`
  if (maximum === undefined) return `${least} ${minimum}`
  return minimum === maximum ? `${exactly}${minimum}` : `${minimum} ${to} ${maximum}`
}

function brokenFormat(name: string, formats: readonly string[] = []): string | undefined {
  const isOne = formats.some((format) => name.toLowerCase().endsWith(`.${format}`))
  if (formats.length === 0 || isOne) return undefined
  return `a file name that ends in ${formats.map((format) => `.${format}`).join(' or ')}`
}
