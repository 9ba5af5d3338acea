import { parse, stringify } from '../runtime/int64-json.js'
import type { Api } from './api.js'
import type { MockWeChat } from './mock.js'
import type { MockEndpoint, Schema } from './model.js'
import type { ReceivedRequest } from './received.js'

/** No path of WeChat's begins so. */
const root = '/_mock'

export function isRemoteControl({ pathname }: URL): boolean {
  return pathname === root || pathname.startsWith(`${root}/`)
}

/** Any mock: over HTTP an op is a text, whoever describes it. */
type Steered = Pick<MockWeChat, 'now' | 'outbox' | 'pushes' | 'requests' | 'tokens'> & {
  faults: object
}

/** Steers the mock over HTTP as its methods do in JavaScript, for tests in other languages. */
export async function controlRemotely(
  mock: Steered,
  request: Request,
  api: Api,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  const name = pathname.slice(root.length + 1)
  if (request.method === 'GET' && Object.hasOwn(readings, name)) {
    return Response.json(readings[name]?.(mock))
  }
  if (request.method !== 'POST' || !Object.hasOwn(methods, name)) {
    return problem(
      404,
      `there is no ${request.method} ${pathname}; GET ${root} lists what there is`,
    )
  }
  try {
    const fields = fieldsOf(await request.text(), name, api)
    return Response.json((await call(mock, name, fields)) ?? {})
  } catch (error) {
    return problem(400, (error as Error).message)
  }
}

function problem(status: number, error: string): Response {
  return Response.json({ error }, { status })
}

type Fields = Record<string, unknown>

/** One parameter of a method: a field of the request, or an object of several; `?` marks what may be left out. */
type Parameter = string | readonly string[]

const failure = ['errcode', 'errmsg?']
const options = ['times?']
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

/** The methods of the mock by their path, with their parameters. */
const methods: Record<string, readonly Parameter[]> = {
  reset: [],
  advance: ['seconds'],
  reply: ['op', 'value'],
  failNext: ['op', failure],
  setQuota: ['op', 'callsPerDay'],
  giveCard: [['card_id', 'openid?']],
  follow: [follower],
  unfollow: [['openid']],
  authorize: ['url', ['openid?', 'nickname?', 'is_snapshotuser?', 'denied?']],
  push: ['kind', 'fields?'],
  forge: ['forgery', 'kind', 'fields?'],
  tapMenu: ['nameOrKey', ['openid?']],
  idle: [],
  'tokens/expire': [],
  'tokens/revoke': [],
  'tokens/rotate': [],
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

const integer = { type: 'integer' }

/** What is not text. */
const types: Record<string, Schema> = {
  value: { type: 'object' },
  fields: { type: 'object' },
  seconds: { type: 'number' },
  errcode: integer,
  callsPerDay: { type: 'integer', minimum: 0 },
  groupid: integer,
  subscribe_time: integer,
  qr_scene: integer,
  milliseconds: { type: 'number', minimum: 0 },
  times: { type: 'integer', minimum: 1 },
  done: { type: 'boolean' },
  is_snapshotuser: integer,
  denied: { type: 'boolean' },
}

function schemaOf(method: string): Schema {
  const marked = methods[method]?.flat() ?? []
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

/** @throws Error that says what does not fit. */
function fieldsOf(body: string, name: string, { router, rules }: Api): Fields {
  const schema = schemaOf(name)
  const fields: unknown = body === '' ? {} : JSON.parse(body)
  const known = Object.keys(schema.properties ?? {})
  const unknown = Object.keys(Object(fields) as object).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new Error(`there is no field ${unknown}; the fields are ${known.join(', ') || 'none'}`)
  }
  const misfit = rules.validate(fields, schema)
  if (misfit) throw new Error(misfit.text)
  const { op } = fields as { op?: string }
  const isFault = name === 'failNext' || name.startsWith('faults/')
  if (op === undefined || (op === '*' && isFault)) return fields as Fields
  const endpoint = router.endpointOf(op)
  return name === 'reply' ? withIds(body, endpoint) : (fields as Fields)
}

/**
 * The fields of `reply` with every digit of a 64-bit id.
 * @throws RequestError if something else stands in its place.
 */
function withIds(body: string, { int64 }: MockEndpoint): Fields {
  const paths = (int64?.receive ?? []).map((path) => `value.${path}`)
  const fields = parse(body, paths) as Fields
  stringify(fields, paths)
  return fields
}

function call(mock: Steered, name: string, fields: Fields): unknown {
  const parameters = methods[name]?.map((parameter) =>
    typeof parameter === 'string' ? fields[parameter] : picked(fields, parameter.map(nameOf)),
  )
  const [method = '', part] = name.split('/').reverse()
  const owner: object = part === undefined ? mock : mock[part as 'faults' | 'tokens']
  return (owner as Methods)[method]?.(...(parameters ?? []))
}

type Methods = Record<string, (...parameters: unknown[]) => unknown>

function picked(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
}

const readings: Record<string, (mock: Steered) => unknown> = {
  '': () => ({
    GET: Object.keys(readings).flatMap((name) => (name === '' ? [] : `${root}/${name}`)),
    POST: Object.fromEntries(
      Object.keys(methods).map((name) => [`${root}/${name}`, schemaOf(name)]),
    ),
  }),
  now: ({ now }) => ({ now }),
  outbox: ({ outbox }) => outbox,
  pushes: ({ pushes }) => pushes,
  requests: ({ requests }) => requests.map(shown),
  tokens: ({ tokens: { issued } }) => ({ issued }),
}

/** A received request as JSON: a file by its name, type and size. */
function shown({ headers, parts, ...request }: ReceivedRequest): object {
  const described = (part: string | File): unknown =>
    typeof part === 'string' ? part : { name: part.name, type: part.type, size: part.size }
  return {
    ...request,
    headers: Object.fromEntries(headers),
    ...(parts && {
      parts: Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, described(part)]),
      ),
    }),
  }
}
