import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { split, whole } from '../package/support/bundle.js'
import { Child } from './child.js'
import { measureOverhead, median, type Overhead } from './overhead.js'
import type { ServerState } from './server.js'
import type { Stampede } from './stampeder.js'

const run = promisify(execFile)
const stampedeSize = 10_000

const server = await Child.start<'expire' | 'state', ServerState>('server')
const { url } = server.greeting
try {
  const stampedesHold = await showStampedes()
  showOverhead(await measureOverhead(url))
  await showSize()
  await showImport()
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
  console.log('\nTargets: multiples of the same call by hand, without a signal\n')
  row(['', '1 in flight', '16', '64', 'at most'])
  const bars = [
    ['ky', 'lean ky', '1.00'],
    ['undici', 'undici.request', '1.05'],
  ] as const
  for (const [transport, lean, bar] of bars) {
    for (const mode of ['reading', 'writing', 'GET'] as const) {
      const other = `${lean}, ${mode === 'GET' ? 'GET' : 'POST'}` as const
      const ratios = ([1, 16, 64] as const).map((n) =>
        ratio(`ours on ${transport}, ${mode}`, other, n).toFixed(2),
      )
      row([`on ${transport}, ${mode} / ${other}`, ...ratios, bar])
    }
  }
}

async function showSize(): Promise<void> {
  console.log('\nOne endpoint with runtime and ky, minified and gzipped, KB\n')
  row(['', 'one file', 'split, before the first request'])
  for (const face of ['offiaccount/slim', 'offiaccount'] as const) {
    const sizes = [await whole(face), await split(face)].map(({ bytes }) =>
      (bytes / 1_000).toFixed(1),
    )
    row([face, ...sizes])
  }
}

async function showImport(): Promise<void> {
  const ours = new URL('../../src/index.js', import.meta.url).href
  const times: Record<string, number[]> = { ky: [], [ours]: [] }
  for (let round = 0; round < 15; round++) {
    for (const [module, milliseconds] of Object.entries(times)) {
      milliseconds.push(await importTime(module))
    }
  }
  const [ky = NaN, offiaccount = NaN] = Object.values(times).map(median)
  console.log('\nMilliseconds of an import in a new process\n')
  row(['', 'ky', 'offiaccount', 'more', 'at most'])
  row(['', ky.toFixed(1), offiaccount.toFixed(1), (offiaccount - ky).toFixed(1), '10'])
}

async function importTime(module: string): Promise<number> {
  const script = `const start = performance.now()
    await import(${JSON.stringify(module)})
    console.log(performance.now() - start)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script])
  return Number(stdout)
}

function row([first, ...cells]: (string | number)[]): void {
  console.log(String(first).padEnd(48) + cells.map((cell) => String(cell).padStart(15)).join(''))
}
