import { undiciTransport } from 'offiaccount/undici'
import { arrivals } from '../checks/arrivals.js'
import { calls } from '../checks/calls.js'
import { cryptography } from '../checks/cryptography.js'
import { disk } from '../checks/disk.js'
import { failover, failures } from '../checks/failures.js'
import { files } from '../checks/files.js'
import { inspection } from '../checks/inspection.js'
import { listening, mock } from '../checks/mock.js'
import { inside } from '../checks/receiving.js'
import { redisAt } from '../checks/redis.js'
import { servers } from '../checks/servers.js'
import { signatures } from '../checks/signatures.js'
import { noUndici } from '../checks/undici.js'
import { runChecks, titled, type Checks } from '../run.js'
import { World, type Counterparts } from '../world.js'

const counterparts = JSON.parse(process.argv[2] ?? '') as Counterparts
const world = new World(counterparts)

const overAnyTransport: Checks = {
  ...calls,
  ...files,
  ...disk,
  ...failures,
  ...failover,
  ...arrivals,
  ...inspection,
}

const receivings: Checks = { ...inside, ...cryptography, ...servers }

const overUndici = {
  checks: titled('undici', overAnyTransport),
  world: new World(counterparts, undiciTransport),
}

await runChecks(
  [
    { checks: { ...overAnyTransport, ...mock, ...listening, ...signatures, ...receivings }, world },
    { checks: counterparts.redis === undefined ? {} : redisAt(counterparts.redis), world },
    'Bun' in globalThis ? { checks: noUndici, world } : overUndici,
  ],
  (line) => {
    console.log(JSON.stringify(line))
  },
)
