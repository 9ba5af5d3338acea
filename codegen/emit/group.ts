import { allEndpoints, type Group, type Model, type NamedType, type Twin } from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import type { Examples } from './examples.js'
import { declareFunction, endpointTypes, runtimeNames } from './functions.js'
import { declareType, referencedNames, type Direction } from './types.js'
import { declareUrlFunction, urlTypes } from './urls.js'

const runtimeTypes = new Set(['Client', 'CallOptions', 'Download', 'FileInput', 'Int64'])

type DirectedType = NamedType & { direction: Direction }

/** The statements of `src/generated/<group>.ts`: imports, named types, then each function with its types, then twins. */
export function groupModule(
  group: Group,
  model: Model,
  types: Types,
  examples: Examples,
): Statement[] {
  const directions = new Directions(model, types)
  const declared = group.types.map((type) => ({ ...type, direction: directions.of(type.name) }))
  const own = [...declared, ...functionTypes(group, types)]
  const names = [
    ...own.flatMap(({ type, direction }) => referencedNames(type, direction)),
    ...group.endpoints.flatMap(runtimeNames),
  ]
  return [
    ...(group.urls.length > 0 ? [importBuildUrl(group.name)] : []),
    ...imports(names, new Set(own.map((type) => type.name)), group.name, model),
    ...declared.map((type) => declareType(type, type.direction, types)),
    ...group.endpoints.flatMap((endpoint) => [
      ...endpointTypes(endpoint, types).map((type) => declareType(type, type.direction, types)),
      ...declareFunction(endpoint, types, examples),
    ]),
    ...group.urls.flatMap((urlFunction) => [
      ...urlTypes(urlFunction, types).map((type) => declareType(type, 'request', types)),
      ...declareUrlFunction(urlFunction, types, examples),
    ]),
    ...group.twins.map(exportTwin),
  ]
}

/** The request and response types of a group's functions. */
function functionTypes(group: Pick<Group, 'endpoints' | 'urls'>, types: Types): DirectedType[] {
  return [
    ...group.endpoints.flatMap((endpoint) => endpointTypes(endpoint, types)),
    ...group.urls.flatMap((urlFunction) =>
      urlTypes(urlFunction, types).map((type) => ({ ...type, direction: 'request' as const })),
    ),
  ]
}

function importBuildUrl(module: string): Statement {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: `${upFrom(module)}../runtime/url.js`,
    namedImports: ['buildUrl'],
  }
}

function exportTwin({ group, name, targetGroup, targetName }: Twin): Statement {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: `${upFrom(group) || './'}${targetGroup}.js`,
    namedExports: [{ name: targetName, ...(targetName !== name && { alias: name }) }],
  }
}

/** The way from a module's folder up to `src/generated/`. */
function upFrom(module: string): string {
  return '../'.repeat(module.split('/').length - 1)
}

/** The statements of `src/generated/types.ts`: what several groups share. */
export function sharedTypesModule(model: Model, types: Types): Statement[] {
  const directions = new Directions(model, types)
  const declared = model.types.map((type) => ({ ...type, direction: directions.of(type.name) }))
  const names = declared.flatMap(({ type, direction }) => referencedNames(type, direction))
  return [
    ...imports(names, new Set(declared.map((type) => type.name)), 'types', model),
    ...declared.map((type) => declareType(type, type.direction, types)),
  ]
}

/** The statements of `src/generated/index.ts`: the types of every group, for `import type … from 'offiaccount'`. */
export function typesIndexModule(model: Model, types: Types): Statement[] {
  return modules(model).flatMap((module) => exportTypes(module, types))
}

function exportTypes(module: Module, types: Types): Statement[] {
  const names = [...module.types, ...functionTypes(module, types)].map((type) => type.name)
  if (names.length === 0) return []
  return [
    {
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: `./${module.name}.js`,
      namedExports: names.sort(),
    },
  ]
}

type Module = Pick<Group, 'name' | 'types' | 'endpoints' | 'urls'>

function modules(model: Model): Module[] {
  const shared =
    model.types.length > 0 ? [{ name: 'types', types: model.types, endpoints: [], urls: [] }] : []
  return [...shared, ...model.groups]
}

function imports(
  names: string[],
  local: ReadonlySet<string>,
  module: string,
  model: Model,
): Statement[] {
  const needed = [...new Set(names)].filter((name) => !local.has(name)).sort()
  const up = upFrom(module)
  const sources: [string, string[]][] = [
    [`${up}../runtime/index.js`, needed.filter((name) => runtimeTypes.has(name))],
    ...modules(model).map((each): [string, string[]] => [
      `${up || './'}${each.name}.js`,
      needed.filter((name) => each.types.some((type) => type.name === name)),
    ]),
  ]
  return sources.flatMap(([moduleSpecifier, namedImports]) =>
    namedImports.length === 0
      ? []
      : [
          {
            kind: StructureKind.ImportDeclaration as const,
            isTypeOnly: true,
            moduleSpecifier,
            namedImports,
          },
        ],
  )
}

/** A named type that any answer contains describes what WeChat sends; every other one what a caller sends. */
class Directions {
  readonly #answers: ReadonlySet<string>

  constructor(model: Model, types: Types) {
    this.#answers = types.namesIn(allEndpoints(model).flatMap(({ returns }) => returns ?? []))
  }

  of(name: string): Direction {
    return this.#answers.has(name) ? 'response' : 'request'
  }
}
