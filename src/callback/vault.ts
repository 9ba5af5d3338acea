import { fromBase64, toBase64 } from './primitives.js'
import type { Answer } from './reply.js'

/** Keeps answers secret from whoever can read the store, and from being exchanged there. */
export interface Vault {
  seal(answer: Answer, key: string): Promise<string>
  open(sealed: string, key: string): Promise<Answer>
}

const ivLength = 12
const encoder = new TextEncoder()

/** AES-GCM under a key that is derived from the account's own. */
export function vaultOf(appid: string, secret: string | undefined): Vault {
  // Without a secret no more is kept than that the push was handled.
  if (secret === undefined) {
    return { seal: () => Promise.resolve('-'), open: () => Promise.resolve('success') }
  }
  let derived: ReturnType<typeof derive> | undefined
  const keyOf = (): ReturnType<typeof derive> => (derived ??= derive(secret, appid))
  return {
    async seal(answer, key) {
      const iv = crypto.getRandomValues(new Uint8Array(ivLength))
      const text = encoder.encode(JSON.stringify(answer))
      const sealed = await crypto.subtle.encrypt(algorithm(iv, key), await keyOf(), text)
      return toBase64(iv) + toBase64(new Uint8Array(sealed))
    },
    async open(sealed, key) {
      try {
        const bytes = fromBase64(sealed)
        const [iv, rest] = [bytes.slice(0, ivLength), bytes.slice(ivLength)]
        const text = await crypto.subtle.decrypt(algorithm(iv, key), await keyOf(), rest)
        return JSON.parse(new TextDecoder().decode(text)) as Answer
      } catch {
        // Sealed under the secret before this one: the push was handled all the same.
        return 'success'
      }
    },
  }
}

/** The key under which an answer is kept goes in, so that no answer can stand for another. */
function algorithm(iv: Uint8Array<ArrayBuffer>, key: string) {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(key) }
}

async function derive(secret: string, appid: string) {
  const usages = ['encrypt', 'decrypt'] as const
  const info = encoder.encode(`offiaccount callback ${appid}`)
  const from = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  const bytes = encoder.encode(secret)
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(from, material, aes, false, [...usages])
}
