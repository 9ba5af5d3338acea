import { allPushes, type Model, type Push, type Type } from '../../model.js'
import { propertyName } from '../../naming.js'
import type { Types } from '../../types.js'
import type { Context } from '../context.js'
import { literal } from '../examples.js'
import { eventModulePath, Module } from '../module.js'

/** The text of `src/generated/events/table.ts`: what each text of a push stands for, in one line a field. */
export function tableText(header: string, { model, types }: Context): string {
  const module = new Module(eventModulePath('table'))
  const decode = 'src/callback/decode'
  const [fields, aliases] = ['Fields', 'Aliases'].map((name) =>
    module.use({ name, module: decode }),
  )
  const map = module.use({ name: 'CallbackMap', module: eventModulePath('index') })
  const shapes = new Shapes(types)
  const kinds = allPushes(model).map(
    (push) => `${propertyName(push.kind)}: ${push.fields ? shapes.text(push.fields) : '{}'}`,
  )
  return module.print(header, [
    ...shapes.shared.values(),
    `\n/** The fields of each kind: 64-bit integers are texts, a list stands in brackets. */
export const kinds: Readonly<Record<keyof ${map}, ${fields}>> = { ${kinds.join(',\n')} }`,
    `\n/** Where fields stand in some pushes, and where they belong. */
export const aliases: Readonly<Partial<Record<keyof ${map}, ${aliases}>>> = ${literal(aliasesIn(model))}`,
  ])
}

function aliasesIn(model: Model): Record<string, Record<string, string>> {
  const renamed = allPushes(model).filter(({ aliases }) => aliases.length > 0)
  const places = ({ aliases }: Push): Record<string, string> =>
    Object.fromEntries(aliases.map(({ field, at }) => [at, field]))
  return Object.fromEntries(renamed.map((push) => [push.kind, places(push)]))
}

/** Types as the decoder reads by them; a named one is declared once. */
class Shapes {
  /** Declarations by the name of the type, each after those that it needs. */
  readonly shared = new Map<string, string>()
  readonly #types: Types

  constructor(types: Types) {
    this.#types = types
  }

  text(type: Type): string {
    switch (type.kind) {
      case 'boolean':
        return 'Boolean'
      case 'integer':
      case 'number':
        return 'Number'
      case 'enum':
        return typeof type.values[0] === 'number' ? 'Number' : 'String'
      case 'array':
        return `[${this.text(type.items)}]`
      case 'ref':
        return this.#named(type.name)
      case 'object': {
        const parts = [
          ...type.includes.map((ref) => `...${this.text(ref)}`),
          ...type.fields.map((field) => `${propertyName(field.name)}: ${this.text(field.type)}`),
        ]
        return `{ ${parts.join(', ')} }`
      }
      default:
        return 'String'
    }
  }

  /** `MessageIds` → `messageIdsFields`; what is no object is written out. */
  #named(name: string): string {
    const type = this.#types.named(name)?.type ?? { kind: 'unknown' }
    if (type.kind !== 'object') return this.text(type)
    const local = `${name.charAt(0).toLowerCase()}${name.slice(1)}Fields`
    if (!this.shared.has(name)) {
      const declaration = `const ${local} = ${this.text(type)} satisfies Fields`
      this.shared.set(name, declaration)
    }
    return local
  }
}
