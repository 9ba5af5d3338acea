import type { Endpoint, Model } from '../../codegen/model/model.js'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import type { Copy } from './documented.js'
import { ownTitles } from './known.js'
import type { Documented } from './page.js'

/** A place where the manifest and the documentation differ. */
export type Difference =
  | { kind: 'new'; documented: Documented }
  | { kind: 'gone'; endpoint: Endpoint }
  | { kind: 'moved'; what: 'call' | 'page'; endpoint: Endpoint; from: string; to: string }
  | { kind: 'retitled'; endpoint: Endpoint; from: string; to: string }

/** Every difference, in the order of the documentation; what is gone comes last, in the order of the manifest. */
export function compare(model: Model, copies: readonly Copy[]): Difference[] {
  const ours = allEndpoints(model)
  const documented = withoutRepetitions(copies.flatMap(({ calls }) => calls))
  const found = new Set(documented.flatMap((each) => callsOf(ours, each)))
  const differences = documented.flatMap((each): Difference[] => {
    const known = callsOf(ours, each)
    if (known.length > 0) return known.flatMap((endpoint) => changesOf(endpoint, each))
    const moved = movedFrom(ours, each, found)
    if (moved.length === 0) return [{ kind: 'new', documented: each }]
    for (const endpoint of moved) found.add(endpoint)
    return moved.flatMap((endpoint) => [
      {
        kind: 'moved' as const,
        what: 'call' as const,
        endpoint,
        from: `${endpoint.method} ${pathOf(endpoint)}`,
        to: `${each.method ?? endpoint.method} ${each.path}`,
      },
      ...changesOf(endpoint, each),
    ])
  })
  const isWhole = copies.some((copy) => copy.isWhole)
  const gone = isWhole ? ours.filter((each) => isDocumented(each) && !found.has(each)) : []
  return [...differences, ...gone.map((endpoint) => ({ kind: 'gone' as const, endpoint }))]
}

/** A copy may list a call twice, several copies may overlap. */
function withoutRepetitions(calls: Documented[]): Documented[] {
  const seen = new Set<string>()
  return calls.filter(({ method, path, title, link }) => {
    const key = [method, path, title, link && pageOf(link)].join(' ')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The functions that make the call: several if a constant of the query tells them apart. */
function callsOf(ours: Endpoint[], { method, path }: Documented): Endpoint[] {
  return ours.filter(
    (each) => pathOf(each) === path && (method === undefined || each.method === method),
  )
}

/** What has the same page, the same path with another method, or else the same title, and is documented nowhere else. */
function movedFrom(ours: Endpoint[], each: Documented, found: ReadonlySet<Endpoint>): Endpoint[] {
  const lost = ours.filter((endpoint) => !found.has(endpoint) && isDocumented(endpoint))
  const { link, path, title } = each
  const rules: ((endpoint: Endpoint) => boolean)[] = [
    (endpoint) => link !== undefined && pageOf(endpoint.link) === pageOf(link),
    (endpoint) => pathOf(endpoint) === path,
    (endpoint) => endpoint.title === title,
  ]
  for (const rule of rules) {
    const moved = lost.filter(rule)
    if (moved.length > 0) return moved
  }
  return []
}

function changesOf(endpoint: Endpoint, { title, link }: Documented): Difference[] {
  const isRetitled = endpoint.title !== title && !ownTitles.has(opOf(endpoint))
  const hasMoved = link !== undefined && pageOf(endpoint.link) !== pageOf(link)
  return [
    ...(isRetitled
      ? [{ kind: 'retitled' as const, endpoint, from: endpoint.title, to: title }]
      : []),
    ...(hasMoved
      ? [{ kind: 'moved' as const, what: 'page' as const, endpoint, from: endpoint.link, to: link }]
      : []),
  ]
}

/** Whether the manifest says that the present documentation has it. What is deprecated may leave that at any time. */
function isDocumented({ link, deprecated }: Endpoint): boolean {
  return (
    deprecated === undefined &&
    /^https?:\/\/developers\.weixin\.qq\.com\/doc\/(?:service|subscription)\/api\//.test(link)
  )
}

function pathOf({ path }: Endpoint): string {
  return path.split('?', 1).join()
}

/** A page whatever its language and form, and whichever kind of account it is for. */
function pageOf(link: string): string {
  return link
    .replace(/^https?:/, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:\.html|\.md|\/)$/, '')
    .replace(/\/doc\/(?:service|subscription)\//, '/doc/*/')
    .replace('/en/', '/')
    .toLowerCase()
}
