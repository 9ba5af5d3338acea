import { isScalar } from 'yaml'
import { builtins } from '../model/model.js'
import type { Entry } from './reader.js'

/** How this notation says what JSON Schema and OpenAPI say by a key of their own. */
const written: ReadonlyMap<string, string> = new Map([
  ['$ref', 'write the name of the type: `NAME: Card`'],
  ['properties', 'write its fields right below `NAME`, without `type` and `properties`'],
  ['items', 'write `NAME[]:` with the fields of one element below, or `NAME: Card[]`'],
  ['oneOf', 'write `one of:` with the list of alternatives'],
  ['anyOf', 'write `one of:` with the list of alternatives'],
  ['allOf', 'write `all of: Card & Ticket`'],
])

const otherKeys: ReadonlySet<string> = new Set([
  ...['type', 'title', 'description', 'format', 'default', 'example', 'examples', 'enum'],
  ...['required', 'nullable', 'additionalProperties', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'minItems', 'maxItems'],
])

/**
 * What to write instead of JSON Schema; undefined if an object is none. An object with a lone field `type` may be meant, so that is
 * not sure.
 */
export function insteadOfSchema(
  entries: readonly Entry[],
  name: string,
): { message: string; isSure: boolean } | undefined {
  const keys = entries.map(({ key }) => key.value)
  if (!keys.every((key) => written.has(key) || otherKeys.has(key))) return undefined
  const [type] =
    /^(?:string|integer|number|boolean|object|array)$/.exec(scalarAt('type', entries)) ?? []
  const told = keys.map((key) => written.get(key)).find((advice) => advice !== undefined)
  const isSchema =
    type === undefined
      ? keys.some((key) => key === '$ref' || key.endsWith('Of'))
      : type === 'object' || type === 'array' || !entries.every(isField)
  if (isSchema) {
    const plain = type === 'array' ? 'string[]' : type
    const other = type === 'object' ? written.get('properties') : `write \`NAME: ${plain} -- 说明\``
    const advice = (told ?? other ?? '').replaceAll('NAME', name)
    return { message: `this is JSON Schema: ${advice}`, isSure: true }
  }
  if (type === undefined || keys.length > 1) return undefined
  const hint = `write \`${name}: ${type}\` if a ${type} is meant, and else the field’s 说明`
  return { message: `\`${name}\` is an object with a field \`type\`: ${hint}`, isSure: false }
}

function scalarAt(key: string, entries: readonly Entry[]): string {
  const node = entries.find((entry) => entry.key.value === key)?.node
  return isScalar(node) ? String(node.value) : ''
}

/** Whether a value is the type of a field rather than a fact about one. */
function isField({ node }: Entry): boolean {
  return isScalar(node) && fieldType.test(String(node.value))
}

const fieldType = new RegExp(String.raw`^(?:${builtins.join('|')}|[A-Z]\w*)(?:\[\])?(?:\s+--.*)?$`)
