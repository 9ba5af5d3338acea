import { expect, test } from 'vitest'
import { errcodes } from '../../src/generated/errcodes.js'
import { errmsgs } from '../../src/testing/generated/errmsgs.js'

test('every text belongs to an errcode of the manifest, and most errcodes have one', () => {
  const codes = Object.keys(errmsgs).map(Number)
  expect(codes.filter((code) => !errcodes.has(code))).toEqual([])
  expect(codes.length).toBeGreaterThan(0.7 * errcodes.size)
})
