import { allEndpoints, walk, type Group, type Model, type NamedType, type Type } from '../model.js'
import { StructureKind, type Statement } from '../output/print.js'
import type { Types } from '../types.js'
import type { Examples } from './examples.js'
import { declareFunction, endpointTypes, runtimeNames } from './functions.js'
import { declareType, referencedNames, type Direction } from './types.js'

const runtimeTypes = new Set(['Client', 'CallOptions', 'Download', 'FileInput', 'Int64'])

/** The statements of `src/generated/<group>.ts`: imports, named types, then each endpoint with its types. */
export function groupModule(
  group: Group,
  model: Model,
  types: Types,
  examples: Examples,
): Statement[] {
  const directions = new Directions(model, types)
  const declared = group.types.map((type) => ({ ...type, direction: directions.of(type.name) }))
  const endpoints = group.endpoints.map((endpoint) => ({
    endpoint,
    types: endpointTypes(endpoint, types),
  }))
  const own = [...declared, ...endpoints.flatMap((each) => each.types)]
  const names = [
    ...own.flatMap(({ type, direction }) => referencedNames(type, direction)),
    ...group.endpoints.flatMap(runtimeNames),
  ]
  return [
    ...imports(names, new Set(own.map((type) => type.name)), group.name, model),
    ...declared.map((type) => declareType(type, type.direction, types)),
    ...endpoints.flatMap(({ endpoint, types: beside }) => [
      ...beside.map((type) => declareType(type, type.direction, types)),
      ...declareFunction(endpoint, types, examples),
    ]),
  ]
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
  return modules(model).map(({ name, types: named, endpoints }) => ({
    kind: StructureKind.ExportDeclaration,
    isTypeOnly: true,
    moduleSpecifier: `./${name}.js`,
    namedExports: [
      ...named.map((type) => type.name),
      ...endpoints.flatMap((endpoint) => endpointTypes(endpoint, types).map((type) => type.name)),
    ].sort(),
  }))
}

function modules(model: Model): Pick<Group, 'name' | 'types' | 'endpoints'>[] {
  const shared =
    model.types.length > 0 ? [{ name: 'types', types: model.types, endpoints: [] }] : []
  return [...shared, ...model.groups]
}

function imports(
  names: string[],
  local: ReadonlySet<string>,
  module: string,
  model: Model,
): Statement[] {
  const needed = [...new Set(names)].filter((name) => !local.has(name)).sort()
  const up = '../'.repeat(module.split('/').length - 1)
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
  readonly #answers = new Set<string>()

  constructor(model: Model, types: Types) {
    const visit = (type: Type): void => {
      for (const part of walk(type)) {
        if (part.kind !== 'ref' || this.#answers.has(part.name)) continue
        this.#answers.add(part.name)
        const named: NamedType | undefined = types.named(part.name)
        if (named) visit(named.type)
      }
    }
    for (const { returns } of allEndpoints(model)) if (returns) visit(returns)
  }

  of(name: string): Direction {
    return this.#answers.has(name) ? 'response' : 'request'
  }
}
