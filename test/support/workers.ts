import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Report, Task } from './worker.js'

/** One process of a deployment. It is killed with the test that started it. */
export class Worker {
  readonly #process: ChildProcess

  private constructor(process: ChildProcess) {
    this.#process = process
  }

  static async start(): Promise<Worker> {
    const path = fileURLToPath(new URL('worker.ts', import.meta.url))
    const process = fork(path, { execArgv: ['--import', 'tsx'] })
    onTestFinished(() => void process.kill('SIGKILL'))
    await once(process, 'message')
    return new Worker(process)
  }

  async run(task: Task): Promise<Report> {
    const report = once(this.#process, 'message')
    this.begin(task)
    const [message] = (await report) as [Report]
    return message
  }

  begin(task: Task): void {
    this.#process.send(task)
  }

  async kill(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
  }
}
