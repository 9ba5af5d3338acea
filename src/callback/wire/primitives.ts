import type { Bytes } from '../../runtime/bytes.js'
import { builtinModule } from '../../runtime/builtin-module.js'
import { hex } from '../../runtime/signature.js'

type Awaitable<T> = T | Promise<T>

/** AES-256-CBC with one key, whose first 16 bytes are the IV; whoever calls pads and strips. */
export interface BlockCipher {
  /** Takes whole blocks and resolves to base64. */
  encrypt(blocks: Bytes): Awaitable<string>
  /** Takes base64 of whole blocks. */
  decrypt(base64: string): Awaitable<Bytes>
}

/** What the protocol is made of. */
export interface Primitives {
  /** In lower-case hexadecimal. */
  hash(algorithm: 'SHA-1' | 'SHA-256', text: string): Awaitable<string>
  cipher(key: Bytes): BlockCipher
}

type NodeCrypto = typeof import('node:crypto')

/** `node:crypto` where the platform has it: a call costs a tenth of WebCrypto's (docs/decisions/015). */
export function primitives(): Primitives {
  return nodePrimitives() ?? webPrimitives
}

/** Undefined on platforms without `node:crypto`. No type of Node's is exported, because not every user has them. */
export function nodePrimitives(): Primitives | undefined {
  const node = builtinModule('node:crypto')
  return node && primitivesOver(node)
}

function primitivesOver(node: NodeCrypto): Primitives {
  return {
    // Deno and workerd do not know the name with a hyphen.
    hash: (algorithm, text) =>
      node.createHash(algorithm.replace('-', '')).update(text).digest('hex'),
    cipher(key) {
      const secret = node.createSecretKey(key)
      const iv = key.slice(0, 16)
      return {
        encrypt(blocks) {
          const cipher = node.createCipheriv('aes-256-cbc', secret, iv).setAutoPadding(false)
          return cipher.update(blocks, undefined, 'base64') + cipher.final('base64')
        },
        decrypt(base64) {
          const decipher = node.createDecipheriv('aes-256-cbc', secret, iv).setAutoPadding(false)
          const bytes = decipher.update(base64, 'base64')
          decipher.final()
          return bytes
        },
      }
    },
  }
}

export const webPrimitives: Primitives = {
  async hash(algorithm, text) {
    const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text))
    return hex(new Uint8Array(digest))
  },
  cipher: webCipher,
}

/** The size of a block of AES, and what WebCrypto pads to. */
const block = 16

function webCipher(key: Bytes): BlockCipher {
  const imported = crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt', 'decrypt'])
  const run = async (direction: 'encrypt' | 'decrypt', iv: Bytes, bytes: Bytes): Promise<Bytes> => {
    const done = await crypto.subtle[direction]({ name: 'AES-CBC', iv }, await imported, bytes)
    return new Uint8Array(done)
  }
  const iv = key.slice(0, block)
  return {
    async encrypt(blocks) {
      const padded = await run('encrypt', iv, blocks)
      return toBase64(padded.subarray(0, blocks.length))
    },
    async decrypt(base64) {
      const blocks = fromBase64(base64)
      // WebCrypto wants padding of its own, and strips just that: a block of it, encrypted to stand behind the last one.
      const padding = await run('encrypt', blocks.slice(-block), new Uint8Array(0))
      const padded = new Uint8Array(blocks.length + block)
      padded.set(blocks)
      padded.set(padding, blocks.length)
      return run('decrypt', iv, padded)
    },
  }
}

export function fromBase64(text: string): Bytes {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  // The mock's dumps hold whole files: `Uint8Array.from` takes seconds for one of 12 MB.
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

export function toBase64(bytes: Bytes): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += piece) {
    let binary = ''
    for (const byte of bytes.subarray(start, start + piece)) binary += String.fromCharCode(byte)
    text += btoa(binary)
  }
  return text
}

/** Bytes that are encoded at once: a multiple of three needs no padding, and a text of many megabytes is slow to flatten. */
const piece = 24_576
