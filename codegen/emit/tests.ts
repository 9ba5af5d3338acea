import { opOf, type Endpoint, type Group } from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import { literal, type Examples } from './examples.js'
import { signatureOf } from './functions.js'
import { namespaceName } from './naming.js'

/** The statements of `test/generated/<group>.test.ts`: one table of expectations an endpoint. */
export function testModule(group: Group, types: Types, examples: Examples): Statement[] {
  const up = '../'.repeat(group.name.split('/').length)
  return [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: `${up}../src/generated/${group.name}.js`,
      namespaceImport: namespaceName(group.name),
    },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: `${up}support/endpoint.js`,
      namedImports: ['describeEndpoint'],
    },
    ...group.endpoints.map((endpoint) => describeText(endpoint, types, examples)),
  ]
}

function describeText(endpoint: Endpoint, types: Types, examples: Examples): string {
  const { op, call, ...expectations } = expectationsOf(endpoint, types, examples)
  const entries = [['op', op], ['call', call], ...Object.entries(expectations)].map(
    ([key, text]) => `${key ?? ''}: ${text ?? ''}`,
  )
  return `\ndescribeEndpoint({ ${entries.join(', ')} })`
}

function expectationsOf(
  endpoint: Endpoint,
  types: Types,
  examples: Examples,
): Record<string, string> {
  const { method, path, host, query, body, auth } = endpoint
  const { request, returns } = signatureOf(endpoint, types)
  const name = `${namespaceName(endpoint.group)}.${endpoint.name}`
  const entries: Record<string, string> = {
    op: literal(opOf(endpoint)),
    call: request ? name : `(account) => ${name}(account)`,
    request: request ? literal(examples.request(endpoint, 'full') ?? {}) : 'undefined',
    sends: literal(`${method} ${host === undefined ? '' : `https://${host}`}${path}`),
  }
  if (auth !== undefined) entries['auth'] = literal(auth)
  if (query !== undefined) {
    entries['query'] = literal(types.fields(query).map((field) => field.name))
  }
  if (body !== undefined) entries['body'] = literal(body.as)
  if (returns === 'json' || returns === 'mixed') {
    entries['returns'] = literal(examples.returns(endpoint, 'full') ?? {})
  }
  if (returns !== 'json') entries['answer'] = literal(returns)
  return entries
}
