import type { EnumType, Field, NamedType, ObjectType, Type } from '../../../codegen/model/model.js'
import { walk } from '../../../codegen/model/walk.js'
import type { Types } from '../../../codegen/model/types.js'
import { limitsInWords } from '../../../codegen/emit/types/jsdoc.js'
import { code, plain } from './text.js'

/** Whose fields are shown: what a caller must give is marked, or what WeChat may leave out. */
export type Side = 'request' | 'answer'

/**
 * The fields of one page as nested lists. A named type that the page needs twice, or that contains itself, has a section of its own
 * that the fields link to; every other one is shown where it is used.
 */
export class FieldLists {
  readonly #types: Types
  readonly #apart: ReadonlySet<string>

  constructor(roots: readonly Type[], types: Types) {
    this.#types = types
    this.#apart = typesApart(roots, types)
  }

  /** The list of what is in a value; a line that says so if there is nothing to tell. */
  of(type: Type, side: Side): string[] {
    const lines = this.#inside(type, side)
    return ['<div class="fields">', '', ...(lines.length > 0 ? lines : [whole(type)]), '', '</div>']
  }

  /** A section for each type that is shown apart. */
  sections(side: (name: string) => Side): string[][] {
    const named = [...this.#apart].sort().flatMap((name) => this.#types.named(name) ?? [])
    return named.map(({ name, doc, type }) => [
      `### ${name} {#${anchorOf(name)}}`,
      '',
      ...(doc === undefined ? [] : [plain(doc), '']),
      ...this.of(type, side(name)),
    ])
  }

  /** What is inside a value, as list items. */
  #inside(type: Type, side: Side): string[] {
    if (type.kind === 'array') return this.#inside(type.items, side)
    if (type.kind === 'map') return this.#inside(type.values, side)
    const resolved = this.#types.resolve(type)
    switch (resolved.kind) {
      case 'enum':
        return valuesOf(resolved)
      case 'union':
        return this.#choice(resolved.members, side)
      case 'object':
        return this.#object(resolved, side)
      default:
        return []
    }
  }

  #object({ includes, fields, alternatives }: ObjectType, side: Side): string[] {
    const [apart, inside] = [true, false].map((isApart) =>
      includes.filter((ref) => this.#isApart(ref) === isApart),
    )
    return [
      ...(apart ?? []).map((ref) => `- ${this.#typeText(ref)} 的全部字段`),
      ...(inside ?? []).flatMap((ref) => this.#inside(ref, side)),
      ...fields.flatMap((field) => this.#item(field, side)),
      ...this.#choice(alternatives, side),
    ]
  }

  #item(field: Field, side: Side): string[] {
    const { name, optional, type, doc } = field
    const limits = limitsInWords(type)
    const values = bareValuesOf(this.#types.resolve(type))
    const mark = side === 'request' ? (optional ? '' : '必填') : optional ? '可能没有' : ''
    const head = [
      `- ${code(name)}`,
      `<em>${this.#typeText(type)}</em>`,
      ...(mark === '' ? [] : [`<strong>${mark}</strong>`]),
      ...(doc === undefined ? [] : [plain(doc)]),
      ...(limits === '' ? [] : [`<small>${plain(limits)}</small>`]),
      ...(values.length === 0
        ? []
        : [
            `<small>${values.length === 1 ? '固定为' : '可取'} ${values.map(code).join('、')}</small>`,
          ]),
    ].join(' ')
    return [head, ...indented(this.#isApart(type) ? [] : this.#inside(type, side))]
  }

  /** Of these exactly one applies. A choice between values that have no fields is told by the type. */
  #choice(members: readonly Type[], side: Side): string[] {
    const options = members.map((member) => this.#inside(member, side))
    if (options.every((lines) => lines.length === 0)) return []
    return [
      '- <em>恰选其一</em>',
      ...options.flatMap((lines, index) =>
        indented([
          `- <em>第 ${index + 1} 种</em>`,
          ...indented(lines.length > 0 ? lines : [whole(members[index])]),
        ]),
      ),
    ]
  }

  #isApart(type: Type): boolean {
    if (type.kind === 'array') return this.#isApart(type.items)
    if (type.kind === 'map') return this.#isApart(type.values)
    return type.kind === 'ref' && this.#apart.has(type.name)
  }

  /** `string`, `object[]`, `map(integer)`; what is shown apart is a link. */
  #typeText(type: Type): string {
    switch (type.kind) {
      case 'array':
        return `${this.#typeText(type.items)}[]`
      case 'map':
        return `map(${this.#typeText(type.values)})`
      case 'union':
        return [...new Set(type.members.map((member) => this.#typeText(member)))].join(' | ')
      case 'ref':
        return this.#apart.has(type.name)
          ? `<a href="#${anchorOf(type.name)}">${type.name}</a>`
          : this.#typeText(this.#types.resolve(type))
      default:
        return type.kind
    }
  }
}

/** The names of the types that are shown apart, because the page needs them twice or they contain themselves. */
function typesApart(roots: readonly Type[], types: Types): Set<string> {
  const uses = new Map<string, number>()
  const named = Array.from(types.namesIn(roots)).flatMap((name) => types.named(name) ?? [])
  for (const part of [...roots, ...named.map(({ type }) => type)].flatMap((type) => [
    ...walk(type),
  ])) {
    if (part.kind === 'ref') uses.set(part.name, (uses.get(part.name) ?? 0) + 1)
  }
  const isApart = ({ name, type }: NamedType): boolean =>
    types.flatten(type) !== undefined &&
    (((uses.get(name) ?? 0) > 1 && [...types.places(type)].length > few) ||
      types.namesIn([type]).has(name))
  return new Set(named.filter(isApart).map(({ name }) => name))
}

/** What has no more inside is read more easily in its place than behind a link. */
const few = 5

/** Each value with its text. */
function valuesOf({ values, texts = [] }: EnumType): string[] {
  return texts.map((text, index) => `- ${code(String(values[index]))} ${plain(text)}`)
}

/** The values that have no text. */
function bareValuesOf(type: Type): string[] {
  if (type.kind === 'array') return bareValuesOf(type.items)
  return type.kind === 'enum' && !type.texts ? type.values.map(String) : []
}

/** What is shown for a value without fields. */
function whole(type: Type | undefined): string {
  const texts: Partial<Record<Type['kind'], string>> = { binary: '文件的内容', object: '没有字段' }
  return `- ${texts[type?.kind ?? 'object'] ?? `<em>${type?.kind}</em>`}`
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function anchorOf(name: string): string {
  return `type-${name.toLowerCase()}`
}
