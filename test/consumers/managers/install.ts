import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../support/outcome.js'
import { copy, inFreshFolder, run } from '../package.js'
import type { Manager } from './managers.js'

/** Installs the tarball in a fresh project, and does there what a newcomer does first. */
export function installWith(manager: Manager, tarball: string): Promise<Outcome> {
  return inFreshFolder(async (folder) => {
    const project = { name: 'shop', version: '1.0.0', private: true, type: 'module' }
    const files = { 'package.json': JSON.stringify(project), ...manager.files }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    copy('managers/program.js', join(folder, 'program.js'))

    const failures: string[] = []
    let passed = 0
    const steps = stepsOf(manager, tarball)
    for (const { what, line, expected } of steps) {
      const [command = '', ...args] = line
      try {
        const output = await run(command, args, folder, { NO_COLOR: '1', FORCE_COLOR: undefined })
        if (output.includes(expected)) passed++
        else failures.push(`${what}: no “${expected}” in ${output}`)
      } catch (error) {
        failures.push(`${what}: ${String(error)}`)
        // Nothing after it could succeed.
        if (what === 'installs') break
      }
    }
    const { name: platform, version } = manager
    return { platform, version, passed, failures }
  })
}

const stepsOf = (
  { command, add, run, exec }: Manager,
  tarball: string,
): { what: string; line: readonly string[]; expected: string }[] => [
  { what: 'installs', line: [...command, ...add, `offiaccount@file:${tarball}`], expected: '' },
  { what: 'imports and calls', line: [...run, 'program.js'], expected: 'total_num is 1' },
  {
    what: 'runs the program',
    line: [...exec, 'offiaccount', 'list', '核销'],
    expected: 'card.consumeCode',
  },
]
