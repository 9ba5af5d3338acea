import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch as watchFolder } from 'node:fs'
import { join } from 'node:path'
import { explainFailure } from '../src/shared/failure.js'
import { generate, type Project } from './generate.js'
import { Stopwatch } from './stopwatch.js'
import { own } from './model/target.js'

/** Milliseconds: a file is emptied before it is written, and an editor may take several steps. */
const settling = 25

/** Generates at once and after each change of the manifest, until the process is ended. */
export async function watch(project: Project): Promise<number> {
  let tests: ChildProcess | undefined
  const round = async (): Promise<void> => {
    const files = await generated(project)
    if (files.length === 0) return
    tests?.kill()
    tests = runTests(files, project.root)
  }
  let settled: NodeJS.Timeout | undefined
  let rounds = Promise.resolve()
  // Before the first round, so that what is saved meanwhile is not missed.
  const watcher = watchFolder(project.root, (_event, filename) => {
    if (filename !== own.manifest) return
    clearTimeout(settled)
    settled = setTimeout(() => {
      rounds = rounds.then(round)
    }, settling)
  })
  await (rounds = rounds.then(round))
  console.log(`Watching ${own.manifest}: Ctrl+C ends it.`)
  await once(watcher, 'close')
  return 0
}

/** Prints what has come of the manifest as it is. Resolves to the tests of what has changed. */
async function generated(project: Project): Promise<string[]> {
  const stopwatch = new Stopwatch()
  try {
    const outcome = await generate(project, true, stopwatch)
    if ('mistakes' in outcome) {
      console.error(`\n${outcome.mistakes}`)
      return []
    }
    const { added, changed, stale } = outcome.changes
    const summary = `\n${outcome.scope}, ${stopwatch.milliseconds} ms`
    console.log([summary, ...added, ...changed, ...stale].join('\n  '))
    return [...new Set([...added, ...changed].flatMap((path) => testOf(path) ?? []))]
  } catch (error) {
    console.error(`\n${explainFailure(error)}`)
    return []
  }
}

/** `src/generated/card.ts` → `test/generated/card.test.ts` */
function testOf(path: string): string | undefined {
  const group = /^(?:src|test)\/generated\/(.+?)(?:\.test)?\.ts$/.exec(path)?.[1]
  return group && `test/generated/${group}.test.ts`
}

function runTests(files: string[], root: string): ChildProcess | undefined {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const present = files.filter((file) => existsSync(join(root, file)))
  if (present.length === 0 || !existsSync(vitest)) return undefined
  return spawn(process.execPath, [vitest, 'run', ...present], { cwd: root, stdio: 'inherit' })
}
