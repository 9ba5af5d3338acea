import { createReadStream } from 'node:fs'
import { memoryStore, OffiAccount, type OffiAccountOptions } from '../../../src/slim.js'
import { undiciTransport } from '../../../src/undici.js'

const never = (): Promise<never> => new Promise(() => undefined)

/** What a call waits for in vain, as options of its account. */
const waits: Record<string, () => Partial<OffiAccountOptions>> = {
  'token request': () => ({}),
  'token request over undici': () => ({ transport: undiciTransport() }),
  'token function': () => ({ token: never }),
  'lease of another process': () => ({
    store: { ...memoryStore(), lease: () => Promise.resolve(undefined) },
  }),
  'hanging store': () => ({
    store: { get: never, set: never, deleteIf: never, lease: never },
  }),
}

/** A program that does one thing and then nothing: it ends by itself, unless something keeps it. */
const [, , name = '', baseUrl = ''] = process.argv
const options = { appid: 'wx0123456789abcdef', secret: 's'.repeat(32), baseUrl }
const wait = waits[name]
const ending = wait
  ? new OffiAccount({ ...options, ...wait() }).request(
      { method: 'POST', path: '/api', json: {} },
      { timeout: 300 },
    )
  : new OffiAccount({ ...options, token: { accessToken: 'A' } }).request({
      method: 'POST',
      path: '/upload',
      multipart: { media: { stream: createReadStream('/missing.png'), size: 1 } },
    })
await ending.catch((error: unknown) => {
  console.log(String(error))
})
