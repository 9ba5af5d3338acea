import { ConfigError } from '../../runtime/errors/config.js'
import type { Bytes } from '../../runtime/bytes.js'
import { CallbackError } from '../error.js'
import { fromBase64, primitives, type BlockCipher, type Primitives } from './primitives.js'

/** A decrypted message, and the AppID to which it was addressed. */
export interface Decrypted {
  message: string
  appid: string
}

const randomLength = 16
const headLength = randomLength + 4
/** What WeChat pads to, twice the block of AES. */
const block = 32
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const own = primitives()

/** The signature over texts, in lower-case hexadecimal: sorted by code unit, joined, SHA-1. */
export async function sign(...texts: readonly string[]): Promise<string> {
  return own.hash('SHA-1', texts.toSorted().join(''))
}

export async function sha256(text: string): Promise<string> {
  return own.hash('SHA-256', text)
}

/** Encrypts a message as WeChat does, in base64; each time with other random bytes. */
export async function encrypt(
  message: string,
  { appid, encodingAESKey }: { appid: string; encodingAESKey: string },
): Promise<string> {
  return new Cipher(encodingAESKey).encrypt(message, appid)
}

/**
 * Decrypts what stands in `Encrypt`. It checks neither the signature, which comes before, nor the AppID, which comes after.
 * @throws CallbackError
 */
export async function decrypt(
  text: string,
  { encodingAESKey }: { encodingAESKey: string },
): Promise<Decrypted> {
  return new Cipher(encodingAESKey).decrypt(text)
}

/** The encryption under one EncodingAESKey. */
export class Cipher {
  readonly #blocks: BlockCipher

  /** @throws ConfigError */
  constructor(encodingAESKey: string, by: Primitives = own) {
    this.#blocks = by.cipher(keyOf(encodingAESKey))
  }

  async encrypt(message: string, appid: string, random: Bytes = randomBytes()): Promise<string> {
    const content = encoder.encode(message)
    const receiver = encoder.encode(appid)
    const length = headLength + content.length + receiver.length
    const padding = block - (length % block)
    const plain = new Uint8Array(length + padding).fill(padding, length)
    plain.set(random)
    new DataView(plain.buffer).setUint32(randomLength, content.length)
    plain.set(content, headLength)
    plain.set(receiver, headLength + content.length)
    return this.#blocks.encrypt(plain)
  }

  /** @throws CallbackError */
  async decrypt(text: string): Promise<Decrypted> {
    if (!isWholeBlocks(text)) throw undecryptable()
    const plain = await this.#blocks.decrypt(text)
    const padding = plain.at(-1) ?? 0
    const end = plain.length - padding
    const isPadded =
      padding >= 1 && padding <= block && plain.subarray(end).every((byte) => byte === padding)
    if (!isPadded || end < headLength) throw undecryptable()
    const length = new DataView(plain.buffer, plain.byteOffset).getUint32(randomLength)
    if (headLength + length > end) throw undecryptable()
    return {
      message: decoder.decode(plain.subarray(headLength, headLength + length)),
      appid: decoder.decode(plain.subarray(headLength + length, end)),
    }
  }
}

/** One text for every failure: which of them it was would help those who guess. */
function undecryptable(): CallbackError {
  return new CallbackError(
    'decrypt',
    "the push cannot be decrypted: compare encodingAESKey with that of WeChat's console",
  )
}

function isWholeBlocks(base64: string): boolean {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return false
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='))
  return ((base64.length / 4) * 3 - padding) % block === 0
}

/** The last two of the 258 bits mean nothing, and in three of four keys they are not zero: strict decoders refuse them. */
function keyOf(encodingAESKey: string): Bytes {
  const text = typeof encodingAESKey === 'string' ? encodingAESKey.trim() : ''
  if (!/^[A-Za-z0-9+/]{43}$/.test(text)) {
    throw new ConfigError("encodingAESKey must be the 43 characters of WeChat's console")
  }
  return fromBase64(`${text}=`)
}

function randomBytes(): Bytes {
  return crypto.getRandomValues(new Uint8Array(randomLength))
}
