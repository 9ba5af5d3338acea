import { spawn } from 'node:child_process'

export interface Measured {
  /** Seconds of CPU, all threads. */
  cpu: number
  /** Seconds. */
  wall: number
  /** Bytes at the peak. */
  memory: number
}

/** Makes a process tell what it has used when it ends. */
const tell = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.send?.({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 })
})`)}`

/** Runs a script of Node's to its end. */
export async function measure(script: string, args: string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', tell, script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  let used: Pick<Measured, 'cpu' | 'memory'> | undefined
  child.on('message', (message) => (used = message as Pick<Measured, 'cpu' | 'memory'>))
  const status = await new Promise((resolve) => child.on('close', resolve))
  const wall = (performance.now() - started) / 1_000
  if (status !== 0 || used === undefined)
    throw new Error(`${script} ${args.join(' ')}: ${complaints}`)
  return { ...used, wall }
}

/** The run that was disturbed least. */
export async function best(runs: number, run: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = []
  for (let index = 0; index < runs; index++) all.push(await run())
  return {
    cpu: Math.min(...all.map(({ cpu }) => cpu)),
    wall: Math.min(...all.map(({ wall }) => wall)),
    memory: Math.min(...all.map(({ memory }) => memory)),
  }
}
