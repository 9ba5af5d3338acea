import { Schemas, type Schema } from '../../shared/schema/schema.js'
import type { MockEndpoint } from '../../testing/model.js'
import { Router } from '../../testing/request/router.js'
import { CommandError } from '../../shared/command.js'

/** One function as the mock knows it, and what it takes as one schema, whether a field goes into the query or the body. */
export interface Callable {
  endpoint: MockEndpoint
  /** Undefined if it takes nothing. */
  schema: Schema | undefined
  schemas: Schemas
}

/** @throws CommandError if there is no such function */
export async function callableOf(op: string): Promise<Callable> {
  const { endpoints, definitions } = await import('../../testing/generated/endpoints.js')
  const endpoint = endpointOf(op, new Router(endpoints))
  const { query, body } = endpoint
  const sections = [query, body?.schema].filter((schema) => schema !== undefined)
  return {
    endpoint,
    schema: sections.length === 0 ? undefined : { type: 'object', allOf: sections },
    schemas: new Schemas(definitions),
  }
}

function endpointOf(op: string, router: Router): MockEndpoint {
  try {
    return router.endpointOf(op)
  } catch (error) {
    throw new CommandError(`${(error as Error).message} (offiaccount list shows them all)`)
  }
}

/** The fields that it takes, whichever alternative applies. */
export function fieldNames({ schema = {}, schemas }: Callable): string[] {
  return [...new Set(schemas.fields(schema).map(({ name }) => name))]
}

export function isFileField(name: string, { schema = {}, schemas }: Callable): boolean {
  return schemas.typesOf(schema, name).some(({ format }) => format === 'binary')
}

/** Whether it is given the account's AppID, and mostly its AppSecret, instead of an access_token. */
export function takesCredentials({ endpoint }: Callable): boolean {
  return endpoint.auth === 'none' || endpoint.auth === 'app'
}
