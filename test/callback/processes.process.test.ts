import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { PlainAnswer, PlainRequest } from 'offiaccount/callback'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { describeWithRedis, RedisServer } from '../support/redis.js'
import type { Question, Saying } from './support/receiver.js'
import { encryptedPush, plainOf, readAnswer, textMessage } from './support/wechat.js'

describeWithRedis('a deployment over one Redis', () => {
  let redis: RedisServer

  beforeAll(async () => {
    redis = await RedisServer.start()
  })

  afterAll(async () => {
    await redis.kill()
  })

  test('8 processes of which 4 are killed in the middle of their handlers: each push is handled, and answered once', async () => {
    const victims = await start(redis.url, 4, 'holds')
    const survivors = await start(redis.url, 4)
    const contents = Array.from({ length: 40 }, (_, n) => `push ${n}`)
    const bodies = contents.map((content) => textMessage(content))

    for (const [n, body] of bodies.entries()) victims[n % 4]?.begin(await request(body))
    const started = (): number => victims.reduce((sum, { started }) => sum + started.length, 0)
    await expect.poll(started, { timeout: 200_000 }).toBe(contents.length)

    // WeChat repeats each while the first attempt still runs, here to two processes at once.
    const repeated = bodies.map(async (body, n) => {
      const [one, other] = [survivors[n % 4], survivors[(n + 1) % 4]]
      const requests = [await request(body), await request(body)] as const
      return Promise.all([one?.ask(requests[0]), other?.ask(requests[1])])
    })
    await Promise.all(victims.map((victim) => victim.kill()))

    const answers = await Promise.all(repeated)
    const texts = await Promise.all(
      answers.map((pair) =>
        Promise.all(
          pair.map(async (answer) => (answer ? await readAnswer(answer) : undefined) as Text),
        ),
      ),
    )
    expect(survivors.flatMap(({ errors }) => errors)).toEqual([])
    const finished = survivors.flatMap((survivor) => survivor.finished)
    expect(finished.sort()).toEqual(contents.toSorted())
    for (const [n, [one, other]] of texts.entries()) {
      expect(one?.Content).toMatch(new RegExp(`^push ${n} by \\d$`))
      expect(other?.Content).toBe(one?.Content)
    }
  })
})

type Text = { Content: string } | undefined

async function request(body: string): Promise<PlainRequest> {
  return plainOf(await encryptedPush(body))
}

function start(redisUrl: string, count: number, ...mode: string[]): Promise<Receiver[]> {
  const one = (_: unknown, n: number): Promise<Receiver> =>
    Receiver.start([redisUrl, `${n}`, ...mode])
  return Promise.all(Array.from({ length: count }, one))
}

/** One process of a deployment. It is killed with the test that started it. */
class Receiver {
  readonly started: string[] = []
  readonly finished: string[] = []
  readonly errors: string[] = []
  readonly #process: ChildProcess
  readonly #asked = new Map<number, (answer: PlainAnswer) => void>()

  private constructor(process: ChildProcess) {
    this.#process = process
    process.on('message', (saying: Saying) => {
      if (saying.type === 'answer') this.#asked.get(saying.id)?.(saying.answer)
      else if (saying.type === 'error') this.errors.push(saying.message)
      else if (saying.type !== 'ready') this[saying.type].push(saying.content)
    })
  }

  static async start(args: string[]): Promise<Receiver> {
    const path = fileURLToPath(new URL('support/receiver.ts', import.meta.url))
    const process = fork(path, args, { execArgv: ['--import', 'tsx'] })
    onTestFinished(() => void process.kill('SIGKILL'))
    await once(process, 'message')
    return new Receiver(process)
  }

  ask(request: PlainRequest): Promise<PlainAnswer> {
    return new Promise((resolve) => {
      this.#asked.set(this.begin(request), resolve)
    })
  }

  begin(request: PlainRequest): number {
    const question: Question = { id: this.#asked.size, request }
    this.#asked.set(question.id, () => undefined)
    this.#process.send(question)
    return question.id
  }

  async kill(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
  }
}
