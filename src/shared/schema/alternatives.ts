import { at, either, notAllowed, type Fields, type Misfit } from './misfit.js'
import type { Field, Schema, Schemas } from './schema.js'

/** A value taken for one of several alternatives. */
export interface Candidate {
  misfits: readonly Misfit[]
  /** The fields that it may have then. */
  fields: readonly Field[]
}

/** What a value is read by. */
export interface Reading {
  schemas: Schemas
  isExample: boolean
}

interface Alternative {
  schema: Schema
  /** The enumerated field whose value shows that another one is meant. */
  contradiction: Tag | undefined
  /** Whether the value has a field that excludes this one. */
  isMixed: boolean
}

interface Tag {
  name: string
  values: readonly unknown[]
}

/**
 * A value taken for the alternative that is meant.
 * @param isExclusive - whether it must fit one of them alone
 */
export function chosen(
  value: Fields,
  schemas: readonly Schema[],
  reading: Reading,
  take: (schema: Schema) => Candidate,
  isExclusive = false,
): Candidate {
  const all = compared(value, schemas, reading)
  const likely = reading.isExample ? mostCovering(value, all, reading.schemas) : all
  const candidates = likely
    .filter(({ contradiction }) => contradiction === undefined)
    .map(({ schema, isMixed }) => ({ ...take(schema), isMixed }))
  const pure = isExclusive ? candidates.filter(({ isMixed }) => !isMixed) : candidates
  const fitting = pure.filter(fits).sort((one, two) => one.misfits.length - two.misfits.length)
  const [best, second] = fitting
  if (best && !(second && isExclusive)) return best

  const fields = schemas.flatMap((each) => reading.schemas.fields(each))
  const isMixture = candidates.filter(fits).length > 1 || all.every(({ isMixed }) => isMixed)
  if (isExclusive && isMixture) {
    const telling = fields.filter(({ name, optional }) => !optional && Object.hasOwn(value, name))
    const names = new Set(telling.map(({ name }) => name))
    return { misfits: [alternative(`may have only one of ${[...names].join(', ')}`)], fields }
  }
  return { misfits: pure.length > 0 ? meant(pure) : wrongTag(value, likely), fields }
}

function compared(
  value: Fields,
  alternatives: readonly Schema[],
  { schemas, isExample }: Reading,
): Alternative[] {
  const tags = alternatives.map((each) => tagsIn(each, schemas))
  const has = (name: string): boolean =>
    Object.hasOwn(value, name) && !(isExample && value[name] === null)
  const isTag = ({ name, values }: Tag): boolean =>
    values.length === 1 ||
    tags.flat().some((tag) => tag.name === name && String(tag.values) !== String(values))
  return alternatives.map((schema, index) => ({
    schema,
    contradiction: tags[index]?.find(
      (tag) => has(tag.name) && !tag.values.includes(value[tag.name]) && isTag(tag),
    ),
    isMixed: schema.not?.anyOf.some(({ required }) => required.some(has)) ?? false,
  }))
}

function tagsIn(alternative: Schema, schemas: Schemas): Tag[] {
  return schemas.flat(alternative).fields.flatMap(({ name, schema }) => {
    const [type] = schemas.members(schema)
    return type?.enum ? { name, values: type.enum } : []
  })
}

/** The alternatives that know the most fields of a value. */
function mostCovering(
  value: Fields,
  alternatives: readonly Alternative[],
  schemas: Schemas,
): readonly Alternative[] {
  const covered = alternatives.map(({ schema, contradiction }) => {
    const names = new Set(schemas.fields(schema).map(({ name }) => name))
    return Object.keys(value).filter((name) => names.has(name) && name !== contradiction?.name)
      .length
  })
  return alternatives.filter((_, index) => covered[index] === Math.max(...covered))
}

/** Of several that do not fit, what is wrong with the one that is meant, or why that cannot be told. */
function meant(candidates: readonly Candidate[]): readonly Misfit[] {
  const lacking = candidates.map(({ misfits }) =>
    misfits.flatMap(({ kind, path: [name, ...rest] }) =>
      kind === 'missing' && rest.length === 0 ? String(name) : [],
    ),
  )
  const [first, second] = candidates
  const begun = candidates.find((_, index) => lacking[index]?.length === 0)
  if (begun ?? !second) return (begun ?? first)?.misfits ?? []
  const shared = lacking[0]?.find((name) => lacking.every((names) => names.includes(name)))
  if (shared !== undefined) {
    return first?.misfits.filter(({ path }) => path.length === 1 && path[0] === shared) ?? []
  }
  const names = new Set(lacking.map(([name = '']) => name))
  return [alternative(`needs ${either([...names])}`)]
}

function wrongTag(value: Fields, alternatives: readonly Alternative[]): readonly Misfit[] {
  const tags = alternatives.flatMap(({ contradiction }) => contradiction ?? [])
  const name = tags[0]?.name ?? ''
  const allowed = tags.flatMap((tag) => (tag.name === name ? tag.values.map(String) : []))
  return at(name, [notAllowed('value', value[name], allowed)])
}

/** Limits tell no alternatives apart. */
function fits({ misfits }: Candidate): boolean {
  return misfits.every(({ kind }) => kind === 'limit')
}

function alternative(rule: string): Misfit {
  return { kind: 'alternative', path: [], rule }
}
