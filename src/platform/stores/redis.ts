import {
  commandsOf,
  textOf,
  type IoredisClient,
  type NodeRedisClient,
  type RedisStoreOptions,
} from '../../runtime/store/redis.js'
import type { Authorization, AuthorizationStore } from '../authorization.js'

const get = `return redis.call('HGET', KEYS[1], ARGV[1])`

/** ARGV: appid, JSON, and the refresh token that it takes the place of, if only of that. */
const put = `
if ARGV[3] then
  local known = redis.call('HGET', KEYS[1], ARGV[1])
  if not known or cjson.decode(known).refreshToken ~= ARGV[3] then return '0' end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return '1'`

const remove = `
local known = redis.call('HGET', KEYS[1], ARGV[1])
if not known or cjson.decode(known).refreshToken ~= ARGV[2] then return '0' end
redis.call('HDEL', KEYS[1], ARGV[1])
return '1'`

/** As one JSON text, because clients differ in how they give lists. */
const scan = `
local found = redis.call('HSCAN', KEYS[1], ARGV[1], 'COUNT', 100)
local entries = {}
for at = 2, #found[2], 2 do entries[#entries + 1] = found[2][at] end
return cjson.encode({ found[1], table.concat(entries, ',') })`

/**
 * Keeps authorizations in Redis, through a client of ioredis or node-redis: one hash for each platform, without expiry. Redis must
 * write to disk (`appendonly yes`, and `appendfsync always` where not even a second may be lost) and must not evict (`noeviction`).
 * @throws ConfigError if the client is none of these.
 */
export function redisAuthorizations(
  client: IoredisClient | NodeRedisClient,
  { prefix = 'offiaccount:' }: RedisStoreOptions = {},
): AuthorizationStore {
  const commands = commandsOf(client)
  const run = async (script: string, platform: string, ...args: string[]): Promise<string> => {
    const key = `${prefix}authorizations:${platform}`
    return textOf(await commands.eval(script, key, ...args)) ?? ''
  }

  return {
    async get(platform, appid) {
      const found = await run(get, platform, appid)
      return found === '' ? undefined : (JSON.parse(found) as Authorization)
    },
    async put(platform, authorization, instead) {
      const text = JSON.stringify(authorization)
      const only = instead === undefined ? [] : [instead]
      return (await run(put, platform, authorization.appid, text, ...only)) === '1'
    },
    remove: async (platform, appid, refreshToken) =>
      (await run(remove, platform, appid, refreshToken)) === '1',
    async *list(platform) {
      // A hash that grows meanwhile gives an entry twice.
      const seen = new Set<string>()
      for (let cursor = '0'; ;) {
        const [next, entries] = JSON.parse(await run(scan, platform, cursor)) as [string, string]
        for (const each of JSON.parse(`[${entries}]`) as Authorization[]) {
          if (!seen.has(each.appid)) yield each
          seen.add(each.appid)
        }
        if (next === '0') return
        cursor = next
      }
    },
  }
}
