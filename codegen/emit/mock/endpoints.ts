import { checked, definitionsOf, schemaOf } from '../../model/json-schema.js'
import type { Endpoint, NamedType, Paging } from '../../model/model.js'
import { allEndpoints, opOf, requestSections } from '../../model/walk.js'
import type { Context } from '../context.js'
import { answerKind, type Branch, type Shown } from '../functions/signature.js'
import { Code, literal, type Example, type ExampleFields } from '../literal.js'
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
  const { method, path, auth, who, query, body, errmsg, refuses } = endpoint
  const { returns, int64, branches } = context.signatureOf(endpoint)
  return {
    op: opOf(endpoint),
    method,
    path,
    ...(auth !== undefined && { auth }),
    ...(who && { callers: { ...who } as ExampleFields }),
    ...(query && { query: schemaOf(query, checked) }),
    ...(body && { body: { as: body.as, schema: schemaOf(body.type, checked) } }),
    ...(int64 && { int64 }),
    ...(refuses && {
      refuses: Object.fromEntries(refuses.map((each) => [each.path, each.errcode])),
    }),
    answer: returns,
    ...(errmsg !== undefined && !(returns === 'nothing' && errmsg === 'ok') && { errmsg }),
    ...(branches.length > 0
      ? {
          choice: {
            by: endpoint.choice?.by,
            branches: branches.map((each) => mockBranch(each, context)),
          },
        }
      : returnsOf({ endpoint, returns: endpoint.returns }, context)),
    ...(endpoint.paging?.by === 'cursor' && { cursor: cursorOf(endpoint.paging) }),
  }
}

/** What leads to one of the answers, and that. */
function mockBranch(branch: Branch, context: Context): Example {
  const { values, absent, present } = branch.on
  return {
    ...(values.length > 0 && { values }),
    ...(absent && { absent }),
    ...(present && { present }),
    answer: answerKind(branch.returns),
    ...returnsOf(branch, context),
  }
}

/** An example of an answer that JSON can show. */
function returnsOf({ endpoint, returns }: Shown, { examples }: Context): { returns?: Example } {
  const shown = returns && examples.of(returns, 'full', endpoint.example.returns)
  return shown === undefined || shown instanceof Code ? {} : { returns: shown }
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
  return definitionsOf(types.all.filter(({ name }) => sent.has(name)))
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
