import type { MockEndpoint, Schema } from '../../testing/model.js'
import { Router } from '../../testing/request/router.js'
import { propertyNames, propertySchemas } from '../../testing/request/schemas.js'
import type { Rules } from '../../testing/request/validate.js'
import { CommandError } from '../../shared/command.js'

/** One function as the mock knows it, and what it takes as one schema, whether a field goes into the query or the body. */
export interface Callable {
  endpoint: MockEndpoint
  /** Undefined if it takes nothing. */
  schema: Schema | undefined
  rules: Rules
}

/** @throws CommandError if there is no such function */
export async function callableOf(op: string): Promise<Callable> {
  const [{ endpoints, schemas }, { createValidate }] = await Promise.all([
    import('../../testing/generated/endpoints.js'),
    import('../../testing/request/validate.js'),
  ])
  const endpoint = endpointOf(op, new Router(endpoints))
  const { query, body } = endpoint
  const sections = [query, body?.schema].filter((schema) => schema !== undefined)
  return {
    endpoint,
    schema: sections.length === 0 ? undefined : { type: 'object', allOf: sections },
    rules: { definitions: schemas, validate: createValidate(schemas) },
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
export function fieldNames({ schema = {}, rules }: Callable): string[] {
  return propertyNames(schema, rules.definitions)
}

export function isFileField(name: string, { schema = {}, rules }: Callable): boolean {
  return propertySchemas(schema, name, rules.definitions).some(({ format }) => format === 'binary')
}

/** Whether it is given the account's AppID, and mostly its AppSecret, instead of an access_token. */
export function takesCredentials({ endpoint }: Callable): boolean {
  return endpoint.auth === 'none' || endpoint.auth === 'app'
}
