import { allEndpoints, allTypes } from '../../model/walk.js'
import type { Context } from '../context.js'
import { Code, literal, type Example } from '../examples.js'
import { mockEndpoint, mockSchemas } from './endpoints.js'
import { Module } from '../module.js'
import { declareOperations } from './operations.js'

/** The text of `mock.ts` beside somebody's own tests: what `createMockWeChat({ endpoints })` takes. */
export function ownMockText(header: string, path: string, context: Context): string {
  const { model, target } = context
  const module = new Module(path, target)
  const table = module.use('MockEndpoints')
  const entries = allEndpoints(model).map((endpoint): [string, Example] => {
    const { op, ...rest } = mockEndpoint(endpoint, context)
    return [op, { ...rest, definitions: new Code('definitions') }]
  })
  const definitions = mockSchemas([...model.imported, ...allTypes(model)])
  return module.print(header, [
    declareOperations(module, context),
    `\n/** The named types that the schemas refer to. */\nconst definitions = ${literal(definitions)}`,
    `\n/** For \`createMockWeChat({ endpoints })\`. */
export const endpoints: ${table}<Operations> = ${literal(Object.fromEntries(entries))}`,
  ])
}
