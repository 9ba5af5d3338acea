import type { Field, NamedType, ObjectType, Ref, Type } from '../model.js'
import type { Entry, MapTree, Tree } from './load.js'
import { isDiagnostic, parseFieldKey, parseType, spanOf, splitDoc, type Text } from './notation.js'
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
    return [reader.place(named, spanOf(head))]
  })
}

/** `query:`, `body:`, `returns:` …: fields, or one type. */
export function readSection(reader: Reader, entry: Entry | undefined): Type | undefined {
  return entry && readValue(reader, entry.value, entry.key.value)?.type
}

/** What stands behind a key: a type text with its 说明, or a nested object. */
function readValue(
  reader: Reader,
  tree: Tree,
  name: string,
): { type: Type; doc?: string } | undefined {
  if (tree.kind === 'map') return { type: readObject(reader, tree) }
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
  const type = parseType(head, reader.places.spans)
  if (isDiagnostic(type)) {
    reader.diagnostics.push(type)
    return undefined
  }
  return { type, ...(doc !== undefined && { doc: doc.value }) }
}

function readObject(reader: Reader, tree: MapTree): ObjectType {
  const object: ObjectType = { kind: 'object', includes: [], fields: [], alternatives: [] }
  const seen = new Set<string>()
  for (const entry of tree.entries) {
    const key = entry.key.value
    if (key === 'one of') object.alternatives = readAlternatives(reader, entry)
    else if (key === 'all of') object.includes = readIncludes(reader, entry)
    else {
      const field = readField(reader, entry)
      if (field === undefined) continue
      if (seen.has(field.name)) {
        const message = `the field \`${field.name}\` stands here twice`
        reader.report('duplicate-name', message, spanOf(entry.key))
      }
      seen.add(field.name)
      object.fields.push(field)
    }
  }
  return reader.place(object, tree.span)
}

function readField(reader: Reader, entry: Entry): Field | undefined {
  const key = parseFieldKey(entry.key)
  if (isDiagnostic(key)) {
    reader.diagnostics.push(key)
    return undefined
  }
  refuseEmptyDoc(reader, splitDoc(entry.key).doc)
  const value = readValue(reader, entry.value, key.name)
  if (value === undefined) return undefined
  let { type } = value
  for (let depth = 0; depth < key.depth; depth++) type = { kind: 'array', items: type }
  const doc = key.doc ?? value.doc
  const field: Field = {
    name: key.name,
    optional: key.optional,
    type,
    ...(doc !== undefined && { doc }),
  }
  return reader.place(field, [entry.key.offset, entry.key.offset + key.name.length])
}

function refuseEmptyDoc(reader: Reader, doc: Text | undefined): void {
  if (doc?.value !== '') return
  const span = [doc.offset - '--'.length, doc.offset] as const
  reader.report('empty-doc', 'nothing follows ` --`: write the 说明, or leave it out', span)
}

function readAlternatives(reader: Reader, entry: Entry): ObjectType[] {
  if (entry.value.kind !== 'list' || entry.value.items.length === 0) {
    reader.report('bad-one-of', '`one of` holds a list of alternatives', spanOf(entry.key))
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
    reader.report('bad-all-of', message, spanOf(entry.key))
    return []
  }
  const { text } = entry.value
  return Array.from(text.value.matchAll(/[^\s&]+/g)).flatMap((match) => {
    const name: Text = { value: match[0], offset: text.offset + match.index }
    const type = parseType(name, reader.places.spans)
    if (!isDiagnostic(type) && type.kind === 'ref') return [type]
    reader.report('bad-all-of', `\`${name.value}\` is no name of a type`, spanOf(name))
    return []
  })
}
