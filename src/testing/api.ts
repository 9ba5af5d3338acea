import type { MockEndpoint, MockEndpoints, OwnEndpoint, Schema } from './model.js'
import { Router } from './request/router.js'
import type { Rules } from './request/validate.js'

/** What the mock knows about WeChat's API. */
export interface Api {
  router: Router
  rules: Rules
  /** What the requests of an endpoint are checked against. */
  rulesOf: (endpoint: MockEndpoint) => Rules
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
  const { endpoints, schemas } = await import('./generated/endpoints.js')
  return createApi(endpoints, schemas, own)
}

export async function createApi(
  endpoints: readonly MockEndpoint[],
  schemas: Readonly<Record<string, Schema>>,
  own: MockEndpoints = {},
): Promise<Api> {
  const [{ createValidate }, { errmsgs }] = await Promise.all([
    import('./request/validate.js'),
    import('./generated/errmsgs.js'),
  ])
  const rules = { definitions: schemas, validate: createValidate(schemas) }
  const known = new Map<unknown, Rules>()
  const rulesOf = ({ definitions }: MockEndpoint): Rules => {
    if (definitions === undefined) return rules
    const own = known.get(definitions) ?? { definitions, validate: createValidate(definitions) }
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
  return { router, rules, rulesOf, errmsgs }
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
