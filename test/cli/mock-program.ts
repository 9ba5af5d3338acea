import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
/** Milliseconds; shorter than a test's, to name what did not come. */
const timeout = 200_000

/** A secret as WeChat makes them. */
export const secret = '4f8a1c0de97b3a65f21d0b8c7e6a5d94'

/** The program with the two ends of a pipe. It is killed with the test that started it. */
export class Program {
  readonly process: ChildProcess
  readonly ended: Promise<[status: number | null, signal: string | null]>
  readonly lines: string[] = []
  stderr = ''

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const command = ['--import', 'tsx', cli, ...args]
    this.process = spawn(process.execPath, command, { env: { ...process.env, ...env } })
    onTestFinished(() => void this.process.kill('SIGKILL'))
    this.ended = once(this.process, 'close') as Promise<[number | null, string | null]>
    const { stdout, stderr } = this.process
    if (stdout) createInterface(stdout).on('line', (line) => this.lines.push(line))
    stderr?.on('data', (data: Buffer) => (this.stderr += data.toString()))
  }

  static async mock(...args: string[]): Promise<Program & { url: string }> {
    const program = new Program(['mock', '--port', '0', ...args])
    const url = (): string => /https?:\S+/.exec(program.lines[0] ?? '')?.[0] ?? ''
    await vi.waitUntil(() => url() && program.lines.length === 2, { timeout })
    return Object.assign(program, { url: url() })
  }

  /** The lines of the log, once there are so many: they follow the answers. */
  async logged(count: number): Promise<string[]> {
    await vi.waitUntil(() => this.lines.length >= 2 + count, { timeout })
    return this.lines.slice(2)
  }

  /** The log of all requests so far, and what the program printed besides. */
  async output(): Promise<string> {
    this.process.kill('SIGINT')
    await this.ended
    return `${this.lines.join('\n')}\n${this.stderr}`
  }
}

export function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
}

export async function tokenFrom(url: string): Promise<string> {
  const grant = { grant_type: 'client_credential', appid: 'wx5edab3bdfba3dc1c', secret }
  const answer = await post(`${url}/cgi-bin/stable_token`, JSON.stringify(grant))
  return ((await answer.json()) as { access_token: string }).access_token
}
