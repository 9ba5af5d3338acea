import { Redis } from 'ioredis'
import { OffiAccount, type CredentialStore } from 'offiaccount/slim'
import { redisStore } from 'offiaccount/redis'
import { undiciTransport } from 'offiaccount/undici'
import { createClient } from 'redis'

/** What a process of the deployment is told to do. */
export interface Task {
  name: string
  baseUrl: string
  redisUrl: string
  client: 'ioredis' | 'node-redis'
  transport: 'ky' | 'undici'
  calls: number
  concurrency: number
}

export interface Report {
  succeeded: number
  failures: string[]
  warnings: string[]
}

async function storeOf({ client, redisUrl }: Task): Promise<CredentialStore> {
  if (client === 'ioredis') return redisStore(new Redis(redisUrl))
  return redisStore(await createClient({ url: redisUrl }).connect())
}

async function work(task: Task): Promise<Report> {
  const report: Report = { succeeded: 0, failures: [], warnings: [] }
  const account = new OffiAccount({
    appid: 'wx0',
    secret: 'secret',
    baseUrl: task.baseUrl,
    store: await storeOf(task),
    concurrency: task.concurrency,
    // All calls are made at once, and how fast a machine works through them is not what is tested.
    timeout: 600_000,
    hooks: { onWarning: ({ message }) => void report.warnings.push(message) },
    ...(task.transport === 'undici' && { transport: undiciTransport() }),
  })
  const call = async (_: unknown, index: number): Promise<void> => {
    try {
      const json = { worker: task.name, index }
      await account.request({ method: 'POST', path: '/api', json })
      report.succeeded++
    } catch (error) {
      report.failures.push(JSON.stringify(error))
    }
  }
  await Promise.all(Array.from({ length: task.calls }, call))
  return report
}

process.on('message', (task: Task) => {
  void work(task).then((report) => process.send?.(report, () => process.exit()))
})
process.send?.('ready')
