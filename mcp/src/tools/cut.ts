/** How much of a value is shown. */
export interface Level {
  /** Of a text. */
  characters: number
  /** Of a list. */
  items: number
}

/** A value with long texts and lists cut, and what was cut: `openid: 100 of 10000 items`. */
export function cut(value: unknown, level: Level): { value: unknown; notes: string[] } {
  const notes: string[] = []
  const visit = (part: unknown, path: string): unknown => {
    if (typeof part === 'string' && part.length > level.characters) {
      notes.push(`${path}: ${level.characters} of ${part.length} characters`)
      return `${part.slice(0, level.characters)}…`
    }
    if (Array.isArray(part)) {
      if (part.length > level.items) {
        notes.push(`${path}: ${level.items} of ${part.length} items`)
      }
      return part.slice(0, level.items).map((item) => visit(item, `${path}[]`))
    }
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([name, field]) => [
        name,
        visit(field, path === '' ? name : `${path}.${name}`),
      ]),
    )
  }
  const shown = visit(value, '')
  const unique = [...new Set(notes)]
  const some = unique.slice(0, 20)
  return {
    value: shown,
    notes:
      unique.length > some.length ? [...some, `and ${unique.length - some.length} more`] : some,
  }
}
