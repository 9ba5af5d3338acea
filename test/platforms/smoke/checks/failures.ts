import { equal, eventually, ok, rejection, rejects } from '../assert.js'
import type { Checks } from '../run.js'
import type { Room } from '../world.js'

const write = { method: 'POST', path: '/stall', json: { n: 1 } } as const

async function isLetGo(room: Room): Promise<boolean> {
  const arrivals = await room.arrivals('/stall')
  return arrivals.length === 1 && arrivals.every(({ closed }) => closed)
}

export const failures: Checks = {
  async 'a deadline ends a call that gets no answer'(world) {
    const room = world.room()
    const account = room.account()
    await account.accessToken()
    const call = account.request(write, { timeout: 300 })
    await rejects(call, { name: 'TimeoutError', op: '/stall', attempts: 1 })
    await eventually(() => isLetGo(room), 'the connection to be closed')
  },

  async 'an abort ends a call with its reason'(world) {
    const room = world.room()
    const controller = new AbortController()
    const call = rejection(room.account().request(write, { signal: controller.signal }))
    await eventually(async () => (await room.arrivals('/stall')).length === 1, 'the call to arrive')
    const reason = new Error('the user left')
    controller.abort(reason)
    ok((await call) === reason, 'the reason of the abort')
    await eventually(() => isLetGo(room), 'the connection to be closed')
  },

  async 'a signal that is aborted already sends nothing'(world) {
    const room = world.room()
    const reason = new Error('the user left')
    const call = room.account().request(write, { signal: AbortSignal.abort(reason) })
    ok((await rejection(call)) === reason, 'the reason of the abort')
    equal((await room.arrivals('/stall')).length, 0, 'arrivals')
  },

  async 'no connection is a NetworkError'(world) {
    const { unreachable: baseUrl } = world.counterparts
    const account = world.account({ baseUrl, retry: { delay: 1 } })
    await rejects(account.request(write), { name: 'NetworkError' })
  },

  async 'a 502 is an HttpError that shows the answer'(world) {
    const call = world
      .room()
      .account()
      .request({ ...write, path: '/gateway' })
    const excerpt = '<h1>502 Bad Gateway</h1>'
    await rejects(call, { name: 'HttpError', status: 502, attempts: 1, excerpt })
  },

  async 'half a JSON is a ParseError'(world) {
    const call = world
      .room()
      .account()
      .request({ ...write, path: '/half-json' })
    await rejects(call, { name: 'ParseError', excerpt: '{"errcode":0,"card' })
  },
}

/** Where `fetch` tells that no connection came about. */
export const failover: Checks = {
  async 'another host answers if the first accepts no connection'(world) {
    const room = world.room()
    const account = world.account({ baseUrl: world.counterparts.unreachable, hosts: [room.url] })
    await account.request({ ...write, path: '/ok' })
    equal((await room.arrivals('/ok')).length, 1, 'arrivals at the other host')
  },
}
