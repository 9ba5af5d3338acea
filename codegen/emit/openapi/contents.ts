import { isRecord, type Endpoint, type Type } from '../../model/model.js'
import type { Types } from '../../model/types.js'
import type { Context } from '../context.js'
import { mapFields, type Example } from '../literal.js'
import { errorExample, openApiSchema, schemaRef, textOf } from './schemas.js'
import { onTheWire } from '../wire.js'

/** A body in one media type. */
export interface Content {
  mediaType: 'application/json' | '*/*' | 'multipart/form-data' | 'text/plain'
  schema: Example
  example?: Example | undefined
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
  if (body === undefined) return [{ mediaType: json, schema: { type: 'object' }, example: {} }]
  const value = examples.of(body.type, 'full', example.request)
  if (body.as === 'raw') {
    return body.type.fields.map((field) => ({
      mediaType: 'text/plain',
      schema: { ...openApiSchema(field.type), description: textOf(field), 'x-name': field.name },
      example: isRecord(value) ? value[field.name] : undefined,
    }))
  }
  return [
    {
      mediaType: body.as === 'json' ? json : 'multipart/form-data',
      schema: openApiSchema(body.type),
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
    // WeChat says what it is: image/jpeg, audio/amr. It comes last, for those who take the first range that fits.
    mediaType: '*/*',
    schema: openApiSchema(type),
  }))
  if (answer === undefined) {
    const error = { $ref: schemaRef('WeChatError') }
    return [{ mediaType: json, schema: error, example: errorExample }, ...downloads]
  }
  const type: Type = others.length > 0 ? { kind: 'union', members: [answer, ...others] } : answer
  const example = examples.returns(endpoint, 'full') ?? null
  const schema = choiceSchema(endpoint, context) ?? openApiSchema(type)
  const sent = withoutLookalikes(onTheWire(example, type, types))
  return [jsonAnswer(type, schema, sent, types), ...downloads]
}

/** A choice between the branches of an answer, each with the condition under which it is returned. */
function choiceSchema(endpoint: Endpoint, context: Context): Example | undefined {
  const answers = context.signatureOf(endpoint).branches.flatMap(({ response }) => response ?? [])
  if (answers.length < 2) return undefined
  return { anyOf: answers.map(({ doc, type }) => ({ description: doc, ...openApiSchema(type) })) }
}

/**
 * `errcode` and `errmsg` may be beside the fields of an object; another value is an answer of its own. The examples
 * are without them, as WeChat's own are of endpoints that return data.
 */
function jsonAnswer(type: Type, schema: Example, example: Example, types: Types): Content {
  const members = type.kind === 'union' ? type.members : [type]
  const isObject = members.every((member) => types.flatten(member) !== undefined)
  const both =
    isRecord(example) && isObject ? { allOf: [envelope, schema] } : { anyOf: [schema, envelope] }
  return { mediaType: json, schema: both, example }
}

/**
 * An example without the fields `example` that are beside a `type`: Spectral takes such an object for a schema, and
 * checks the one against the other (stoplightio/spectral#2669).
 */
function withoutLookalikes(value: Example): Example {
  if (Array.isArray(value)) return value.map(withoutLookalikes)
  if (!isRecord(value)) return value
  const { example, ...rest } = value
  const isLookalike = example !== undefined && 'type' in value
  return mapFields(isLookalike ? rest : value, withoutLookalikes)
}
