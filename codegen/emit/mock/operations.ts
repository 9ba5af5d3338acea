import type { Endpoint } from '../../model.js'
import { allEndpoints, opOf } from '../../parts.js'
import { StructureKind, type Statement } from '../../output/print.js'
import type { Context } from '../context.js'
import { groupModulePath, Module } from '../module.js'
import { signatureOf } from '../functions/signature.js'

/** The text of `src/testing/generated/operations.ts`: what each function takes and resolves to, by its op. */
export function operationsText(header: string, path: string, context: Context): string {
  const module = new Module(path, context.target)
  return module.print(header, [declareOperations(module, context)])
}

export function declareOperations(module: Module, context: Context): Statement {
  return {
    kind: StructureKind.Interface,
    name: 'Operations',
    isExported: true,
    docs: ['What each function takes and resolves to.'],
    properties: allEndpoints(context.model).map((endpoint) => ({
      name: `'${opOf(endpoint)}'`,
      type: operationText(endpoint, module, context),
    })),
  }
}

function operationText(endpoint: Endpoint, module: Module, { types, target }: Context): string {
  const { request, response, returns } = signatureOf(endpoint, types)
  const use = ({ name }: { name: string }): string =>
    module.use({ name, module: groupModulePath(endpoint.group, target) })
  const bytes = returns === 'binary' ? module.use('Download') : 'undefined'
  return `{ request: ${request ? use(request) : 'undefined'}; response: ${response ? use(response) : bytes} }`
}
