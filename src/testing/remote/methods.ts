import { parse, stringify } from '../../runtime/int64-json.js'
import { misfitsOf } from '../../shared/schema/check.js'
import { sentenceOf } from '../../shared/schema/misfit.js'
import type { Api } from '../api.js'
import { longestDelay } from '../faults/faults.js'
import type { MockEndpoint, Schema } from '../model.js'
import type { ReadableMock } from './readings.js'

type Fields = Record<string, unknown>

/** A parameter of a method: a field of the request, or an object of several; `?` marks optional fields. */
type Parameter = string | readonly string[]

const failure = ['errcode', 'errmsg?']
const options = ['times?']
const answering = ['when?', 'times?']
const follower = [
  'openid?',
  'unionid?',
  'language?',
  'remark?',
  'groupid?',
  'subscribe_time?',
  'subscribe_scene?',
  'qr_scene?',
  'qr_scene_str?',
]

/** The parameters of the mock's methods, by path. */
export const methods: Record<string, readonly Parameter[]> = {
  reset: [],
  advance: ['seconds'],
  reply: ['op', 'value', answering],
  replySequence: ['op', 'values', ['when?']],
  handle: ['op', 'url', answering],
  failNext: ['op', failure],
  setQuota: ['op', 'callsPerDay'],
  giveCard: [['card_id', 'openid?', 'code?']],
  scan: [['ticket', 'openid?']],
  comment: [['msg_data_id', 'index?', 'openid?', 'content']],
  follow: [follower],
  unfollow: [['openid']],
  authorize: ['url', ['openid?', 'nickname?', 'is_snapshotuser?', 'denied?']],
  push: ['kind', 'fields?'],
  forge: ['forgery', 'kind', 'fields?'],
  load: [['version', 'now', 'random', 'quotas', 'accounts']],
  tapMenu: ['nameOrKey', ['openid?']],
  idle: [],
  'tokens/expire': ['appid?'],
  'tokens/revoke': ['appid?'],
  'tokens/rotate': ['appid?'],
  'faults/busy': ['op', options],
  'faults/quotaExceeded': ['op', options],
  'faults/tokenReplaced': ['op', options],
  'faults/plainTextError': ['op', failure, options],
  'faults/lengthRequired': ['op', options],
  'faults/connectionReset': ['op', [...options, 'done?']],
  'faults/latency': ['op', 'milliseconds', options],
  'faults/truncatedBody': ['op', options],
  'faults/controlCharacters': ['op', options],
  'faults/longIds': ['op', options],
}

/** Methods that an account also has: `appid` selects one. */
const ofAccounts: ReadonlySet<string> = new Set([
  'reset',
  'reply',
  'replySequence',
  'handle',
  'failNext',
  'setQuota',
  'giveCard',
  'scan',
  'comment',
  'follow',
  'unfollow',
  ...Object.keys(methods).filter((method) => method.startsWith('faults/')),
])

const integer = { type: 'integer' }

/** The schemas of fields that are not text. */
const types: Record<string, Schema> = {
  value: { type: ['object', 'array'] },
  values: { type: 'array', items: { type: ['object', 'array'] }, minItems: 1 },
  when: { type: 'object' },
  fields: { type: 'object' },
  seconds: { type: 'number', minimum: 0 },
  errcode: integer,
  index: integer,
  callsPerDay: { type: 'integer', minimum: 0 },
  groupid: integer,
  subscribe_time: integer,
  qr_scene: integer,
  milliseconds: { type: 'number', minimum: 0, maximum: longestDelay },
  times: { type: 'integer', minimum: 1 },
  version: integer,
  random: integer,
  quotas: { type: 'array' },
  accounts: { type: 'array' },
  done: { type: 'boolean' },
  is_snapshotuser: integer,
  denied: { type: 'boolean' },
}

export function schemaOf(method: string): Schema {
  const marked = [...(methods[method]?.flat() ?? []), ...(ofAccounts.has(method) ? ['appid?'] : [])]
  const names = marked.map(nameOf)
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, types[name] ?? { type: 'string' }])),
    required: names.filter((name) => marked.includes(name)),
    additionalProperties: false,
  }
}

function nameOf(field: string): string {
  return field.replace('?', '')
}

/** @throws Error that says which field is wrong */
export function fieldsOf(body: string, name: string, { router, schemas }: Api): Fields {
  const schema = schemaOf(name)
  const fields: unknown = body === '' ? {} : JSON.parse(body)
  const known = Object.keys(schema.properties ?? {})
  const unknown = Object.keys(Object(fields) as object).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new Error(`there is no field ${unknown}; the fields are ${known.join(', ') || 'none'}`)
  }
  const [misfit] = misfitsOf(fields, schema, schemas)
  if (misfit) throw new Error(sentenceOf(misfit))
  const { op } = fields as { op?: string }
  const isFault = name === 'failNext' || name.startsWith('faults/')
  if (op === undefined || (op === '*' && isFault)) return fields as Fields
  const endpoint = router.endpointOf(op)
  return withIds(body, endpoint)
}

/**
 * The fields, without losing a digit of 64-bit ids.
 * @throws RequestError if the value of an id is not one
 */
function withIds(body: string, { int64: { send = [], receive = [] } = {} }: MockEndpoint): Fields {
  const paths = [
    ...receive.flatMap((path) => [`value.${path}`, `values[].${path}`]),
    ...send.map((path) => `when.${path}`),
  ]
  const fields = parse(body, paths) as Fields
  stringify(fields, paths)
  return fields
}

/** @throws Error if the mock serves another appid only, and what the method throws */
export function call(mock: ReadableMock, name: string, fields: Fields): unknown {
  const parameters = methods[name]?.map((parameter) => {
    if (typeof parameter !== 'string') return picked(fields, parameter.map(nameOf))
    const value = fields[nameOf(parameter)]
    return parameter === 'url' ? new URL(value as string) : value
  })
  const [method = '', part] = name.split('/').reverse()
  const { appid } = fields as { appid?: string }
  const isOfOne = appid !== undefined && ofAccounts.has(name)
  const whole: object = isOfOne ? mock.account(appid) : mock
  const owner = part === undefined ? whole : (whole as Owner)[part]
  return (owner as Methods)[method]?.(...(parameters ?? []))
}

type Owner = Record<string, object>
type Methods = Record<string, (...parameters: unknown[]) => unknown>

function picked(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
}
