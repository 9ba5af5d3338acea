import { createMockWeChat } from 'offiaccount/testing'
import { freePort } from '../support/free-port.js'
import { startFaultyServer } from './faulty-server.js'
import type { Counterparts } from './smoke/world.js'

const appid = 'wx0123456789abcdef'
const secret = 'SECRET-0f1e2d3c4b5a69788796a5b4c3d2e1f0'
const token = `TOKEN-${'x'.repeat(40)}`

/** Runs the work beside a mock WeChat and a server that goes wrong on demand, which nobody has used before. */
export async function besideCounterparts<T>(
  known: Pick<Counterparts, 'redis' | 'hasNodeCrypto'>,
  work: (counterparts: Counterparts) => Promise<T>,
): Promise<T> {
  const mock = createMockWeChat({ appid, secret })
  const { url } = await mock.listen()
  const faulty = await startFaultyServer(token, 'kept-alive')
  const closing = await startFaultyServer(token, 'closing')
  try {
    return await work({
      mock: url,
      faulty: faulty.url,
      closing: closing.url,
      unreachable: `http://127.0.0.1:${await freePort()}`,
      ...known,
      appid,
      secret,
      token,
    })
  } finally {
    await mock.close()
    await faulty.close()
    await closing.close()
  }
}
