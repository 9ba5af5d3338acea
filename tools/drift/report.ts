import type { Endpoint } from '../../codegen/model/model.js'
import { opOf } from '../../codegen/model/walk.js'
import type { Difference } from './compare.js'

export interface Comparison {
  files: string[]
  /** How many calls the files tell of. */
  calls: number
  /** How many endpoints the manifest has. */
  endpoints: number
  differences: Difference[]
  /** `endpoints.yaml:3456:7` */
  placeOf: (endpoint: Endpoint) => string
}

/** The differences for a person, each with what to do. */
export function asText({ files, calls, endpoints, differences, placeOf }: Comparison): string {
  const scope = `${endpoints} endpoints beside ${calls} in ${files.join(', ')}`
  if (differences.length === 0) return `${scope}: nothing differs.`
  const counts = (['new', 'gone', 'moved', 'retitled'] as const).flatMap((kind) => {
    const count = differences.filter((each) => each.kind === kind).length
    return count > 0 ? [`${count} ${kind}`] : []
  })
  return [
    `${scope}: ${counts.join(', ')}.`,
    ...differences.flatMap((each) => ['', ...linesOf(each, placeOf)]),
  ].join('\n')
}

function linesOf(difference: Difference, placeOf: Comparison['placeOf']): string[] {
  if (difference.kind === 'new') {
    const { title, method = 'GET|POST', path, link } = difference.documented
    const page = link === undefined ? '' : ` --link ${shellWord(link)}`
    return [
      `new ${method} ${path} ${title}`,
      `  npm run new -- ${shellWord(method)} ${shellWord(path)} --title ${shellWord(title)}${page}`,
    ]
  }
  const { endpoint } = difference
  const head = `${difference.kind} ${opOf(endpoint)} ${placeOf(endpoint)}`
  if (difference.kind === 'gone') {
    const call = `${endpoint.method} ${endpoint.path} ${endpoint.title}`
    return [head, `  ${call}`, '  If WeChat has closed it, say so by `deprecated`.']
  }
  return [head, `  - ${difference.from}`, `  + ${difference.to}`]
}

/** The differences for a program, as a document with one field. */
export function asJson({ calls, endpoints, differences, placeOf }: Comparison): string {
  const items = differences.map((each) => {
    if (each.kind === 'new') return { kind: each.kind, ...each.documented }
    const { endpoint, ...change } = each
    const { method, path, title, link } = endpoint
    return {
      ...change,
      function: opOf(endpoint),
      place: placeOf(endpoint),
      method,
      path,
      title,
      link,
    }
  })
  return JSON.stringify({ endpoints, documented: calls, differences: items }, null, 2)
}

/** In quotes if a shell would read more into it. */
function shellWord(text: string): string {
  return /^[\p{L}\p{N}_/.:@%+=,-]+$/u.test(text)
    ? text
    : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
