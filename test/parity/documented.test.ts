import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { endpoints } from '../../src/testing/generated/endpoints.js'
import { isRecord } from '../../src/shared/record.js'

/** The kinds of a documented sample's values, by the names of its fields; a list holds one item. */
type Structure = string | readonly Structure[] | { readonly [field: string]: Structure }

/** A documented sample: its request, if it is JSON, and the structure of its answer. */
interface Sample {
  path: string
  request?: Record<string, unknown>
  answer: Structure
}

const file = join(import.meta.dirname, 'documented.json')
const samples = JSON.parse(readFileSync(file, 'utf8')) as Sample[]
const mock = createMockWeChat({ state: false, limits: false })

/** Where the mock's answer lacks a documented field, or has a value of another kind in it. */
function differences(documented: Structure, actual: unknown, place: string): string[] {
  if (documented === 'any') return []
  if (typeof documented === 'string') {
    return typeof actual === documented ? [] : [`${place} is no ${documented}`]
  }
  if (Array.isArray(documented)) {
    if (!Array.isArray(actual)) return [`${place} is no list`]
    const [item] = documented as readonly Structure[]
    if (item === undefined) return []
    const found = actual.map((each) => differences(item, each, `${place}[]`))
    // Items of a list may be variants: one of them has what the sample shows.
    return found.sort((a, b) => a.length - b.length)[0] ?? [`${place} has no item`]
  }
  if (!isRecord(actual)) return [`${place} is no object`]
  return Object.entries(documented).flatMap(([name, structure]) =>
    name in actual
      ? differences(structure, actual[name], `${place}.${name}`)
      : [`${place}.${name} is missing`],
  )
}

async function answerTo({ path, request = {} }: Sample): Promise<unknown> {
  const endpoint = endpoints.find((each) => each.path === path)
  const url = new URL(path, 'https://api.weixin.qq.com')
  url.searchParams.set('access_token', mock.tokens.issue())
  const init: RequestInit = { method: endpoint?.method ?? 'POST' }
  if (endpoint?.method === 'POST') init.body = JSON.stringify(request)
  else
    for (const [name, value] of Object.entries(request)) url.searchParams.set(name, String(value))
  const response = await mock.fetch(url, init)
  return response.json()
}

/** What differs, and why it may. */
const departures: Readonly<Record<string, string>> = {
  '/card/get': 'the example is a card of another type',
  '/card/submerchant/get': 'the other samples of merchant_id have a number',
  '/cgi-bin/comment/list': 'the page shows one reply, an SDK reads a list: both are understood',
  '/cgi-bin/customservice/getkflist': 'the example has accepted the invitation',
  '/cgi-bin/freepublish/get': 'publish_id is a number where WeChat was heard',
  '/cgi-bin/freepublish/submit': 'publish_id is a number where WeChat was heard',
  '/cgi-bin/get_current_autoreply_info': 'the example replies with a text',
  '/cgi-bin/get_current_selfmenu_info': 'the example was made on the console, not by a call',
  '/cgi-bin/guide/getguidemassendjob': 'the example sends another kind of material',
  '/cgi-bin/guide/getguidemassendjoblist': 'the example sends another kind of material',
  '/cgi-bin/guide/newguidegroup': 'the other samples of group_id have a number',
  '/cgi-bin/menu/get': 'the example has buttons of other types',
  '/cgi-bin/menu/trymatch': 'the example has a button of another type',
  '/cgi-bin/poi/getpoilist': 'an SDK reads total_count as a number',
  '/cgi-bin/user/info/batchget': 'nickname, sex, place and picture are gone since December 2021',
  '/cv/ocr/idcard': 'the example is the front of the card',
  '/nontax/getorder': 'the example was not refunded',
}

test('the mock answers documented samples with the documented structure', async () => {
  const found: Record<string, string[]> = {}
  for (const sample of samples) {
    const differs = differences(sample.answer, await answerTo(sample), '')
    if (differs.length > 0) found[sample.path] = differs
  }
  const unexplained = Object.entries(found).filter(([path]) => !Object.hasOwn(departures, path))
  expect(Object.fromEntries(unexplained)).toEqual({})
  expect(Object.keys(departures).filter((path) => found[path] === undefined)).toEqual([])
})
