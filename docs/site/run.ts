/** `npm run docs` serves the site, `npm run docs:build` writes it to `docs/site/dist/`, `npm run docs:test` tries what was built. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../../test/support/child.js'
import { endWithSignals, install, runParts, step } from '../../test/support/suite.js'
import { emit } from './emit.js'

const here = `${import.meta.dirname}/`
const root = join(here, '../..')
const vitepress = join(here, 'node_modules/vitepress/bin/vitepress.js')

// What follows are the parts to be tested, if not all.
const [command] = process.argv.splice(2, 1)
endWithSignals()
await install(here)
console.log(`${emit()} pages`)

switch (command) {
  case 'serve':
    await serve()
    break
  case 'build':
    await build()
    break
  case 'test': {
    await step('npx', ['vue-tsc', '--noEmit'], here)
    await step(
      'npx',
      [
        'eslint',
        '--no-ignore',
        'docs/site/*.ts',
        'docs/site/reference',
        'docs/site/test',
        'docs/site/.vitepress/*.ts',
        'docs/site/.vitepress/theme',
      ],
      root,
    )
    await build()
    const { openSuite } = await import('./test/parts.js')
    const { parts, close } = await openSuite()
    await runParts(parts).finally(close)
    break
  }
  default:
    throw new Error(`serve, build or test, not ${command}`)
}

/** Writes the pages anew when a guide or the manifest is saved; VitePress shows what has changed. */
async function serve(): Promise<void> {
  const sources = [
    join(root, 'endpoints.yaml'),
    join(root, 'docs'),
    join(root, 'docs/zh-CN'),
    join(here, 'home'),
  ]
  let timer: NodeJS.Timeout | undefined
  for (const source of sources) {
    watch(source, () => {
      clearTimeout(timer)
      timer = setTimeout(emitAgain, 200)
    })
  }
  const server = spawn(process.execPath, [vitepress, 'dev'], { cwd: here, stdio: 'inherit' })
  process.once('exit', () => server.kill())
  const [status] = (await once(server, 'exit')) as [number | null]
  process.exit(status ?? 1)
}

/** A mistake in the manifest is told, and the server goes on with the pages that there are. */
function emitAgain(): void {
  try {
    emit()
  } catch (error) {
    console.error((error as Error).message)
  }
}

async function build(): Promise<void> {
  const started = performance.now()
  const { problem } = await runChild(process.execPath, [vitepress, 'build'], {
    cwd: here,
    env: {},
    seconds: 1_200,
  })
  if (problem !== undefined) throw new Error(`vitepress build: ${problem}`)
  console.log(`built in ${Math.round((performance.now() - started) / 1_000)} s`)
}
