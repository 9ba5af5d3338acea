import { allEndpoints, opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import { groupModulePath, Module } from '../module.js'
import { signatureOf } from '../functions/signature.js'

/** The text of `src/testing/generated/operations.ts`: what each function takes and resolves to, by its op. */
export function operationsText(header: string, path: string, context: Context): string {
  const module = new Module(path, context.target)
  return module.print(header, [declareOperations(module, context)])
}

export function declareOperations(module: Module, { model, types, target }: Context): string {
  const properties = allEndpoints(model).map((endpoint) => {
    const { request, response, returns } = signatureOf(endpoint, types)
    const use = ({ name }: { name: string }): string =>
      module.use({ name, module: groupModulePath(endpoint.group, target) })
    const bytes = returns === 'binary' ? module.use('Download') : 'undefined'
    const [sent, received] = [
      request ? use(request) : 'undefined',
      response ? use(response) : bytes,
    ]
    return `  '${opOf(endpoint)}': { request: ${sent}; response: ${received} }\n`
  })
  return `
/** What each function takes and resolves to. */
export interface Operations {
${properties.join('')}}`
}
