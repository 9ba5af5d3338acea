import type { Group, NamedType, Twin } from '../../model/model.js'
import { StructureKind, type Statement } from '../../output/print.js'
import type { Module } from '../module.js'
import { declareEndpoint } from './functions.js'
import { declarePages } from './paging.js'
import { declareUrlFunction } from './urls.js'

/** The text of `src/generated/<group>.ts`: named types, then each function with its types, then twins. */
export function groupText({ types, endpoints, urls, twins }: Group, module: Module): string {
  return module.print([
    ...declareTypes(types, module),
    ...endpoints.flatMap((endpoint) => [
      ...declareEndpoint(endpoint, module),
      ...declarePages(endpoint, module),
    ]),
    ...urls.flatMap((urlFunction) => declareUrlFunction(urlFunction, module)),
    ...twins.map((twin) => exportTwin(twin, module)),
  ])
}

/** The text of `src/generated/types.ts`: what several groups share. */
export function sharedTypesText(module: Module): string {
  return module.print(declareTypes(module.context.model.types, module))
}

/** Those of the named types that this module declares. */
export function declareTypes(types: readonly NamedType[], module: Module): Statement[] {
  const { context, sent, received, path } = module
  return types
    .filter(({ name }) => context.declarationOf(name).module === path)
    .map((type) => (context.directionOf(type.name) === 'request' ? sent : received).declare(type))
}

function exportTwin({ name, targetGroup, targetName }: Twin, module: Module): Statement {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: module.specifier(module.context.groupModule(targetGroup)),
    namedExports: [{ name: targetName, ...(targetName !== name && { alias: name }) }],
  }
}
