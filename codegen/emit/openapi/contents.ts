import { isRecord, type Endpoint, type Type } from '../../model/model.js'
import type { Types } from '../../model/types.js'
import type { Context } from '../context.js'
import type { Example } from '../examples.js'
import type { Schema } from '../schema.js'
import { errorExample, receivedSchema, schemaRef, sentSchema } from './schemas.js'
import { onTheWire } from '../wire.js'

/** A body in one media type. */
export interface Content {
  mediaType: 'application/json' | '*/*' | 'multipart/form-data' | 'text/plain'
  schema: Example
  example?: Example
}

const json = 'application/json'
const envelope = { $ref: schemaRef('Envelope') }
const success = { errcode: 0, errmsg: 'ok' }

export function requestContent(
  { method, body, example }: Endpoint,
  { types, examples }: Context,
): Content[] {
  if (method === 'GET') return []
  // WeChat answers 44002 to a POST without a body.
  if (body === undefined) {
    return [{ mediaType: json, schema: { type: 'object' }, example: {} }]
  }
  const value = examples.of(body.type, 'full', example.request)
  if (body.as === 'raw') {
    const [field] = body.type.fields
    if (field === undefined) return []
    const text = isRecord(value) ? value[field.name] : undefined
    return [
      {
        mediaType: 'text/plain',
        schema: {
          ...sentSchema(field.type),
          ...(field.doc !== undefined && { description: field.doc }),
        },
        ...(text !== undefined && { example: text }),
      },
    ]
  }
  return [
    {
      mediaType: body.as === 'json' ? json : 'multipart/form-data',
      schema: sentSchema(body.type),
      example: onTheWire(value, body.type, types),
    },
  ]
}

/** What an endpoint answers when it succeeds: bytes, JSON, or one of both. Where it is bytes, JSON is the error. */
export function answerContent(endpoint: Endpoint, context: Context): Content[] {
  const { types, examples } = context
  const { returns } = endpoint
  if (returns === undefined) return [{ mediaType: json, schema: envelope, example: success }]
  const members = returns.kind === 'union' ? returns.members : [returns]
  const [answer, ...others] = members.filter(({ kind }) => kind !== 'binary')
  const bytes = members.filter(({ kind }) => kind === 'binary')
  const downloads = bytes.map((type): Content => ({
    // WeChat says what it is: image/jpeg, audio/amr. It stands last, for those who take the first range that fits.
    mediaType: '*/*',
    schema: receivedSchema(type),
  }))
  if (answer === undefined) {
    const error = { $ref: schemaRef('WeChatError') }
    return [{ mediaType: json, schema: error, example: errorExample }, ...downloads]
  }
  const type: Type = others.length > 0 ? { kind: 'union', members: [answer, ...others] } : answer
  const example = examples.returns(endpoint, 'full') ?? null
  const schema = choiceSchema(endpoint, context) ?? receivedSchema(type)
  const sent = withoutLookalikes(onTheWire(example, type, types))
  return [jsonAnswer(type, schema, sent, types), ...downloads]
}

/** A choice between the branches of an answer, each with the condition under which it is returned. */
function choiceSchema(endpoint: Endpoint, context: Context): Schema | undefined {
  const answers = context.signatureOf(endpoint).branches.flatMap(({ response }) => response ?? [])
  if (answers.length < 2) return undefined
  return {
    anyOf: answers.map(({ doc, type }) => ({
      ...(doc !== undefined && { description: doc }),
      ...receivedSchema(type),
    })),
  }
}

/**
 * `errcode` and `errmsg` may stand beside the fields of an object; another value is an answer of its own. The examples
 * are without them, as WeChat's own are of endpoints that return data.
 */
function jsonAnswer(type: Type, schema: Schema, example: Example, types: Types): Content {
  const members = type.kind === 'union' ? type.members : [type]
  if (isRecord(example) && members.every((member) => types.flatten(member) !== undefined)) {
    return { mediaType: json, schema: { allOf: [envelope, schema] }, example }
  }
  return { mediaType: json, schema: { anyOf: [schema, envelope] }, example }
}

/**
 * An example without the fields `example` that are beside a `type`: Spectral takes such an object for a schema, and
 * checks the one against the other (stoplightio/spectral#2669).
 */
function withoutLookalikes(value: Example): Example {
  if (Array.isArray(value)) return value.map(withoutLookalikes)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'example' || !('type' in value))
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutLookalikes(item)]))
}
