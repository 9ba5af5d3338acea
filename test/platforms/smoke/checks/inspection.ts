import type { OffiAccount } from 'offiaccount'
import { ok, rejection } from '../assert.js'
import type { Checks } from '../run.js'
import type { World } from '../world.js'

const post = { method: 'POST', json: { n: 1 } } as const

/** An account that holds its secret and a token, and an error of each kind that it throws. */
async function secretive(world: World): Promise<[OffiAccount, ...unknown[]]> {
  const account = world.room().account()
  await account.accessToken()
  const failures = await Promise.all([
    rejection(account.request({ ...post, path: '/reset' })),
    rejection(account.request({ ...post, path: '/close' })),
    rejection(account.request({ ...post, path: '/stall' }, { timeout: 300 })),
    rejection(account.request({ ...post, path: '/gateway' })),
    rejection(account.request({ ...post, path: '/half-json' })),
    rejection(account.request({ ...post, path: '/errcode' })),
    rejection(account.request({ ...post, path: '/quote' })),
  ])
  return [account, ...failures]
}

/** All that strings make of a value. */
function textsOf(value: unknown): string[] {
  const texts = [String(value), JSON.stringify(value)]
  if (!(value instanceof Error)) return texts
  return [...texts, value.message, value.stack ?? '', ...textsOf(value.cause ?? null)]
}

export const inspection: Checks = {
  async 'no text of an account or an error holds a secret'(world) {
    const { secret, token } = world.counterparts
    for (const value of await secretive(world)) {
      // The runner looks for secrets in what the platform prints.
      console.log(value)
      for (const text of textsOf(value)) {
        ok(!text.includes(secret) && !text.includes(token), `no secret in ${String(value)}`)
      }
    }
  },
}
