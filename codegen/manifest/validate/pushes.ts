import { envelopeOf } from '../../model/envelope.js'
import type { Field, Model, Push, Type } from '../../model/model.js'
import { allEndpoints, allPushes, allTypes } from '../../model/walk.js'
import { branchTypeNames, takenTypes } from '../../model/names.js'
import type { Types } from '../../model/types.js'
import { misfits } from '../../model/check-example.js'
import type { Target } from '../../model/target.js'
import { suggest, type Report } from '../diagnostics.js'
import { complain } from './examples.js'
import { requestsAndResponses } from './names.js'

/** Reports messages and events that no table can read, and what leads to no field of theirs. */
export function validatePushes(
  model: Model,
  types: Types,
  report: Report,
  { files }: Target,
): void {
  if (files.events === undefined) {
    refuse(model, report)
    return
  }
  const sections = allPushes(model).flatMap(({ fields }) => fields ?? [])
  names(model, report)
  inXml(sections, types, report)
  for (const push of allPushes(model)) {
    const { fields, example } = push
    if (fields) envelope(push, types.fields(fields), report)
    if (example && fields) complain(misfits(example, fields, types), [], [], example, report)
    else if (example) report('stray-example', 'it has no fields, so there is no example', example)
    paths(push, types, report)
  }
}

/** What is pushed is decoded by a table that `offiaccount/callback` has of its own. */
function refuse(model: Model, report: Report): void {
  for (const push of allPushes(model)) {
    const message = `events are generated only for this package: \`otherwise\` of \`createCallback\` gets \`${push.kind}\` as it was pushed`
    report('bad-event', message, push)
  }
}

/** WeChat may write a kind in another case than it documents, so none may differ from another in case alone. */
function names(model: Model, report: Report): void {
  const kinds = new Map<string, Push>()
  const interfaces = new Set([
    ...takenTypes,
    ...allTypes(model).map(({ name }) => name),
    ...requestsAndResponses(model).keys(),
    ...allEndpoints(model).flatMap(branchTypeNames),
  ])
  for (const push of allPushes(model)) {
    const { kind, name } = push
    const other = kinds.get(kind.toLowerCase())
    if (other) {
      report('duplicate-name', `\`${kind}\` is already in the group \`${other.group}\``, push)
    } else if (interfaces.has(name)) {
      const message = `\`${kind}\` would be called \`${name}\`, which is taken: give it another \`name\``
      report('duplicate-name', message, push)
    }
    kinds.set(kind.toLowerCase(), push)
    interfaces.add(name)
  }
}

/** Text, lists and objects are all that XML has, so a field must be known to be something else. */
function inXml(sections: Type[], types: Types, report: Report): void {
  const objects = sections.filter((section) => types.flatten(section) !== undefined)
  for (const section of sections.filter((each) => types.flatten(each) === undefined)) {
    report('bad-event', 'an event has fields, not one value', section)
  }
  for (const part of types.reach(objects)) {
    const reason = unreadable(part, types)
    if (reason) report('bad-event', reason, part)
  }
}

function unreadable(type: Type, types: Types): string | undefined {
  switch (type.kind) {
    case 'unknown':
    case 'map':
    case 'union':
      return `\`${type.kind}\` cannot be told from text, which is all that XML holds`
    case 'ref': {
      const target = types.named(type.name)?.type
      const isEndless = target && types.namesIn([target]).has(type.name)
      return isEndless
        ? `\`${type.name}\` contains itself, and the table of the decoder is finite`
        : undefined
    }
    case 'file':
    case 'binary':
      return `\`${type.kind}\` cannot be in an event`
    case 'array':
      return types.resolve(type.items).kind === 'array' ? 'XML has no list of lists' : undefined
    case 'enum': {
      const kinds = new Set(type.values.map((value) => typeof value))
      return kinds.size > 1
        ? 'the values must be all texts or all numbers: XML holds text'
        : undefined
    }
    case 'object':
      return type.alternatives.length > 0
        ? 'an event cannot have `one of`: make its fields optional'
        : undefined
    default:
      return undefined
  }
}

/** The fields that every push of this kind has. */
function commonNames(push: Push): string[] {
  const { fields, by } = envelopeOf(push)
  return [...fields.map(({ name }) => name), by]
}

function envelope(push: Push, fields: Field[], report: Report): void {
  const taken = [...commonNames(push), ...envelopeOf(push).lacks]
  for (const field of fields) {
    if (!taken.includes(field.name)) continue
    report('bad-event', `\`${field.name}\` belongs to the envelope: leave it out`, field)
  }
}

function paths(push: Push, types: Types, report: Report): void {
  const { fields, dedupe, aliases, variants } = push
  const own = types.fields(fields).map(({ name }) => name)
  const typeAt = (path: string): Type | undefined => fields && types.at(fields, path)[0]
  const lacks = (path: string, at: object): boolean => {
    if (commonNames(push).includes(path) || typeAt(path)) return false
    const message = `\`${push.kind}\` has no field \`${path}\`${suggest(path, own)}`
    report('unknown-field', message, at)
    return true
  }
  for (const each of dedupe) lacks(each.path, each)
  for (const alias of aliases) {
    if (lacks(alias.field, alias)) continue
    if (!/^\w+$/.test(alias.at) || !/^\w+(\.\w+)?$/.test(alias.field)) {
      const message =
        'an alias leads from a field, or from one directly below a field, to a field of the push'
      report('bad-event', message, alias)
    } else if (typeAt(alias.at)) {
      report('bad-event', `\`${alias.at}\` is a field of its own, so it cannot be an alias`, alias)
    }
  }
  if (!variants || lacks(variants.by, variants)) return
  const type = typeAt(variants.by)
  if (type && types.resolve(type).kind === 'string') return
  report('bad-event', `\`${variants.by}\` is not a text, so it has no prefix`, variants)
}
