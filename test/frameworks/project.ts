import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../support/free-port.js'
import type { Project } from './frameworks.js'

export interface Service {
  url: string
  close: () => Promise<void>
}

/** How long a service may take to begin, in milliseconds. */
const patience = 60_000

/**
 * Starts what a project's `npm start` does, without npm, which does not pass signals on; waits until it answers at `PORT`.
 * @throws Error if it ends, or does not answer in time
 */
export async function startProject(
  { folder, start }: Project,
  env: NodeJS.ProcessEnv,
): Promise<Service> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, start, {
    cwd: fileURLToPath(new URL(`../../examples/${folder}`, import.meta.url)),
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(child, 'exit')
  const close = async (): Promise<void> => {
    child.kill()
    await ended
  }
  const end = Date.now() + patience
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(`${folder} ended with ${child.exitCode}`)
    if (Date.now() >= end) {
      await close()
      throw new Error(`${folder} did not answer within ${patience} ms`)
    }
    await setTimeout(100)
  }
  return { url, close }
}

async function isUp(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer()
    return true
  } catch {
    // Nobody listens yet.
    return false
  }
}
