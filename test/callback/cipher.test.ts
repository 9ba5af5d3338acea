import nodeCrypto from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Cipher, sign } from '../../src/callback/wire/cipher.js'
import { isSame } from '../../src/runtime/signature.js'
import { fromBase64, nodePrimitives, webPrimitives } from '../../src/callback/wire/primitives.js'
import { rejection } from '../support/server.js'
import { vectorsOf } from './support/vectors.js'

const appid = 'wx1a2b3c4d5e6f7a8b'
const encodingAESKey = 'Tq3rVb9ZkXw1LmNpQsUy5AcEeGgIiKkMoOqRtSvWxYz'
const overNode = nodePrimitives()
if (!overNode) throw new Error('this platform should have node:crypto')
const platforms = { 'node:crypto': overNode, WebCrypto: webPrimitives }
const byNode = new Cipher(encodingAESKey, platforms['node:crypto'])
const byWeb = new Cipher(encodingAESKey, platforms.WebCrypto)

/** Any text that UTF-8 can carry. */
const text = fc.string({ unit: 'binary' })

const bytesOf = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value)

test.each(vectorsOf('urlSignature'))('$id: the signature of a URL', async (vector) => {
  const { token, timestamp, nonce, expect: expected } = vector
  expect(await sign(token, timestamp, nonce)).toBe(expected.signature)
})

test.each(vectorsOf('messageSignature'))('$id: the signature of a message', async (vector) => {
  const { token, timestamp, nonce, encrypt, expect: expected } = vector
  expect(await sign(token, timestamp, nonce, encrypt)).toBe(expected.msgSignature)
})

test('signatures sort by code unit, not by locale', async () => {
  const hash = nodeCrypto.createHash('sha1').update('1Bab').digest('hex')
  expect(await sign('b', 'a', '1', 'B')).toBe(hash)
})

describe.each(Object.entries(platforms))('by %s', (_, primitives) => {
  test.each(vectorsOf('decrypt'))('$id is decrypted', async (vector) => {
    const { encodingAESKey, encrypt, token, timestamp, nonce, expect: expected } = vector
    const { message, appid } = await new Cipher(encodingAESKey, primitives).decrypt(encrypt)
    expect(appid).toBe(expected.appid)
    expect(message).toContain(expected.message ?? 'messense')
    if (expected.msgSignature !== undefined) {
      expect(await sign(token, timestamp, nonce, encrypt)).toBe(expected.msgSignature)
    }
  })

  test.each(vectorsOf('encrypt'))('$id is encrypted', async (vector) => {
    const { encodingAESKey, appid, random, message, expect: expected } = vector
    const cipher = new Cipher(encodingAESKey, primitives)
    expect(await cipher.encrypt(message, appid, bytesOf(random))).toBe(expected.encrypt)
  })

  test.each([
    ['nothing', ''],
    ['no base64', '!'.repeat(64)],
    ['half a block', 'A'.repeat(22) + '=='],
    ['white space', ` ${'A'.repeat(43)}`],
    ['random bytes', nodeCrypto.randomBytes(96).toString('base64')],
  ])('%s is refused, with one text for all', async (_what, encrypted) => {
    const error = await rejection(new Cipher(encodingAESKey, primitives).decrypt(encrypted))
    expect(error).toMatchObject({
      name: 'CallbackError',
      reason: 'decrypt',
      message: expect.stringMatching(/^the push cannot be decrypted/) as string,
    })
  })

  test.each([
    ['padding of 0', (plain: Uint8Array<ArrayBuffer>) => plain.fill(0, 63)],
    ['padding of 33', (plain: Uint8Array<ArrayBuffer>) => plain.fill(33, 31)],
    [
      'padding that is not the same everywhere',
      (plain: Uint8Array<ArrayBuffer>) => plain.fill(1, 62, 63),
    ],
    ['a length beyond the end', (plain: Uint8Array<ArrayBuffer>) => plain.fill(0xff, 16, 20)],
    ['nothing but padding', (plain: Uint8Array<ArrayBuffer>) => plain.fill(32)],
  ])('%s is refused', async (_what, damage) => {
    const cipher = new Cipher(encodingAESKey, primitives)
    const blocks = primitives.cipher(fromBase64(`${encodingAESKey}=`))
    const plain = new Uint8Array(await blocks.decrypt(await cipher.encrypt('a'.repeat(20), 'wx0')))
    const damaged = await blocks.encrypt(damage(plain))
    expect(await rejection(cipher.decrypt(damaged))).toHaveProperty('reason', 'decrypt')
  })
})

test('both make the same bytes and read each other, whatever the padding', async () => {
  const random = new Uint8Array(16)
  for (let length = 0; length < 64; length++) {
    const message = 'x'.repeat(length)
    const encrypted = await byNode.encrypt(message, appid, random)
    expect(await byWeb.encrypt(message, appid, random)).toBe(encrypted)
    expect(await byWeb.decrypt(encrypted)).toEqual({ message, appid })
    expect(await byNode.decrypt(encrypted)).toEqual({ message, appid })
  }
})

test('any text goes in and comes out', async () => {
  const property = fc.asyncProperty(text, async (message) => {
    expect(await byNode.decrypt(await byWeb.encrypt(message, appid))).toEqual({ message, appid })
    expect(await byWeb.decrypt(await byNode.encrypt(message, appid))).toEqual({ message, appid })
  })
  await fc.assert(property, { numRuns: 300 })
})

test('the same message is never encrypted twice to the same text', async () => {
  const texts = await Promise.all(Array.from({ length: 100 }, () => byNode.encrypt('a', appid)))
  expect(new Set(texts.map((encrypted) => encrypted.slice(0, 20))).size).toBe(100)
})

describe('encodingAESKey', () => {
  test('may end in any character, and stand between blanks', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    for (const last of alphabet) {
      const key = `${'a'.repeat(42)}${last}`
      const cipher = new Cipher(` ${key}\n`, webPrimitives)
      const encrypted = await new Cipher(key, platforms['node:crypto']).encrypt('你好', appid)
      expect(await cipher.decrypt(encrypted)).toEqual({ message: '你好', appid })
    }
  })

  test.each(['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(42)}_`])(
    'of another form is refused without its value: %j',
    (key) => {
      expect(() => new Cipher(key)).toThrow(
        "encodingAESKey must be the 43 characters of WeChat's console",
      )
    },
  )
})

test('a comparison holds for equal texts alone', () => {
  const property = fc.property(fc.string(), fc.string(), (a, b) => {
    expect(isSame(a, b)).toBe(a === b)
    expect(isSame(a, a)).toBe(true)
  })
  fc.assert(property)
})
