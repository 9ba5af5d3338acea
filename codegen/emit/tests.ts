import { opOf, type Endpoint, type Group } from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import { literal, type Examples } from './examples.js'
import { signatureOf, type Signature } from './functions.js'
import { namespaceName } from '../naming.js'

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
  const { method, path, query, body, auth } = endpoint
  const { request, returns } = signatureOf(endpoint, types)
  const name = `${namespaceName(endpoint.group)}.${endpoint.name}`
  const expectations: [string, string | undefined][] = [
    ['op', literal(opOf(endpoint))],
    ['call', request ? name : `(account) => ${name}(account)`],
    ['request', request ? literal(examples.request(endpoint, 'full') ?? {}) : 'undefined'],
    ['sends', literal(`${method} ${path}`)],
    ['auth', auth && literal(auth)],
    ['query', query && literal(types.fields(query).map((field) => field.name))],
    ['body', body && literal(body.as)],
    ['answer', returns === 'json' ? undefined : literal(returns)],
    ['returns', returnsText(endpoint, returns, examples)],
  ]
  const entries = expectations.flatMap(([key, text]) =>
    text === undefined ? [] : `${key}: ${text}`,
  )
  return `\ndescribeEndpoint({ ${entries.join(', ')} })`
}

function returnsText(
  endpoint: Endpoint,
  returns: Signature['returns'],
  examples: Examples,
): string | undefined {
  if (returns === 'nothing' || returns === 'binary') return undefined
  return literal(examples.returns(endpoint, 'full') ?? {})
}
