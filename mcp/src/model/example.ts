import type { Operation } from './document.js'
import { fieldsOf, int64Pattern, type Schema, type Schemas } from './schema.js'

/** An example of a request, as the function takes it. */
export function exampleOf(
  { parameters = [], requestBody }: Operation,
  input: Schema | undefined,
  definitions: Schemas,
): Record<string, unknown> | undefined {
  if (!input) return undefined
  const known = [...fieldsOf(input, definitions)]
  const names = new Set(known.flatMap(({ name, depth }) => (depth === 0 ? name : [])))
  const query = parameters.map(({ name, example }) => [name, example] as const)
  const [[mediaType, { schema, example }] = ['', { schema: {}, example: undefined }]] =
    Object.entries(requestBody?.content ?? {})
  const body =
    mediaType === 'text/plain' ? { [String(schema['x-name'])]: example } : (example as object)
  const whole = { ...Object.fromEntries(query), ...body }
  const own = Object.entries(whole).filter(
    ([name, value]) => names.has(name) && value !== undefined,
  )
  // Ids have one name wherever they are.
  const ids = new Set(
    known.flatMap(({ name, schema: each }) => (each.pattern === int64Pattern ? name : [])),
  )
  return JSON.parse(
    JSON.stringify(Object.fromEntries(own), (name, value: unknown) =>
      typeof value === 'number' && ids.has(name) ? BigInt(value).toString() : value,
    ),
  ) as Record<string, unknown>
}
