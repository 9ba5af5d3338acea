import { stepsOf } from '../../src/shared/int64-path.js'
import { envelopeOf, tagOf } from '../model/envelope.js'
import { isRecord, type Push, type Type } from '../model/model.js'
import type { Types } from '../model/types.js'
import type { Context } from './context.js'
import { Code, jsonText, mapFields, type Example, type ExampleFields } from './literal.js'

/** An example of a type as it goes over the wire: 64-bit integers are bare digits. */
export function onTheWire(example: Example, type: Type | undefined, types: Types): Example {
  return types.int64Paths(type).reduce((value, path) => bareDigits(value, stepsOf(path)), example)
}

function bareDigits(value: Example, [step, ...rest]: readonly string[]): Example {
  if (step === undefined) {
    return typeof value === 'string' && /^-?\d+$/.test(value) ? new Code(value) : value
  }
  if (Array.isArray(value)) {
    return step === '[]' ? value.map((item) => bareDigits(item, rest)) : value
  }
  if (!isRecord(value)) return value
  return mapFields(value, (item, key) =>
    step === '{}' || step === key ? bareDigits(item, rest) : item,
  )
}

/** Example values of the fields that every push has. */
const shared: ExampleFields = {
  ToUserName: 'gh_0123456789ab',
  FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
  AppId: 'wx0123456789abcdef',
  CreateTime: 1772294400,
}

/** A push with all its fields, as a handler gets it. */
export function pushExample(push: Push, { examples }: Context): ExampleFields {
  const common = [...envelopeOf(push).fields, tagOf(push)].map(({ name, type }) => [
    name,
    shared[name] ?? examples.of(type, 'full'),
  ])
  const own = push.fields ? examples.of(push.fields, 'full', push.example) : {}
  return { ...(Object.fromEntries(common) as ExampleFields), ...(isRecord(own) ? own : {}) }
}

/** A push as it is on the wire, with each field where it may be instead; undefined if none may. */
export function aliased({ aliases }: Push, value: Example): Example | undefined {
  if (aliases.length === 0 || !isRecord(value)) return undefined
  const moved = { ...value }
  for (const { field, at } of aliases) {
    const [name = '', inner] = field.split('.')
    const from = moved[name] ?? null
    Reflect.deleteProperty(moved, name)
    moved[at] = inner !== undefined && isRecord(from) ? (from[inner] ?? null) : from
  }
  return moved
}

/** A push as it is on the wire as XML, one element a line. */
export function xmlText(value: Example): string {
  return elements('xml', value).join('\n')
}

function elements(name: string, value: Example): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => elements(name, item))
  if (isRecord(value)) {
    const inner = Object.entries(value).flatMap(([key, item]) => elements(key, item ?? null))
    return [`<${name}>`, ...inner.map((line) => `  ${line}`), `</${name}>`]
  }
  return [`<${name}>${textOf(value)}</${name}>`]
}

function textOf(value: Example): string {
  if (typeof value !== 'string') return jsonText(value)
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
