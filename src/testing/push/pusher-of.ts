import type { Clock } from '../clock.js'
import type { MockOptions } from '../options.js'
import type { Random } from '../random.js'
import { Pusher } from './pusher.js'

/**
 * What pushes to the callback of the options; undefined if they have none.
 * @param heard - is told of every user for whom it pushes
 * @throws Error, ConfigError if the callback cannot be reached so
 */
export function pusherOf(
  { appid, callback, history = Infinity }: MockOptions,
  clock: Clock,
  random: Random,
  heard: (openid: string) => void,
): Pusher | undefined {
  if (!callback) return undefined
  if (callback.encodingAESKey !== undefined && appid === undefined) {
    throw new Error('encrypted pushes are for one appid: createMockWeChat({ appid, callback })')
  }
  return new Pusher(
    { appid: appid ?? 'wx0000000000000000', callback, clock, random },
    history,
    heard,
  )
}
