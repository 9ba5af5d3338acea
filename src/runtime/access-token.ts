import { kindOf } from '../shared/record.js'
import type { CredentialSource, Issued, IssueContext } from './credential.js'
import { within } from './deadline.js'
import { ConfigError } from './errors/config.js'
import { isOffiAccountError, OffiAccountError } from './errors/error.js'
import type { FixedToken, ProvidedToken, Settings } from './options.js'
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
  const wanted = { ...(refused !== undefined && { refused }), ...(force && { force }) }
  const ask = async (): Promise<unknown> => token(wanted)
  const answer = await within(timeout, ask, late, cutoff).catch((error: unknown) => {
    // What another account or a platform threw says all that it must, and no secret.
    if (isOffiAccountError(error)) throw error
    const cause = redactError(error, redactor([secret, refused]))
    throw new OffiAccountError(`the token function failed: ${cause.message}`, { cause })
  })
  const { accessToken: value = answer, expiresIn } = Object(answer) as Partial<ProvidedToken>
  if (isCredential(value) && !/^[{<]/.test(value)) return { value, expiresIn }
  throw new OffiAccountError(
    `the token function returned no access_token but ${foundIn(answer)}; let it return the token, or { accessToken, expiresIn }`,
  )
}

/** Without what it says: it may be a token all the same. */
function foundIn(answer: unknown): string {
  if (answer === '') return 'an empty text'
  if (typeof answer === 'string') return 'text with characters that no token has'
  const { accessToken, access_token, errcode } = Object(answer) as Record<string, unknown>
  if (typeof errcode === 'number' && errcode !== 0) return `WeChat's errcode ${errcode}`
  if (access_token !== undefined) return 'access_token, which must be called accessToken'
  const kind = kindOf(answer)
  if (kind !== 'an object') return kind
  return accessToken === undefined
    ? `${kind} without accessToken`
    : 'an accessToken that is no token'
}
