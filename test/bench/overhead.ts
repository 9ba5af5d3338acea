import { Child } from './child.js'
import type { Batch, Cost } from './contestant.js'
import { contestants, type Name } from './contestants.js'

const concurrencies = [1, 16, 64] as const
const calls = 1_500
const rounds = 7

/** Keeps what is allocated from being collected while it is counted. */
const noCollection = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512']

type Concurrency = (typeof concurrencies)[number]
type Process = Child<Batch, Cost>

export interface Overhead {
  names: Name[]
  /** Microseconds of CPU time per call. */
  cpu: (name: Name, concurrency: Concurrency) => number
  /** The cost of one in multiples of another's: the median of the rounds, each of which measured both. */
  ratio: (name: Name, other: Name, concurrency: Concurrency) => number
  /** Bytes per call. */
  heap: (name: Name) => number
}

/** Every contestant in a process of its own, in turns, so that what else the machine does meets all of them. */
export async function measureOverhead(baseUrl: string): Promise<Overhead> {
  const names = Object.keys(contestants) as Name[]
  const costs: Record<Concurrency, Map<Name, number[]>> = {
    1: new Map(),
    16: new Map(),
    64: new Map(),
  }
  await withProcesses(names, baseUrl, [], async (processes) => {
    for (const concurrency of concurrencies) {
      for (const [name, process] of processes) {
        await process.ask({ calls, concurrency })
        costs[concurrency].set(name, [])
      }
      for (let round = 0; round < rounds; round++) {
        for (const [name, process] of processes) {
          const { cpu } = await process.ask({ calls, concurrency })
          costs[concurrency].get(name)?.push(cpu)
        }
      }
    }
  })
  const heaps = new Map<Name, number>()
  await withProcesses(names, baseUrl, noCollection, async (processes) => {
    for (const [name, process] of processes) {
      await process.ask({ calls, concurrency: 1 })
      heaps.set(name, (await process.ask({ calls: 500, concurrency: 1 })).heap)
    }
  })

  const costsOf = (name: Name, concurrency: Concurrency): number[] =>
    costs[concurrency].get(name) ?? []
  return {
    names,
    cpu: (name, concurrency) => median(costsOf(name, concurrency)),
    ratio: (name, other, concurrency) => {
      const others = costsOf(other, concurrency)
      return median(costsOf(name, concurrency).map((cost, round) => cost / (others[round] ?? NaN)))
    },
    heap: (name) => heaps.get(name) ?? NaN,
  }
}

async function withProcesses(
  names: Name[],
  baseUrl: string,
  execArgv: string[],
  work: (processes: Map<Name, Process>) => Promise<void>,
): Promise<void> {
  const processes = new Map<Name, Process>()
  try {
    for (const name of names) {
      processes.set(name, await Child.start<Batch, Cost>('contestant', [name, baseUrl], execArgv))
    }
    await work(processes)
  } finally {
    for (const process of processes.values()) process.end()
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
