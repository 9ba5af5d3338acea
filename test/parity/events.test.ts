import { describe, expect, test } from 'vitest'
import type { Field, Push, Type } from '../../codegen/model/model.js'
import { allPushes } from '../../codegen/model/walk.js'
import { Types } from '../../codegen/model/types.js'
import { fixture, model } from './manifest.js'

/** `integer`, `1|3 integer` for an enum, a list in brackets, an object by its fields, which end in `?` if optional. */
type Shape = string | [Shape] | { [field: string]: Shape }

/** A message or event in the facts. */
interface Fact {
  account: 'both' | 'service' | 'component' | 'miniprogram'
  status: 'current' | 'legacy' | 'retired' | 'undocumented' | 'alias'
  reply: boolean
  link?: string
  /** Without those of the envelope. */
  fields: Record<string, Shape>
  dedupe?: string[]
  /** A JSON push has another shape. */
  json?: true
  variants?: [by: string, count: number]
}

/** Where the manifest says something else, on purpose. */
const departures: readonly { kind: RegExp; what: RegExp; reason: string }[] = [
  {
    kind: /^event\.MASSSENDJOBFINISH$/,
    what: /ResultList\.item: optional in the facts$/,
    reason:
      'the decoder makes an empty list of what is missing in an element that holds a list alone',
  },
  {
    kind: /^event\.MASSSENDJOBFINISH$/,
    what: /^json$/,
    reason: 'a blank text for an empty list is read so in every push',
  },
  {
    kind: /^event\.cloud_invoice_invoiceresult_event$/,
    what: /^status: /,
    reason: 'other values are possible, so that it is not an enum',
  },
  {
    kind: /^event\.user_authorization_revoke$/,
    what: /^json$/,
    reason: 'its siblings were seen with names in lower case, and one type holds them',
  },
  {
    kind: /^event\.poi_check_notify$/,
    what: /^json$/,
    reason: '`Msg` was seen for `msg` in XML',
  },
  {
    kind: /^event\.guide_qrcode_scan_event$/,
    what: /^deprecated$/,
    reason: 'Tencent has closed the product, so that the whole group is deprecated',
  },
  {
    kind: /^event\.guide_invite_result_event$/,
    what: /^deprecated$/,
    reason: 'Tencent has closed the product, so that the whole group is deprecated',
  },
]

const facts = fixture('events.json') as Record<string, Fact>
const types = new Types(model)
const pushes = new Map(allPushes(model).map((push) => [push.kind, push]))
const accounts = {
  both: 'both',
  service: 'service',
  component: 'platform',
  miniprogram: 'miniprogram',
} as const

const found = Object.entries(facts).flatMap(([kind, fact]) => {
  const push = pushes.get(kind)
  return (push ? differences(push, fact) : ['missing']).map((what) => ({ kind, what }))
})

function differences(push: Push, fact: Fact): string[] {
  const { account, silent = false, deprecated, link, dedupe, aliases, variants } = push
  const says = (name: string, own: unknown, theirs: unknown): string[] =>
    JSON.stringify(own) === JSON.stringify(theirs) ? [] : [name]
  const isPast = ['legacy', 'retired', 'alias'].includes(fact.status)
  return [
    ...says('account', account, accounts[fact.account]),
    ...says('reply', !silent, fact.reply),
    ...says('deprecated', deprecated !== undefined, isPast),
    ...says('link', link, fact.link),
    ...says(
      'dedupe',
      dedupe.map(({ path }) => path),
      fact.dedupe ?? [],
    ),
    ...says('json', aliases.length > 0, fact.json ?? false),
    // Without a beginning it is not a variant.
    ...says('variants', variants?.by, fact.variants?.[0]),
    ...compareFields(push.fields ? types.fields(push.fields) : [], fact.fields, ''),
  ]
}

function compareFields(own: Field[], facts: Fact['fields'], at: string): string[] {
  const theirs = new Map(
    Object.entries(facts).map(([key, shape]) => [key.replace('?', ''), { shape, key }]),
  )
  const strays = own
    .filter(({ name }) => !theirs.has(name))
    .map(({ name }) => `${at}${name}: stray`)
  const compared = Array.from(theirs, ([name, { shape, key }]): string[] => {
    const field = own.find((each) => each.name === name)
    const place = `${at}${name}`
    if (field === undefined) return [`${place}: missing`]
    const presence = key.endsWith('?') ? 'optional' : 'required'
    return [
      ...(field.optional === key.endsWith('?') ? [] : [`${place}: ${presence} in the facts`]),
      ...compare(field.type, shape, place),
    ]
  })
  return [...strays, ...compared.flat()]
}

function compare(type: Type, shape: Shape, at: string): string[] {
  const resolved = types.resolve(type)
  if (Array.isArray(shape)) {
    return resolved.kind === 'array'
      ? compare(resolved.items, shape[0], `${at}[]`)
      : [`${at}: a list in the facts`]
  }
  if (typeof shape === 'object') return compareFields(types.fields(resolved), shape, `${at}.`)
  const own =
    resolved.kind === 'enum'
      ? `${resolved.values.join('|')} ${typeof resolved.values[0] === 'number' ? 'integer' : 'string'}`
      : resolved.kind
  return own === shape ? [] : [`${at}: ${shape} in the facts`]
}

describe('messages and events', () => {
  test('all that the facts hold are in the manifest, and no others', () => {
    expect(Object.keys(facts).length).toBe(101)
    expect([...pushes.keys()].sort()).toEqual(Object.keys(facts).sort())
  })

  test('they are as the facts have them, but for the departures', () => {
    const explained = (each: (typeof found)[number]): boolean =>
      departures.some(({ kind, what }) => kind.test(each.kind) && what.test(each.what))
    expect(found.filter((each) => !explained(each))).toEqual([])
  })

  test.each(departures)('$kind $what departs because $reason', ({ kind, what }) => {
    expect(found.some((each) => kind.test(each.kind) && what.test(each.what))).toBe(true)
  })
})
