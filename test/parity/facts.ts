import type { Endpoint, Field, Type } from '../../codegen/model/model.js'
import type { Types } from '../../codegen/model/types.js'

/** A shape as the facts give it: a type's name, an object (`?` marks optional fields), a list or a map (`{}`). */
export type Shape = string | [Shape] | { [field: string]: Shape }

/** One endpoint of the facts. */
export interface Fact {
  method: 'GET' | 'POST'
  path: string
  action?: string
  query?: Record<string, string>
  multipart?: string[]
  request?: Shape
  response?: Shape
  binary?: true
  /** The facts do not hold this endpoint's fields. */
  unknown?: true
}

/** How a request or answer of the manifest differs from the facts, as `place: what`. */
export function differences(endpoint: Endpoint, fact: Fact, types: Types): string[] {
  if (fact.unknown) return []
  const request = [
    ...compareFields(fact.query ?? {}, endpoint.query, types, 'query', true),
    ...(endpoint.body?.as === 'multipart'
      ? compareParts(fact.multipart ?? [], endpoint.body.type, types)
      : compare(fact.request ?? 'none', endpoint.body?.type, types, 'body', true)),
  ]
  return [
    ...request,
    ...compare(fact.response ?? 'none', endpoint.returns, types, 'returns', false),
  ]
}

function compareParts(parts: string[], type: Type, types: Types): string[] {
  const expected = Object.fromEntries(parts.map((part) => [part, 'any']))
  return compareFields(expected, type, types, 'multipart', true)
}

function compare(
  shape: Shape,
  type: Type | undefined,
  types: Types,
  at: string,
  strict: boolean,
): string[] {
  if (shape === 'none') return []
  if (type === undefined) return [`${at}: missing`]
  const resolved = types.resolve(type)
  if (typeof shape === 'string')
    return scalarFits(shape, resolved, types)
      ? []
      : [`${at}: ${shape} expected, not ${describe(resolved)}`]
  if (Array.isArray(shape)) {
    if (resolved.kind !== 'array') return [`${at}: a list expected, not ${describe(resolved)}`]
    return compare(shape[0], resolved.items, types, `${at}[]`, strict)
  }
  if (shape['{}'] !== undefined) {
    if (resolved.kind !== 'map') return [`${at}: a map expected, not ${describe(resolved)}`]
    return compare(shape['{}'], resolved.values, types, `${at}{}`, strict)
  }
  return compareFields(shape, type, types, at, strict)
}

function compareFields(
  shape: Record<string, Shape>,
  type: Type | undefined,
  types: Types,
  at: string,
  strict: boolean,
): string[] {
  const all = type === undefined ? [] : types.fields(type)
  const common = type === undefined ? [] : (types.flatten(type)?.fields ?? [])
  return Object.entries(shape).flatMap(([key, inner]) => {
    const optional = key.endsWith('?')
    const name = optional ? key.slice(0, -1) : key
    const place = `${at}.${name}`
    const candidates = all.filter((field) => field.name === name)
    const [first] = candidates
    if (first === undefined) return [`${place}: missing`]
    const nested = candidates.map((field) => compare(inner, field.type, types, place, strict))
    return [
      ...presence(first, optional, common.includes(first), inner, strict).map(
        (what) => `${place}: ${what}`,
      ),
      ...(nested.some((found) => found.length === 0) ? [] : mergeAlternatives(nested)),
    ]
  })
}

/** Where a field occurs in several alternatives, each may hold a part of what the facts list flat. */
function mergeAlternatives(nested: string[][]): string[] {
  const [first = [], ...others] = nested
  return first.filter((complaint) => others.every((found) => found.includes(complaint)))
}

function presence(
  field: Field,
  optional: boolean,
  common: boolean,
  shape: Shape,
  strict: boolean,
): string[] {
  if (strict && common && field.optional !== optional) {
    return [`${optional ? 'optional' : 'required'} in the facts`]
  }
  if (
    !strict &&
    common &&
    !field.optional &&
    typeof shape === 'string' &&
    shape.endsWith(' absent')
  ) {
    return ['a documented example leaves it out']
  }
  return []
}

function scalarFits(shape: string, type: Type, types: Types): boolean {
  const name = shape.replace(/ absent$/, '')
  if (type.kind === 'union')
    return type.members.some((member) => scalarFits(shape, types.resolve(member), types))
  switch (name) {
    case 'string':
      return type.kind === 'string' || type.kind === 'file' || isEnumOf(type, 'string')
    case 'integer':
      return type.kind === 'integer' || isEnumOf(type, 'number')
    case 'int64?':
      return type.kind === 'integer' || type.kind === 'int64' || isEnumOf(type, 'number')
    case 'number':
      return type.kind === 'number' || type.kind === 'integer' || isEnumOf(type, 'number')
    case 'boolean':
      return type.kind === 'boolean'
    case 'flag':
      return isEnumOf(type, 'number') || type.kind === 'boolean'
    case 'string|integer':
      return (
        ['string', 'integer', 'int64'].includes(type.kind) ||
        (type.kind === 'enum' && !isEnumOf(type, 'number'))
      )
    case 'object':
      return ['object', 'map', 'unknown'].includes(type.kind)
    case 'map':
      return type.kind === 'map'
    case 'ref':
      return type.kind === 'object'
    default:
      return true
  }
}

function isEnumOf(type: Type, kind: 'string' | 'number'): boolean {
  return type.kind === 'enum' && type.values.every((value) => typeof value === kind)
}

function describe(type: Type): string {
  return type.kind === 'enum' ? `enum(${type.values.join(', ')})` : type.kind
}

/** The fact about an endpoint, if there is one. */
export function factOf(endpoint: Endpoint, facts: readonly Fact[]): Fact | undefined {
  const [path, query] = endpoint.path.split('?')
  const action =
    query === undefined ? undefined : (new URLSearchParams(query).get('action') ?? undefined)
  const same = facts.filter((fact) => fact.path === path && fact.action === action)
  return same.find((fact) => fact.method === endpoint.method) ?? same[0]
}
