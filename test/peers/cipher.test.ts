import { decrypt as decryptOfWeCom, encrypt as encryptOfWeCom } from '@wecom/crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import WXBizMsgCrypt from 'wechat-crypto'
import { Cipher, sign } from '../../src/callback/wire/cipher.js'
import { nodePrimitives, webPrimitives } from '../../src/callback/wire/primitives.js'

const appid = 'wx1a2b3c4d5e6f7a8b'
const encodingAESKey = 'Tq3rVb9ZkXw1LmNpQsUy5AcEeGgIiKkMoOqRtSvWxYz'
const cipher = new Cipher(encodingAESKey, nodePrimitives())

/** Any text that UTF-8 can carry. */
const text = fc.string({ unit: 'binary' })

test('wechat-crypto and @wecom/crypto agree on 10,000 random messages', async () => {
  const peer = new WXBizMsgCrypt('token', encodingAESKey, appid)
  const messages = fc.sample(text, 10_000)
  for (const message of messages) {
    const encrypted = await cipher.encrypt(message, appid)
    expect(peer.decrypt(encrypted)).toEqual({ message, id: appid })
    expect(decryptOfWeCom(encodingAESKey, encrypted)).toMatchObject({ message, id: appid })
    expect(await cipher.decrypt(peer.encrypt(message))).toEqual({ message, appid })
    const ofWeCom = encryptOfWeCom(encodingAESKey, message, appid)
    expect(await cipher.decrypt(ofWeCom)).toEqual({ message, appid })
  }
  expect(await sign('token', '1', '2', 'x')).toBe(peer.getSignature('1', '2', 'x'))
})

test('wechat-crypto is understood under keys that end in any character', async () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  for (const last of alphabet) {
    const key = `${'a'.repeat(42)}${last}`
    const peer = new WXBizMsgCrypt('token', key, appid)
    const message = await new Cipher(key, webPrimitives).decrypt(peer.encrypt('你好'))
    expect(message).toEqual({ message: '你好', appid })
  }
})
