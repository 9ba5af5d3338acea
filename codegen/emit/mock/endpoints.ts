import { checked, definitionsOf, schemaOf } from '../../model/json-schema.js'
import type { Endpoint, NamedType, Paging } from '../../model/model.js'
import { allEndpoints, allTypes, opOf, requestSections } from '../../model/walk.js'
import type { Context } from '../context.js'
import { Code, literal, type Example } from '../literal.js'
import type { Module } from '../module.js'

/** The text of `src/testing/generated/endpoints.ts`: what the mock WeChat accepts and answers. */
export function mockText(module: Module): string {
  const { context } = module
  const endpoints = allEndpoints(context.model).map((each) => mockEndpoint(each, context))
  return module.printTable(
    `import type { Definitions } from '../../shared/schema/schema.js'\nimport type { MockEndpoint } from '../model.js'`,
    `export const endpoints: readonly MockEndpoint[] = ${literal(endpoints)}`,
    `export const definitions: Definitions = ${literal(definitionsIn(context))}`,
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
    ...(query && { query: schemaOf(query, checked) }),
    ...(body && { body: { as: body.as, schema: schemaOf(body.type, checked) } }),
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

/** The named types that requests refer to. */
function definitionsIn({ model, types }: Context): Example {
  const sent = types.namesIn(allEndpoints(model).flatMap(requestSections))
  const named = [...model.imported, ...allTypes(model)]
  return definitionsOf(named.filter(({ name }) => sent.has(name)))
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
  return module.print([
    declareOperations(module),
    `\n/** The named types that the schemas refer to. */\nconst definitions = ${literal(definitionsIn(context))}`,
    `\n/** For \`createMockWeChat({ endpoints })\`. */
export const endpoints: ${table}<Operations> = ${literal(Object.fromEntries(entries))}`,
  ])
}
