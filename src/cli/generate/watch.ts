import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { once } from 'node:events'
import type { Program } from '../command.js'

/** Milliseconds: a file is emptied before it is written, and an editor may take several steps. */
const settling = 25

/** Does a round at once and after each change of a file, one after the other, until Ctrl+C. Rejects as the first round that does. */
export async function watchFile(
  path: string,
  round: () => Promise<unknown>,
  program: Pick<Program, 'off' | 'once' | 'stdout'>,
): Promise<void> {
  let settled: NodeJS.Timeout | undefined
  let rounds: Promise<unknown> = Promise.resolve()
  const failure = new AbortController()
  // Before the first round, so that what is saved meanwhile is not missed.
  const watcher = watch(dirname(path), (_event, name) => {
    if (name !== basename(path)) return
    clearTimeout(settled)
    settled = setTimeout(() => {
      rounds = rounds.then(round)
      rounds.catch((error: unknown) => {
        failure.abort(error)
      })
    }, settling)
  })
  const end = (): void => {
    watcher.close()
  }
  program.once('SIGINT', end)
  try {
    await (rounds = rounds.then(round))
    program.stdout.write(`Watching ${basename(path)}: Ctrl+C ends it.\n`)
    await once(watcher, 'close', { signal: failure.signal })
    await rounds
  } catch (error) {
    throw failure.signal.aborted ? failure.signal.reason : error
  } finally {
    clearTimeout(settled)
    watcher.close()
    program.off('SIGINT', end)
  }
}
