import { refusal } from '../../src/shared/command.js'
import { placeIn, type JsonNode } from './json.js'

/** A sample with what is said of mistakes in it. */
export interface Sample {
  file: string
  text: string
  value: JsonNode
}

/** What all samples of one value have shown. Each part is present if a sample had it. */
export interface Shape {
  /** Names of types that are written as they are: `string`, `integer`, `int64`, `number`, `boolean`. */
  scalars: Set<string>
  /** Of the objects: how many there were, and each field with the number of those that had it. */
  object?: { count: number; fields: Map<string, { count: number; shape: Shape }> }
  items?: Shape
  /** A `null` was there, which the manifest has no type for. */
  isNull: boolean
}

export function emptyShape(): Shape {
  return { scalars: new Set(), isNull: false }
}

/** Adds what a value shows. `wide` are the fields that hold 64-bit integers elsewhere, whatever a sample of them looks like. */
export function learn(shape: Shape, value: JsonNode, wide: ReadonlySet<string>, name = ''): Shape {
  switch (value.kind) {
    case 'null':
      shape.isNull = true
      break
    case 'object':
      learnFields(shape, value.fields, wide)
      break
    case 'array':
      shape.items ??= emptyShape()
      for (const item of value.items) learn(shape.items, item, wide, name)
      break
    case 'number': {
      const kind = kindOf(value.source)
      shape.scalars.add(kind === 'integer' && wide.has(name) ? 'int64' : kind)
      break
    }
    default:
      shape.scalars.add(value.kind)
  }
  return shape
}

function learnFields(
  shape: Shape,
  fields: ReadonlyMap<string, JsonNode>,
  wide: ReadonlySet<string>,
): void {
  shape.object ??= { count: 0, fields: new Map() }
  shape.object.count++
  for (const [name, value] of fields) {
    const field = shape.object.fields.get(name) ?? { count: 0, shape: emptyShape() }
    field.count++
    learn(field.shape, value, wide, name)
    shape.object.fields.set(name, field)
  }
}

/** As digits: as a number of JavaScript's it might have lost some. */
function kindOf(source: string): 'integer' | 'int64' | 'number' {
  if (!/^-?\d+$/.test(source)) return 'number'
  if (Number.isSafeInteger(Number(source))) return 'integer'
  const value = BigInt(source)
  return BigInt.asIntN(64, value) === value || BigInt.asUintN(64, value) === value
    ? 'int64'
    : 'number'
}

/**
 * The fields of an answer, or undefined if it has none.
 * @throws CommandError if the sample shows a failure
 */
export function answerFields({ file, text, value }: Sample): JsonNode {
  if (value.kind !== 'object') return value
  const code = value.fields.get('errcode')
  const digits = code?.kind === 'number' ? code.source : code?.kind === 'string' ? code.value : '0'
  if (code !== undefined && digits !== '0') {
    const place = placeIn(file, text, code.at)
    const hint = 'take the answer of a call that succeeded'
    throw refusal(`${place}: this is a refusal of WeChat's (errcode ${digits}): ${hint}`)
  }
  const fields = new Map(value.fields)
  fields.delete('errcode')
  fields.delete('errmsg')
  return { ...value, fields }
}
