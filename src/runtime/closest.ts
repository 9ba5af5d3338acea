import { ConfigError } from './errors/config.js'

/**
 * Refuses an unknown name, and suggests the one that was meant.
 * @param synonyms - what other libraries call the known ones
 * @throws ConfigError
 */
export function checkNames(
  what: string,
  given: object,
  known: readonly string[],
  prefix = '',
  synonyms?: ReadonlyMap<string, string>,
): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = synonyms?.get(unknown) ?? closest(unknown, known)
  const hint = meant === undefined ? `it is one of ${known.join(', ')}` : `did you mean ${meant}?`
  throw new ConfigError(`unknown ${what} ${prefix}${unknown}: ${hint}`)
}

/** The name to which fewest edits lead or, if they change half of it, the one that begins most like it, if two letters agree. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const edits = new Map(
    names.map((other) => [other, distance(name.toLowerCase(), other.toLowerCase())]),
  )
  const common = (other: string): number => {
    let length = 0
    while (length < name.length && name[length]?.toLowerCase() === other[length]?.toLowerCase()) {
      length++
    }
    return length
  }
  const [[nearest, count] = ['', Infinity]] = [...edits].sort(([, a], [, b]) => a - b)
  if (2 * count <= name.length) return nearest
  const [best = ''] = names.toSorted((a, b) => common(b) - common(a) || a.length - b.length)
  return common(best) < 2 ? undefined : best
}

/** Letters to insert, drop or replace (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let n = 0; n < from.length; n++) {
    let corner = n
    let left = n + 1
    const inner = row.slice(1).map((above, at) => {
      left = Math.min(above + 1, left + 1, corner + Number(from[n] !== to[at]))
      corner = above
      return left
    })
    row = [n + 1, ...inner]
  }
  return row.at(-1) ?? 0
}

/** The kind of push that was meant: events may be named without `event.`. */
export function closestKind(name: string, among: readonly string[]): string | undefined {
  return among.find((kind) => kind.endsWith(`.${name}`)) ?? closest(name, among)
}
