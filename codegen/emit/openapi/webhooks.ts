import { objectWith, type Model, type Push } from '../../model/model.js'
import { allPushes } from '../../model/walk.js'
import type { Context } from '../context.js'
import { pushFacts, variantsText } from '../docs/facts.js'
import { envelopeOf, envelopes, objectOf } from '../../model/envelope.js'
import { onTheWire, pushExample } from '../wire.js'
import type { Example, ExampleFields } from '../literal.js'
import type { Schema } from '../../model/json-schema.js'
import { descriptionOf } from './operation.js'
import { openApiSchema, schemaRef } from './schemas.js'

/** What WeChat pushes, by its kind; undefined if the manifest has nothing of it. */
export function webhooksOf(context: Context): ExampleFields | undefined {
  const pushes = allPushes(context.model)
  if (pushes.length === 0) return undefined
  return Object.fromEntries(pushes.map((push) => [push.kind, { post: operationOf(push, context) }]))
}

function operationOf(push: Push, context: Context): Example {
  const { group, kind, name, title, link, deprecated, silent } = push
  const schema = { $ref: schemaRef(name) }
  const example = onTheWire(pushExample(push, context), push.fields, context.types)
  const description = silent
    ? '回复 success，或内容为空'
    : '回复 success 或内容为空，或被动回复的消息'
  return {
    operationId: `push_${kind.replace('.', '_')}`,
    tags: [group],
    summary: title,
    description: descriptionOf(push, pushFacts(push), variantsText(push)),
    externalDocs: link === undefined ? undefined : { url: link },
    deprecated: deprecated === undefined ? undefined : true,
    security: [],
    requestBody: {
      required: true,
      content: { 'text/xml': { schema }, 'application/json': { schema, example } },
    },
    responses: {
      '200': {
        description,
        content: { 'text/plain': { schema: { type: 'string' }, example: 'success' } },
      },
    },
  }
}

/** The schema of each push, and of what they have in common. */
export function pushSchemas(model: Model): Record<string, Schema> {
  const common = Object.values(envelopes).map(({ name, doc, fields }): [string, Schema] => [
    name,
    { description: doc, ...openApiSchema(objectWith(fields)) },
  ])
  const own = allPushes(model).map((push): [string, Schema] => {
    const { allOf, ...schema } = openApiSchema(objectOf(push))
    const envelope = { $ref: schemaRef(envelopeOf(push).name) }
    const included = Array.isArray(allOf) ? allOf : []
    const description = push.title
    return [
      push.name,
      { description, xml: { name: 'xml' }, ...schema, allOf: [envelope, ...included] },
    ]
  })
  return Object.fromEntries([...common, ...own])
}
