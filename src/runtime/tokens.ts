import type { CredentialSource, Issued } from './credential.js'
import { ConfigError } from './errors/config.js'
import { OffiAccountError } from './errors/error.js'
import { defaultBaseUrl, type Settings, type TokenProvider } from './options.js'
import { redactError, redactor } from './redact.js'
import type { ApiRequest } from './request.js'

const name = 'access_token'

export type Send = (request: ApiRequest) => Promise<unknown>

export function tokenSource(settings: Settings, send: Send): CredentialSource {
  const { token, store } = settings
  if (typeof token !== 'string') return providedSource(settings, token)
  return {
    name,
    key: keyOf(settings, `${name}:${token}`),
    store,
    issue: async ({ force }) => issuedOf(await send(tokenRequest(settings, force)), name),
  }
}

function tokenRequest({ token, appid, secret }: Settings, force: boolean): ApiRequest {
  const client = { grant_type: 'client_credential', appid, secret }
  if (token === 'classic') {
    const op = 'util.getAccessToken'
    return { op, method: 'GET', path: '/cgi-bin/token', auth: 'none', query: client, safe: true }
  }
  return {
    op: 'util.getStableAccessToken',
    method: 'POST',
    path: '/cgi-bin/stable_token',
    auth: 'none',
    json: { ...client, force_refresh: force },
    safe: !force,
  }
}

export function issuedOf(answer: unknown, field: 'access_token' | 'ticket'): Issued {
  const { [field]: value, expires_in } = answer as Record<string, unknown>
  const expiresIn = Number(expires_in)
  if (typeof value === 'string' && value && expiresIn > 0) return { value, expiresIn }
  throw new OffiAccountError(`WeChat answered without ${field} and expires_in where it issues one`)
}

export function keyOf({ appid, baseUrls: [baseUrl] }: Settings, credential: string): string {
  const key = `${appid}:${credential}`
  return baseUrl === defaultBaseUrl ? key : `${key}:${baseUrl}`
}

/** A token that comes from elsewhere is not put into the store: whoever hands it out keeps it. */
function providedSource(
  { secret }: Settings,
  token: TokenProvider | { accessToken: string },
): CredentialSource {
  const issue = async (refused: string | undefined): Promise<Issued> => {
    if (typeof token === 'object') return { value: token.accessToken, expiresIn: Infinity }
    try {
      const answer = await token(refused === undefined ? {} : { refused })
      if (typeof answer !== 'string')
        return { value: answer.accessToken, expiresIn: answer.expiresIn }
      return { value: answer }
    } catch (error) {
      const cause = redactError(error, redactor([secret, refused]))
      throw new OffiAccountError(`the token function failed: ${cause.message}`, { cause })
    }
  }
  return {
    name,
    key: name,
    store: undefined,
    issue: async ({ refused, force }) => {
      if (force && typeof token === 'object') {
        throw new ConfigError('an account with a fixed access_token cannot replace it')
      }
      const issued = await issue(refused)
      if (typeof issued.value === 'string' && issued.value) return issued
      throw new OffiAccountError('the token function returned no access_token')
    },
  }
}
