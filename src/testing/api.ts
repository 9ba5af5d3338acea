import { Schemas, type Definitions, type Schema } from '../shared/schema/schema.js'
import type { MockEndpoint, MockEndpoints, OwnEndpoint } from './model.js'
import { Router } from './request/router.js'

/** What the mock knows about WeChat's API. */
export interface Api {
  router: Router
  schemas: Schemas
  /** Those of the types that an endpoint refers to. */
  schemasOf: (endpoint: MockEndpoint) => Schemas
  /** WeChat's usual text for an errcode. */
  errmsgs: Readonly<Record<number, string>>
}

let loading: Promise<Api> | undefined

/** The API of the manifest. Its data is loaded once, with the first request; endpoints of a user's manifest need an API of their own. */
export async function loadApi(own: MockEndpoints = {}): Promise<Api> {
  if (Object.keys(own).length > 0) return load(own)
  return (loading ??= load(own))
}

async function load(own: MockEndpoints): Promise<Api> {
  const { endpoints, definitions } = await import('./generated/endpoints.js')
  return createApi(endpoints, definitions, own)
}

export async function createApi(
  endpoints: readonly MockEndpoint[],
  definitions: Definitions,
  own: MockEndpoints = {},
): Promise<Api> {
  const { errmsgs } = await import('./generated/errmsgs.js')
  const schemas = new Schemas(definitions)
  const known = new Map<unknown, Schemas>([[undefined, schemas]])
  const schemasOf = ({ definitions }: MockEndpoint): Schemas => {
    const own = known.get(definitions) ?? new Schemas(definitions ?? {})
    known.set(definitions, own)
    return own
  }
  const others = endpoints.filter(({ op }) => !Object.hasOwn(own, op))
  const router = new Router([
    // The first of two endpoints at one address wins.
    ...Object.entries<OwnEndpoint>(own).map(([op, each]) => ({
      ...each,
      op,
      ...issuing(each, others),
    })),
    ...others.map((endpoint) => ({ ...endpoint, ...credentialEndpoints[endpoint.op] })),
  ])
  return { router, schemas, schemasOf, errmsgs }
}

const text = { type: 'string' }

function object(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties }
}

/**
 * The endpoints that hand out tokens and tickets, by op. They accept any fields, because only the code that issues tokens can refuse a
 * request as WeChat does.
 */
const credentialEndpoints: Readonly<Record<string, Partial<MockEndpoint>>> = {
  'util.getStableAccessToken': {
    body: {
      as: 'json',
      schema: object({
        grant_type: text,
        appid: text,
        secret: text,
        force_refresh: { type: 'boolean' },
      }),
    },
  },
  'util.getAccessToken': { query: object({ grant_type: text, appid: text, secret: text }) },
  'oauth.getJSApiTicket': {},
  'oauth.accessToken': {
    path: '/sns/oauth2/access_token',
    query: object({ grant_type: text, appid: text, secret: text, code: text }),
  },
  'oauth.refreshToken': {
    path: '/sns/oauth2/refresh_token',
    query: object({ grant_type: text, appid: text, refresh_token: text }),
  },
}

/** What a user's endpoint needs in addition if it hands out tokens or tickets. */
function issuing(
  { method, path }: OwnEndpoint,
  endpoints: readonly MockEndpoint[],
): Partial<MockEndpoint> {
  const same = endpoints.find(
    (each) => each.method === method && addressOf(each) === addressOf({ path }),
  )
  const credential = same && credentialEndpoints[same.op]
  return credential ? { ...credential, issues: same.op } : {}
}

function addressOf({ path }: Pick<MockEndpoint, 'path'>): string {
  return path.replace(/\?.*$/, '')
}
