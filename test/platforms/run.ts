import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hasRedis, RedisServer } from '../faults/support/redis-server.js'
import { bundleSuite } from './bundle.js'
import { runChild } from './child.js'
import { besideCounterparts } from './counterparts.js'
import { runGenerated } from './generated.js'
import { lineOf, tableOf, type Outcome } from './outcome.js'
import { smokeTest } from './smoke.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

// Without a handler no `exit` event comes, and that ends the programs that were started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

async function step(command: string, args: string[], cwd: string): Promise<void> {
  console.log(`${command} ${args.join(' ')}`)
  const { problem } = await runChild(command, args, { cwd, env: {}, seconds: 300 })
  if (problem !== undefined) throw new Error(`${command} ${args.join(' ')}: ${problem}`)
}

function isInstalled(): boolean {
  const installed = `${here}node_modules/.package-lock.json`
  if (!existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs
}

/** `npm run platforms -- deno bun` runs these alone. */
const named = process.argv.slice(2)

function isWanted({ name }: { name: string }): boolean {
  return named.length === 0 || named.some((part) => name.toLowerCase().includes(part.toLowerCase()))
}

function show(outcome: Outcome): Outcome {
  console.log(lineOf(outcome))
  return outcome
}

if (!isInstalled()) await step('npm', ['ci'], here)
await step('npm', ['run', 'build'], root)
await bundleSuite()

const redis = hasRedis() ? await RedisServer.start() : undefined
process.once('exit', () => void redis?.kill())
if (!redis) console.log('The checks against Redis are left out: no redis-server on the PATH')

// Only now: their versions are those of the packages that are installed.
const { platforms, testRunners } = await import('./platforms.js')
const outcomes: Outcome[] = []
try {
  for (const platform of platforms.filter(isWanted)) {
    const outcome = await besideCounterparts(redis?.url, (beside) =>
      smokeTest(platform, beside, root),
    )
    outcomes.push(show(outcome))
  }
  for (const runner of testRunners.filter(isWanted)) {
    outcomes.push(show(await runGenerated(runner, root)))
  }
} finally {
  await redis?.kill()
}
if (outcomes.length === 0) throw new Error(`no platform is called ${named.join(' or ')}`)

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, { failures }) => sum + failures.length, 0)
console.log(`\n${tableOf(outcomes)}\n\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
