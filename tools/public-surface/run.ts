import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judge, type Kept } from './judge.js'
import { snapshotOf, surfaceOfSources, type Files } from './snapshot.js'

// `npm run api` accepts what the public surface has become; `npm run check:api` says whether it is what was accepted.
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'public-surface')
const table = join(folder, 'surface.json')
const [command = 'accept'] = process.argv.slice(2)

const surface = surfaceOfSources(root)
const files = snapshotOf(surface)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
const verdict = judge({ kept: readKept(), surface, files, version, changelog, root })

if (verdict.isSame) console.log(`The public surface is as it was accepted: ${verdict.scope}.`)
else {
  console.log(verdict.report)
  if (command === 'check') {
    console.error(
      '\nThe snapshot in public-surface/ is not the surface. If it is meant: npm run api',
    )
    process.exitCode = 1
  } else if (verdict.unexplained.length > 0) {
    const names = verdict.unexplained.map((name) => `\`${name}\``).join(', ')
    console.error(
      `\nNot accepted. CHANGELOG.md must say under Unreleased why these break: ${names}`,
    )
    process.exitCode = 1
  } else {
    write(files)
    console.log('\nAccepted: commit public-surface/ with the change.')
  }
}

function readKept(): Kept | undefined {
  const present = readdirSync(root).includes('public-surface')
  if (!present) return undefined
  const { since, asks, entries } = JSON.parse(readFileSync(table, 'utf8')) as Omit<Kept, 'files'>
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const declarations = paths.filter((path) => path.endsWith('.d.ts'))
  const kept = declarations.map((path): [string, string] => [
    path.split(sep).join('/'),
    readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n'),
  ])
  return { since, asks, entries, files: new Map(kept) }
}

/** The folder holds nothing else. */
function write(texts: Files): void {
  rmSync(folder, { recursive: true, force: true })
  const { since, asks } = verdict
  const kept = { since, asks, entries: surface.entries }
  for (const [path, text] of [
    ...texts,
    ['surface.json', `${JSON.stringify(kept, null, 2)}\n`] as const,
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
