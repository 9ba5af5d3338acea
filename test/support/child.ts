import { spawn } from 'node:child_process'

export interface Finished {
  /** What it wrote, to either stream. */
  output: string
  /** Undefined if it ended by itself and with status 0; else with the last of the output. */
  problem: string | undefined
}

export type Environment = Record<string, string | undefined>

export interface ChildOptions {
  cwd: string
  /** Changes to the environment of this process; undefined takes a variable away. */
  env: Environment
  /** After these it is killed. */
  seconds: number
}

/** Runs a program to its end, or to the end of its time; what it has started ends with it. */
export function runChild(
  command: string,
  args: readonly string[],
  { cwd, env, seconds }: ChildOptions,
): Promise<Finished> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own can be killed as a whole.
    detached: true,
  })
  const killGroup = (): void => {
    if (child.pid !== undefined) kill(-child.pid)
  }
  process.once('exit', killGroup)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    killGroup()
  }, seconds * 1_000)
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  }
  return new Promise((resolve) => {
    const finish = (problem?: string): void => {
      clearTimeout(timer)
      process.off('exit', killGroup)
      const output = Buffer.concat(chunks).toString()
      resolve({ output, problem: problem && `${problem}\n${output.slice(-1_000)}` })
    }
    child.once('error', (error) => {
      finish(error.message)
    })
    child.once('close', (status, signal) => {
      if (isLate) finish(`it did not end within ${seconds} seconds`)
      else finish(status === 0 ? undefined : `it ended with ${signal ?? `status ${status}`}`)
    })
  })
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    const hasEnded = (error as NodeJS.ErrnoException).code === 'ESRCH'
    if (!hasEnded) throw error
  }
}
