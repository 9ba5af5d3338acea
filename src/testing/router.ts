import type { MockEndpoint } from './model.js'
import { Refusal } from './refusal.js'

/** An endpoint with its path taken apart. */
interface Route {
  endpoint: MockEndpoint
  constants: readonly (readonly [name: string, value: string])[]
}

/** Finds the endpoint that a request means: by path, constant part of the query and method. */
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

  /** @throws Error if there is no such function: in JavaScript no compiler finds a misspelt one. */
  endpointOf(op: string): MockEndpoint {
    const endpoint = this.#byOp.get(op)
    if (!endpoint) throw new Error(`there is no function ${op}`)
    return endpoint
  }

  /** The functions behind a path, whatever their query. */
  opsAt(path: string): string[] {
    return (this.#routes.get(path) ?? []).map(({ endpoint }) => endpoint.op)
  }

  /** The endpoint for a URL, and of several the one with this method: check `endpoint.method` all the same. */
  find(method: string, url: URL): MockEndpoint | undefined {
    const routes = (this.#routes.get(url.pathname) ?? [])
      .filter(({ constants }) =>
        constants.every(([name, value]) => url.searchParams.get(name) === value),
      )
      .sort((a, b) => b.constants.length - a.constants.length)
    return (routes.find(({ endpoint }) => endpoint.method === method) ?? routes[0])?.endpoint
  }
}

export function checkMethod(method: string, endpoint: MockEndpoint): void {
  if (method !== endpoint.method) throw new Refusal(endpoint.method === 'GET' ? 43001 : 43002)
}
