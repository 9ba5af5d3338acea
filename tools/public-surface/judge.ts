import { bumpOf, compareSurfaces, type Change, type Level } from './compare.js'
import { surfaceOfSnapshot, type Files } from './snapshot.js'
import type { Entries, Surface } from './surface.js'

/** The snapshot as it was accepted. */
export interface Kept {
  /** The version since which changes are counted. */
  since: string
  /** What all of them together ask of the next one. */
  asks: Level
  entries: Entries
  files: Files
}

export interface Verdict {
  isSame: boolean
  /** `54 entries, 1457 names` */
  scope: string
  report: string
  /** What breaks users and the changelog says nothing of. */
  unexplained: string[]
  since: string
  asks: Level
}

/** Compares the surface with what was accepted, and says what it asks of the next version. */
export function judge(given: {
  kept: Kept | undefined
  surface: Surface
  files: Files
  version: string
  changelog: string
  /** Where the packages are installed that the surface uses. */
  root: string
}): Verdict {
  const { kept, surface, files, version, changelog, root } = given
  const names = Object.values(surface.entries).map((path) => surface.exportsOf(path).size)
  const count = names.reduce((sum, each) => sum + each, 0)
  const scope = `${names.length} entries, ${count} names`
  if (kept === undefined) {
    const report = `The first snapshot, of ${version}: ${scope}.`
    return { isSame: false, scope, report, unexplained: [], since: version, asks: 'patch' }
  }
  const isReleased = kept.since !== version
  const isSame = !isReleased && sameFiles(kept, files, surface.entries)
  const changes = isSame
    ? []
    : compareSurfaces(surfaceOfSnapshot(kept.entries, kept.files), surface, root)
  const asks = highest(isReleased ? 'patch' : kept.asks, bumpOf(changes))
  const broken = changes.filter(({ level }) => level === 'major').map(({ name }) => name)
  const unreleased = changelog.split(/^## /m).find((part) => part.startsWith('[Unreleased]')) ?? ''
  const unexplained = [...new Set(broken)].filter((name) => !mentions(unreleased, name))
  const report = reportOf(changes, version, asks)
  return { isSame, scope, report, unexplained, since: version, asks }
}

function sameFiles(kept: Kept, files: Files, entries: Entries): boolean {
  const isSame = [...files].every(([path, text]) => kept.files.get(path) === text)
  const areEntries = JSON.stringify(kept.entries) === JSON.stringify(entries)
  return isSame && areEntries && kept.files.size === files.size
}

function highest(one: Level, other: Level): Level {
  return bumpOf([{ level: one }, { level: other }])
}

function mentions(text: string, name: string): boolean {
  return new RegExp(
    String.raw`(?<![\w$])${name.replaceAll(/[$/]/g, String.raw`\$&`)}(?![\w$])`,
  ).test(text)
}

const words: Record<Level, string> = {
  major: 'breaking',
  minor: 'compatible',
  patch: 'no difference to users',
}

function reportOf(changes: Change[], version: string, asks: Level): string {
  const lines = (['major', 'minor'] as const).flatMap((level) => {
    const found = changes.filter((each) => each.level === level)
    if (found.length === 0) return []
    const list = found.map(({ entry, name, what }) => `  ${entry} ${name}: ${what}`)
    return [`${words[level]} (${found.length})`, ...list, '']
  })
  const asked = `All since ${version} asks for ${nextVersion(version, asks)} (${asks}).`
  if (changes.length === 0)
    return `The declarations read differently, which makes ${words.patch}.\n\n${asked}`
  return [...lines, asked].join('\n')
}

/** Before 1.0 the second number tells what breaks, as `^0.1.0` has it, and the third everything else. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number)
  if (level === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
  if (level === 'minor' && major > 0) return `${major}.${minor + 1}.0`
  return `${major}.${minor}.${patch + 1}`
}
