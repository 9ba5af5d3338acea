import { expect, test } from 'vitest'
import type { Field } from '../../codegen/model/model.js'
import {
  allDocumented,
  allEndpoints,
  allTypes,
  sectionsOf,
  walk,
} from '../../codegen/model/walk.js'
import { model } from './manifest.js'

/** Words of the return codes that the manifest has no field, value, function or path for. */
const foreign: Record<string, string> = {
  cardExt: 'a parameter of the JS-SDK',
  fail_openid_list: 'stands beside the errcode that it explains',
  jpg: 'a file format',
  kplx: 'a field of older documentation, which the code still speaks of',
  multipart: 'the form of an upload',
  uxxxx: 'an escape in JSON',
  wx_invoice_token: 'a parameter of older documentation',
}

const { errcodes } = model
const roots = [
  ...allTypes(model).map(({ type }) => type),
  ...allDocumented(model).flatMap(sectionsOf),
]
const parts = roots.flatMap((root) => [...walk(root)])
const fields: Field[] = parts.flatMap((part) => (part.kind === 'object' ? part.fields : []))
const values = parts.flatMap((part) => (part.kind === 'enum' ? part.values : []))

/** What a reader of the package can find. */
const known = new Set([
  ...fields.map(({ name }) => name),
  ...values.map(String),
  ...allDocumented(model).map(({ name }) => name),
  ...allEndpoints(model).flatMap(({ path }) => path.split(/\W+/)),
])

const unknown = errcodes.flatMap(({ code, text, remedy = '' }) =>
  Array.from(`${text} ${remedy}`.matchAll(/\b[a-z]\w+/g), ([word]) => ({ code, word })).filter(
    ({ word }) => !known.has(word),
  ),
)

test('the return codes name only what the manifest has', () => {
  expect(known.size).toBeGreaterThan(1000)
  expect(unknown.filter(({ word }) => foreign[word] === undefined)).toEqual([])
})

test('every foreign word stands in a return code', () => {
  expect(Object.keys(foreign).sort()).toEqual([...new Set(unknown.map(({ word }) => word))].sort())
})

test('every code that a text says WeChat returns is explained', () => {
  const texts = [...fields, ...allDocumented(model)].map(({ doc = '' }) => doc)
  const named = texts.flatMap((text) =>
    Array.from(text.matchAll(/返回 (\d{5,})/g), ([, code]) => code),
  )
  expect(named.length).toBeGreaterThan(20)
  const explained = errcodes.map(({ code }) => String(code))
  expect(named.filter((code) => !explained.includes(code ?? ''))).toEqual([])
})

test('the codes stand in the order of their numbers', () => {
  const codes = errcodes.map(({ code }) => code)
  expect(codes).toEqual([...codes].sort((a, b) => a - b))
})

test('what has a meaning and a remedy in Chinese has both in English, in its own words', () => {
  const lacking = errcodes.filter(
    ({ remedy, english }) => !english || (remedy === undefined) !== (english.remedy === undefined),
  )
  expect(lacking.map(({ code }) => code)).toEqual([])
  // What the console calls something stands behind its translation.
  const words = errcodes.flatMap(({ english }) => [english?.text ?? '', english?.remedy ?? ''])
  const foreignWords = words.filter((text) =>
    /\p{Script=Han}/u.test(text.replace(/\([^()]*\)/g, '')),
  )
  expect(foreignWords).toEqual([])
})
