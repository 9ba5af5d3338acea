import { element } from './dom.js'
import { say } from './words.js'

/**
 * The parts of a JSON Schema that the document uses.
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {string | string[]} [type]
 * @property {string} [format]
 * @property {string} [description]
 * @property {readonly (string | number)[]} [enum]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 * @property {Schema} [items]
 * @property {Schema | boolean} [additionalProperties]
 * @property {readonly Schema[]} [allOf]
 * @property {readonly Schema[]} [anyOf]
 * @property {readonly Schema[]} [oneOf]
 */
/** @typedef {Readonly<Record<string, Schema>>} Schemas - by the end of their `$ref` */

/**
 * The fields of a schema, as a list whose items hold lists.
 * @param {Schema} schema
 * @param {Schemas} schemas
 * @returns {HTMLElement}
 */
export function fieldsView(schema, schemas) {
  const { properties = {}, required = [], anyOf, oneOf } = whole(schema, schemas)
  const alternatives = anyOf ?? oneOf ?? []
  return element(
    'ul.fields',
    {},
    ...Object.entries(properties).map(([name, field]) =>
      fieldView(required.includes(name) ? name : `${name}?`, field, schemas),
    ),
    ...alternatives.map((each) =>
      element('li', {}, element('span.path', {}, say('oneOf')), fieldsView(each, schemas)),
    ),
  )
}

/**
 * @param {string} name
 * @param {Schema} field
 * @param {Schemas} schemas
 */
function fieldView(name, field, schemas) {
  const inner = innerOf(field, schemas)
  const line = [
    element('code', {}, name),
    element('span.path', {}, typeOf(field, schemas)),
    ' ',
    field.description ?? '',
  ]
  if (!inner) return element('li', {}, ...line)
  // Made when it is opened, because a card has hundreds of fields.
  const details = element(
    'details',
    {
      toggle: () => {
        if (details.childElementCount === 1) details.append(fieldsView(inner, schemas))
      },
    },
    element('summary', {}, ...line),
  )
  return element('li', {}, details)
}

/**
 * What has fields of its own: the object, an item of the list, or a value of the map.
 * @param {Schema} schema
 * @param {Schemas} schemas
 * @returns {Schema | undefined}
 */
function innerOf(schema, schemas) {
  const { items, additionalProperties, properties, anyOf, oneOf } = whole(schema, schemas)
  if (items) return innerOf(items, schemas)
  if (properties) return schema
  if (typeof additionalProperties === 'object') return innerOf(additionalProperties, schemas)
  const some = (anyOf ?? oneOf ?? []).some((each) => innerOf(each, schemas) !== undefined)
  return some ? schema : undefined
}

/**
 * @param {Schema} schema
 * @param {Schemas} schemas
 * @returns {string} such as `string[]` or `1 | 2`
 */
function typeOf(schema, schemas) {
  const { type, format, items, enum: values, anyOf, oneOf } = whole(schema, schemas)
  if (items) return `${typeOf(items, schemas)}[]`
  if (values) return values.join(' | ')
  const alternatives = anyOf ?? oneOf
  if (alternatives && type === undefined) {
    return [...new Set(alternatives.map((each) => typeOf(each, schemas)))].join(' | ')
  }
  return format ?? [type ?? 'object'].flat().join(' | ')
}

/**
 * With what it refers to and is composed of.
 * @param {Schema} schema
 * @param {Schemas} schemas
 * @returns {Schema}
 */
function whole(schema, schemas) {
  const { $ref, allOf = [], ...own } = schema
  const named = $ref === undefined ? undefined : schemas[$ref.split('/').at(-1) ?? '']
  return [...(named ? [named] : []), ...allOf]
    .map((part) => whole(part, schemas))
    .reduce(merged, own)
}

/**
 * @param {Schema} one - its keywords win
 * @param {Schema} other
 * @returns {Schema}
 */
function merged(one, other) {
  const properties = { ...other.properties, ...one.properties }
  return {
    ...other,
    ...one,
    ...(Object.keys(properties).length > 0 && { properties }),
    required: [...(other.required ?? []), ...(one.required ?? [])],
  }
}
