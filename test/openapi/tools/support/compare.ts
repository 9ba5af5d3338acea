import ts from 'typescript'
import type { Type } from '../../../../codegen/model/model.js'
import type { Form, Forms } from './forms.js'

/** Tells where TypeScript's types differ from the model: in a field, its `?`, the kind of a value, the values of an enum. */
export class Comparison {
  readonly #checker: ts.TypeChecker
  readonly #forms: Forms
  /** What became of each named type: compared once, so that recursive types end. */
  readonly #compared = new Map<string, Set<ts.Type>>()

  constructor(checker: ts.TypeChecker, forms: Forms) {
    this.#checker = checker
    this.#forms = forms
  }

  type(type: Type, actual: ts.Type, path: string): string[] {
    if (type.kind === 'ref') {
      const present = this.#checker.getNonNullableType(actual)
      const compared = this.#compared.get(type.name) ?? new Set()
      if (compared.has(present)) return []
      this.#compared.set(type.name, compared.add(present))
    }
    return this.forms(this.#forms.of(type), actual, path)
  }

  forms(forms: Form[], actual: ts.Type, path: string): string[] {
    const expected = groupBy(forms, (form) => this.#signatureOfForm(form))
    const found = groupBy(this.#alternatives(actual), (each) => this.#signature(each))
    const wanted = [...expected.keys()].sort().join(' | ')
    const got = [...found.keys()].sort().join(' | ')
    if (wanted !== got) return [`${path}: ${wanted} became ${got}`]
    return Array.from(expected).flatMap(([signature, same]) =>
      same.flatMap((form) =>
        fewest((found.get(signature) ?? []).map((each) => this.#inside(form, each, path))),
      ),
    )
  }

  property(type: ts.Type, name: string): ts.Type {
    const symbol = type.getProperty(name)
    if (symbol === undefined) throw new Error(`The generated types have no ${name}.`)
    return this.#checker.getTypeOfSymbol(symbol)
  }

  #inside(form: Form, actual: ts.Type, path: string): string[] {
    switch (form.kind) {
      case 'scalar':
        return []
      case 'list':
        return this.type(form.items, indexed(actual.getNumberIndexType()), `${path}[]`)
      case 'map':
        return this.type(form.values, indexed(actual.getStringIndexType()), `${path}{}`)
      case 'object':
        return Array.from(form.fields.values()).flatMap(({ name, type }) =>
          this.type(type, this.property(actual, name), `${path}.${name}`),
        )
    }
  }

  #alternatives(type: ts.Type): ts.Type[] {
    const members = type.isUnion() ? type.types : [type]
    return members.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0)
  }

  #signature(type: ts.Type): string {
    if (type.isStringLiteral() || type.isNumberLiteral()) return JSON.stringify(type.value)
    if ((type.flags & ts.TypeFlags.BooleanLiteral) !== 0) return 'boolean'
    if (this.#checker.isArrayType(type)) return '[]'
    if (type.getStringIndexType()) return '{}'
    if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) {
      return this.#checker.typeToString(type)
    }
    const fields = type.getProperties().map((property) => {
      const values = this.#alternatives(this.#checker.getTypeOfSymbol(property))
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
      return fieldText(
        property.name,
        optional,
        values.map((value) => this.#signature(value)),
      )
    })
    return objectText(fields)
  }

  #signatureOfForm(form: Form): string {
    switch (form.kind) {
      case 'scalar':
        return form.text
      case 'list':
        return '[]'
      case 'map':
        return '{}'
      case 'object':
        return objectText(
          Array.from(form.fields.values(), ({ name, optional, type }) => {
            const values = this.#forms.of(type)
            return fieldText(
              name,
              optional,
              values.map((value) => (value.kind === 'scalar' ? value.text : '')),
            )
          }),
        )
    }
  }
}

function objectText(fields: string[]): string {
  return `{ ${fields.sort().join(', ')} }`
}

/** `remark?`, or `card_type="CASH"` where the values are constants: they tell alternatives apart. */
function fieldText(name: string, optional: boolean, values: string[]): string {
  const constant = values.every((value) => /^["\d-]/.test(value))
  return `${name}${optional ? '?' : ''}${constant ? `=${[...new Set(values)].sort().join('/')}` : ''}`
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function fewest(candidates: string[][]): string[] {
  return candidates.reduce((best, each) => (each.length < best.length ? each : best))
}

function indexed(type: ts.Type | undefined): ts.Type {
  if (type === undefined) throw new Error('A list or a map became something without an index.')
  return type
}
