import { readFile } from 'node:fs/promises'
import { loadApi } from '../../testing/api.js'
import type { Relay } from '../../testing/options.js'
import type { ServerOptions } from '../mock.js'

/**
 * What records or replays; undefined if the mock answers by itself.
 * @throws Error that says which file is wrong
 */
export async function relayOf({
  record,
  replay,
  secret,
}: ServerOptions): Promise<Relay | undefined> {
  if (record === undefined && replay === undefined) return undefined
  const { router } = await loadApi()
  const endpointOf = router.endpointOf.bind(router)
  if (replay !== undefined) {
    const [{ player }, { takesOf }] = await Promise.all([
      import('../../testing/recording/player.js'),
      import('../../testing/recording/take.js'),
    ])
    return player(takesOf(await readFile(replay, 'utf8'), replay), endpointOf)
  }
  if (record === undefined) return undefined
  const { recorder } = await import('../../testing/recording/recorder.js')
  return recorder(record.file, record.upstream, secret === undefined ? [] : [secret], endpointOf)
}
