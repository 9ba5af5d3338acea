import { allEndpoints, opOf, type Endpoint, type Model } from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import { signatureOf } from './functions.js'
import { responseTypeName } from '../naming.js'

/** The statements of `src/testing/generated/operations.ts`: what each function takes and resolves to, by its op. */
export function operationsModule(model: Model, types: Types): Statement[] {
  const operations = allEndpoints(model).map((endpoint) => operationOf(endpoint, types))
  const names = operations.flatMap(({ request, response }) => [request, response])
  const named = [...new Set(names)].filter((name) => name !== 'undefined' && name !== 'Download')
  return [
    ...importTypes('../../generated/index.js', named.sort()),
    ...importTypes('../../runtime/index.js', names.includes('Download') ? ['Download'] : []),
    {
      kind: StructureKind.Interface,
      name: 'Operations',
      isExported: true,
      docs: ['What each function takes and resolves to.'],
      properties: operations.map(({ op, request, response }) => ({
        name: `'${op}'`,
        type: `{ request: ${request}; response: ${response} }`,
      })),
    },
  ]
}

function operationOf(
  endpoint: Endpoint,
  types: Types,
): { op: string; request: string; response: string } {
  const { request, returns } = signatureOf(endpoint, types)
  const responses = { nothing: 'undefined', binary: 'Download' }
  return {
    op: opOf(endpoint),
    request: request?.typeName ?? 'undefined',
    response:
      returns === 'json' || returns === 'mixed' ? responseTypeName(endpoint) : responses[returns],
  }
}

function importTypes(moduleSpecifier: string, namedImports: string[]): Statement[] {
  if (namedImports.length === 0) return []
  return [
    { kind: StructureKind.ImportDeclaration, isTypeOnly: true, moduleSpecifier, namedImports },
  ]
}
