import { isRecord, type Push } from '../model/model.js'
import type { Types } from '../model/types.js'
import type { Context } from './context.js'
import type { Example } from './examples.js'
import { int64PathsIn } from './functions/int64.js'
import { jsonText, onTheWire } from './openapi/wire.js'
import { envelopeOf, tagOf } from '../model/envelope.js'

type Values = Record<string, Example>

/** What stands for the fields that every push has. */
const shared: Values = {
  ToUserName: 'gh_0123456789ab',
  FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
  AppId: 'wx0123456789abcdef',
  CreateTime: 1772294400,
}

/** A push with all its fields, as a handler gets it. */
export function exampleOf(push: Push, { examples }: Context): Values {
  const common = [...envelopeOf(push).fields, tagOf(push)].map(({ name, type }) => [
    name,
    shared[name] ?? examples.of(type, 'full'),
  ])
  const own = push.fields ? examples.of(push.fields, 'full', push.example) : {}
  return { ...(Object.fromEntries(common) as Values), ...(isRecord(own) ? own : {}) }
}

/** The same as JSON on one line, with bare digits. */
export function jsonOf(push: Push, value: Values, types: Types): string {
  return jsonText(onTheWireOf(push, value, types))
}

/** The same with each field where it may stand instead; undefined if none may. */
export function aliasedJsonOf(push: Push, value: Values, types: Types): string | undefined {
  if (push.aliases.length === 0) return undefined
  const moved = { ...(onTheWireOf(push, value, types) as Values) }
  for (const { field, at } of push.aliases) {
    const [name = '', inner] = field.split('.')
    const from = moved[name] ?? null
    Reflect.deleteProperty(moved, name)
    moved[at] = inner !== undefined && isRecord(from) ? (from[inner] ?? null) : from
  }
  return jsonText(moved)
}

/** The same as XML, one element a line. */
export function xmlOf(push: Push, value: Values, types: Types): string {
  return elements('xml', onTheWireOf(push, value, types)).join('\n')
}

/** The same with 64-bit integers as bare digits. */
export function onTheWireOf({ fields }: Push, value: Values, types: Types): Example {
  return onTheWire(value, fields ? int64PathsIn(fields, types) : [])
}

function elements(name: string, value: Example): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => elements(name, item))
  if (isRecord(value)) {
    const inner = Object.entries(value).flatMap(([key, item]) => elements(key, item))
    return [`<${name}>`, ...inner.map((line) => `  ${line}`), `</${name}>`]
  }
  return [`<${name}>${textOf(value)}</${name}>`]
}

function textOf(value: Example): string {
  if (typeof value !== 'string') return jsonText(value)
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
