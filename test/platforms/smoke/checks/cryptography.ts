import { Cipher } from '../../../../src/callback/wire/cipher.js'
import {
  nodePrimitives,
  webPrimitives,
  type Primitives,
} from '../../../../src/callback/wire/primitives.js'
import vectors from '../../../callback/support/vectors.json' with { type: 'json' }
import type { Vector } from '../../../callback/support/vectors.js'
import { equal, ok } from '../assert.js'
import type { Checks } from '../run.js'

/** Both ways that the package knows: which of them it takes is the platform's to decide. */
export const cryptography: Checks = {
  async 'WebCrypto makes and reads the bytes of other implementations'() {
    await agrees(webPrimitives)
  },

  async 'node:crypto does so too, where the platform has it'(world) {
    const node = nodePrimitives()
    equal(node !== undefined, world.counterparts.hasNodeCrypto, 'whether there is node:crypto')
    if (node) await agrees(node)
  },
}

/** The examples of NIST. */
const abc = {
  sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
}

async function agrees(primitives: Primitives): Promise<void> {
  const encrypted = (vectors as Vector[]).filter(({ kind }) => kind === 'encrypt')
  ok(encrypted.length > 0, 'vectors')
  for (const { id, encodingAESKey, appid, random, message, expect } of encrypted) {
    const cipher = new Cipher(encodingAESKey, primitives)
    const bytes = new TextEncoder().encode(random)
    equal(await cipher.encrypt(message, appid, bytes), expect.encrypt, id)
    equal(await cipher.decrypt(expect.encrypt), { message, appid }, id)
  }
  equal(await primitives.hash('SHA-1', 'abc'), abc.sha1, 'SHA-1')
  equal(await primitives.hash('SHA-256', 'abc'), abc.sha256, 'SHA-256')
}
