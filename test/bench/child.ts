import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A process that answers each message with one message. */
export class Child<Question extends object | string | number, Answer> {
  readonly #process: ChildProcess
  /** What it said when it was ready. */
  readonly greeting: Answer

  private constructor(process: ChildProcess, greeting: Answer) {
    this.#process = process
    this.greeting = greeting
  }

  static async start<Question extends object | string | number, Answer>(
    file: string,
    args: string[] = [],
    execArgv: string[] = [],
  ): Promise<Child<Question, Answer>> {
    const path = fileURLToPath(new URL(`${file}.js`, import.meta.url))
    // node-easywechat writes its token where it runs.
    const process = fork(path, args, { execArgv, cwd: import.meta.dirname })
    return new Child<Question, Answer>(process, await answerOf<Answer>(process))
  }

  ask(question: Question): Promise<Answer> {
    const answer = answerOf<Answer>(this.#process)
    this.#process.send(question)
    return answer
  }

  end(): void {
    this.#process.kill()
  }
}

function answerOf<Answer>(process: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => {
      reject(new Error(`${process.spawnargs.join(' ')} ended with ${code ?? 'a signal'}`))
    }
    process.once('exit', ended)
    process.once('message', (answer: Answer) => {
      process.off('exit', ended)
      resolve(answer)
    })
  })
}
