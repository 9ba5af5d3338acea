import { byteUnits } from '../model/limits.js'
import type { Type } from '../model/model.js'
import { Mistake, suggest } from './diagnostics.js'
import type { Text } from './text.js'

/** What the two ends of a range limit. */
type Ends = readonly [least: string, most: string]

const valueEnds: Ends = ['minimum', 'maximum']
const lengthEnds: Ends = ['minLength', 'maxLength']
const itemEnds: Ends = ['minItems', 'maxItems']
const byteEnds: Ends = ['minBytes', 'maxBytes']

/** Reads what is in the brackets of `string(2..20, ..128 bytes)` into the type. */
export function withFacets<T extends Type>(type: T, brackets: Text): T {
  if (!limited.has(type.kind)) {
    throw wrong(brackets, `\`${type.kind}\` has no limits: only texts, numbers, files and lists do`)
  }
  const facets: Record<string, number | string[]> = {}
  for (const part of brackets.parts(/[^,]+|^$/g)) {
    const isFormats = type.kind === 'file' && /^[a-z]/i.test(part.value)
    const found = isFormats ? { formats: formatsOf(part) } : rangeOf(type, part)
    if (Object.keys(found).some((name) => name in facets)) {
      throw wrong(part, `\`${part.value}\` repeats a limit`)
    }
    Object.assign(facets, found)
  }
  return { ...type, ...facets }
}

const limited: ReadonlySet<Type['kind']> = new Set([
  ...(['string', 'integer', 'number'] as const),
  ...(['file', 'array'] as const),
])

function formatsOf(part: Text): string[] {
  const formats = part.value.split(/\s+/)
  const odd = formats.find((format) => !/^[a-z0-9]+$/.test(format))
  if (odd === undefined) return formats
  throw wrong(part, `\`${odd}\` is not a file extension: write \`jpg png\`, in lower case`)
}

function rangeOf(type: Type, part: Text): Record<string, number> {
  const match = /^(-?\d+(?:\.\d+)?)?(?:(\.\.)(-?\d+(?:\.\d+)?)?)?(?: *([a-z]+))?$/i.exec(part.value)
  const [, first, dots, last, unit] = match ?? []
  if (first === undefined && last === undefined) {
    throw wrong(part, `\`${part.value}\` is not a range: write \`1..50\`, \`1..\` or \`..50\``)
  }
  const ends = endsOf(type, unit, part)
  const scale = (bound: string | undefined): number | undefined =>
    bound === undefined ? undefined : Number(bound) * (byteUnits.get(unit ?? 'bytes') ?? 1)
  const [least, most] = [scale(first), scale(dots === undefined ? first : last)]
  refuseOdd(type, ends, least, most, part)
  return {
    ...(least !== undefined && { [ends[0]]: least }),
    ...(most !== undefined && { [ends[1]]: most }),
  }
}

/** What a range with this unit limits. */
function endsOf({ kind }: Type, unit: string | undefined, part: Text): Ends {
  if (kind !== 'string' && kind !== 'file') {
    if (unit === undefined) return kind === 'array' ? itemEnds : valueEnds
    throw wrong(part, `only texts and files are measured in \`${unit}\``)
  }
  if (unit === undefined) {
    if (kind === 'string') return lengthEnds
    throw wrong(part, 'the size of a file needs a unit: `..10 MB`')
  }
  if (byteUnits.has(unit)) return byteEnds
  const known = [...byteUnits.keys()]
  const hint = suggest(unit, known) || `; known: ${known.join(', ')}`
  throw wrong(part, `unknown unit \`${unit}\`${hint}`)
}

function refuseOdd(
  { kind }: Type,
  ends: Ends,
  least: number | undefined,
  most: number | undefined,
  part: Text,
): void {
  const bounds = [least, most].filter((bound) => bound !== undefined)
  if (kind !== 'number' && !bounds.every(Number.isSafeInteger)) {
    throw wrong(part, `\`${part.value}\` must be whole numbers`)
  }
  if (ends !== valueEnds && bounds.some((bound) => bound < 0)) {
    throw wrong(part, `\`${part.value}\` cannot be negative`)
  }
  if (!bounds.every(Number.isFinite)) throw wrong(part, `\`${part.value}\` is too large`)
  if (kind !== 'file' && ends !== valueEnds && (least ?? 0) > longestExample) {
    throw wrong(part, `the smaller bound is at most ${longestExample}: an example must reach it`)
  }
  if (least === undefined || most === undefined) return
  if (least > most)
    throw wrong(part, `\`${part.value}\` runs backwards: the smaller bound comes first`)
}

const longestExample = 10_000

function wrong({ span: [start, end] }: Text, message: string): Mistake {
  return new Mistake('bad-facet', message, [start, Math.max(end, start + 1)])
}
