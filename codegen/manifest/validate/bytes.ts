import type { Endpoint, Model, Type, UrlFunction } from '../../model/model.js'
import { allDocumented, allTypes, sectionsOf, walk } from '../../model/walk.js'
import type { Types } from '../../model/types.js'
import type { Report } from '../diagnostics.js'

const places = {
  file: '`file` can only be a field of `multipart`',
  binary: '`binary` can only be `returns`, alone or in a union',
}

/** Reports files and bytes where JSON, a query or a part of a form would have to hold them. */
export function validateBytes(model: Model, types: Types, report: Report): void {
  const reported = new Set<Type>()
  const refuse = (kind: keyof typeof places, part: Type, user = ''): void => {
    if (part.kind !== kind || reported.has(part)) return
    reported.add(part)
    report(`misplaced-${kind}`, `${places[kind]}${user}`, part)
  }
  for (const { type } of allTypes(model)) {
    for (const part of walk(type)) refuse('binary', part)
  }
  for (const documented of allDocumented(model)) {
    const user = `; ${documented.group}: ${documented.name} uses it elsewhere`
    for (const section of sectionsOf(documented)) {
      const inline = new Set(walk(section))
      for (const part of types.reach(doubtfulIn(section, documented, types))) {
        refuse('file', part, inline.has(part) ? '' : user)
        refuse('binary', part)
      }
    }
  }
}

/** The section without the files and bytes that are in their place. */
function doubtfulIn(section: Type, documented: Endpoint | UrlFunction, types: Types): Type[] {
  const { body, returns } = 'url' in documented ? {} : documented
  if (body?.as === 'multipart' && body.type === section) {
    const parts = types.fields(section).map(({ type }) => type)
    return parts.filter((type) => types.resolve(type).kind !== 'file')
  }
  const answers = section.kind === 'union' ? section.members : [section]
  return returns === section ? answers.filter(({ kind }) => kind !== 'binary') : [section]
}
