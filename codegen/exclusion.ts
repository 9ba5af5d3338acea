import {
  allEndpoints,
  allTypes,
  requestSections,
  walk,
  type Model,
  type ObjectType,
  type Type,
} from './model.js'
import type { Types } from './types.js'

/** More of them would fill a screen with what is absent. */
const mostUntagged = 3

/**
 * Notes in each alternative of a `one of` which fields mean another one: the tag of the others, or, in what is sent and has no
 * tag, whatever the others require. A value that mixes two alternatives then fits none.
 */
export function excludeOthers(model: Model, types: Types): void {
  const requests = allEndpoints(model).flatMap(requestSections)
  const answers = allEndpoints(model).flatMap(({ returns }) => returns ?? [])
  const sent = new Set([...types.reach(requests)])
  const roots = [...requests, ...answers, ...allTypes(model).map(({ type }) => type)]
  for (const part of roots.flatMap((root) => [...walk(root)])) {
    if (part.kind === 'object') exclude(part, sent.has(part), types)
  }
}

function exclude(object: ObjectType, isSent: boolean, types: Types): void {
  const { alternatives } = object
  const tags = alternatives.flatMap((each) => tagsOf(each, types))
  const shared = tags.filter((tag, index) => tags.indexOf(tag) < index)
  const untagged = isSent && shared.length === 0 && alternatives.length <= mostUntagged
  const telling = untagged ? alternatives.flatMap((each) => requiredIn(each, types)) : shared
  const common = types.flatten(object)?.fields.map(({ name }) => name) ?? []
  for (const alternative of alternatives) {
    const own = types.fields(alternative).map(({ name }) => name)
    const absent = telling.filter((name) => !own.includes(name) && !common.includes(name))
    if (absent.length > 0) alternative.absent = [...new Set(absent)]
  }
}

function tagsOf(alternative: ObjectType, types: Types): string[] {
  return (types.flatten(alternative)?.fields ?? [])
    .filter(({ optional, type }) => !optional && types.resolve(type).kind === 'enum')
    .map(({ name }) => name)
}

function requiredIn(type: Type, types: Types): string[] {
  return (types.flatten(type)?.fields ?? [])
    .filter(({ optional }) => !optional)
    .map(({ name }) => name)
}
