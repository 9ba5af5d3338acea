import { expect, test } from 'vitest'
import { Examples } from '../../codegen/emit/examples.js'
import type { Example } from '../../codegen/emit/literal.js'
import type { Endpoint, Field, Type, UrlFunction } from '../../codegen/model/model.js'
import { allDocumented, opOf } from '../../codegen/model/walk.js'
import { Types } from '../../codegen/model/types.js'
import { model } from '../parity/manifest.js'

/** What is not of the month in which the examples play, and why. */
const ofOtherTimes: Record<string, string> = {
  birth_date: 'a birth',
  data_version: 'the list of regions changes seldom',
  issue_date: 'a licence',
  register_date: 'a vehicle',
  registered_date: 'a company',
  valid_from: 'a licence',
  valid_to: 'a licence',
}

/** The first is not later than the second, in one object or where one stands around the other or in the request. */
const inOrder: [first: string, second: string][] = [
  ['activate_begin_time', 'activate_end_time'],
  ['begin_date', 'ref_date'],
  ['begin_time', 'end_time'],
  ['begin_timestamp', 'end_timestamp'],
  ['begintime', 'order_create_time'],
  ['create_time', 'pay_finish_time'],
  ['create_time', 'push_time'],
  ['create_time', 'update_time'],
  ['date', 'end_date'],
  ['order_create_time', 'endtime'],
  ['pay_finish_time', 'refund_finish_time'],
  ['ref_date', 'end_date'],
  ['ref_date', 'stat_date'],
  ['start_date', 'date'],
  ['start_time', 'end_time'],
  ['starttime', 'time'],
  ['time', 'endtime'],
]

const types = new Types(model)
const examples = new Examples(model, types)

/** A field that an example shows. */
interface Shown {
  place: string
  name: string
  docs: string[]
  value: Example
  /** The fields beside it, then those around it, then those of the request. */
  known: Record<string, Example>
  beside: string[]
}

const shown = allDocumented(model).flatMap(shownBy)

function shownBy(documented: Endpoint | UrlFunction): Shown[] {
  const { query } = documented
  const { body, returns } = 'url' in documented ? {} : documented
  const fields = [query, body?.type].flatMap((type) => (type ? types.fields(type) : []))
  const sent = Object.assign(
    {},
    ...[query, body?.type].map((type) =>
      type ? examples.of(type, 'full', documented.example.request) : {},
    ),
  ) as Record<string, Example>
  const answer = returns && examples.of(returns, 'full', documented.example.returns)
  const op = opOf(documented)
  return [
    ...fieldsOf(sent, fields, {}, `${op} request`),
    ...(returns === undefined || answer === undefined
      ? []
      : inside(answer, [returns], sent, `${op} answer`)),
  ]
}

function fieldsOf(
  object: Record<string, Example>,
  fields: Field[],
  around: Record<string, Example>,
  place: string,
): Shown[] {
  const known = { ...around, ...object }
  return Object.entries(object).flatMap(([name, value]) => {
    const meant = fields.filter((field) => field.name === name)
    const docs = meant.flatMap(({ doc }) => doc ?? [])
    const at = `${place}.${name}`
    const field = { place: at, name, docs, value, known, beside: Object.keys(object) }
    return [
      field,
      ...inside(
        value,
        meant.map(({ type }) => type),
        known,
        at,
      ),
    ]
  })
}

/** What stands inside a value of one of these types. */
function inside(
  value: Example,
  possible: Type[],
  around: Record<string, Example>,
  place: string,
): Shown[] {
  const members = possible
    .map((type) => types.resolve(type))
    .flatMap((type) => (type.kind === 'union' ? type.members : [type]))
    .map((type) => types.resolve(type))
  if (Array.isArray(value)) {
    const items = members.flatMap((type) => (type.kind === 'array' ? [type.items] : []))
    return value.flatMap((item) => inside(item, items, around, place))
  }
  if (!isRecord(value)) return []
  const values = members.flatMap((type) => (type.kind === 'map' ? [type.values] : []))
  if (values.length > 0) {
    return Object.values(value).flatMap((item) => inside(item, values, around, place))
  }
  return fieldsOf(
    value,
    members.flatMap((type) => types.fields(type)),
    around,
    place,
  )
}

function isRecord(value: Example): value is Record<string, Example> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Dates are texts, times are numbers: both have an order. */
function isOrdered(value: Example | undefined): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** The months that a value names, such as `2026-03`. */
function monthsIn({ value, docs }: Shown): string[] {
  if (docs.some((doc) => doc.includes('Unix 时间戳'))) {
    const seconds = Number(value)
    // In China, eight hours ahead of UTC.
    return seconds === 0 ? [] : [new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 7)]
  }
  if (typeof value !== 'string' || URL.canParse(value)) return []
  const separated = Array.from(
    value.matchAll(/(?<!\d)(\d{4})[-年](\d\d?)[-月]/g),
    ([, year, month = '']) => `${year}-${month.padStart(2, '0')}`,
  )
  const compact = Array.from(
    value.matchAll(/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])|$)/g),
    ([, year, month]) => `${year}-${month}`,
  )
  return [...separated, ...compact]
}

test('the examples play in March 2026', () => {
  const dated = shown.filter((field) => monthsIn(field).length > 0)
  expect(dated.length).toBeGreaterThan(200)
  const elsewhere = dated.filter((field) => monthsIn(field).some((month) => month !== '2026-03'))
  const unexpected = elsewhere.filter(({ name }) => !(name in ofOtherTimes))
  expect(unexpected.map(({ place, value }) => [place, value])).toEqual([])
  expect([...new Set(elsewhere.map(({ name }) => name))].sort()).toEqual(
    Object.keys(ofOtherTimes).sort(),
  )
})

test('what comes first is not later', () => {
  const pairs = inOrder.map(([first, second]) => ({
    pair: `${first} ≤ ${second}`,
    both: shown.flatMap(({ place, name, known }) => {
      const [one, other] = [known[first], known[second]].filter(isOrdered)
      const isPair = (name === first || name === second) && one && other
      return isPair ? [{ place, right: one <= other }] : []
    }),
  }))
  expect(pairs.filter(({ both }) => both.length === 0).map(({ pair }) => pair)).toEqual([])
  const wrong = pairs.flatMap(({ pair, both }) =>
    both.filter(({ right }) => !right).map(({ place }) => `${place}: ${pair}`),
  )
  expect(wrong).toEqual([])
})

test('of fields that exclude each other one is shown', () => {
  const exclusive = shown.flatMap(({ place, docs, beside }) =>
    docs.flatMap((doc) => {
      const others = /与 ([\w、 ]+?) (?:二选一|互斥)/.exec(doc)?.[1]?.split('、') ?? []
      return [{ place, others, both: others.filter((other) => beside.includes(other)) }]
    }),
  )
  expect(exclusive.filter(({ others }) => others.length > 0)).not.toEqual([])
  expect(
    exclusive.flatMap(({ place, both }) => both.map((other) => `${place} and ${other}`)),
  ).toEqual([])
})

test('what is counted is shown', () => {
  const counts = /^((item_)?count|succ_cnt|total(_cnt|_count|_num)?)$/
  const counted = shown.flatMap(({ place, name, value, known, beside }) => {
    const lists = beside.map((each) => known[each]).filter((each) => Array.isArray(each))
    const [list, ...others] = lists
    const isCount = counts.test(name) && list !== undefined && others.length === 0
    return isCount && place.includes(' answer.') ? [{ place, value, length: list.length }] : []
  })
  expect(counted.length).toBeGreaterThan(20)
  expect(counted.filter(({ value, length }) => value !== length)).toEqual([])
})
