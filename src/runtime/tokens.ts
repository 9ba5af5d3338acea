import type { CredentialSource } from './credential.js'
import { loadFailure } from './load.js'
import type { Settings } from './options.js'
import type { ApiRequest } from './request.js'

export type Send = (request: ApiRequest) => Promise<unknown>

export function tokenSource(settings: Settings, send: Send): CredentialSource {
  const { token } = settings
  const name = 'access_token'
  if (typeof token === 'string') {
    const issue = (force: boolean): Promise<unknown> => send(tokenRequest(settings, force))
    return issuedSource(settings, name, `${name}:${token}`, issue)
  }
  return {
    name,
    key: name,
    // Whoever hands out tokens keeps them too, and is asked as often as he is needed.
    store: undefined,
    rest: 0,
    issue: async (context) => (await import('./provided.js')).provide(settings, context),
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
  send: (force: boolean) => Promise<unknown>,
): CredentialSource {
  const field = name === 'access_token' ? name : 'ticket'
  return {
    name,
    key: `${appid}:${key}:${baseUrl}`,
    store,
    rest: restAfterRefusal,
    issue: async ({ force }) => {
      const { [field]: value, expires_in } = (await send(force)) as Record<string, unknown>
      const expiresIn = Number(expires_in)
      if (typeof value === 'string' && value && expiresIn > 0) return { value, expiresIn }
      throw (await loadFailure()).notIssued(field)
    },
  }
}
