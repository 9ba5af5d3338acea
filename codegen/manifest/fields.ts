import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { EnumType, Field, NamedType, ObjectType, Ref, Type } from '../model/model.js'
import { insteadOfSchema } from './json-schema.js'
import { typeName } from './patterns.js'
import { enumValue, parseFieldKey, parseType, splitDoc } from './notation.js'
import { isBlank, isEmpty, type Entry, type Reader } from './reader.js'
import { spanOf, Text } from './text.js'

/** A type with the 说明 behind it. */
export interface Declared {
  type: Type
  doc?: string
}

/** `PascalName: type -- 说明`, or `PascalName -- 说明:` with fields. */
export function readNamedType(reader: Reader, entry: Entry): NamedType | undefined {
  const { head, doc } = headAndDoc(reader, entry.key)
  if (!typeName.regexp.test(head.value)) {
    reader.report(typeName.code, typeName.complaint(head.value), head.span)
  }
  const declared = readValue(reader, entry, head.value)
  if (declared === undefined) return undefined
  const { type, doc: inner } = declared
  return reader.place({ name: head.value, type, ...docOf(doc?.value ?? inner) }, head.span)
}

/** `query:`, `body:`, `returns:` …: fields, or one type. */
export function readSection(reader: Reader, entry: Entry): Type | undefined {
  if (isBlank(entry.node)) {
    reader.report('empty-section', nothingUnder(entry.key.value), entry.key.span)
    return undefined
  }
  return readValue(reader, entry, entry.key.value)?.type
}

/** The value of a key: a type text with its 说明, or a nested object. */
export function readValue(
  reader: Reader,
  { key, node }: Entry,
  name: string,
  of: 'field' | 'other' = 'other',
): Declared | undefined {
  if (isEmpty(node)) {
    reader.report('empty-section', nothingUnder(name), spanOf(node))
    return undefined
  }
  if (isSeq(node)) {
    reader.report(
      'unexpected-list',
      `\`${name}\` is a list: ${insteadOfList(name, of)}`,
      spanOf(node),
    )
    return undefined
  }
  if (isAlias(node)) return undefined
  if (isMap<Node, Node | null>(node)) {
    const foreign = insteadOfSchema(reader.entries(node), name)
    if (foreign) {
      const { message, isSure } = foreign
      reader.report('malformed-type', message, spanOf(node.items[0]?.key ?? node), isSure)
      if (isSure) return undefined
    }
    const type = node.has('enum of') ? readEnum(reader, node) : readObject(reader, node)
    return type && { type }
  }
  const text = reader.text(node) ?? new Text('', node ? spanOf(node)[0] : key.span[1])
  const { head, doc } = headAndDoc(reader, text)
  const type = reader.attempt(() => parseType(head, reader.spans))
  return type && { type, ...docOf(doc?.value) }
}

/** What to write where a list of YAML's was: brackets behind a name are for fields. */
function insteadOfList(name: string, of: 'field' | 'other'): string {
  if (of === 'field')
    return `write \`${name}[]:\` with the fields of one element, or \`one of:\` for alternatives`
  if (['query', 'multipart', 'raw'].includes(name))
    return 'write its fields without `- ` before them'
  return `give one element a name under \`types\` and write \`${name}: Name[]\`, or \`one of:\` for alternatives`
}

function nothingUnder(name: string): string {
  return `\`${name}\` is empty: leave it out, or write what it holds`
}

function docOf(doc: string | undefined): { doc?: string } {
  return doc === undefined ? {} : { doc }
}

function headAndDoc(reader: Reader, text: Text): { head: Text; doc?: Text } {
  const parts = splitDoc(text)
  if (parts.doc?.value === '') {
    const [end] = parts.doc.span
    const message = 'nothing follows ` --`: write the 说明, or leave it out'
    reader.report('empty-doc', message, [end - '--'.length, end])
  }
  return parts
}

/** More than a text can explain, and enough for every list of WeChat's. */
const mostValues = 500

/** `enum of:` with a 说明 for each value. */
function readEnum(reader: Reader, node: Node): EnumType | undefined {
  const [list, ...others] = reader
    .entries(node)
    .sort((a, b) => Number(b.key.value === 'enum of') - Number(a.key.value === 'enum of'))
  if (list === undefined) return undefined
  const [other] = others
  if (other !== undefined) {
    const message = '`enum of` cannot be combined with fields'
    reader.report('bad-enum', message, other.key.span)
  }
  const { key } = list
  const values = isMap(list.node) ? reader.entries(list.node) : []
  if (reader.reportWideColon(list.node)) return undefined
  if (values.length === 0 || values.length > mostValues) {
    const message = `\`enum of\` holds a 说明 for each value, at most ${mostValues}: \`0: 未知\``
    reader.report('bad-enum', message, key.span)
    return undefined
  }
  const known = values.flatMap((entry) => {
    const name = entry.key
    const value = reader.attempt(() => (entry.isQuoted ? name.value : enumValue(name)))
    const text = reader.text(entry.node)?.value
    if (text !== undefined && !text.includes('\n'))
      return value === undefined ? [] : { value, text }
    reader.report('bad-enum', `\`${name.value}\` needs a one-line 说明`, name.span)
    return []
  })
  const texts = known.map(({ text }) => text)
  const type: EnumType = { kind: 'enum', values: known.map(({ value }) => value), texts }
  return reader.place(type, key.span)
}

export function readObject(reader: Reader, node: Node, except?: Entry): ObjectType {
  const object: ObjectType = { kind: 'object', includes: [], fields: [], alternatives: [] }
  const names = new Set<string>()
  for (const entry of reader.entries(node)) {
    const { key } = entry
    if (key.value === except?.key.value) continue
    if (key.value === 'one of') object.alternatives = readAlternatives(reader, entry)
    else if (key.value === 'all of') object.includes = readIncludes(reader, entry)
    else if (key.value.startsWith('by ')) {
      const message = `\`${key.value}\` belongs directly below \`returns\`: only a whole answer depends on the request`
      reader.report('bad-by', message, key.span)
    } else {
      const field = readField(reader, entry)
      if (field === undefined) continue
      if (names.has(field.name)) {
        reader.report('duplicate-name', `duplicate field \`${field.name}\``, key.span)
      }
      names.add(field.name)
      object.fields.push(field)
    }
  }
  return reader.place(object, spanOf(node))
}

function readField(reader: Reader, entry: Entry): Field | undefined {
  const { head, doc } = headAndDoc(reader, entry.key)
  const key = reader.attempt(() => parseFieldKey(head))
  if (key === undefined) return undefined
  const { name, optional } = key
  const value = readValue(reader, entry, name.value, 'field')
  const type = value && reader.attempt(() => key.wrap(value.type))
  if (type === undefined) return undefined
  return reader.place(
    { name: name.value, optional, type, ...docOf(doc?.value ?? value?.doc) },
    name.span,
  )
}

/** `raw:`, the one text that is sent as it is. */
export function readRaw(reader: Reader, entry: Entry): ObjectType | undefined {
  const type = readSection(reader, entry)
  if (type === undefined) return undefined
  if (type.kind === 'object') {
    const { includes, alternatives } = type
    const [field, ...others] = type.fields
    const isText = field?.type.kind === 'string' && !field.optional
    if (isText && others.length + includes.length + alternatives.length === 0) return type
  }
  const message = '`raw` must hold exactly one field, a required string'
  reader.report('bad-raw', message, entry.key.span)
  return undefined
}

function readAlternatives(reader: Reader, { key, node }: Entry): ObjectType[] {
  if (!isSeq<Node>(node) || node.items.length === 0) {
    reader.report('bad-one-of', '`one of` must hold a list of alternatives', key.span)
    return []
  }
  return node.items.flatMap((item) => {
    if (isMap(item) && !isEmpty(item)) return [readObject(reader, item)]
    reader.report('bad-one-of', 'an alternative must be a map of fields', spanOf(item))
    return []
  })
}

function readIncludes(reader: Reader, { key, node }: Entry): Ref[] {
  const text = isScalar(node) ? reader.text(node) : undefined
  if (text === undefined) {
    reader.report('bad-all-of', '`all of` must name types: `A` or `A & B`', key.span)
    return []
  }
  const seen = new Set<string>()
  return text.parts(/[^\s&]+/g).flatMap((part): Ref[] => {
    const name = part.value
    const isNew = !seen.has(name)
    seen.add(name)
    if (isNew && /^[A-Z]\w*$/.test(name)) return [reader.place({ kind: 'ref', name }, part.span)]
    const message = isNew ? `\`${name}\` is not the name of a type` : `duplicate \`${name}\``
    reader.refuse(part, 'bad-all-of', message)
    return []
  })
}
