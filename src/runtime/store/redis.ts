import { ConfigError } from '../errors/config.js'
import type { CredentialStore } from './store.js'

/** What the store needs of an ioredis client: `new Redis()` or `new Cluster()`. */
export interface IoredisClient {
  defineCommand(name: string, definition: { lua: string }): void
  get(key: string): Promise<string | null>
  set(key: string, value: string, px: 'PX', ttl: number, nx?: 'NX'): Promise<unknown>
  eval(script: string, keys: 1, key: string, ...args: string[]): Promise<unknown>
}

/** What the store needs of a node-redis client: a connected client, pool, sentinel or cluster. */
export interface NodeRedisClient {
  // Never called: the arguments differ between client and cluster.
  sendCommand(...args: never[]): Promise<unknown>
  get(key: string): Promise<string | null>
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

export interface RedisStoreOptions {
  /** Stands before each key. Default: `offiaccount:`. */
  prefix?: string | undefined
}

/** The four commands, in the notation of either client. How they answer is a setting of the client's. */
interface Commands {
  get(key: string): Promise<unknown>
  set(key: string, value: string, ttl: number): Promise<unknown>
  setIfAbsent(key: string, value: string, ttl: number): Promise<unknown>
  eval(script: string, key: string, ...args: string[]): Promise<unknown>
}

const deleteIfEqual = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`

const prolongIfEqual = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`

/**
 * Shares credentials between the processes that use one Redis, through a client of ioredis or node-redis. The client stays the
 * caller's: to connect, to listen to its errors and to close.
 * @throws ConfigError if the client is none of these.
 */
export function redisStore(
  client: IoredisClient | NodeRedisClient,
  { prefix = 'offiaccount:' }: RedisStoreOptions = {},
): CredentialStore {
  const commands = commandsOf(client)

  const deleteIf = async (name: string, value: string): Promise<boolean> =>
    did(await commands.eval(deleteIfEqual, name, value), '1', '0')

  return {
    async get(key) {
      return textOf(await commands.get(prefix + key))
    },
    async set(key, value, ttl) {
      did(await commands.set(prefix + key, value, Math.ceil(ttl)), 'OK')
    },
    deleteIf: (key, value) => deleteIf(prefix + key, value),
    async lease(key, ttl) {
      const name = `${prefix}${key}:lease`
      const holder = crypto.randomUUID()
      const taken = await commands.setIfAbsent(name, holder, Math.ceil(ttl))
      if (!did(taken, 'OK')) return undefined
      return {
        async renew(more) {
          const prolonged = await commands.eval(prolongIfEqual, name, holder, `${Math.ceil(more)}`)
          return did(prolonged, '1', '0')
        },
        async release() {
          await deleteIf(name, holder)
        },
      }
    },
  }
}

/** Numbers may come as text, and text as bytes. */
export function textOf(answer: unknown): string | undefined {
  if (answer === null || answer === undefined) return undefined
  if (answer instanceof Uint8Array) return new TextDecoder().decode(answer)
  if (typeof answer === 'string') return answer
  if (typeof answer === 'number' || typeof answer === 'bigint') return String(answer)
  throw new TypeError(`Redis answered with ${typeof answer}`)
}

/** Whether Redis did what it was told. */
function did(answer: unknown, yes: string, no?: string): boolean {
  const text = textOf(answer)
  if (text === yes || text === no) return text === yes
  // Without the answer, which may be a credential.
  throw new TypeError(`Redis answered with neither ${yes} nor ${no ?? 'nothing'}`)
}

export function commandsOf(client: IoredisClient | NodeRedisClient): Commands {
  if (hasCommands(client) && 'defineCommand' in client) return ofIoredis(client)
  if (hasCommands(client) && 'sendCommand' in client) return ofNodeRedis(client)
  throw new ConfigError(
    'redisStore takes a client of ioredis (`new Redis()`) or node-redis (`await createClient().connect()`)',
  )
}

function hasCommands(client: unknown): boolean {
  const commands = Object(client) as Record<string, unknown>
  return ['get', 'set', 'eval'].every((name) => typeof commands[name] === 'function')
}

function ofIoredis(client: IoredisClient): Commands {
  return {
    get: (key) => client.get(key),
    set: (key, value, ttl) => client.set(key, value, 'PX', ttl),
    setIfAbsent: (key, value, ttl) => client.set(key, value, 'PX', ttl, 'NX'),
    eval: (script, key, ...args) => client.eval(script, 1, key, ...args),
  }
}

function ofNodeRedis(client: NodeRedisClient): Commands {
  return {
    get: (key) => client.get(key),
    set: (key, value, ttl) => client.set(key, value, { PX: ttl }),
    setIfAbsent: (key, value, ttl) => client.set(key, value, { PX: ttl, NX: true }),
    eval: (script, key, ...args) => client.eval(script, { keys: [key], arguments: args }),
  }
}
