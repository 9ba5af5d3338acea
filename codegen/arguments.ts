import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const usage = `Usage: node codegen/start.js <command> [--root <folder>] [--timings]

  generate   read endpoints.yaml, write the files that changed, delete the stale ones
  check      the same without writing; exits 1 if anything would change
  dev        generate whenever endpoints.yaml is saved, then run the tests of what changed
  new        write a new endpoint into endpoints.yaml; \`new --help\` tells how

--root is the folder that holds endpoints.yaml (default: this project). --timings shows what each stage has taken.
--help shows this text.`

const commands = ['generate', 'check', 'dev'] as const

export interface Order {
  command: (typeof commands)[number] | 'help'
  /** The folder that holds endpoints.yaml. */
  root: string
  timings: boolean
}

/** What the arguments ask for, or what is wrong with them. */
export function readArguments(args: string[], defaultRoot: string): Order | string {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        root: { type: 'string', default: defaultRoot },
        timings: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [word, ...rest] = positionals
    const order = { root: resolve(values.root), timings: values.timings }
    if (values.help) return { command: 'help', ...order }
    if (word === undefined) return 'The command is missing.'
    const command = commands.find((each) => each === word)
    if (command === undefined) return `Unknown command '${word}'.`
    if (rest.length > 0) return `Unexpected argument '${rest.join(' ')}'.`
    return { command, ...order }
  } catch (error) {
    // This is how parseArgs reports an unknown option or one without a value.
    if (error instanceof TypeError) return error.message
    throw error
  }
}
