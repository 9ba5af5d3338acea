import { limitValues } from '../../model/limits.js'
import type { Endpoint, NamedType, Paging } from '../../model/model.js'
import { allEndpoints, allTypes, opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import { Code, literal, type Example } from '../literal.js'
import type { Module } from '../module.js'
import { schemaOf, sentInt64, type Schema, type SchemaStyle } from '../schema.js'

const style: SchemaStyle = {
  ref: (name) => `#/$defs/${name}`,
  enumeration: ({ values }) => ({ enum: values }),
  limits: (type) => {
    const limits = limitValues(type)
    return Object.keys(limits).length > 0 ? { limits } : {}
  },
  int64: sentInt64,
  bytes: { type: 'string', format: 'binary' },
  choice: () => 'oneOf',
  absence: (names) => ({ not: { anyOf: names.map((name) => ({ required: [name] })) } }),
  // The mock checks shapes.
  withText: false,
}

/** The text of `src/testing/generated/endpoints.ts`: what the mock WeChat accepts and answers. */
export function mockText(module: Module): string {
  const { context } = module
  const endpoints = allEndpoints(context.model).map((each) => mockEndpoint(each, context))
  const schemas = mockSchemas(allTypes(context.model))
  return module.printTable(
    `import type { MockEndpoint, Schema } from '../model.js'`,
    `export const endpoints: readonly MockEndpoint[] = ${literal(endpoints)}`,
    `export const schemas: Readonly<Record<string, Schema>> = ${literal(schemas)}`,
  )
}

function mockEndpoint(
  endpoint: Endpoint,
  context: Context,
): Record<string, Example> & { op: string } {
  const { method, path, auth, query, body, errmsg, refuses } = endpoint
  const { returns, int64 } = context.signatureOf(endpoint)
  const example = context.examples.returns(endpoint, 'full')
  return {
    op: opOf(endpoint),
    method,
    path,
    ...(auth !== undefined && { auth }),
    ...(query && { query: schemaOf(query, style) }),
    ...(body && { body: { as: body.as, schema: schemaOf(body.type, style) } }),
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
    // The largest id of a page is in the items.
    ends: ends.filter((path) => !path.includes('[]')),
  }
}

function mockSchemas(types: readonly NamedType[]): Record<string, Schema> {
  return Object.fromEntries(types.map(({ name, type }) => [name, schemaOf(type, style)]))
}

/** The text of `src/testing/generated/operations.ts`: what each function takes and resolves to, by its op. */
export function operationsText(module: Module): string {
  return module.print([declareOperations(module)])
}

function declareOperations({ context, use }: Module): string {
  const properties = allEndpoints(context.model).map((endpoint) => {
    const { request, response, returns } = context.signatureOf(endpoint)
    const named = ({ name }: NamedType): string =>
      use({ name, module: context.groupModule(endpoint.group) })
    const bytes = returns === 'binary' ? use('Download') : 'undefined'
    const [sent, received] = [
      request ? named(request) : 'undefined',
      response ? named(response) : bytes,
    ]
    return `  '${opOf(endpoint)}': { request: ${sent}; response: ${received} }\n`
  })
  return `
/** What each function takes and resolves to. */
export interface Operations {
${properties.join('')}}`
}

/** The text of `mock.ts` beside a user's tests: what `createMockWeChat({ endpoints })` takes. */
export function userMockText(module: Module): string {
  const { context } = module
  const { model } = context
  const table = module.use('MockEndpoints')
  const entries = allEndpoints(model).map((endpoint): [string, Example] => {
    const { op, ...rest } = mockEndpoint(endpoint, context)
    return [op, { ...rest, definitions: new Code('definitions') }]
  })
  const definitions = mockSchemas([...model.imported, ...allTypes(model)])
  return module.print([
    declareOperations(module),
    `\n/** The named types that the schemas refer to. */\nconst definitions = ${literal(definitions)}`,
    `\n/** For \`createMockWeChat({ endpoints })\`. */
export const endpoints: ${table}<Operations> = ${literal(Object.fromEntries(entries))}`,
  ])
}
