import { Redis } from 'ioredis'
import type { CredentialStore } from 'offiaccount'
import { redisStore } from 'offiaccount/redis'
import { createClient } from 'redis'
import { equal } from '../assert.js'
import type { Checks } from '../run.js'
import type { World } from '../world.js'

export function redisAt(url: string): Checks {
  return {
    async 'two accounts share a token through ioredis'(world) {
      const client = new Redis(url)
      try {
        await shareToken(world, redisStore(client))
      } finally {
        client.disconnect()
      }
    },

    async 'two accounts share a token through node-redis'(world) {
      const client = await createClient({ url }).connect()
      try {
        await shareToken(world, redisStore(client))
      } finally {
        client.destroy()
      }
    },
  }
}

/** Two accounts over one store, as two processes would have it. */
async function shareToken(world: World, store: CredentialStore): Promise<void> {
  const { token } = world.counterparts
  const room = world.room()
  const appid = `wx${crypto.randomUUID()}`
  const accounts = [room.account({ appid, store }), room.account({ appid, store })]
  const tokens = await Promise.all(accounts.map((account) => account.accessToken()))
  equal(tokens, [token, token], 'tokens')
  equal((await room.arrivals('/cgi-bin/stable_token')).length, 1, 'token requests')
}
