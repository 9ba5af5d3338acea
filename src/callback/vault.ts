import { Cipher, sha256 } from './wire/cipher.js'
import type { Answer } from './reply/reply.js'

/** Keeps answers secret from whoever can read the store, and from standing for one another there. */
export interface Vault {
  seal(answer: Answer, key: string): Promise<string>
  open(sealed: string, key: string): Promise<Answer>
}

/** Encrypts as WeChat does, but under a key of its own, which is derived from the account's. */
export function vaultOf(appid: string, secret: string | undefined): Vault {
  // Without a secret no more is kept than that the push was handled.
  if (secret === undefined) {
    return { seal: () => Promise.resolve('-'), open: () => Promise.resolve('success') }
  }
  let derived: Promise<Cipher> | undefined
  const cipher = (): Promise<Cipher> =>
    (derived ??= sha256(`answers of ${appid} under ${secret}`).then(
      (hash) => new Cipher(hash.slice(0, 43)),
    ))
  return {
    seal: async (answer, key) => (await cipher()).encrypt(JSON.stringify(answer), key),
    async open(sealed, key) {
      try {
        const { message, appid: sealedFor } = await (await cipher()).decrypt(sealed)
        if (sealedFor === key) return JSON.parse(message) as Answer
      } catch {
        // Sealed under the secret before this one.
      }
      return 'success'
    },
  }
}
