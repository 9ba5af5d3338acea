import type { Part } from '../support/suite.js'
import { bundlers } from './bundlers/bundlers.js'
import { measure } from './bundlers/measure.js'
import { installWith } from './managers/install.js'
import { managers } from './managers/managers.js'
import { run } from './package.js'
import { compile } from './typescript/compile.js'
import { measureTypes } from './typescript/effort.js'
import { compilers } from './typescript/projects.js'

/** Everything that is done with the packed package. */
export async function partsWith(tarball: string): Promise<Part[]> {
  const npm = async (...args: string[]): Promise<string> => (await run('npm', args, '.')).trim()
  const all = managers(await npm('--version'), await npm('config', 'get', 'registry'))
  return [
    ...compilers.map((compiler) => ({
      name: `TypeScript ${compiler}`,
      run: () => compile(compiler, tarball),
    })),
    { name: 'type checking', run: () => measureTypes(tarball) },
    ...bundlers.map((bundler) => ({ name: bundler.name, run: () => measure(bundler, tarball) })),
    ...all.map((manager) => ({ name: manager.name, run: () => installWith(manager, tarball) })),
  ]
}
