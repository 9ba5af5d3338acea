import { facetsOf } from '../../model/limits.js'
import type { Endpoint, NamedType, Paging } from '../../model/model.js'
import { allEndpoints, allTypes, opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import { Code, literal, type Example } from '../examples.js'
import { int64Paths } from '../functions/int64.js'
import { tableText } from '../module.js'
import { schemaOf, sentInt64, type Schema, type SchemaStyle } from '../schema.js'
import { signatureOf } from '../functions/signature.js'

const style: SchemaStyle = {
  ref: (name) => `#/$defs/${name}`,
  enumeration: ({ values }) => ({ enum: values }),
  limits: (type) => {
    const limits = facetsOf(type)
    return Object.keys(limits).length > 0 ? { limits } : {}
  },
  int64: sentInt64,
  bytes: { type: 'string', format: 'binary' },
  choice: () => 'oneOf',
  absence: (names) => ({ not: { anyOf: names.map((name) => ({ required: [name] })) } }),
}

/** The text of `src/testing/generated/endpoints.ts`: what the mock WeChat accepts and answers. */
export function mockText(header: string, context: Context): string {
  const endpoints = allEndpoints(context.model).map((each) => mockEndpoint(each, context))
  const schemas = mockSchemas(allTypes(context.model))
  return tableText(
    header,
    `import type { MockEndpoint, Schema } from '../model.js'`,
    `export const endpoints: readonly MockEndpoint[] = ${literal(endpoints)}`,
    `export const schemas: Readonly<Record<string, Schema>> = ${literal(schemas)}`,
  )
}

export function mockEndpoint(
  endpoint: Endpoint,
  { types, examples }: Context,
): Record<string, Example> & { op: string } {
  const { method, path, auth, query, body, errmsg, refuses } = endpoint
  const { returns } = signatureOf(endpoint, types)
  const example = examples.returns(endpoint, 'full')
  const int64 = int64Paths(endpoint, types)
  return {
    op: opOf(endpoint),
    method,
    path,
    ...(auth !== undefined && { auth }),
    ...(query && { query: withoutText(schemaOf(query, style)) }),
    ...(body && { body: { as: body.as, schema: withoutText(schemaOf(body.type, style)) } }),
    ...(int64 && { int64 }),
    ...(refuses && {
      refuses: Object.fromEntries(refuses.map((each) => [each.path, each.errcode])),
    }),
    answer: returns,
    ...(errmsg !== undefined && !(returns === 'nothing' && errmsg === 'ok') && { errmsg }),
    ...(returns !== 'nothing' &&
      example !== undefined &&
      !(example instanceof Code) && { returns: example }),
    ...(endpoint.paging?.by === 'cursor' && { cursor: cursorOf(endpoint.paging) }),
  }
}

/** By what a page that is not the first is known, and what is empty in the last one. */
function cursorOf({ position, start, items, next, returned }: Paging): Example {
  const ends = [next, returned].flatMap((place) => place?.path ?? [])
  return {
    field: position.path,
    ...(start !== undefined && { start }),
    items: items.path,
    // The largest id of a page stands in the items.
    ends: ends.filter((path) => !path.includes('[]')),
  }
}

export function mockSchemas(types: readonly NamedType[]): Record<string, Schema> {
  return Object.fromEntries(
    types.map(({ name, type }) => [name, withoutText(schemaOf(type, style))]),
  )
}

/** The mock checks shapes; the 说明 stay in the generated types. */
function withoutText(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as Schema
}
