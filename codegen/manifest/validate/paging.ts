import type { Endpoint, Field, NumberType, Paging, Place, Type } from '../../model/model.js'
import { answersOf, requestSections } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import { fits } from '../../model/check-example.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports pages that no loop can ask for, or would not find in the answer. */
export function validatePaging(endpoint: Endpoint, types: Types, report: Report): void {
  const { paging } = endpoint
  if (paging === undefined) return
  request(endpoint, paging, types, report)
  for (const answer of answersOf(endpoint)) answered(answer, paging, types, report)
}

function request(endpoint: Endpoint, paging: Paging, types: Types, report: Report): void {
  const { by, position, start, size, counter, constants, unused, returned } = paging
  const complain = (message: string, at: Place): void => {
    report('bad-pages', message, at)
  }
  const fields = requestSections(endpoint).flatMap((section) => types.fields(section))
  const names = fields.map(({ name }) => name)
  const named = (place: Place): Field | undefined => {
    const field = fields.find(({ name }) => name === place.path)
    if (field) return field
    const hint = suggest(place.path, names)
    complain(`no field of the request is called \`${place.path}\`${hint}`, place)
    return undefined
  }
  const counted = (place: Place): NumberType | undefined => {
    const field = named(place)
    const type = field && types.resolve(field.type)
    if (type === undefined) return undefined
    if (type.kind === 'integer') return type
    complain(`\`${place.path}\` is counted, so it must be an \`integer\``, place)
    return undefined
  }
  const numbered = (place: Place): void => {
    const type = counted(place)
    if (type === undefined || type.minimum !== undefined) return
    const message = `the number of the first page is the lower limit of \`${place.path}\`: write \`integer(0..)\` or \`integer(1..)\``
    complain(message, place)
  }

  if (by === 'offset') counted(position)
  if (by === 'page') numbered(position)
  const cursor = by === 'cursor' ? named(position) : undefined
  if (cursor && !cursor.optional && start === undefined) {
    complain(`the first page needs a \`${cursor.name}\`: write \`${cursor.name} = …\``, position)
  }
  const largest = size && counted(size)?.maximum
  if (returned && largest === undefined) {
    complain(`\`${returned.path}\` is compared with the size, which needs an upper limit`, returned)
  }
  if (counter) numbered(counter)
  for (const place of unused) {
    if (named(place)?.optional === false) {
      complain(`\`${place.path}\` is required, so it cannot be left out`, place)
    }
  }
  for (const constant of constants) {
    const field = named(constant)
    if (field && !fits(constant.value, field.type, types)) {
      complain(`\`${constant.path}\` cannot be \`${constant.value}\``, constant)
    }
  }
}

function answered(answer: Type | undefined, paging: Paging, types: Types, report: Report): void {
  const { items, next, returned } = paging
  const places = new Map(answer ? types.places(answer) : [])
  for (const place of [items, next, returned]) {
    if (place === undefined || places.has(place.path)) continue
    const hint = suggest(place.path, [...places.keys()])
    report('bad-pages', `the answer has no \`${place.path}\`${hint}`, place)
  }
  const list = places.get(items.path)
  const type = list && types.resolve(list)
  if (type === undefined) return
  if (type.kind !== 'array') {
    report('bad-pages', `\`${items.path}\` is not a list`, items)
  } else if (type.items.kind === 'object') {
    report(
      'bad-pages',
      `the items of \`${items.path}\` need a named type: declare one under \`types\``,
      items,
    )
  }
}
