import { Child } from '../child.js'
import type { PushCost } from './contestant.js'
import { contestants, type Mode, type Name } from './contestants.js'

const pushes = 2_000
const rounds = 7
const names = Object.keys(contestants) as Name[]
const peers: Name[] = ['wechat', 'co-wechat', 'node-easywechat']

for (const mode of ['plain', 'encrypted'] as const) show(mode, await measure(mode))

/** Every contestant in a process of its own, in turns, so that what else the machine does meets all of them. */
async function measure(mode: Mode): Promise<Map<Name, PushCost[]>> {
  const processes = new Map<Name, Child<number, PushCost>>()
  const costs = new Map<Name, PushCost[]>()
  try {
    for (const name of names) {
      const process = await Child.start<number, PushCost>('callback/contestant', [name, mode])
      processes.set(name, process)
      costs.set(name, [])
      await process.ask(pushes)
    }
    for (let round = 0; round < rounds; round++) {
      for (const [name, process] of processes) costs.get(name)?.push(await process.ask(pushes))
    }
  } finally {
    for (const process of processes.values()) process.end()
  }
  return costs
}

function show(mode: Mode, costs: Map<Name, PushCost[]>): void {
  const medianOf = (name: Name, of: keyof PushCost): number =>
    median((costs.get(name) ?? []).map((cost) => cost[of]))
  const fastest = peers.toSorted((a, b) => medianOf(a, 'cpu') - medianOf(b, 'cpu'))[0] ?? 'wechat'
  console.log(`\n${mode} pushes, in multiples of the fastest peer, ${fastest}\n`)
  row(['', 'CPU', 'µs of CPU', 'pushes/s'])
  for (const name of names) {
    const ratios = (costs.get(name) ?? []).map(
      ({ cpu }, round) => cpu / (costs.get(fastest)?.[round]?.cpu ?? NaN),
    )
    const cpu = medianOf(name, 'cpu').toFixed(0)
    row([name, median(ratios).toFixed(2), cpu, (1e6 / medianOf(name, 'time')).toFixed(0)])
  }
}

function row([first, ...cells]: string[]): void {
  console.log(String(first).padEnd(36) + cells.map((cell) => cell.padStart(15)).join(''))
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
