import type { Endpoint, Model, NamedType, ObjectType, Type } from './model.js'
import { allEndpoints, requestSections } from './walk.js'
import { Types } from './types.js'

/** More of them would fill a screen with what is absent. */
const mostUntagged = 3

/**
 * The model with a note in each alternative of a `one of` which fields mean another one: the tag of the others, or, in what is
 * sent and has no tag, whatever the others require. A value that mixes two alternatives then fits none.
 */
export function excludeOthers(model: Model): Model {
  const types = new Types(model)
  const requests = allEndpoints(model).flatMap(requestSections)
  const exclusion = new Exclusion(types, new Set(types.reach(requests)))
  const named = (each: NamedType): NamedType => ({ ...each, type: exclusion.within(each.type) })
  return {
    ...model,
    types: model.types.map(named),
    groups: model.groups.map((group) => ({
      ...group,
      types: group.types.map(named),
      endpoints: group.endpoints.map((endpoint) => exclusion.withinSections(endpoint)),
    })),
  }
}

class Exclusion {
  readonly #types: Types
  readonly #sent: ReadonlySet<Type>

  constructor(types: Types, sent: ReadonlySet<Type>) {
    this.#types = types
    this.#sent = sent
  }

  withinSections(endpoint: Endpoint): Endpoint {
    const { query, body, returns, choice } = endpoint
    const branches = choice?.branches.map((branch) => ({
      ...branch,
      ...(branch.returns && { returns: this.within(branch.returns) }),
    }))
    return {
      ...endpoint,
      ...(query && { query: this.within(query) }),
      ...(body && body.as !== 'raw' && { body: { ...body, type: this.within(body.type) } }),
      ...(returns && { returns: this.within(returns) }),
      ...(choice && branches && { choice: { ...choice, branches } }),
    }
  }

  within(type: Type): Type {
    switch (type.kind) {
      case 'array':
        return { ...type, items: this.within(type.items) }
      case 'map':
        return { ...type, values: this.within(type.values) }
      case 'union':
        return { ...type, members: type.members.map((member) => this.within(member)) }
      case 'object':
        return this.#object(type)
      default:
        return type
    }
  }

  #object(object: ObjectType): ObjectType {
    const absent = this.#absentIn(object)
    return {
      ...object,
      fields: object.fields.map((field) => ({ ...field, type: this.within(field.type) })),
      alternatives: object.alternatives.map((alternative, index) => ({
        ...this.#object(alternative),
        ...(absent[index]?.length && { absent: absent[index] }),
      })),
    }
  }

  /** The fields that must be absent, for each alternative. */
  #absentIn(object: ObjectType): string[][] {
    const { alternatives } = object
    const tags = alternatives.flatMap((each) => this.#tagsOf(each))
    const shared = tags.filter((tag, index) => tags.indexOf(tag) < index)
    const untagged =
      this.#sent.has(object) && shared.length === 0 && alternatives.length <= mostUntagged
    const telling = untagged ? alternatives.flatMap((each) => this.#requiredIn(each)) : shared
    const common = this.#types.flatten(object)?.fields.map(({ name }) => name) ?? []
    return alternatives.map((alternative) => {
      const own = this.#types.fields(alternative).map(({ name }) => name)
      return [...new Set(telling)].filter((name) => !own.includes(name) && !common.includes(name))
    })
  }

  #tagsOf(alternative: ObjectType): string[] {
    return (this.#types.flatten(alternative)?.fields ?? [])
      .filter(({ optional, type }) => !optional && this.#types.resolve(type).kind === 'enum')
      .map(({ name }) => name)
  }

  #requiredIn(type: Type): string[] {
    return (this.#types.flatten(type)?.fields ?? [])
      .filter(({ optional }) => !optional)
      .map(({ name }) => name)
  }
}
