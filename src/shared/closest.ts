/** The name to which fewest edits lead or, if they change half of it, the one that begins most like it, if two letters agree. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const common = (other: string): number => {
    let length = 0
    while (length < name.length && name[length]?.toLowerCase() === other[length]?.toLowerCase()) {
      length++
    }
    return length
  }
  const near = nearest(name, names)
  if (near !== undefined) return near
  const [best = ''] = names.toSorted((a, b) => common(b) - common(a) || a.length - b.length)
  return common(best) < 2 ? undefined : best
}

/** The name to which fewest edits lead, if they change half of it at most. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const edits = new Map(
    names.map((other) => [other, distance(name.toLowerCase(), other.toLowerCase())]),
  )
  const [[near, count] = ['', Infinity]] = [...edits].sort(([, a], [, b]) => a - b)
  return 2 * count <= name.length ? near : undefined
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
