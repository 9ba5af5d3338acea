import type { Group, Twin } from '../../model/model.js'
import { StructureKind, type Statement } from '../../output/print.js'
import { sharedTypesPath, type Context } from '../context.js'
import { declareEndpoint } from './functions.js'
import { groupModulePath, Module } from '../module.js'
import { declarePages } from './paging.js'
import { TypePrinter } from '../types/printer.js'
import { declareUrlFunction } from './urls.js'

/** The text of `src/generated/<group>.ts`: named types, then each function with its types, then twins. */
export function groupText(header: string, group: Group, context: Context): string {
  const module = new Module(groupModulePath(group.name, context.target), context.target)
  return module.print(header, [
    ...declareTypes(group, module, context),
    ...group.endpoints.flatMap((endpoint) => [
      ...declareEndpoint(endpoint, module, context),
      ...declarePages(endpoint, module, context),
    ]),
    ...group.urls.flatMap((urlFunction) => declareUrlFunction(urlFunction, module, context)),
    ...group.twins.map((twin) => exportTwin(twin, module, context)),
  ])
}

/** The text of `src/generated/types.ts`: what several groups share. */
export function sharedTypesText(header: string, context: Context): string {
  const module = new Module(sharedTypesPath(context.target), context.target)
  return module.print(header, declareTypes(context.model, module, context))
}

/** The named types that stand in this module. */
export function declareTypes(
  { types }: Pick<Group, 'types'>,
  module: Module,
  context: Context,
): Statement[] {
  return types
    .filter(({ name }) => context.symbolOf(name).module === module.path)
    .map((type) => new TypePrinter(module, context, context.directionOf(type.name)).declare(type))
}

function exportTwin(
  { name, targetGroup, targetName }: Twin,
  module: Module,
  { target }: Context,
): Statement {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: module.specifier(groupModulePath(targetGroup, target)),
    namedExports: [{ name: targetName, ...(targetName !== name && { alias: name }) }],
  }
}
