import { once } from 'node:events'
import { watch as watchFolder } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { messageOf, type Program } from '../../src/shared/command.js'
import type { Changes } from '../output/write.js'
import { Stopwatch } from '../stopwatch.js'
import { generate, type Project } from './generate.js'

/** Milliseconds: a file is emptied before it is written, and an editor may take several steps. */
const settling = 25

/** Generates at once and whenever the manifest is saved, one after the other, until Ctrl+C. */
export async function watch(
  project: Project,
  program: Pick<Program, 'off' | 'once' | 'stderr' | 'stdout'>,
  afterwards: (changes: Changes) => void = () => undefined,
): Promise<void> {
  const path = join(project.root, project.manifest)
  const round = async (): Promise<void> => {
    const stopwatch = new Stopwatch()
    try {
      const { scope, changes, warnings } = await generate(project, true, stopwatch)
      const { added, changed, stale } = changes
      if (warnings !== '') program.stderr.write(`\n${warnings}\n`)
      const summary = `\n${scope}, ${stopwatch.milliseconds} ms`
      program.stdout.write(`${[summary, ...added, ...changed, ...stale].join('\n  ')}\n`)
      afterwards(changes)
    } catch (error) {
      program.stderr.write(`\n${messageOf(error)}\n`)
    }
  }
  let settled: NodeJS.Timeout | undefined
  let rounds = Promise.resolve()
  // Before the first round, so that what is saved meanwhile is not missed.
  const watcher = watchFolder(dirname(path), (_event, name) => {
    if (name !== basename(path)) return
    clearTimeout(settled)
    settled = setTimeout(() => {
      rounds = rounds.then(round)
    }, settling)
  })
  const end = (): void => {
    watcher.close()
  }
  program.once('SIGINT', end)
  try {
    await (rounds = rounds.then(round))
    program.stdout.write(`Watching ${basename(path)}: Ctrl+C ends it.\n`)
    await once(watcher, 'close')
    await rounds
  } finally {
    clearTimeout(settled)
    watcher.close()
    program.off('SIGINT', end)
  }
}
