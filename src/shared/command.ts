import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { closest } from './closest.js'
import { explainFailure } from './failure.js'

/** What a command needs of `process`. */
export type Program = Pick<NodeJS.Process, 'env' | 'off' | 'once' | 'stderr' | 'stdin' | 'stdout'>

/** Exit statuses. */
export const done = 0
export const refused = 1
export const mistaken = 2

/** What was asked for cannot be done. The message is for a person, and is told without a stack. */
export class CommandError extends Error {
  // The generator is bundled with a class of its own.
  override readonly name = 'CommandError'
  /** 2 if the command is wrong, so that its `--help` tells more; 1 if what it was given forbids it. */
  readonly status: typeof refused | typeof mistaken
  /** What to put before `--help`, beside the command: `card.batchGet`. */
  topic = ''

  constructor(message: string, status: typeof refused | typeof mistaken = mistaken) {
    super(message)
    this.status = status
  }
}

/** What was given, rather than the command, forbids it. */
export function refusal(message: string): CommandError {
  return new CommandError(message, refused)
}

export function isCommandError(error: unknown): error is CommandError {
  return error instanceof Error && error.name === 'CommandError'
}

/** What a person is told of what went wrong. Throws what is a mistake of the program's own. */
export function messageOf(error: unknown): string {
  return isCommandError(error) ? error.message : explainFailure(error)
}

/**
 * What `--help` says of each option, by how it is given: `--check`, `--out <folder>`, `-h, --help`, or `--file <path>...` if it
 * may be given several times. `--<Field> <value>` allows any other name.
 */
export type OptionTable = Readonly<Record<`-${string}`, string>>

type NameOf<Key> = Key extends `${string}--${infer Name} <${string}`
  ? Name
  : Key extends `${string}--${infer Name}`
    ? Name
    : never

type ValueOf<Key> = Key extends `${string}...`
  ? string[]
  : Key extends `${string} <${string}`
    ? string
    : boolean

/** What was given behind the name of a command. */
export interface Arguments<Table> {
  positionals: string[]
  values: { [Key in keyof Table as NameOf<Key>]?: ValueOf<Key> } & { help?: boolean }
  /** All of it in its order. */
  tokens: ReturnType<
    typeof parseArgs<{ tokens: true; allowPositionals: true; options: Record<string, Option> }>
  >['tokens']
}

export interface Command {
  /** What `--help` shows. */
  usage: string
  /** As they are given: `--out <folder>`. */
  options: readonly string[]
  /**
   * Resolves to the exit status.
   * @throws CommandError
   */
  run(args: string[], program: Program): Promise<number>
}

/** A command in the list of a program. */
export interface CommandEntry {
  /** How it is called. */
  synopsis: string
  summary: string
  load: () => Promise<Command>
}

const help = '-h, --help'
const anyOther = '--<Field> <value>'

/** A command of its usage, which has the options between two parts, and of what it does. `--help` is every command's. */
export function command<const Table extends OptionTable>(definition: {
  usage: readonly [before: string, after?: string]
  options: Table
  run: (given: Arguments<Table>, program: Program) => number | Promise<number>
}): Command {
  const table: OptionTable = {
    ...definition.options,
    [help]: definition.options[help] ?? 'show this text',
  }
  const [before, ...after] = definition.usage
  const usage = [before, `Options:\n${optionLines(table)}`, ...after].join('\n\n')
  return {
    usage,
    options: Object.keys(table),
    async run(args, program) {
      const given = readArguments(args, definition.options)
      // A command with help of its own shows it for what is named.
      const isOwn = help in definition.options && given.positionals.length > 0
      if (!given.values.help || isOwn) return definition.run(given, program)
      program.stdout.write(`${usage}\n`)
      return done
    },
  }
}

/** @throws CommandError */
export function readArguments<const Table extends OptionTable>(
  args: string[],
  table: Table,
): Arguments<Table> {
  const options = Object.fromEntries([...Object.keys(table), help].map(optionOf))
  const isOpen = anyOther in table
  const others = isOpen ? args.flatMap((arg) => /^--([A-Za-z]\w*)/.exec(arg)?.[1] ?? []) : []
  for (const name of others) options[name] ??= { type: 'string' }
  try {
    const given = parseArgs({
      args,
      options,
      strict: !isOpen,
      allowPositionals: true,
      tokens: true,
    })
    for (const token of given.tokens) {
      const isBare = token.kind === 'option' && token.value === undefined
      if (isBare && options[token.name]?.type !== 'boolean') {
        throw new CommandError(`${token.rawName} has no value`)
      }
    }
    return given as unknown as Arguments<Table>
  } catch (error) {
    // This is how parseArgs reports what it does not know; after the first sentence it explains `--`.
    if (!(error instanceof TypeError)) throw error
    const [problem = ''] = error.message.split(/\.\s/, 1)
    const [, unknown] = /^Unknown option '--([^']+)'$/.exec(problem) ?? []
    const meant = unknown === undefined ? undefined : closest(unknown, Object.keys(options))
    throw new CommandError(meant === undefined ? problem : `${problem}: did you mean --${meant}?`)
  }
}

type Option = NonNullable<ParseArgsConfig['options']>[string]

/** `-h, --help` → `['help', { type: 'boolean', short: 'h' }]` */
function optionOf(key: string): [name: string, option: Option] {
  const [, short, name = '', value, several] =
    /^(?:-(\w), )?--(\S+?)( <.+>)?(\.{3})?$/.exec(key) ?? []
  return [
    name,
    {
      type: value === undefined ? 'boolean' : 'string',
      multiple: several !== undefined,
      ...(short !== undefined && { short }),
    },
  ]
}

function optionLines(table: OptionTable): string {
  const rows = Object.entries(table)
  const width = Math.max(...rows.map(([key]) => key.length).filter((length) => length < 25))
  const indent = `\n${' '.repeat(width + 4)}`
  return rows
    .map(([key, text]) => `  ${key.padEnd(width)}  ${text.replaceAll('\n', indent)}`)
    .join('\n')
}

/**
 * Runs a command as a program, and tells on stderr what cannot be done. Resolves to the exit status.
 * @param name - of the program and the command, behind which `--help` goes: `offiaccount list`
 */
export async function runCommand(
  name: string,
  load: () => Command | Promise<Command>,
  args: string[],
  program: Program,
): Promise<number> {
  try {
    return await (await load()).run(args, program)
  } catch (error) {
    const message = messageOf(error)
    if (!isCommandError(error) || error.status === refused) {
      program.stderr.write(`${message}\n`)
      return refused
    }
    const helper = `${name} ${error.topic}`.trimEnd()
    program.stderr.write(`offiaccount: ${message}\n${helper} --help tells more.\n`)
    return mistaken
  }
}

/**
 * The bytes of a file that was named.
 * @throws CommandError if there is no such file
 */
export async function readGiven(file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw refusal(`${file}: there is no such file.`)
    if (code === 'EISDIR') throw refusal(`${file}: this is a folder.`)
    throw error
  }
}

/** @throws CommandError if there is one argument more */
export function expectNoMore([extra]: readonly string[]): void {
  if (extra !== undefined) throw new CommandError(`unexpected argument '${extra}'`)
}

/** What another wrote, without what a terminal would obey. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
}
