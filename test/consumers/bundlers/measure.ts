import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { complaintOf } from '../../support/budgets.js'
import type { Outcome } from '../../support/outcome.js'
import { inFreshFolder, unpack } from '../package.js'
import type { Bundler } from './bundlers.js'

const callOne = (door: string): string =>
  `export { OffiAccount } from '${door}'; export { get } from 'offiaccount/card'\n`

const programs = {
  slim: callOne('offiaccount/slim'),
  full: callOne('offiaccount'),
  callback: `export * from 'offiaccount/callback'\n`,
}

const measurements = [
  { budget: 'slim, one file', program: 'slim', isSplit: false },
  { budget: 'full, one file', program: 'full', isSplit: false },
  { budget: 'slim, split', program: 'slim', isSplit: true },
  { budget: 'full, split', program: 'full', isSplit: true },
  { budget: 'callback', program: 'callback', isSplit: false },
] as const

/** What no program pays for that does not use it. */
const foreign = [
  'ts-morph',
  'prettier',
  'undici:request:create',
  'ioredis',
  'mock WeChat',
  'json-schema',
]

/** Bundles programs as users do, and holds their sizes to the budgets. */
export function measure({ name, version, bundle }: Bundler, tarball: string): Promise<Outcome> {
  return inFreshFolder(async (folder) => {
    await unpack(tarball, folder, ['ky'])
    const failures: string[] = []
    for (const { budget, program, isSplit } of measurements) {
      const entry = join(folder, `${program}.mjs`)
      await writeFile(entry, programs[program])
      const files = await bundle(entry, isSplit)
      const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
      console.log(`${name}: ${budget}: ${bytes} bytes`)
      failures.push(
        ...[complaintOf(`${name}: ${budget}`, bytes)].filter((text) => text !== undefined),
      )
      const found = foreign.filter((word) => files.some((file) => file.includes(word)))
      if (found.length > 0) failures.push(`${name}: ${budget}: it holds ${found.join(' and ')}`)
    }
    return { platform: name, version, passed: 2 * measurements.length - failures.length, failures }
  })
}
