import type { CredentialSource, Issued, IssueContext } from './credential.js'
import { within } from './deadline.js'
import { ConfigError } from './errors/config.js'
import { OffiAccountError } from './errors/error.js'
import type { FixedToken, Settings, TokenProvider } from './options.js'
import { isCredential, redactError, redactor } from './redact.js'
import type { ApiRequest, CallOptions } from './request.js'

export type Send = (request: ApiRequest, options: CallOptions) => Promise<unknown>

export function tokenSource(settings: Settings, send: Send): CredentialSource {
  const { token } = settings
  const name = 'access_token'
  if (typeof token === 'string') {
    const request = (force: boolean): ApiRequest => tokenRequest(settings, force)
    return issuedSource(settings, name, `${name}:${token}`, request, send)
  }
  return {
    name,
    key: name,
    // The provider caches; ask on every call.
    store: undefined,
    rest: 0,
    issue: (context) => provided(settings, context),
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

/** 1,440 a day, within the quota of 2,000. */
const restAfterRefusal = 60_000

/** A credential that WeChat issues. */
export function issuedSource(
  { appid, store, baseUrl }: Settings,
  name: CredentialSource['name'],
  key: string,
  request: (force: boolean) => ApiRequest,
  send: Send,
): CredentialSource {
  const field = name === 'access_token' ? name : 'ticket'
  return {
    name,
    key: `${appid}:${key}:${baseUrl}`,
    store,
    rest: restAfterRefusal,
    issue: async ({ force, cutoff: { signal } }) => {
      const answer = await send(request(force), { signal })
      const { [field]: value, expires_in } = answer as Record<string, unknown>
      const expiresIn = Number(expires_in)
      if (isCredential(value) && expiresIn > 0) return { value, expiresIn }
      throw new OffiAccountError(
        `WeChat answered without ${field} and expires_in where it issues one`,
      )
    },
  }
}

/** The access_token that the user named, or that the user's function hands out. */
async function provided(
  { token, secret, timeout }: Settings,
  { refused, force, cutoff }: IssueContext,
): Promise<Issued> {
  if (typeof token !== 'function') {
    if (force) throw new ConfigError('an account with a fixed access_token cannot replace it')
    return { value: (token as FixedToken).accessToken, expiresIn: Infinity }
  }
  const late = (): Error => new Error(`it did not answer within ${timeout} ms`)
  const asked = within(timeout, () => ask(token, refused), late, cutoff)
  const issued = await asked.catch((error: unknown) => {
    const cause = redactError(error, redactor([secret, refused]))
    throw new OffiAccountError(`the token function failed: ${cause.message}`, { cause })
  })
  if (typeof issued.value === 'string' && issued.value) return issued
  throw new OffiAccountError('the token function returned no access_token')
}

async function ask(token: TokenProvider, refused: string | undefined): Promise<Issued> {
  const answer = await token(refused === undefined ? {} : { refused })
  if (typeof answer === 'string') return { value: answer }
  return { value: answer.accessToken, expiresIn: answer.expiresIn }
}
