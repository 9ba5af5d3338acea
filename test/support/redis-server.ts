import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from './free-port.js'

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
    const server = spawn('redis-server', [...options, ...inMemory], { stdio: 'ignore' })
    this.#process = server
    while (!(await accepts(this.port))) {
      if (server.exitCode !== null) throw new Error(`redis-server ended: status ${server.exitCode}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** As a crash: nothing is saved, no connection is closed in order. */
  async kill(): Promise<void> {
    const ended = this.#process && once(this.#process, 'exit')
    this.#process?.kill('SIGKILL')
    this.#process = undefined
    await ended
  }
}

/** @throws Error if there is none, although REQUIRE_REDIS=1 in the environment demands it. */
export function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (process.env.REQUIRE_REDIS === '1') throw error
    return false
  }
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
