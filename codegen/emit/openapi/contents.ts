import { isRecord, type Endpoint, type Type } from '../../model/model.js'
import type { Types } from '../../model/types.js'
import type { Example, Examples } from '../examples.js'
import { int64PathsIn } from '../functions/int64.js'
import type { Schema } from '../schema.js'
import { signatureOf } from '../functions/signature.js'
import { errorExample, receivedSchema, schemaRef, sentSchema } from './schemas.js'
import { onTheWire, withoutLookalikes } from './wire.js'

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
  types: Types,
  examples: Examples,
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
      example: onTheWire(value, int64PathsIn(body.type, types)),
    },
  ]
}

/** What an endpoint answers when it succeeds: bytes, JSON, or one of both. Where it is bytes, JSON is the error. */
export function answerContent(endpoint: Endpoint, types: Types, examples: Examples): Content[] {
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
  const schema = choiceSchema(endpoint, types) ?? receivedSchema(type)
  const sent = withoutLookalikes(onTheWire(example, int64PathsIn(type, types)))
  return [jsonAnswer(type, schema, sent, types), ...downloads]
}

/** A choice between the branches of an answer, each with the condition under which it is returned. */
function choiceSchema(endpoint: Endpoint, types: Types): Schema | undefined {
  const answers = signatureOf(endpoint, types).branches.flatMap(({ response }) => response ?? [])
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
