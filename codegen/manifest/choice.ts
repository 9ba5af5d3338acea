import { isMap } from 'yaml'
import type { AnswerBranch, AnswerChoice, ObjectType, Span, Type } from '../model/model.js'
import { readObject, readSection, readValue } from './fields.js'
import { enumValue } from './notation.js'
import { isEmpty, type Entry, type Reader } from './reader.js'
import { wideCharacter } from './spelling.js'

export interface Answer {
  returns?: Type
  choice?: AnswerChoice
}

/** `returns:`, which may hold a branch for each value of a field of the request (`by type`). */
export function readReturns(reader: Reader, entry: Entry): Answer {
  const { node } = entry
  const entries = isMap(node) ? reader.entries(node) : []
  const by = entries.find(({ key }) => key.value.startsWith('by '))
  if (!isMap(node) || by === undefined) {
    const returns = readSection(reader, entry)
    return returns ? { returns } : {}
  }
  const choice = readChoice(reader, by, readObject(reader, node, by))
  if (choice === undefined) return {}
  const members = choice.branches.flatMap(({ returns }) => returns ?? [])
  const [only, ...others] = members
  if (only === undefined) return {}
  const union = reader.place({ kind: 'union' as const, members }, by.key.span)
  return { returns: others.length === 0 ? only : union, choice }
}

/** Undefined if a branch is broken: what leads to it would seem to be missing. */
function readChoice(
  reader: Reader,
  { key, node }: Entry,
  shared: ObjectType,
): AnswerChoice | undefined {
  const branches = isMap(node) ? reader.entries(node) : []
  if (branches.length < 2) {
    const message = `\`${key.value}\` must hold at least two branches: the values of the field, and what is returned for them`
    reader.report('bad-by', message, key.span)
  }
  if (shared.alternatives.length > 0) {
    reader.report('bad-by', '`one of` belongs in a branch, not beside them', key.span)
  }
  const choice: AnswerChoice = {
    by: key.value.slice('by '.length).trim(),
    branches: branches.flatMap((branch) => readBranch(reader, branch, shared)),
  }
  return choice.branches.length < branches.length ? undefined : reader.place(choice, key.span)
}

function readBranch(reader: Reader, entry: Entry, shared: ObjectType): AnswerBranch[] {
  const { key, node } = entry
  const words = reader.attempt(() => wordsOf(entry))
  const type = isEmpty(node) ? nothing : readValue(reader, entry, key.value)?.type
  if (words === undefined || type === undefined) return []
  const returns = withShared(reader, type, shared, key.span)
  const branch: AnswerBranch = {
    values: words.filter((word) => word !== 'absent' && word !== 'present'),
    absent: words.includes('absent'),
    present: words.includes('present'),
    ...(returns && { returns }),
  }
  return [reader.place(branch, key.span)]
}

const nothing: ObjectType = { kind: 'object', includes: [], fields: [], alternatives: [] }

/** `image, voice` → both; YAML quotes a text of digits that is alone. */
function wordsOf({ key, isQuoted }: Entry): (string | number)[] {
  if (isQuoted && !key.value.includes("'")) return [key.value]
  const wide = wideCharacter(key)
  if (wide !== undefined) throw wide
  return key.parts(/[^,]+/g).map(enumValue)
}

/** The whole answer of a branch; undefined if it is empty. */
function withShared(reader: Reader, type: Type, shared: ObjectType, span: Span): Type | undefined {
  if (type.kind === 'object') {
    const { alternatives } = type
    const includes = [...shared.includes, ...type.includes]
    const fields = [...shared.fields, ...type.fields]
    if (includes.length + fields.length + alternatives.length === 0) return undefined
    return reader.place({ ...type, includes, fields }, span)
  }
  if (shared.fields.length + shared.includes.length === 0) return type
  if (type.kind === 'ref') {
    return reader.place({ ...shared, includes: [...shared.includes, type] }, span)
  }
  const message = `beside shared fields a branch has fields too, so it cannot be \`${type.kind}\``
  reader.report('bad-by', message, span)
  return undefined
}
