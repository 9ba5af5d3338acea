import type { Rules } from './check.js'
import { credentialEndpoints } from './credentials.js'
import type { MockEndpoint, Schema } from './model.js'
import { Router } from './router.js'

/** What the mock knows about WeChat's API. */
export interface Api {
  router: Router
  rules: Rules
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
  const { createValidate } = await import('./validate.js')
  const paths = new Set(endpoints.map(({ path }) => path))
  const credentials = credentialEndpoints.filter(({ path }) => !paths.has(path))
  return {
    router: new Router([...endpoints, ...credentials]),
    rules: { definitions: schemas, validate: createValidate(schemas) },
  }
}
