import type { Direction, ImportedType, Model } from '../model/model.js'
import { allDocumented, allEndpoints, allPushes, sectionsOf } from '../model/walk.js'
import { branchTypeNames } from '../model/names.js'
import type { Target } from '../model/target.js'
import { Types } from '../model/types.js'
import { Examples } from './examples.js'
import { eventModulePath, groupModulePath, type Symbol } from './module.js'

export function sharedTypesPath(target: Target): string {
  return groupModulePath('types', target)
}

/** What every emitter may ask about the model. */
export class Context {
  readonly model: Model
  readonly target: Target
  readonly types: Types
  readonly examples: Examples
  readonly #answers: ReadonlySet<string>
  readonly #imported: ReadonlyMap<string, ImportedType>
  readonly #modules: ReadonlyMap<string, string>

  constructor(model: Model, target: Target) {
    this.model = model
    this.target = target
    this.types = new Types(model)
    this.examples = new Examples(model, this.types)
    this.#imported = new Map(model.imported.map((each) => [each.name, each]))
    this.#answers = this.types.namesIn([
      ...allEndpoints(model).flatMap(({ returns }) => returns ?? []),
      ...allPushes(model).flatMap(({ fields }) => fields ?? []),
    ])
    const called = this.types.namesIn(allDocumented(model).flatMap(sectionsOf))
    this.#modules = new Map([
      ...model.types.map(({ name }) => [name, sharedTypesPath(target)] as const),
      ...model.groups.flatMap((group) =>
        [...group.types.map(({ name }) => name), ...group.endpoints.flatMap(branchTypeNames)].map(
          (name) => [name, groupModulePath(group.name, target)] as const,
        ),
      ),
      // What no call takes or returns stands beside the events.
      ...model.groups.flatMap(({ name: group, types, pushes }) =>
        types
          .filter(({ name }) => pushes.length > 0 && !called.has(name))
          .map(({ name }) => [name, eventModulePath(group, target)] as const),
      ),
    ])
  }

  /** A named type that any answer or event contains describes what WeChat sends; every other one what a caller sends. */
  directionOf(name: string): Direction {
    const inUse = this.#answers.has(name) ? 'response' : 'request'
    return this.#imported.get(name)?.direction ?? inUse
  }

  /** The declaration of a named type, or of what a branch of an answer is. */
  symbolOf(name: string): Symbol {
    return { name, module: this.#moduleOf(name) }
  }

  #moduleOf(name: string): string {
    const own = this.#modules.get(name)
    return own ?? this.#imported.get(name)?.module ?? sharedTypesPath(this.target)
  }
}
