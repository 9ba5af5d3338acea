import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifestOf } from './manifest.js'
import { best, measure, type Measured } from './measured.js'

const project = join(import.meta.dirname, '../../../..')
const generator = join(project, 'codegen/start.js')
const real = readFileSync(join(project, 'endpoints.yaml'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'offiaccount-bench-'))
const peers = await installedPeers()

try {
  // Compiles the generator.
  await measure(generator, ['--help'])
  await showDaily()
  await showSizes([300, 1_500, 6_000])
} finally {
  rmSync(folder, { recursive: true })
}

/** They need a newer Node than this project does, so they are not among its dependencies. */
async function installedPeers(): Promise<string> {
  const home = join(project, 'node_modules/.cache/bench')
  await mkdir(home, { recursive: true })
  if (!existsSync(join(home, 'node_modules/@hey-api/openapi-ts'))) {
    const wanted = ['@hey-api/openapi-ts@0.99.0', 'typescript@6.0', 'openapi-typescript@7.13.0']
    execFileSync('npm', [
      'install',
      '--loglevel',
      'error',
      '--prefix',
      home,
      '--legacy-peer-deps',
      ...wanted,
    ])
  }
  return join(home, 'node_modules')
}

function write(root: string, manifest: string): void {
  writeFileSync(join(root, 'endpoints.yaml'), manifest)
}

async function freshRoot(manifest: string): Promise<string> {
  const root = mkdtempSync(join(folder, 'root-'))
  await mkdir(root, { recursive: true })
  write(root, manifest)
  return root
}

/** The real manifest with another title of its first endpoint. */
function edited(mark: string, times: number): string {
  return real.replace(/^ {8}title: /m, `$&${mark.repeat(times)}`)
}

/** What a person waits for. */
async function showDaily(): Promise<void> {
  const root = await freshRoot(real)
  const generate = (): Promise<Measured> => measure(generator, ['generate', '--root', root])
  const node = join(folder, 'nothing.js')
  writeFileSync(node, '')
  const nothing = await best(5, () => measure(node, []))
  let edit = 0
  const rows: [string, Measured, number][] = [
    ['node alone', nothing, NaN],
    ['--help', await best(5, () => measure(generator, ['--help'])), 0.4],
    [
      'cold',
      await best(3, async () => measure(generator, ['generate', '--root', await freshRoot(real)])),
      3,
    ],
    [
      'one endpoint changed',
      await best(4, () => {
        write(root, edited('新', ++edit))
        return generate()
      }),
      1.2,
    ],
    ['nothing changed', await best(5, generate), 0.4],
  ]
  console.log('\nThe real manifest\n')
  row(['', 'seconds', 'CPU', 'at most', 'of node alone'])
  for (const [name, { wall, cpu }, most] of rows) {
    row([name, wall.toFixed(2), cpu.toFixed(2), most, (wall / nothing.wall).toFixed(1)])
  }
  row(['saved to generated, watching', (await savedToGenerated(root)).toFixed(2), '', 0.3, ''])
}

/** Seconds from saving to the written files, the least of several. */
async function savedToGenerated(root: string): Promise<number> {
  const child = spawn(process.execPath, [generator, 'dev', '--root', root])
  const printed = (text: string): Promise<void> =>
    new Promise((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes(text)) resolve()
      })
    })
  await printed('Watching')
  const times: number[] = []
  for (let edit = 1; edit <= 8; edit++) {
    const started = performance.now()
    const done = printed(' ms\n')
    write(root, edited('改', edit))
    await done
    times.push((performance.now() - started) / 1_000)
  }
  child.kill()
  return Math.min(...times)
}

/** Ours makes functions, types, tests, a mock, a page and an OpenAPI document; the peers a part of the first two. */
async function showSizes(sizes: number[]): Promise<void> {
  console.log('\nCold, CPU seconds and peak MiB\n')
  row(['endpoints', 'ours', 'hey-api', 'types only', 'ours / hey-api', 'MiB', 'hey-api MiB'])
  const ours: Measured[] = []
  for (const size of sizes) {
    const { text, count } = manifestOf(real, size)
    const runs = size > 3_000 ? 1 : 2
    let root = ''
    const own = await best(runs, async () => {
      root = await freshRoot(text)
      return measure(generator, ['generate', '--root', root])
    })
    const input = join(root, 'openapi.json')
    const client = join(root, 'hey')
    // Its bin starts another process, which would not be measured.
    const heyApi = await best(runs, () =>
      measure(join(peers, '@hey-api/openapi-ts/dist/run.mjs'), [
        ...['-i', input, '-o', client],
        ...['--silent', '--no-log-file'],
      ]),
    )
    if (!existsSync(join(client, 'sdk.gen.ts'))) throw new Error('hey-api has made no client')
    const types = await best(runs, () =>
      measure(join(peers, 'openapi-typescript/bin/cli.js'), [input, '-o', join(root, 'types.ts')]),
    )
    ours.push(own)
    const ratio = own.cpu / heyApi.cpu
    const mebibytes = ({ memory }: Measured): string => (memory / 2 ** 20).toFixed(0)
    row([
      count,
      own.cpu.toFixed(1),
      heyApi.cpu.toFixed(1),
      types.cpu.toFixed(1),
      ratio.toFixed(2),
      mebibytes(own),
      mebibytes(heyApi),
    ])
  }
  const [small, large] = [ours.at(-2)?.cpu ?? NaN, ours.at(-1)?.cpu ?? NaN]
  const [from, to] = [sizes.at(-2) ?? NaN, sizes.at(-1) ?? NaN]
  const exponent = Math.log(large / small) / Math.log(to / from)
  console.log(
    `\nGrowth exponent ${exponent.toFixed(2)} (at most 1.05); ours / hey-api at most 1.3; 1024 MiB`,
  )
}

function row([first, ...cells]: (string | number)[]): void {
  console.log(String(first).padEnd(30) + cells.map((cell) => String(cell).padStart(15)).join(''))
}
