import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { describe } from 'vitest'

/** A Redis of this test's own, on a port of its own, that can be killed and started again. */
export class RedisServer {
  readonly port: number
  #process: ChildProcess | undefined

  private constructor(port: number) {
    this.port = port
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort())
    await server.start()
    return server
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    const options = ['--port', `${this.port}`, '--bind', '127.0.0.1']
    const inMemory = ['--save', '', '--appendonly', 'no']
    this.#process = spawn('redis-server', [...options, ...inMemory], { stdio: 'ignore' })
    while (!(await accepts(this.port))) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  /** As a crash: nothing is saved, no connection is closed in order. */
  async kill(): Promise<void> {
    const ended = this.#process && once(this.#process, 'exit')
    this.#process?.kill('SIGKILL')
    this.#process = undefined
    await ended
  }
}

/**
 * Tests that need a redis-server. Where there is none they are skipped, and say so; with REQUIRE_REDIS=1 in the environment
 * they fail.
 */
export const describeWithRedis: typeof describe.skip = hasRedis() ? describe : describe.skip

function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (process.env.REQUIRE_REDIS === '1') throw error
    console.warn('SKIPPED: the tests against Redis, because there is no redis-server on the PATH')
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  return new Promise((resolve) => {
    socket.once('connect', () => {
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  }).then((accepted) => {
    socket.destroy()
    return accepted as boolean
  })
}
