import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What a command needs of `process`. */
export type Program = Pick<NodeJS.Process, 'env' | 'off' | 'once' | 'stderr' | 'stdin' | 'stdout'>

export interface Command {
  usage: string
  /** Resolves to the exit status. */
  run(args: string[], program: Program): Promise<number>
}

/** Exit statuses. 2 and 3 differ in whether WeChat may have done something. */
export const done = 0
export const refused = 1
export const mistaken = 2
export const unanswered = 3
/** As shells have it: 128 and the number of SIGINT. */
export const interrupted = 130

/** It cannot be done as it was asked for, and nothing was sent. Told without a stack. */
export class Mistake extends Error {
  /** Whose `--help` tells more, if it is not the command's: `call card.batchGet`. */
  helper: string | undefined
}

/**
 * `parseArgs` of Node's, with `--help`.
 * @throws Mistake
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
): ReturnType<
  typeof parseArgs<{
    args: string[]
    allowPositionals: true
    options: Options & { help: { type: 'boolean'; short: 'h' } }
  }>
> {
  try {
    const help = { type: 'boolean', short: 'h' } as const
    return parseArgs({ args, allowPositionals: true, options: { ...options, help } })
  } catch (error) {
    // After the first sentence it explains `--`.
    if (error instanceof TypeError) throw new Mistake(error.message.split(/\.\s/, 1).join(''))
    throw error
  }
}

/** What another wrote, without what a terminal would obey. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
}
