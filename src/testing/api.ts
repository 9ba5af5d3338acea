import type { Rules } from './check.js'
import { credentialEndpoints } from './credentials.js'
import type { MockEndpoint, Schema } from './model.js'
import { Router } from './router.js'

/** What the mock knows about WeChat's API. */
export interface Api {
  router: Router
  rules: Rules
  /** WeChat's usual text for an errcode. */
  errmsgs: Readonly<Record<number, string>>
}

let loading: Promise<Api> | undefined

/** The API of the manifest; its data is loaded once, when the first request arrives. */
export function loadApi(): Promise<Api> {
  loading ??= import('./generated/endpoints.js').then(({ endpoints, schemas }) =>
    createApi(endpoints, schemas),
  )
  return loading
}

export async function createApi(
  endpoints: readonly MockEndpoint[],
  schemas: Readonly<Record<string, Schema>>,
): Promise<Api> {
  const [{ createValidate }, { errmsgs }] = await Promise.all([
    import('./validate.js'),
    import('./errmsgs.js'),
  ])
  return {
    router: new Router(
      endpoints.map((endpoint) => ({ ...endpoint, ...credentialEndpoints[endpoint.op] })),
    ),
    rules: { definitions: schemas, validate: createValidate(schemas) },
    errmsgs,
  }
}
