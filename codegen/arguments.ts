import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const usage = `Usage: tsx codegen/cli.ts <command> [--root <folder>]

  generate   read endpoints.yaml, write the files that changed, delete the stale ones
  check      the same without writing; exits 1 if anything would change

--help shows this text. --root is the folder that holds endpoints.yaml (default: this project).`

export interface Order {
  command: 'generate' | 'check' | 'help'
  /** The folder that holds endpoints.yaml. */
  root: string
}

/** What the arguments ask for, or what is wrong with them. */
export function readArguments(args: string[]): Order | string {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        root: { type: 'string', default: join(import.meta.dirname, '..') },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [command, ...rest] = positionals
    if (values.help) return { command: 'help', root: resolve(values.root) }
    if (command === undefined) return 'The command is missing.'
    if (command !== 'generate' && command !== 'check') return `Unknown command '${command}'.`
    if (rest.length > 0) return `Unexpected argument '${rest.join(' ')}'.`
    return { command, root: resolve(values.root) }
  } catch (error) {
    // This is how parseArgs reports an unknown option or one without a value.
    if (error instanceof TypeError) return error.message
    throw error
  }
}
