import type { Model, ObjectType, Push, Type } from '../../model/model.js'
import { allPushes } from '../../model/walk.js'
import { propertyName } from '../../model/names.js'
import type { Types } from '../../model/types.js'
import { literal } from '../literal.js'
import type { Module } from '../module.js'

/** The text of `src/generated/events/table.ts`: what a push holds beside texts. */
export function eventTableText(module: Module): string {
  const { context } = module
  const { model, types } = context
  const [fields, aliases] = [module.use('Fields'), module.use('Aliases')]
  const map = module.use({ name: 'CallbackMap', module: context.eventModule('index') })
  const shapes = new Shapes(types)
  const kinds = allPushes(model).map(
    (push) => `${propertyName(push.kind)}: ${(push.fields && shapes.text(push.fields)) ?? '{}'}`,
  )
  return module.print([
    ...shapes.shared.values(),
    `\n/** Every kind, with its fields that are more than text; 64-bit integers are text. A list is in brackets. */
export const kinds: Readonly<Record<keyof ${map}, ${fields}>> = { ${kinds.join(',\n')} }`,
    `\n/** Where fields are in some pushes, and where they belong. */
export const aliases: Readonly<Partial<Record<keyof ${map}, ${aliases}>>> = ${literal(aliasesIn(model))}`,
  ])
}

function aliasesIn(model: Model): Record<string, Record<string, string>> {
  const renamed = allPushes(model).filter(({ aliases }) => aliases.length > 0)
  const places = ({ aliases }: Push): Record<string, string> =>
    Object.fromEntries(aliases.map(({ field, at }) => [at, field]))
  return Object.fromEntries(renamed.map((push) => [push.kind, places(push)]))
}

/** Types as the decoder reads by them, without what is text, as it is in XML; a named one is declared once. */
class Shapes {
  /** Declarations by the name of the type, each after those that it needs. */
  readonly shared = new Map<string, string>()
  readonly #types: Types

  constructor(types: Types) {
    this.#types = types
  }

  /** Undefined for what is text, and for an object of texts. */
  text(type: Type): string | undefined {
    switch (type.kind) {
      case 'boolean':
        return 'Boolean'
      case 'integer':
      case 'number':
        return 'Number'
      case 'enum':
        return typeof type.values[0] === 'number' ? 'Number' : undefined
      case 'array':
        return `[${this.text(type.items) ?? (this.#types.flatten(type.items) ? '{}' : 'String')}]`
      case 'ref':
        return this.#named(type.name)
      case 'object':
        return this.#object(type)
      default:
        return undefined
    }
  }

  #object(object: ObjectType): string | undefined {
    const includes = object.includes.flatMap((ref) => this.text(ref) ?? [])
    const fields = object.fields.flatMap(({ name, type }) => {
      const shape = this.text(type) ?? (this.#isBesideList(object) ? 'String' : undefined)
      return shape === undefined ? [] : [`${propertyName(name)}: ${shape}`]
    })
    const [part, ...others] = [...includes.map((name) => `...${name}`), ...fields]
    if (part === undefined) return undefined
    return others.length === 0 && includes[0] !== undefined
      ? includes[0]
      : `{ ${[part, ...others].join(', ')} }`
  }

  /** A list that is alone in an object is read with and without that: what else is there must be said. */
  #isBesideList(object: ObjectType): boolean {
    const shapes = this.#types
      .fields(object)
      .filter(({ type }) => this.text(type) !== undefined)
      .map(({ type }) => this.#types.resolve(type).kind)
    return shapes.length === 1 && shapes[0] === 'array' && this.#types.fields(object).length > 1
  }

  /** `MessageIds` → `messageIdsFields`; what is not an object is written out. */
  #named(name: string): string | undefined {
    const type = this.#types.named(name)?.type ?? { kind: 'unknown' }
    const text = this.text(type)
    if (type.kind !== 'object' || text === undefined) return text
    const local = `${name.charAt(0).toLowerCase()}${name.slice(1)}Fields`
    if (!this.shared.has(name)) {
      this.shared.set(name, `const ${local} = ${text} satisfies Fields`)
    }
    return local
  }
}
