import type { Direction, Endpoint, ImportedType, Model } from '../model/model.js'
import { allDocumented, allEndpoints, allPushes, sectionsOf } from '../model/walk.js'
import { branchTypeNames } from '../model/names.js'
import type { Target } from '../model/target.js'
import { Types } from '../model/types.js'
import { Examples } from './examples.js'
import { signatureOf, type Signature } from './functions/signature.js'

/** What a module declares and others may use. */
export interface Declaration {
  name: string
  /** The declaring module without extension, below the project's root or in a package: `src/runtime/index`, `package:offiaccount/url`. */
  module: string
  /** A type unless given; a namespace is the module itself. */
  kind?: 'value' | 'namespace'
}

/** What every emitter may ask about the model and about where things go. */
export class Context {
  readonly model: Model
  readonly target: Target
  readonly types: Types
  readonly examples: Examples
  /** The module of the types that several groups share. */
  readonly sharedModule: string
  readonly #signatures = new WeakMap<Endpoint, Signature>()
  readonly #answers: ReadonlySet<string>
  readonly #imported: ReadonlyMap<string, ImportedType>
  readonly #modules: ReadonlyMap<string, string>

  constructor(model: Model, target: Target) {
    this.model = model
    this.target = target
    this.types = new Types(model)
    this.examples = new Examples(model, this.types)
    this.sharedModule = this.groupModule('types')
    this.#imported = new Map(model.imported.map((each) => [each.name, each]))
    this.#answers = this.types.namesIn([
      ...allEndpoints(model).flatMap(({ returns }) => returns ?? []),
      ...allPushes(model).flatMap(({ fields }) => fields ?? []),
    ])
    const called = this.types.namesIn(allDocumented(model).flatMap(sectionsOf))
    this.#modules = new Map(
      model.groups.flatMap(({ name: group, types, endpoints, pushes }) => {
        const own = this.groupModule(group)
        const beside = pushes.length > 0 ? this.eventModule(group) : own
        return [
          // What no call takes or returns is declared beside the events.
          ...types.map(({ name }) => [name, called.has(name) ? own : beside] as const),
          ...endpoints.flatMap(branchTypeNames).map((name) => [name, own] as const),
        ]
      }),
    )
  }

  groupModule(group: string): string {
    return `${this.target.groups}/${group}`
  }

  /** Of the messages and events of a group. */
  eventModule(group: string): string {
    return this.groupModule(`events/${group}`)
  }

  /** Of the test of a group, if there are tests. */
  testModule(group: string): string {
    return `${this.target.tests ?? ''}/${group}.test`
  }

  /** How a function receives its fields and what it resolves to. */
  signatureOf(endpoint: Endpoint): Signature {
    const known = this.#signatures.get(endpoint) ?? signatureOf(endpoint, this.types)
    this.#signatures.set(endpoint, known)
    return known
  }

  /** A named type that any answer or event contains describes what WeChat sends; every other one what a caller sends. */
  directionOf(name: string): Direction {
    const inUse = this.#answers.has(name) ? 'response' : 'request'
    return this.#imported.get(name)?.direction ?? inUse
  }

  /** The declaration of a named type, or of what a branch of an answer is. */
  declarationOf(name: string): Declaration {
    const own = this.#modules.get(name)
    return { name, module: own ?? this.#imported.get(name)?.module ?? this.sharedModule }
  }
}
