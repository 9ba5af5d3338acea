import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { install, step } from '../support/suite.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = `${root}test/peers/`

// What is compiled finds the other SDKs where `npm run test:peers` has them.
await install(peers)
mkdirSync(`${root}.bench`, { recursive: true })
const link = `${root}.bench/node_modules`
if (!existsSync(link)) symlinkSync(`${peers}node_modules`, link, 'junction')
await step('npx', ['tsc', '--project', 'test/bench/tsconfig.json'], root)
