import type { Model, ObjectType } from './model.js'
import { allEndpoints, allParts, requestSections } from './walk.js'
import { Types } from './types.js'

/** More of them would fill a screen with what is absent. */
const mostUntagged = 3

/**
 * Notes in each alternative of a `one of` which fields mean another one: the tag of the others, or, in what is sent and has no
 * tag, whatever the others require. A value that mixes two alternatives then fits none.
 */
export function noteAbsent(model: Model): void {
  const types = new Types(model)
  const sent = new Set(types.reach(allEndpoints(model).flatMap(requestSections)))
  for (const part of allParts(model)) {
    if (part.kind !== 'object' || part.alternatives.length === 0) continue
    const telling = tellingFields(part, sent.has(part), types)
    const common = types.flatten(part)?.fields.map(({ name }) => name) ?? []
    for (const alternative of part.alternatives) {
      const own = new Set([...common, ...types.fields(alternative).map(({ name }) => name)])
      const absent = telling.filter((name) => !own.has(name))
      if (absent.length > 0) alternative.absent = absent
    }
  }
}

/** The fields that tell the alternatives apart. */
function tellingFields({ alternatives }: ObjectType, isSent: boolean, types: Types): string[] {
  const required = alternatives
    .flatMap((each) => types.combinations(each))
    .flatMap((fields) => fields.filter(({ optional }) => !optional))
  const tags = required
    .filter(({ type }) => types.resolve(type).kind === 'enum')
    .map(({ name }) => name)
  const shared = tags.filter((name, index) => tags.indexOf(name) < index)
  const isUntagged = shared.length === 0 && isSent && alternatives.length <= mostUntagged
  return [...new Set(isUntagged ? required.map(({ name }) => name) : shared)]
}
