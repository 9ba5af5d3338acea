import { ask, type Question } from './probe.js'
import { partsOf, type Surface } from './surface.js'
import type { Key } from './module.js'
import { referencesIn } from './roles.js'

export type Level = 'patch' | 'minor' | 'major'

/** A difference that users of the package may notice. */
export interface Change {
  /** What a version with it asks for: 1.2.3 → 1.2.4, 1.3.0 or 2.0.0. */
  level: Level
  /** `offiaccount/draft` */
  entry: string
  /** What is exported there: `addDraft`, `DraftAddDraftRequest`. */
  name: string
  what: string
}

/** What has changed between two surfaces, from the order of the entries. `root` is where the packages they use are installed. */
export function compareSurfaces(before: Surface, after: Surface, root: string): Change[] {
  const pairs = pairsOf(before, after)
  const changes = exportsThatDiffer(before, after)
  const roles = before.roles()
  const questions = [...roles].flatMap(([key, ofKey]): Question[] => {
    const now = pairs.get(key)
    const isSame = now === undefined || isUnchanged(key, now, before, after, pairs)
    return isSame ? [] : [{ before: key, after: now, roles: ofKey }]
  })
  if (questions.length === 0) return changes
  const places = placesOf(before)
  ask(questions, before, after, pairs, root).forEach((answer, index) => {
    const key = questions[index]?.before ?? ''
    if (answer.kind === 'same') return
    const { path, name } = partsOf(key)
    // What is not exported, but a part of what is.
    const place = places.get(key) ?? { entry: path, name }
    const isBreaking = answer.kind === 'breaking'
    const what = isBreaking ? answer.reasons.join('; ') : 'allows or holds more'
    changes.push({ level: isBreaking ? 'major' : 'minor', ...place, what })
  })
  return changes
}

/** The highest level among changes, `patch` if there are none. */
export function bumpOf(changes: readonly { level: Level }[]): Level {
  const levels = changes.map(({ level }) => level)
  return (['major', 'minor'] as const).find((level) => levels.includes(level)) ?? 'patch'
}

function exportsThatDiffer(before: Surface, after: Surface): Change[] {
  const entries = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)])
  return [...entries].flatMap((entry): Change[] => {
    const [was, is] = [before, after].map((surface) => surface.entries[entry])
    if (is === undefined) return [{ level: 'major', entry, name: entry, what: 'is gone' }]
    if (was === undefined) return [{ level: 'minor', entry, name: entry, what: 'is new' }]
    const [old, now] = [before.exportsOf(was), after.exportsOf(is)]
    const gone = [...old.keys()].filter((name) => !now.has(name))
    const added = [...now.keys()].filter((name) => !old.has(name))
    return [
      ...gone.map((name) => ({ level: 'major' as const, entry, name, what: 'is gone' })),
      ...added.map((name) => ({ level: 'minor' as const, entry, name, what: 'is new' })),
    ]
  })
}

/** Which declaration of now is which of before: what is exported under the same name, or else what stands in the same place. */
function pairsOf(before: Surface, after: Surface): Map<Key, Key> {
  const pairs = new Map<Key, Key>()
  const present = new Set(after.roles().keys())
  for (const key of before.roles().keys()) if (present.has(key)) pairs.set(key, key)
  for (const [entry, path] of Object.entries(before.entries)) {
    const now = after.exportsOf(after.entries[entry] ?? '')
    for (const [name, key] of before.exportsOf(path)) {
      const other = now.get(name)
      if (other !== undefined && !pairs.has(key)) pairs.set(key, other)
    }
  }
  return pairs
}

/** Whether it reads as before, and every name in it means what it meant. */
function isUnchanged(
  key: Key,
  now: Key,
  before: Surface,
  after: Surface,
  pairs: ReadonlyMap<Key, Key>,
): boolean {
  const [old, current] = [before.statements(key), after.statements(now)]
  const textOf = (statements: typeof old): string =>
    statements.map((statement) => statement.getText().replace(/^export /, '')).join('\n')
  if (textOf(old) !== textOf(current)) return false
  const [here, there] = [partsOf(key).path, partsOf(now).path]
  return old.flatMap(referencesIn).every(({ name }) => {
    const meaning = before.meaning(here, name)
    return (meaning && pairs.get(meaning)) === after.meaning(there, name)
  })
}

/** Where users find a declaration first. */
function placesOf(surface: Surface): Map<Key, { entry: string; name: string }> {
  const places = new Map<Key, { entry: string; name: string }>()
  for (const [entry, path] of Object.entries(surface.entries)) {
    for (const [name, key] of surface.exportsOf(path)) {
      if (!places.has(key)) places.set(key, { entry, name })
    }
  }
  return places
}
