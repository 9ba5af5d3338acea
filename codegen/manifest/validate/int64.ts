import type { Field, Model, NamedType, Type } from '../../model/model.js'
import {
  allEndpoints,
  allParts,
  allPushes,
  allTypes,
  requestSections,
  walk,
} from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import type { Report } from '../diagnostics.js'

/** Reports 64-bit integers that the runtime cannot find in JSON, or cannot tell from something else. */
export function validateInt64(model: Model, types: Types, report: Report): void {
  for (const named of allTypes(model)) recursive(named, types, report)
  shared(model, types, report)
  for (const part of allParts(model)) {
    if (part.kind === 'union') ambiguous(part, part.members, types, report)
    for (const field of part.kind === 'object' ? part.fields : []) dotted(field, types, report)
  }
  for (const { body, returns } of allEndpoints(model)) {
    for (const field of body?.as === 'multipart' ? types.fields(body.type) : [])
      inPart(field, types, report)
    if (returns) inMap(returns, types, report)
  }
}

/** The runtime is told where each int64 is, as finite paths. */
function recursive(named: NamedType, types: Types, report: Report): void {
  if (!types.namesIn([named.type]).has(named.name) || !holdsInt64(named.type, types)) return
  const message = `\`${named.name}\` contains itself and an int64, whose paths would have no end: make it \`string\` or \`integer\``
  report('recursive-int64', message, named)
}

/** In a request an int64 may be a number too, in an answer or an event it is a string: one declaration cannot be both. */
function shared(model: Model, types: Types, report: Report): void {
  const endpoints = allEndpoints(model)
  const requests = types.namesIn(endpoints.flatMap(requestSections))
  const answers = types.namesIn([
    ...endpoints.flatMap(({ returns }) => returns ?? []),
    ...allPushes(model).flatMap(({ fields }) => fields ?? []),
  ])
  for (const { name, type } of allTypes(model)) {
    if (!requests.has(name) || !answers.has(name)) continue
    for (const part of walk(type)) {
      if (part.kind !== 'int64') continue
      const message = `an int64 of a request differs from one of an answer, and \`${name}\` is in both: declare a type for each`
      report('shared-int64', message, part)
    }
  }
}

/** Text of digits is written bare where an int64 may be. */
function ambiguous(union: Type, members: Type[], types: Types, report: Report): void {
  const kinds = new Set(members.map((member) => types.resolve(member).kind))
  if (!kinds.has('int64')) return
  const others = ['string', 'integer', 'number', 'enum', 'unknown', 'union'] as const
  const other = others.find((kind) => kinds.has(kind))
  if (other === undefined) return
  report('ambiguous-int64', `an int64 cannot be told from the \`${other}\` beside it`, union)
}

function dotted({ name, type }: Field, types: Types, report: Report): void {
  if (!name.includes('.')) return
  for (const part of types.reach([type])) {
    if (part.kind !== 'int64') continue
    const message = `\`${name}\` cannot hold an int64: the dot separates the steps of its path`
    report('ambiguous-int64', message, part)
  }
}

/** A part of a form is text or plain JSON, in which no path is looked up. */
function inPart(field: Field, types: Types, report: Report): void {
  const { name, type } = field
  if (types.resolve(type).kind === 'int64' || !holdsInt64(type, types)) return
  const message = `\`${name}\` cannot hold an int64: in a form only a field of its own can be one`
  report('misplaced-int64', message, field)
}

/** `errcode` and `errmsg` are beside the keys of the map. */
function inMap(returns: Type, types: Types, report: Report): void {
  const answer = types.resolve(returns)
  if (answer.kind !== 'map') return
  const values = Array.from(types.places(answer.values)).filter(([path]) => path === '')
  if (!values.some(([, type]) => types.resolve(type).kind === 'int64')) return
  const message = 'an answer that is a map cannot hold int64: `errcode` is beside its keys'
  report('misplaced-int64', message, returns)
}

function holdsInt64(type: Type, types: Types): boolean {
  return [...types.reach([type])].some(({ kind }) => kind === 'int64')
}
