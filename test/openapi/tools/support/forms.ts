import type { Field, Model, ObjectType, Type } from '../../../../codegen/model/model.js'
import { allTypes } from '../../../../codegen/model/walk.js'

/**
 * What a value may look like, one form for each alternative: the model read anew, so that a mistake of the generator's
 * own reading cannot hide.
 */
export type Form =
  | { kind: 'scalar'; text: string }
  | { kind: 'list'; items: Type }
  | { kind: 'map'; values: Type }
  | { kind: 'object'; fields: Map<string, Field> }

const number: Form = { kind: 'scalar', text: 'number' }
const string: Form = { kind: 'scalar', text: 'string' }

export class Forms {
  readonly #named: ReadonlyMap<string, Type>

  constructor(model: Model) {
    this.#named = new Map(allTypes(model).map(({ name, type }) => [name, type]))
  }

  of(type: Type): Form[] {
    switch (type.kind) {
      case 'ref':
        return this.of(this.named(type.name))
      case 'union':
        return type.members.flatMap((member) => this.of(member))
      case 'enum': {
        const texts = type.values.filter((value) => typeof value === 'string')
        // A pattern, for the sake of generators that would name '1' and 1 alike.
        const isPattern = texts.every((text) => /^\d+$/.test(text))
        return type.values.map((value) =>
          typeof value === 'string' && isPattern
            ? string
            : { kind: 'scalar', text: JSON.stringify(value) },
        )
      }
      case 'array':
        return [{ kind: 'list', items: type.items }]
      case 'map':
        return [{ kind: 'map', values: type.values }]
      case 'object':
        return this.#object(type).map((fields) => ({ kind: 'object', fields }))
      case 'integer':
        return [number]
      case 'int64':
        return [number, string]
      case 'file':
      case 'binary':
        return [string]
      default:
        return [{ kind: 'scalar', text: type.kind }]
    }
  }

  named(name: string): Type {
    return this.#named.get(name) ?? { kind: 'unknown' }
  }

  /** Every choice among the alternatives of the object and of what it includes. */
  #object({ includes, fields, alternatives }: ObjectType): Map<string, Field>[] {
    const parts = [
      ...includes.map(({ name }) => this.#fieldsOf(this.named(name))),
      [new Map(fields.map((field) => [field.name, field]))],
      ...(alternatives.length > 0 ? [alternatives.flatMap((each) => this.#object(each))] : []),
    ]
    return parts.reduce(
      (choices, part) => choices.flatMap((one) => part.map((other) => new Map([...one, ...other]))),
      [new Map<string, Field>()],
    )
  }

  #fieldsOf(type: Type): Map<string, Field>[] {
    return this.of(type).flatMap((form) => (form.kind === 'object' ? [form.fields] : []))
  }
}
