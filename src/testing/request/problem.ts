import type { Schema } from '../model.js'
import { isRecord, listOf, resolve, schemaAt, steps, type Definitions } from './schemas.js'

/** The one thing to tell about a value that does not fit. */
export interface Problem {
  kind: 'missing' | 'type' | 'value' | 'alternative'
  /** `card.groupon.list[0].name`; empty for the whole value. */
  path: string
  /** What is wrong, the path included. */
  text: string
}

/** One line of a validator's output (JSON Schema 2020-12, 12.4.2). */
export interface SchemaError {
  keyword: string
  keywordLocation: string
  instanceLocation: string
}

interface Context {
  value: unknown
  schema: Schema
  definitions: Definitions
}

/** Say only that something inside is wrong. */
const wrappers = new Set(['$ref', 'allOf', 'properties', 'items', 'additionalProperties'])
const unions = new Set(['oneOf', 'anyOf'])

/** Picks the most telling one of a validator's errors: inside a union only the alternative that was meant counts. */
export function problemOf(errors: readonly SchemaError[], context: Context): Problem {
  const choices = errors.filter(({ keyword }) => unions.has(keyword))
  const certain = errors.find(
    (error) =>
      !wrappers.has(error.keyword) &&
      !unions.has(error.keyword) &&
      !choices.some((choice) => isWithin(error, choice.keywordLocation)),
  )
  if (certain) return leafProblem(certain, context)
  const [choice] = choices
  if (choice) return choiceProblem(choice, errors, context)
  return { kind: 'type', path: '', text: 'the request does not fit' }
}

function choiceProblem(
  choice: SchemaError,
  errors: readonly SchemaError[],
  context: Context,
): Problem {
  const { keywordLocation, instanceLocation } = choice
  const isHere = (error: SchemaError): boolean => error.instanceLocation === instanceLocation
  const alternatives = listOf(schemaAt(keywordLocation, context.schema, context.definitions)).map(
    (schema, index) => ({
      schema: resolve(schema, context.definitions),
      errors: errors.filter((error) => isWithin(error, `${keywordLocation}/${index}`)),
    }),
  )
  const isMixed = (error: SchemaError): boolean => error.keyword === 'not' && isHere(error)
  const pure = alternatives.filter(({ errors }) => !errors.some(isMixed))
  const fitting = alternatives.filter(({ errors }) => errors.every(isMixed))
  if (fitting.length > 1 || pure.length === 0) {
    const present = Object.keys(Object(valueAt(instanceLocation, context.value)) as object)
    const telling = new Set(alternatives.flatMap(({ schema }) => namesIn(schema.required)))
    const names = present.filter((name) => telling.has(name))
    return alternativeProblem(instanceLocation, `only one of ${names.join(', ')} may be given`)
  }

  const ofType = pure.filter(
    ({ errors }) => !errors.some((error) => error.keyword === 'type' && isHere(error)),
  )
  if (ofType.length === 0) {
    const types = alternatives.flatMap(({ schema }) => [schema.type].flat().map(String))
    return typeProblem(instanceLocation, types, context)
  }

  const enumerated = alternatives.flatMap(({ schema }) => enumeratedIn(schema))
  const isTag = (name: string | undefined): boolean =>
    enumerated.filter((each) => each === name).length > 1
  const wrongTag = (error: SchemaError): boolean =>
    error.keyword === 'enum' &&
    parentOf(error.instanceLocation) === instanceLocation &&
    (isTag(steps(error.instanceLocation).at(-1)) || allowedBy(error, context).length === 1)
  const meant = ofType.filter(({ errors }) => !errors.some(wrongTag))
  if (meant.length === 0) {
    const tags = ofType.flatMap(({ errors }) => errors.filter(wrongTag).slice(0, 1))
    const allowed = tags.flatMap((tag) => allowedBy(tag, context))
    return valueProblem(tags[0]?.instanceLocation ?? instanceLocation, allowed, context)
  }

  const missing = meant.map(({ errors }) =>
    errors
      .filter((error) => error.keyword === 'required' && isHere(error))
      .flatMap((error) => missingBy(error, context)),
  )
  const begun = meant.find((_, index) => missing[index]?.length === 0)
  if (begun) return problemOf(begun.errors, context)
  const [first] = meant
  if (meant.length === 1 && first) return problemOf(first.errors, context)
  const shared = missing[0]?.find((name) => missing.every((names) => names.includes(name)))
  if (shared !== undefined) return missingProblem(instanceLocation, shared)
  const names = new Set(missing.flatMap((each) => each.slice(0, 1)))
  return alternativeProblem(instanceLocation, `one of ${[...names].join(', ')} is missing`)
}

function leafProblem(error: SchemaError, context: Context): Problem {
  const { keyword, keywordLocation, instanceLocation } = error
  const expected = schemaAt(keywordLocation, context.schema, context.definitions)
  switch (keyword) {
    case 'required':
      return missingProblem(instanceLocation, missingBy(error, context)[0] ?? '')
    case 'type':
      return typeProblem(instanceLocation, [expected].flat().map(String), context)
    case 'enum':
      return valueProblem(instanceLocation, allowedBy(error, context), context)
    default: {
      const path = pathOf(instanceLocation)
      return {
        kind: 'value',
        path,
        text: `${nameOf(path)} does not meet ${keyword} ${JSON.stringify(expected)}`,
      }
    }
  }
}

function missingProblem(location: string, name: string): Problem {
  const path = pathOf(`${location}/${name}`)
  return { kind: 'missing', path, text: `${path} is missing` }
}

function typeProblem(location: string, types: string[], context: Context): Problem {
  const path = pathOf(location)
  const actual = typeOf(valueAt(location, context.value))
  return {
    kind: 'type',
    path,
    text: `${nameOf(path)} must be ${types.join(' or ')}, not ${actual}`,
  }
}

function valueProblem(location: string, allowed: unknown[], context: Context): Problem {
  const path = pathOf(location)
  const actual = JSON.stringify(valueAt(location, context.value))
  return {
    kind: 'value',
    path,
    text: `${nameOf(path)} must be ${allowed.map(String).join(' or ')}, not ${actual.slice(0, 80)}`,
  }
}

function alternativeProblem(location: string, what: string): Problem {
  const path = pathOf(location)
  return { kind: 'alternative', path, text: path === '' ? what : `${path}: ${what}` }
}

function isWithin({ keywordLocation }: SchemaError, location: string): boolean {
  return keywordLocation.startsWith(`${location}/`)
}

/** The values of a failed `enum`; empty for other errors. */
function allowedBy(error: SchemaError, { schema, definitions }: Context): unknown[] {
  const allowed = error.keyword === 'enum' && schemaAt(error.keywordLocation, schema, definitions)
  return Array.isArray(allowed) ? allowed : []
}

function missingBy(error: SchemaError, { value, schema, definitions }: Context): string[] {
  const present = valueAt(error.instanceLocation, value)
  return namesIn(schemaAt(error.keywordLocation, schema, definitions)).filter(
    (name) => !isRecord(present) || !Object.hasOwn(present, name),
  )
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function valueAt(location: string, root: unknown): unknown {
  return steps(location).reduce<unknown>(
    (value, step) => (isRecord(value) ? value[step] : undefined),
    root,
  )
}

/** The properties of an object whose values are enumerated. */
function enumeratedIn({ properties }: Schema): string[] {
  return Object.entries(isRecord(properties) ? properties : {})
    .filter(([, property]) => isRecord(property) && 'enum' in property)
    .map(([name]) => name)
}

function parentOf(location: string): string {
  return location.slice(0, location.lastIndexOf('/'))
}

function pathOf(location: string): string {
  return steps(location)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('')
}

function nameOf(path: string): string {
  return path === '' ? 'the request' : path
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
