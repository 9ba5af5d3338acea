import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild } from '../../../support/child.js'

/** Where the packages of the tools are installed: what they generate finds its own packages from here. */
export const home: string = fileURLToPath(new URL('..', import.meta.url))

const require = createRequire(import.meta.url)

/**
 * Runs a program of an installed package.
 * @throws Error with the last of its output
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  folder: string,
): Promise<string> {
  const { output, problem } = await runChild(process.execPath, [programOf(name), ...args], {
    cwd: folder,
    env: { NO_COLOR: '1', FORCE_COLOR: undefined },
    seconds: 200,
  })
  if (problem !== undefined) throw new Error(`${name} ${args.join(' ')}: ${problem}`)
  return output
}

/** The file that `npx` would run. */
export function programOf(name: string): string {
  const manifest = join(home, 'node_modules', name, 'package.json')
  const { bin } = require(manifest) as { bin: string | Record<string, string> }
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (path === undefined) throw new Error(`${name} has no program.`)
  return join(dirname(manifest), path)
}
