import type { EnumType, Field, NamedType, ObjectType, Ref, Type } from '../model.js'
import type { Entry, MapTree, Tree } from './load.js'
import { enumValue, parseFieldKey, parseType, splitDoc } from './notation.js'
import type { Text } from './text.js'
import type { Reader } from './reader.js'

/** The declarations below `types:`. */
export function readNamedTypes(reader: Reader, entry: Entry | undefined): NamedType[] {
  return reader.entries(entry?.value).flatMap(({ key, value }) => {
    const { head, doc } = splitDoc(key)
    refuseEmptyDoc(reader, doc)
    const declared = readValue(reader, value, head.value)
    if (declared === undefined) return []
    const text = doc?.value ?? declared.doc
    const named: NamedType = {
      name: head.value,
      type: declared.type,
      ...(text !== undefined && { doc: text }),
    }
    return [reader.place(named, head.span)]
  })
}

/** `query:`, `body:`, `returns:` …: fields, or one type. */
export function readSection(reader: Reader, entry: Entry | undefined): Type | undefined {
  if (entry === undefined) return undefined
  const { key, value } = entry
  if (value.kind === 'scalar' && value.value === null) {
    reader.report('empty-section', nothingUnder(key.value), key.span)
    return undefined
  }
  return readValue(reader, value, key.value)?.type
}

function nothingUnder(name: string): string {
  return `there is nothing under \`${name}\`: leave it out, or write what it holds`
}

/** An empty map has no other form than `{}`. */
export function isEmpty(tree: Tree): boolean {
  return tree.kind === 'map' && tree.flow && tree.entries.length === 0
}

/** What stands behind a key: a type text with its 说明, or a nested object. */
export function readValue(
  reader: Reader,
  tree: Tree,
  name: string,
): { type: Type; doc?: string } | undefined {
  if (isEmpty(tree)) {
    reader.report('empty-section', nothingUnder(name), tree.span)
    return undefined
  }
  if (tree.kind === 'map') {
    const values = tree.entries.find(({ key }) => key.value === 'enum of')
    const type = values ? readEnum(reader, tree, values) : readObject(reader, tree)
    return type && { type }
  }
  if (tree.kind === 'list') {
    reader.report(
      'unexpected-list',
      `\`${name}\` is a list: write \`${name}[]:\` with the fields of one element, or \`one of:\` for alternatives`,
      tree.span,
    )
    return undefined
  }
  reader.refuseComment(tree)
  const { head, doc } = splitDoc(tree.text)
  refuseEmptyDoc(reader, doc)
  const type = reader.attempt(() => parseType(head, reader.places.spans))
  return type && { type, ...(doc !== undefined && { doc: doc.value }) }
}

/** `enum of:` with a 说明 for each value. */
function readEnum(reader: Reader, tree: MapTree, { key, value }: Entry): EnumType | undefined {
  const [other] = tree.entries.filter((entry) => entry.key !== key)
  if (other !== undefined) {
    const message = '`enum of` stands alone: its values, and no fields beside them'
    reader.report('bad-enum', message, other.key.span)
  }
  if (value.kind !== 'map' || value.entries.length === 0) {
    reader.report('bad-enum', '`enum of` holds a 说明 for each value: `0: 未知`', key.span)
    return undefined
  }
  const known = reader.entries(value).flatMap((entry) => {
    const name = entry.key
    const found = reader.attempt(() => (entry.isQuoted ? name.value : enumValue(name)))
    return found === undefined ? [] : [{ value: found, text: reader.line(entry) }]
  })
  const type: EnumType = {
    kind: 'enum',
    values: known.map((each) => each.value),
    texts: known.map(({ text }) => text),
  }
  return reader.place(type, key.span)
}

export function readObject(reader: Reader, tree: MapTree): ObjectType {
  const object: ObjectType = { kind: 'object', includes: [], fields: [], alternatives: [] }
  const seen = new Set<string>()
  for (const entry of tree.entries) {
    const key = entry.key.value
    if (key === 'one of') object.alternatives = readAlternatives(reader, entry)
    else if (key.startsWith('by ')) {
      const message = `\`${key}\` stands directly below \`returns\`: only a whole answer depends on the request`
      reader.report('bad-by', message, entry.key.span)
    } else if (key === 'all of') object.includes = readIncludes(reader, entry)
    else {
      const field = readField(reader, entry)
      if (field === undefined) continue
      if (seen.has(field.name)) {
        const message = `the field \`${field.name}\` stands here twice`
        reader.report('duplicate-name', message, entry.key.span)
      }
      seen.add(field.name)
      object.fields.push(field)
    }
  }
  return reader.place(object, tree.span)
}

function readField(reader: Reader, entry: Entry): Field | undefined {
  const key = reader.attempt(() => parseFieldKey(entry.key))
  if (key === undefined) return undefined
  refuseEmptyDoc(reader, splitDoc(entry.key).doc)
  const { name, optional } = key
  const value = readValue(reader, entry.value, name.value)
  const type = value && reader.attempt(() => key.wrap(value.type))
  if (type === undefined) return undefined
  const doc = key.doc ?? value?.doc
  return reader.place(
    { name: name.value, optional, type, ...(doc !== undefined && { doc }) },
    name.span,
  )
}

function refuseEmptyDoc(reader: Reader, doc: Text | undefined): void {
  if (doc?.value !== '') return
  const [end] = doc.span
  const span = [end - '--'.length, end] as const
  reader.report('empty-doc', 'nothing follows ` --`: write the 说明, or leave it out', span)
}

function readAlternatives(reader: Reader, entry: Entry): ObjectType[] {
  if (entry.value.kind !== 'list' || entry.value.items.length === 0) {
    reader.report('bad-one-of', '`one of` holds a list of alternatives', entry.key.span)
    return []
  }
  return entry.value.items.flatMap((item) => {
    if (item.kind === 'map') return [readObject(reader, item)]
    reader.report('bad-one-of', 'an alternative is a map of fields', item.span)
    return []
  })
}

function readIncludes(reader: Reader, entry: Entry): Ref[] {
  if (entry.value.kind !== 'scalar') {
    const message = '`all of` holds names of types: `A` or `A & B`'
    reader.report('bad-all-of', message, entry.key.span)
    return []
  }
  const { text } = entry.value
  return Array.from(text.value.matchAll(/[^\s&]+/g)).flatMap((match) => {
    const name = text.slice(match.index, match.index + match[0].length)
    if (/^[A-Z]\w*$/.test(name.value)) {
      return [reader.place({ kind: 'ref', name: name.value }, name.span)]
    }
    reader.report('bad-all-of', `\`${name.value}\` is no name of a type`, name.span)
    return []
  })
}
