import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complaintOf, type Budget } from '../../support/budgets.js'
import type { Outcome } from '../../support/outcome.js'
import { copy, inFreshFolder, run, unpack } from '../package.js'
import { compilerVersion } from './compile.js'

const compiler = fileURLToPath(new URL('../node_modules/typescript-6.0/bin/tsc', import.meta.url))

const oneEndpoint = `
import { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'

const account = new OffiAccount({ appid: 'wx1', secret: 'secret' })
export const { total_num } = await card.batchGet(account, { offset: 0, count: 1 })
`

const programs: Record<string, Budget> = {
  'one.mts': 'type instantiations: one endpoint',
  'everywhere.mts': 'type instantiations: every door',
}

/** As most projects have it. */
const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** Kilobytes. It differs by machine and by what the collector has done: this ends what is out of all proportion. */
const largestMemory = 200_000

/** What the compiler does for a project that uses the package; its instantiations are the same on every machine. */
export function measureTypes(tarball: string): Promise<Outcome> {
  return inFreshFolder(async (folder) => {
    await unpack(tarball, folder, ['ky'])
    writeFileSync(join(folder, 'one.mts'), oneEndpoint)
    copy('typescript/programs/everywhere.ts', join(folder, 'everywhere.mts'))
    const failures: string[] = []
    for (const [file, budget] of Object.entries(programs)) {
      const config = { compilerOptions, files: [file] }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
      const args = [compiler, '--project', '.', '--extendedDiagnostics']
      const output = await run(process.execPath, args, folder)
      const instantiations = figure(output, 'Instantiations')
      const memory = figure(output, 'Memory used')
      console.log(`${budget}: ${instantiations}; ${memory} kB`)
      const complaint = complaintOf(budget, instantiations)
      if (complaint !== undefined) failures.push(complaint)
      if (memory > largestMemory) failures.push(`${file}: ${memory} kB is above ${largestMemory}`)
    }
    const passed = 2 * Object.keys(programs).length - failures.length
    return { platform: 'type checking', version: compilerVersion('6.0'), passed, failures }
  })
}

function figure(output: string, name: string): number {
  const [, digits] = new RegExp(`^${name}: +(\\d+)`, 'm').exec(output) ?? []
  if (digits === undefined) throw new Error(`the compiler tells no “${name}”: ${output}`)
  return Number(digits)
}
