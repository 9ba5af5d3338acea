import type { Schema } from '../model.js'

export type Definitions = Readonly<Record<string, Schema>>

/** The schema behind a reference to a named type. */
export function resolve(schema: Schema, definitions: Definitions): Schema {
  const name = typeof schema.$ref === 'string' && schema.$ref.slice('#/$defs/'.length)
  return name ? resolve(definitions[name] ?? {}, definitions) : schema
}

/** What a location such as `#/properties/card/$ref/oneOf/0/required` names. */
export function schemaAt(location: string, root: Schema, definitions: Definitions): unknown {
  let node: unknown = root
  for (const step of steps(location)) {
    if (!isRecord(node)) return undefined
    node = step === '$ref' ? resolve(node, definitions) : node[step]
  }
  return node
}

/** The steps of a JSON pointer in a URI fragment (RFC 6901, 6). */
export function steps(location: string): string[] {
  return location
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Every schema that a property of an object may have, whichever alternative applies. */
export function propertySchemas(root: Schema, name: string, definitions: Definitions): Schema[] {
  const object = resolve(root, definitions)
  const own = isRecord(object.properties) ? object.properties[name] : undefined
  const inner = ['allOf', 'oneOf', 'anyOf']
    .flatMap((keyword) => listOf(object[keyword]))
    .flatMap((schema) => propertySchemas(schema, name, definitions))
  return isRecord(own) ? [...alternatives(own, definitions), ...inner] : inner
}

/** The properties that an object may have, whichever alternative applies. */
export function propertyNames(root: Schema, definitions: Definitions): string[] {
  const object = resolve(root, definitions)
  const own = isRecord(object.properties) ? Object.keys(object.properties) : []
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => listOf(object[keyword]))
  return [...new Set([...own, ...parts.flatMap((part) => propertyNames(part, definitions))])]
}

/** The members of a union, or the schema itself. */
function alternatives(schema: Schema, definitions: Definitions): Schema[] {
  const resolved = resolve(schema, definitions)
  const members = [...listOf(resolved.anyOf), ...listOf(resolved.oneOf)]
  if (members.length === 0) return [resolved]
  return members.flatMap((member) => alternatives(member, definitions))
}

export function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
