import { describe, expect, test } from 'vitest'
import { decode } from '../../src/callback/decode.js'
import { isKnown } from '../../src/callback/message.js'
import type { RawObject } from '../../src/callback/raw.js'
import { parseXml } from '../../src/callback/xml.js'
import type { CallbackMap } from '../../src/generated/events/index.js'

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
  describe(kind, () => {
    test('is read from XML', () => {
      expect(decode(parseXml(xml))).toStrictEqual(decoded)
      expect(isKnown(message)).toBe(true)
    })
    test('is read from JSON', () => {
      expect(decode(rawJson(json))).toStrictEqual(decoded)
    })
    test('is read from JSON of texts, with one object instead of a list of one', () => {
      expect(decode(loose(rawJson(json)) as RawObject)).toStrictEqual(decoded)
    })
    if (aliased !== undefined) {
      test('is read with fields in another place', () => {
        expect(decode(rawJson(aliased))).toStrictEqual(decoded)
        expect(decode(loose(rawJson(aliased)) as RawObject)).toStrictEqual(decoded)
      })
    }
  })
}

/** JSON with every digit of its numbers. */
function rawJson(text: string): RawObject {
  return JSON.parse(text.replaceAll(/(?<=[:[])\d{16,}(?=[,}\]])/g, '"$&"')) as RawObject
}

/** What JSON pushes were seen to do to numbers, flags and lists. */
function loose(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? loose(value[0]) : value.map(loose)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, loose(inner)]))
}
