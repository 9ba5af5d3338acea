import { allEndpoints, opOf, type Endpoint } from '../model.js'
import { StructureKind } from '../output/print.js'
import type { Context } from './context.js'
import { groupModulePath, Module, symbols } from './module.js'
import { signatureOf } from './signature.js'

/** The text of `src/testing/generated/operations.ts`: what each function takes and resolves to, by its op. */
export function operationsText(header: string, context: Context): string {
  const module = new Module('src/testing/generated/operations')
  return module.print(header, [
    {
      kind: StructureKind.Interface,
      name: 'Operations',
      isExported: true,
      docs: ['What each function takes and resolves to.'],
      properties: allEndpoints(context.model).map((endpoint) => ({
        name: `'${opOf(endpoint)}'`,
        type: operationText(endpoint, module, context),
      })),
    },
  ])
}

function operationText(endpoint: Endpoint, module: Module, { types }: Context): string {
  const { request, response, returns } = signatureOf(endpoint, types)
  const use = ({ name }: { name: string }): string =>
    module.use({ name, module: groupModulePath(endpoint.group) })
  const bytes = returns === 'binary' ? module.use(symbols.Download) : 'undefined'
  return `{ request: ${request ? use(request) : 'undefined'}; response: ${response ? use(response) : bytes} }`
}
