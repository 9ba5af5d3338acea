import { fileURLToPath } from 'node:url'
import { hasRedis, RedisServer } from '../support/redis-server.js'
import { endWithSignals, install, runParts, step } from '../support/suite.js'
import { runTests } from '../support/test-runner.js'
import { bundleSuite } from './bundle.js'
import { besideCounterparts } from './counterparts.js'
import { platformsTable } from './table.js'
import { smokeTest } from './smoke.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// `npm run test:platforms -- deno bun` runs these alone; a whole run may `-- --write` the table of docs/platforms.md.
endWithSignals()
await install(fileURLToPath(new URL('.', import.meta.url)))
await step('npm', ['run', 'build'], root)
await bundleSuite()

const redis = hasRedis() ? await RedisServer.start() : undefined
process.once('exit', () => void redis?.kill())
if (!redis) console.log('The checks against Redis are left out: no redis-server on the PATH')

// Only now: their versions are those of the packages that are installed.
const { hasAll, platforms, testRunners } = await import('./platforms.js')
try {
  await runParts(
    [
      ...platforms.map((platform) => ({
        name: platform.name,
        run: () =>
          besideCounterparts(
            { redis: redis?.url, hasNodeCrypto: platform.hasNodeCrypto },
            (counterparts) => smokeTest(platform, counterparts, root),
          ),
      })),
      ...testRunners.map((runner) => ({ name: runner.name, run: () => runTests(runner, root) })),
    ],
    hasAll && redis ? platformsTable : undefined,
  )
} finally {
  await redis?.kill()
}
