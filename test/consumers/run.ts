import { fileURLToPath } from 'node:url'
import { endWithSignals, install, runParts, step } from '../support/suite.js'
import { inFreshFolder, pack } from './package.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// `npm run test:consumers -- pnpm bun` runs these alone; a whole run may `-- --write` the table of docs/platforms.md.
endWithSignals()
await install(fileURLToPath(new URL('.', import.meta.url)))
await step('npm', ['run', 'build'], root)

// Only now: they load what has been installed.
const { partsWith } = await import('./parts.js')
const { typescriptTable } = await import('./typescript/table.js')

await inFreshFolder(async (folder) => {
  const tarball = await pack(folder)
  await runParts(await partsWith(tarball), () => typescriptTable)
})
