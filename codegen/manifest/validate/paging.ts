import {
  allEndpoints,
  answersOf,
  requestSections,
  type Endpoint,
  type Field,
  type Model,
  type Paging,
  type Type,
} from '../../model.js'
import type { Types } from '../../types.js'
import { fits } from '../../fits.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports pages that no loop can ask for, or would not find in the answer. */
export function validatePaging(model: Model, types: Types, report: Report): void {
  for (const endpoint of allEndpoints(model)) {
    const { paging } = endpoint
    if (paging === undefined) continue
    request(endpoint, paging, types, report)
    for (const answer of answersOf(endpoint)) answered(answer, paging, types, report)
  }
}

function request(endpoint: Endpoint, paging: Paging, types: Types, report: Report): void {
  const { by, position, size, counter, constants } = paging
  const fields = requestSections(endpoint).flatMap((section) => types.fields(section))
  const named = (place: { path: string } | undefined): Field | undefined => {
    if (place === undefined) return undefined
    const field = fields.find(({ name }) => name === place.path)
    if (field) return field
    const hint = suggest(
      place.path,
      fields.map(({ name }) => name),
    )
    report('bad-pages', `no field of the request is called \`${place.path}\`${hint}`, place)
    return undefined
  }
  const first = named(position)
  for (const [place, field] of [
    [by === 'cursor' ? undefined : position, first] as const,
    [size, named(size)] as const,
    [counter, named(counter)] as const,
  ]) {
    if (place && field && types.resolve(field.type).kind !== 'integer') {
      report('bad-pages', `\`${place.path}\` is counted, so it must be an \`integer\``, place)
    }
  }
  const numbered = by === 'page' ? position : counter
  const number = by === 'page' ? first : fields.find(({ name }) => name === counter?.path)
  if (
    numbered &&
    number &&
    types.resolve(number.type).kind === 'integer' &&
    firstPage(number, types) === undefined
  ) {
    const message = `the number of the first page is the lower limit of \`${number.name}\`: write \`integer(0..)\` or \`integer(1..)\``
    report('bad-pages', message, numbered)
  }
  if (by === 'cursor' && first && !first.optional && paging.start === undefined) {
    const message = `the first page needs a \`${first.name}\`: write \`${first.name} = …\``
    report('bad-pages', message, position)
  }
  for (const constant of constants) {
    const field = named(constant)
    if (field && !fits(constant.value, field.type, types)) {
      report('bad-pages', `\`${constant.path}\` cannot be \`${constant.value}\``, constant)
    }
  }
}

function firstPage({ type }: Field, types: Types): number | undefined {
  const resolved = types.resolve(type)
  return resolved.kind === 'integer' ? resolved.minimum : undefined
}

function answered(answer: Type | undefined, paging: Paging, types: Types, report: Report): void {
  const { items, next, returned } = paging
  const places = new Map(answer ? types.places(answer) : [])
  for (const place of [items, next, returned]) {
    if (place === undefined || places.has(place.path)) continue
    const hint = suggest(place.path, [...places.keys()])
    report('bad-pages', `the answer holds no \`${place.path}\`${hint}`, place)
  }
  const list = places.get(items.path)
  const type = list && types.resolve(list)
  if (type === undefined) return
  if (type.kind !== 'array') {
    report('bad-pages', `\`${items.path}\` is no list`, items)
  } else if (type.items.kind === 'object') {
    report(
      'bad-pages',
      `the items of \`${items.path}\` need a name: declare one under \`types\``,
      items,
    )
  }
}
