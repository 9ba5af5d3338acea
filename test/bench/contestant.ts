import { contestants, type Name } from './contestants.js'

export interface Batch {
  calls: number
  concurrency: number
}

/** Per call. */
export interface Cost {
  /** Microseconds of CPU time, of all threads. */
  cpu: number
  /** Bytes on the heap; meaningful where nothing is collected meanwhile. */
  heap: number
}

const [name = '', baseUrl = ''] = process.argv.slice(2)
const call = await contestants[name as Name](baseUrl)

async function measure({ calls, concurrency }: Batch): Promise<Cost> {
  let left = calls
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call()
  }
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const cpu = process.cpuUsage()
  await Promise.all(Array.from({ length: concurrency }, caller))
  const { user, system } = process.cpuUsage(cpu)
  return {
    cpu: (user + system) / calls,
    heap: (process.memoryUsage().heapUsed - heap) / calls,
  }
}

process.on('message', (batch: Batch) => {
  void measure(batch).then((cost) => process.send?.(cost))
})
process.send?.('ready')
