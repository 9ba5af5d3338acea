import { limitsOf } from '../../model/limits.js'
import type { Model, Type } from '../../model/model.js'
import { allEndpoints, requestSections } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports errcodes for values that no request can hold, or that none would be refused for. */
export function validateRefuses(model: Model, types: Types, report: Report): void {
  for (const endpoint of allEndpoints(model)) {
    for (const place of endpoint.refuses ?? []) {
      const sections = requestSections(endpoint)
      const found = sections.flatMap((section) => typesAt(section, place.path.split('.'), types))
      if (found.some((type) => isLimited(types.resolve(type)))) continue
      const { path } = place
      if (found.length > 0) {
        report(
          'bad-refuses',
          `\`${path}\` takes any value: it has neither limits nor an enum`,
          place,
        )
        continue
      }
      const known = sections.flatMap((section) => [...types.places(section)].map(([each]) => each))
      report('bad-refuses', `the request has no \`${path}\`${suggest(path, known)}`, place)
    }
  }
}

function isLimited(type: Type): boolean {
  const isFormatted = type.kind === 'file' && type.formats !== undefined
  return isFormatted || type.kind === 'enum' || limitsOf(type).length > 0
}

/** Unlike `types.places` it also finds what recurs (`button[].sub_button[].name`) and any field (`card.*.title`). */
function typesAt(type: Type, [step, ...rest]: string[], types: Types): Type[] {
  if (step === undefined) return [type]
  const [, name = '', lists = ''] = /^(.*?)((?:\[\])*)$/.exec(step) ?? []
  return types
    .fields(type)
    .filter((field) => field.name === name || name === '*')
    .flatMap((field) => itemsOf(field.type, lists.length / 2, types))
    .flatMap((each) => typesAt(each, rest, types))
}

function itemsOf(type: Type, depth: number, types: Types): Type[] {
  if (depth === 0) return [type]
  const resolved = types.resolve(type)
  return resolved.kind === 'array' ? itemsOf(resolved.items, depth - 1, types) : []
}
