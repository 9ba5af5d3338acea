import { Child } from './child.js'
import type { ServerState } from './server.js'
import { measureOverhead, type Overhead } from './overhead.js'
import type { Stampede } from './stampeder.js'

const stampedeSize = 10_000

const server = await Child.start<'expire' | 'state', ServerState>('server')
const { url } = server.greeting
try {
  const stampedesHold = await showStampedes()
  showOverhead(await measureOverhead(url))
  if (!stampedesHold) process.exitCode = 1
} finally {
  server.end()
}

async function showStampedes(): Promise<boolean> {
  let hold = true
  console.log(`\n${stampedeSize} calls at once\n`)
  row(['', 'token requests', 'failed', 'seconds'])
  for (const transport of ['ky', 'undici']) {
    const client = await Child.start<number, Stampede>('stampeder', [url, transport])
    for (const state of ['cold client', 'all tokens expired']) {
      if (state === 'all tokens expired') await server.ask('expire')
      const before = await server.ask('state')
      const { failures, milliseconds } = await client.ask(stampedeSize)
      const requests = (await server.ask('state')).tokenRequests - before.tokenRequests
      row([`${transport}, ${state}`, requests, failures.length, (milliseconds / 1_000).toFixed(1)])
      for (const failure of new Set(failures)) console.log(`  ${failure}`)
      hold &&= requests === 1 && failures.length === 0
    }
    client.end()
  }
  return hold
}

function showOverhead({ names, cpu, ratio, heap }: Overhead): void {
  console.log('\nClient CPU per call, in multiples of fetch; µs of CPU; KiB allocated\n')
  row(['', '1 in flight', '16', '64', 'µs at 64', 'KiB'])
  for (const name of names) {
    const ratios = ([1, 16, 64] as const).map((n) => ratio(name, 'fetch', n).toFixed(2))
    row([name, ...ratios, cpu(name, 64).toFixed(0), (heap(name) / 1_024).toFixed(1)])
  }
  console.log('\nTargets\n')
  row(['', '1 in flight', '16', '64', 'at most'])
  for (const mode of ['reading', 'writing'] as const) {
    const onKy = ([1, 16, 64] as const).map((n) => ratio(`ours on ky, ${mode}`, 'lean ky', n))
    row([`on ky, ${mode} / lean ky`, ...onKy.map((value) => value.toFixed(2)), '1.10'])
    const onUndici = ([1, 16, 64] as const).map((n) =>
      ratio(`ours on undici, ${mode}`, 'undici.request', n),
    )
    row([`on undici, ${mode} / undici.request`, ...onUndici.map((v) => v.toFixed(2)), '1.20'])
  }
}

function row([first, ...cells]: (string | number)[]): void {
  console.log(String(first).padEnd(36) + cells.map((cell) => String(cell).padStart(15)).join(''))
}
