import { rangesOf, rangeText, type Range } from '../../src/shared/schema/limits.js'
import type { Limits } from '../../src/shared/schema/schema.js'
import type { Type } from './model.js'

/** The limits of a type in Chinese, for hovers and documentation: `1 至 20`, `最多 128 字节`. */
export function limitsText(type: Type): string | undefined {
  // That counts and offsets are not negative goes without saying.
  const telling = rangesIn(type).filter(({ least, most }) => least !== 0 || most !== undefined)
  const texts = telling.map(chineseText)
  if (type.kind === 'file' && type.formats) texts.push(`格式：${type.formats.join('、')}`)
  return texts.length > 0 ? texts.join('，') : undefined
}

/** Whether the limits of a type allow nothing that those of another do not. */
export function isWithin(type: Type, other: Type): boolean {
  if (other.kind === 'file' && other.formats) {
    const { formats } = other
    const own = type.kind === 'file' ? type.formats : undefined
    if (!own?.every((format) => formats.includes(format))) return false
  }
  return rangesIn(other).every(({ of, least = -Infinity, most = Infinity }) => {
    const own = rangesIn(type).find((range) => range.of === of)
    return (own?.least ?? -Infinity) >= least && (own?.most ?? Infinity) <= most
  })
}

function rangesIn(type: Type): Range[] {
  return rangesOf(type as Limits)
}

/** Units of size as the manifest writes them. */
export const byteUnits: ReadonlyMap<string, number> = new Map([
  ['bytes', 1],
  ['KB', 1024],
  ['MB', 1024 ** 2],
])

const chineseUnits = { value: '', characters: ' 个字符', items: ' 项', bytes: ' 字节' }
const chineseWords = ['至少', '至', '最多'] as const

/** Sizes are said in the largest unit that keeps them whole. */
function chineseText({ of, least, most }: Range): string {
  const bounds = [least, most].filter((bound) => bound !== undefined)
  const isWhole = ([, size]: [string, number]): boolean =>
    bounds.every((bound) => bound % size === 0)
  const units = of === 'bytes' ? [...byteUnits] : []
  const [name, size] = units.findLast(isWhole) ?? ['bytes', 1]
  const scaled = (bound: number | undefined): number | undefined => bound && bound / size
  const range = rangeText({ least: scaled(least), most: scaled(most) }, chineseWords)
  return range + (name === 'bytes' ? chineseUnits[of] : ` ${name}`)
}
