import { closest } from '../../shared/closest.js'
import { Refusal } from '../answer/refusal.js'
import type { MockEndpoint } from '../model.js'
import { allowsLegacyGet } from './legacy.js'

/** An endpoint with its path parsed. */
interface Route {
  endpoint: MockEndpoint
  constants: readonly (readonly [name: string, value: string])[]
}

/** Finds the endpoint of a request by path, constant query parameters and method. */
export class Router {
  readonly #routes = new Map<string, Route[]>()
  readonly #byOp: ReadonlyMap<string, MockEndpoint>

  constructor(endpoints: readonly MockEndpoint[]) {
    for (const endpoint of endpoints) {
      const { pathname, searchParams } = new URL(endpoint.path, 'https://api.weixin.qq.com')
      const routes = this.#routes.get(pathname) ?? []
      this.#routes.set(pathname, [...routes, { endpoint, constants: [...searchParams] }])
    }
    this.#byOp = new Map(endpoints.map((endpoint) => [endpoint.op, endpoint]))
  }

  /** @throws Error if there is no such function: JavaScript has no compiler to find a misspelled one */
  endpointOf(op: string): MockEndpoint {
    const endpoint = this.#byOp.get(op)
    if (endpoint) return endpoint
    const meant = meantBy(op, [...this.#byOp.keys()])
    const hint = meant === undefined ? '' : `: did you mean ${meant}?`
    throw new Error(`there is no function ${op}${hint}`)
  }

  /** The names of all functions. */
  get ops(): string[] {
    return [...this.#byOp.keys()]
  }

  /** The functions behind a path, whatever their query. */
  opsAt(path: string): string[] {
    return (this.#routes.get(path) ?? []).map(({ endpoint }) => endpoint.op)
  }

  /** The endpoint for a URL, preferably with this method; its method may differ. */
  find(method: string, url: URL): MockEndpoint | undefined {
    const routes = (this.#routes.get(url.pathname) ?? [])
      .filter(({ constants }) =>
        constants.every(([name, value]) => url.searchParams.get(name) === value),
      )
      .sort((a, b) => b.constants.length - a.constants.length)
    return (routes.find(({ endpoint }) => endpoint.method === method) ?? routes[0])?.endpoint
  }
}

/** Finds a name given without its group, a misspelled name, or a name in a misspelled group. */
function meantBy(op: string, ops: readonly string[]): string | undefined {
  const whole = ops.find((each) => each.endsWith(`.${op}`))
  const start = op.lastIndexOf('.') + 1
  if (whole !== undefined || start === 0) return whole
  const [group, name] = [op.slice(0, start), op.slice(start)]
  const siblings = ops.filter((each) => each.startsWith(group)).map((each) => each.slice(start))
  const sibling = closest(
    name,
    siblings.sort((a, b) => a.length - b.length),
  )
  if (sibling !== undefined) return group + sibling
  return closest(
    op,
    ops.filter((each) => each.endsWith(`.${name}`)),
  )
}

export function checkMethod(method: string, endpoint: MockEndpoint): void {
  if (method === 'GET' && allowsLegacyGet(endpoint.op)) return
  if (method !== endpoint.method) throw new Refusal(endpoint.method === 'GET' ? 43001 : 43002)
}
