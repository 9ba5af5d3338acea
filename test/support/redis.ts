import { describe } from 'vitest'
import { hasRedis } from './redis-server.js'

export { RedisServer } from './redis-server.js'

/** Tests that need a redis-server. Where there is none they are skipped, and say so. */
export const describeWithRedis: typeof describe.skip = redisIsThere() ? describe : describe.skip

function redisIsThere(): boolean {
  const found = hasRedis()
  if (!found) {
    console.warn('SKIPPED: the tests against Redis, because there is no redis-server on the PATH')
  }
  return found
}
