/** A manifest of at least as many endpoints, made of whole groups of a real one, as often as they are needed. */
export function manifestOf(real: string, endpoints: number): { text: string; count: number } {
  const parts = new Map(entriesOf(real, 0).map(({ key, text }) => [key, text]))
  const realGroups = parts.get('groups') ?? ''
  const groups: string[] = []
  let count = 0
  for (let copy = 0; count < endpoints; copy++) {
    for (const { text } of entriesOf(copyOf(realGroups, copy), 2)) {
      if (count >= endpoints) break
      groups.push(text)
      count += text.match(/^ {8}(get|post): /gm)?.length ?? 0
    }
  }
  const chosen = withoutLostTwins(groups.join(''))
  const types = usedBy(chosen, entriesOf(parts.get('types') ?? '', 2))
  return { text: `types:\n${types}groups:\n${chosen}${parts.get('errcodes') ?? ''}`, count }
}

/** The entries of a block of YAML at an indentation, each with all its lines. */
function entriesOf(text: string, indentation: number): { key: string; text: string }[] {
  const start = new RegExp(`^ {${indentation}}(?=[^ #\\n])`, 'gm')
  return text
    .split(start)
    .slice(1)
    .map((entry) => ({
      key: /^[^\s:]+/.exec(entry)?.[0] ?? '',
      text: ' '.repeat(indentation) + entry,
    }))
}

/** The groups under names, types and paths of their own. */
function copyOf(groups: string, copy: number): string {
  if (copy === 0) return groups
  const mark = `x${copy}`
  const types = Array.from(groups.matchAll(/^ {6}([A-Z]\w*)(?: --.*)?:/gm), ([, name]) => name)
  return groups
    .replace(new RegExp(`\\b(${types.join('|')})\\b`, 'g'), `$1${mark}`)
    .replace(/^( {8}(?:get|post): \/)/gm, `$1${mark}/`)
    .replace(/^( {2}[a-z][\w/]*):/gm, `$1${mark}:`)
    .replace(/^( {6}\w+: [a-z][\w/]*)(\.\w+)$/gm, `$1${mark}$2`)
}

/** A twin needs the group of its target. */
function withoutLostTwins(groups: string): string {
  return groups.replace(/^ {6}\w+: ([a-z][\w/]*)\.\w+\n/gm, (line, target: string) =>
    groups.includes(`\n  ${target}:\n`) ? line : '',
  )
}

/** The entries whose names occur in a text, or in an entry that is used. */
function usedBy(text: string, entries: { key: string; text: string }[]): string {
  let used = ''
  for (;;) {
    const names = new Set((text + used).match(/\w+/g))
    const next = entries.filter(({ key }) => names.has(key)).map((entry) => entry.text)
    if (next.join('') === used) return used
    used = next.join('')
  }
}
