/** What only a program for Node does: the doors that are made for it, and clients of Redis. It is compiled, and never runs. */
import { createServer, type Server } from 'node:http'
import * as api from '@opentelemetry/api'
import { Redis } from 'ioredis'
import { OffiAccount, type CredentialStore } from 'offiaccount'
import type { Callback } from 'offiaccount/callback'
import { toNode } from 'offiaccount/callback/node'
import { otelHooks } from 'offiaccount/hooks'
import { redisStore } from 'offiaccount/redis'
import { undiciTransport } from 'offiaccount/undici'
import { createClient } from 'redis'

export function open(secret: string, proxy: string | undefined): OffiAccount {
  const transport = undiciTransport({ proxy })
  return new OffiAccount({ appid: 'wx1', secret, transport, hooks: otelHooks(api) })
}

export function listen(callback: Callback): Server {
  const listener = toNode(callback)
  return createServer((request, response) => void listener(request, response))
}

export async function stores(url: string): Promise<CredentialStore[]> {
  return [redisStore(new Redis(url)), redisStore(await createClient({ url }).connect())]
}
