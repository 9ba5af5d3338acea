import type { Endpoint, Group, Model, NamedType, Push, Twin, Type, UrlFunction } from './model.js'

/** `card/giftcard` + `pageAdd` → `card.giftcard.pageAdd`, the name in errors, hooks and the mock. */
export function opOf({ group, name }: { group: string; name: string }): string {
  return `${group.replaceAll('/', '.')}.${name}`
}

/** Something of each endpoint, by its op. */
export function byOp<T>(model: Model, of: (endpoint: Endpoint) => T): Record<string, T> {
  return Object.fromEntries(allEndpoints(model).map((each) => [opOf(each), of(each)]))
}

export function allTypes(model: Model): NamedType[] {
  return [...model.types, ...model.groups.flatMap((group) => group.types)]
}

export function allEndpoints(model: Model): Endpoint[] {
  return model.groups.flatMap((group) => group.endpoints)
}

/** Everything that has an entry of its own with types: endpoints and URL functions. */
export function allDocumented(model: Model): (Endpoint | UrlFunction)[] {
  return model.groups.flatMap((group) => [...group.endpoints, ...group.urls])
}

/** The functions of a group. */
export function callsOf({ endpoints, urls, twins }: Group): (Endpoint | UrlFunction | Twin)[] {
  return [...endpoints, ...urls, ...twins]
}

/** How many functions a group has. */
export function callsIn(group: Group): number {
  return callsOf(group).length
}

/** The groups that can be imported: others hold messages and events alone. */
export function callGroups(model: Model): Group[] {
  return model.groups.filter((group) => callsIn(group) > 0)
}

export function allPushes(model: Model): Push[] {
  return model.groups.flatMap((group) => group.pushes)
}

/** Every type section, of functions and of pushes. */
export function allSections(model: Model): Type[] {
  return [
    ...allDocumented(model).flatMap(sectionsOf),
    ...allPushes(model).flatMap(({ fields }) => fields ?? []),
  ]
}

/** The type sections of what an endpoint is sent. */
export function requestSections({ query, body }: Pick<Endpoint, 'query' | 'body'>): Type[] {
  return [query, body?.type].filter((type) => type !== undefined)
}

/** Each of the answers that the request decides between; undefined where nothing is returned. */
export function answersOf({ returns, choice }: Endpoint): (Type | undefined)[] {
  return choice ? choice.branches.map((branch) => branch.returns) : [returns]
}

/** The type sections of an endpoint or URL function. */
export function sectionsOf(documented: Endpoint | UrlFunction): Type[] {
  const { query } = documented
  const { body, returns } = 'url' in documented ? {} : documented
  return [query, body?.type, returns].filter((type) => type !== undefined)
}

/** Every type that is written somewhere, and everything inside it. */
export function allParts(model: Model): Type[] {
  const named = allTypes(model).map(({ type }) => type)
  return [...named, ...allSections(model)].flatMap((type) => walk(type))
}

/** The types directly inside a type; a `ref` has none. */
export function children(type: Type): Type[] {
  switch (type.kind) {
    case 'array':
      return [type.items]
    case 'map':
      return [type.values]
    case 'union':
      return type.members
    case 'object':
      return [...type.includes, ...type.fields.map((field) => field.type), ...type.alternatives]
    default:
      return []
  }
}

/** The type and everything inside it, without following references. */
export function walk(type: Type, found: Type[] = []): Type[] {
  found.push(type)
  for (const child of children(type)) walk(child, found)
  return found
}

/** The items with the same key together, in the order of the first of them. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
