import { limitsOf } from '../../model/json-schema.js'
import type { Endpoint, Type } from '../../model/model.js'
import { requestSections } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports errcodes for values that no request can hold, or that none would be refused for. */
export function validateRefuses(endpoint: Endpoint, types: Types, report: Report): void {
  const sections = requestSections(endpoint)
  for (const place of endpoint.refuses ?? []) {
    const { path } = place
    const found = sections.flatMap((section) => types.at(section, path, '*'))
    if (found.some((type) => isLimited(types.resolve(type)))) continue
    const known = sections.flatMap((section) => [...types.places(section)].map(([each]) => each))
    const message =
      found.length > 0
        ? `\`${path}\` takes any value: it has neither limits nor an enum`
        : `the request has no \`${path}\`${suggest(path, known)}`
    report('bad-refuses', message, place)
  }
}

function isLimited(type: Type): boolean {
  return type.kind === 'enum' || Object.keys(limitsOf(type)).length > 0
}
