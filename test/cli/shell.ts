import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'
import {
  isCommandError,
  messageOf,
  mistaken,
  refused,
  type Command,
  type Program,
} from '../../src/shared/command.js'

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

export interface Surroundings {
  env?: Record<string, string>
  /** What comes on stdin. */
  input?: string
  /** What a person types, at a terminal that shows stderr. */
  typed?: string
  /** Which of the streams is a terminal. */
  terminal?: 'stdout' | 'stderr'
  /** Emits the signals. */
  signals?: EventEmitter
}

class Sink extends Writable {
  readonly isTTY: boolean
  readonly chunks: Buffer[] = []

  constructor(isTTY: boolean) {
    super()
    this.isTTY = isTTY
  }

  override _write(chunk: Buffer, _: string, callback: () => void): void {
    this.chunks.push(chunk)
    callback()
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString()
  }
}

/** Runs a command as `src/cli.ts` does, without a process. */
export async function runs(
  command: Command,
  args: string[],
  { env = {}, input = '', typed, terminal, signals = new EventEmitter() }: Surroundings = {},
): Promise<Outcome> {
  const isPerson = typed !== undefined
  const stdout = new Sink(terminal === 'stdout')
  const stderr = new Sink(terminal === 'stderr' || isPerson)
  const stdin = Object.assign(Readable.from([typed ?? input]), { isTTY: isPerson })
  const program = Object.assign(signals, { env, stdin, stdout, stderr })
  const status = await command.run(args, program as unknown as Program).catch((error: unknown) => {
    const isMistake = isCommandError(error) && error.status === mistaken
    stderr.write(isMistake ? error.message : `${messageOf(error)}\n`)
    return isMistake ? mistaken : refused
  })
  return { status, stdout: stdout.text, stderr: stderr.text }
}
