import type { CustomRequest } from 'offiaccount'
import { equal, hasFields, rejection } from '../assert.js'
import type { Checks } from '../run.js'
import type { World } from '../world.js'

type Body = Pick<CustomRequest, 'json' | 'text' | 'multipart'>

const bodies: Record<string, Body> = {
  JSON: { json: { text: '双人火锅' } },
  'plain text': { text: '双人火锅' },
  'a form': { multipart: { media: new File(['logo'], '商户标志.png') } },
}

const ends: Record<string, { path: string; error: object }> = {
  'if the connection is reset': { path: '/reset', error: { name: 'NetworkError', attempts: 1 } },
  'if the connection is closed': { path: '/close', error: { name: 'NetworkError', attempts: 1 } },
}

/**
 * A 421 is left out: it says that nothing was done, and Node's fetch repeats it as RFC 9110 allows (docs/decisions/002).
 * What must not be repeated arrives once: platforms that repeat by themselves do it on connections that have served before.
 */
export const arrivals: Checks = Object.fromEntries(
  Object.entries(ends).flatMap(([end, { path, error }]) =>
    Object.entries(bodies).map(([title, body]) => [
      `an unsafe POST of ${title} arrives once ${end}`,
      (world: World) => arrivesOnce(world, path, body, error),
    ]),
  ),
)

async function arrivesOnce(world: World, path: string, body: Body, error: object): Promise<void> {
  for (const server of ['closing', 'faulty'] as const) {
    const room = world.room(server)
    const account = room.account()
    for (let n = 0; n < 2; n++) await account.request({ method: 'POST', path: '/ok', ...body })
    const call = account.request({ method: 'POST', path, ...body })
    const outcome = await rejection(call)
    const arrived = await room.arrivals(path)
    equal(arrived.length, 1, `arrivals at the ${server} server`)
    equal(arrived[0]?.reused, server === 'faulty', 'whether its connection had served before')
    hasFields(outcome, error)
  }
}
