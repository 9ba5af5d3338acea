import { manifest } from './declaration.js'
import { exampleSchema } from './endpoint.js'
import { fieldKeyPattern, typePattern } from './notation.js'
import { docPattern as doc, refer, type Schema } from './shape.js'

const oneTypeOr = (other: string): Schema => ({
  if: { type: 'string' },
  then: refer('type'),
  else: refer(other),
})

function fieldsSchema(description: string, key: string, value: Schema): Schema {
  return {
    description,
    type: 'object',
    properties: {
      'one of': {
        description:
          'Exactly one of these alternatives applies, in addition to the fields beside it. If a field names the alternative, give it a one-value `enum` in each.',
        type: 'array',
        minItems: 1,
        items: refer('fields'),
      },
      'all of': {
        description:
          'Every field of these named types, then the fields beside it: `A` or `A & B`. A field declared again narrows the included one.',
        type: 'string',
        pattern: String.raw`^[A-Z]\w*(\s*&\s*[A-Z]\w*)*$`,
      },
      'enum of': {
        description:
          'The values of an enum, each with its text: `0: 未知`. Nothing can be beside it.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'string', minLength: 1 },
      },
    },
    propertyNames: { pattern: `^(one of|all of|enum of|${key}${fieldKeyPattern}${doc})$` },
    additionalProperties: value,
  }
}

const fieldNotation =
  '`name?: type -- 说明`. `?`: the field may be absent. `name[](..5)? -- 说明:` with fields below: an array of objects.'

/** What a user's manifest may leave out: whoever calls their own gateway knows what it is for. */
export const userMayLack: ReadonlySet<string> = new Set(['title', 'doc', 'link'])

/** The schema that editors complete and underline by: draft-07 is what the YAML language server knows. */
export const manifestSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'endpoints.yaml',
  ...manifest.schema,
  definitions: {
    example: exampleSchema,
    section: oneTypeOr('fields'),
    value: {
      description: '`type -- 说明`, or the fields of a nested object.',
      ...oneTypeOr('fields'),
    },
    fields: fieldsSchema(fieldNotation, '', refer('value')),
    answer: {
      if: { type: 'string' },
      then: refer('type'),
      else: fieldsSchema(
        `${fieldNotation} \`by <field of the request>\`: a branch for each of its values.`,
        String.raw`by \S+|`,
        { anyOf: [refer('value'), refer('branches')] },
      ),
    },
    branches: {
      description: 'Values of the field → what is returned: `image, voice:`, `absent:`.',
      type: 'object',
      minProperties: 2,
      additionalProperties: { anyOf: [refer('value'), { type: 'object', maxProperties: 0 }] },
    },
    raw: {
      description: 'The one text field that is sent as it is.',
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      propertyNames: { pattern: `^${fieldKeyPattern}${doc}$` },
      additionalProperties: { type: 'string', pattern: String.raw`^string(\([^()]+\))?${doc}$` },
    },
    type: {
      description:
        '`string` `integer` `number` `boolean` `int64` `unknown` `file` `binary`, a `PascalName`, `enum(A, B)`, `map(T)`, `T[]`, `A | B`; limits in brackets: `integer(1..50)`, `string(..128 bytes)`, `T[](..5)`; then ` -- 说明`: units, defaults, conditions.',
      type: 'string',
      pattern: `^${typePattern}${doc}$`,
    },
  },
}

/** The same for a user's own manifest. */
export function userSchema(): Schema {
  const lenient = (key: string, value: unknown): unknown =>
    key === 'required' && Array.isArray(value)
      ? value.filter((name: string) => !userMayLack.has(name))
      : value
  return JSON.parse(JSON.stringify(manifestSchema, lenient)) as Schema
}
