import { isDeepStrictEqual } from 'node:util'
import { isAssignable, narrows } from '../../model/assignable.js'
import type { Field, Model, ObjectType, Ref } from '../../model/model.js'
import { allParts } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import type { Report } from '../diagnostics.js'

/** Reports fields that are declared twice in one object, by `all of` or `one of`, in ways that exclude each other. */
export function validateComposition(model: Model, types: Types, report: Report): void {
  for (const part of allParts(model)) {
    if (part.kind !== 'object') continue
    inclusions(part, types, report)
    alternatives(part, types, report)
    confusable(part, types, report)
  }
}

/** An interface extends what it includes: its own fields may narrow those, and those must agree with each other. */
function inclusions({ includes, fields }: ObjectType, types: Types, report: Report): void {
  const own = new Map(fields.map((field) => [field.name, field]))
  const known = new Map<string, { field: Field; ref: Ref }>()
  for (const ref of includes) {
    for (const field of types.flatten(ref)?.fields ?? []) {
      const { name } = field
      const narrower = own.get(name)
      const other = known.get(name)
      if (narrower !== undefined && !narrows(narrower, field, types)) {
        report(
          'field-conflict',
          `\`${name}\` does not narrow the \`${name}\` of \`${ref.name}\`: ${why(narrower, field)}`,
          narrower,
        )
      } else if (
        narrower === undefined &&
        other !== undefined &&
        !agree(field, other.field, types)
      ) {
        const message = `\`${name}\` differs from the \`${name}\` of \`${other.ref.name}\`: declare it here too, within what both allow`
        report('field-conflict', message, ref)
      }
      known.set(name, { field, ref })
    }
  }
}

/** A value has the common fields and those of an alternative, so what both declare must narrow the common one. */
function alternatives(object: ObjectType, types: Types, report: Report): void {
  const flat = types.flatten(object) ?? { fields: [], alternatives: [] }
  const common = new Map(flat.fields.map((field) => [field.name, field]))
  for (const alternative of flat.alternatives) {
    for (const field of types.fields(alternative)) {
      const other = common.get(field.name)
      if (other === undefined || isAssignable(field.type, other.type, types)) continue
      const own = object.alternatives.find(({ fields }) => fields.includes(field))
      const message = `\`${field.name}\` does not narrow the common \`${field.name}\`: ${why(field, other)}`
      report('field-conflict', message, own ? field : object)
    }
  }
}

/** An answer or a request must tell which alternative it is. */
function confusable({ alternatives }: ObjectType, types: Types, report: Report): void {
  const optional = alternatives.filter((each) => !types.requires(each))
  for (const [index, alternative] of alternatives.entries()) {
    for (const field of types.fields(alternative)) {
      if (!(field.name in Object.prototype)) continue
      const message = `\`${field.name}\` cannot tell alternatives apart: every JavaScript object has one`
      report('bad-field-name', message, alternative.fields.includes(field) ? field : alternative)
    }
    if (alternative.fields.length + alternative.includes.length === 0) continue
    if (alternatives.slice(0, index).some((other) => isSame(other, alternative, types))) {
      report('bad-one-of', 'duplicate alternative', alternative)
    } else if (optional.indexOf(alternative) > 0) {
      const message =
        'this alternative requires nothing, and neither does another: `{}` would be both'
      report('bad-one-of', message, alternative)
    }
  }
}

/** Whether two alternatives have the same fields, whatever their order and 说明. */
function isSame(first: ObjectType, second: ObjectType, types: Types): boolean {
  const [one, other] = [types.flatten(first), types.flatten(second)]
  if (!isDeepStrictEqual(one?.alternatives, other?.alternatives)) return false
  const [fields = [], others = []] = [one?.fields, other?.fields]
  const isThere = (field: Field): boolean =>
    others.some((each) => each.name === field.name && agree(each, field, types))
  return fields.length === others.length && fields.every(isThere)
}

function agree(first: Field, second: Field, types: Types): boolean {
  return narrows(first, second, types) && narrows(second, first, types)
}

function why(field: Field, other: Field): string {
  return field.optional && !other.optional
    ? 'that one is required'
    : 'it allows what that one does not'
}
