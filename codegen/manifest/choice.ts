import type { AnswerBranch, AnswerChoice, ObjectType, Span, Type } from '../model.js'
import { isEmpty, readObject, readSection, readValue } from './fields.js'
import type { Entry } from './load.js'
import { enumValue } from './notation.js'
import type { Reader } from './reader.js'

/** `returns:`, which may hold a branch for each value of a field of the request (`by type`). */
export function readReturns(
  reader: Reader,
  entry: Entry | undefined,
): { returns?: Type; choice?: AnswerChoice } {
  const tree = entry?.value
  const by =
    tree?.kind === 'map' ? tree.entries.find(({ key }) => key.value.startsWith('by ')) : undefined
  if (tree?.kind !== 'map' || by === undefined) {
    const returns = readSection(reader, entry)
    return returns ? { returns } : {}
  }
  const entries = tree.entries.filter((each) => each !== by)
  const choice = readChoice(reader, by, readObject(reader, { ...tree, entries }))
  const members = choice.branches.flatMap(({ returns }) => returns ?? [])
  const [only] = members
  if (only === undefined) return {}
  return { returns: members.length === 1 ? only : { kind: 'union', members }, choice }
}

function readChoice(reader: Reader, { key, value }: Entry, shared: ObjectType): AnswerChoice {
  const branches = value.kind === 'map' ? reader.entries(value) : []
  if (branches.length < 2) {
    const message = `\`${key.value}\` holds two or more branches: the values of the field, and what is returned for them`
    reader.report('bad-by', message, key.span)
  }
  if (shared.alternatives.length > 0) {
    reader.report('bad-by', '`one of` stands in a branch, not beside them', key.span)
  }
  const choice: AnswerChoice = {
    by: key.value.slice('by '.length).trim(),
    branches: branches.flatMap((branch) => readBranch(reader, branch, shared)),
  }
  return reader.place(choice, key.span)
}

function readBranch(reader: Reader, entry: Entry, shared: ObjectType): AnswerBranch[] {
  const words = reader.attempt(() => wordsOf(entry))
  const type = isEmpty(entry.value)
    ? nothing
    : readValue(reader, entry.value, entry.key.value)?.type
  if (words === undefined || type === undefined) return []
  const returns = withShared(reader, type, shared, entry.key.span)
  const branch: AnswerBranch = {
    values: words.filter((word) => !conditions.has(word)),
    absent: words.includes('absent'),
    present: words.includes('present'),
    ...(returns && { returns }),
  }
  return [reader.place(branch, entry.key.span)]
}

const nothing: ObjectType = { kind: 'object', includes: [], fields: [], alternatives: [] }

const conditions: ReadonlySet<string | number> = new Set(['absent', 'present'])

/** `image, voice` → both; YAML quotes a text of digits that stands alone. */
function wordsOf({ key, isQuoted }: Entry): (string | number)[] {
  if (isQuoted && !key.value.includes("'")) return [key.value]
  return Array.from(key.value.matchAll(/[^,]+/g), ({ 0: word, index }) =>
    enumValue(key.slice(index, index + word.length).trim()),
  )
}

/** The whole answer of a branch; undefined if it is empty. */
function withShared(reader: Reader, type: Type, shared: ObjectType, span: Span): Type | undefined {
  const isAlone = shared.fields.length + shared.includes.length === 0
  if (type.kind === 'object') {
    const { alternatives } = type
    const includes = [...shared.includes, ...type.includes]
    const fields = [...shared.fields, ...type.fields]
    if (includes.length + fields.length + alternatives.length === 0) return undefined
    return reader.place({ ...type, includes, fields, alternatives }, span)
  }
  if (isAlone) return type
  if (type.kind === 'ref') {
    return reader.place({ ...shared, includes: [...shared.includes, type] }, span)
  }
  const message = `beside shared fields a branch has fields too, so it cannot be \`${type.kind}\``
  reader.report('bad-by', message, span)
  return undefined
}
