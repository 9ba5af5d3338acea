import { describe, expect, test } from 'vitest'
import { isKnown, parse, receive, type CallbackConfig } from '../../src/callback/index.js'
import { decode } from '../../src/callback/decode.js'
import type { RawObject } from '../../src/callback/wire/raw.js'
import type { CallbackMap } from '../../src/generated/events/index.js'
import { parseExact } from '../../src/runtime/int64-json.js'
import { encrypted, encryptedPush, plain, pushOf } from '../callback/support/wechat.js'

/** A push as WeChat sends it, and what becomes of it. */
interface Expectation<Kind extends keyof CallbackMap> {
  kind: Kind
  /** Every field. */
  message: CallbackMap[Kind]
  xml: string
  /** With bare digits, also of what a number of JavaScript cannot hold. */
  json: string
  /** With fields in another place, where that was seen. */
  aliased?: string
}

export function describePush<Kind extends keyof CallbackMap>(expectation: Expectation<Kind>): void {
  const { kind, message, xml, json, aliased } = expectation
  const decoded = { kind, known: true, message }
  const asJson = { json, ...(aliased !== undefined && { aliased }) }
  const formats = { xml, ...asJson }
  describe(kind, () => {
    test('is a known message', () => {
      expect(isKnown(message)).toBe(true)
    })
    test.each(Object.entries(formats))('is read from %s', (_, text) => {
      expect(parse(text)).toStrictEqual(decoded)
    })
    test.each(Object.entries(asJson))('is read from %s of texts and single objects', (_, text) => {
      expect(decode(loose(parseExact(text)) as RawObject)).toStrictEqual(decoded)
    })
    test.each(Object.entries(formats))('is received signed, as %s', async (_, text) => {
      expect(await received(await pushOf(text), plain)).toStrictEqual(decoded)
    })
    test.each(Object.entries(formats))('is received encrypted, as %s', async (format, text) => {
      const push = await encryptedPush(text, { format: format === 'xml' ? 'xml' : 'json' })
      expect(await received(push, encrypted)).toStrictEqual(decoded)
    })
  })
}

async function received(request: Request, config: CallbackConfig): Promise<unknown> {
  const push = await receive(request, config)
  if (push.type !== 'push') throw new Error('The push was taken for a check.')
  const { kind, known, message } = push
  return { kind, known, message }
}

/** What JSON pushes were seen to do to numbers, flags and lists. */
function loose(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? loose(value[0]) : value.map(loose)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, loose(inner)]))
}
