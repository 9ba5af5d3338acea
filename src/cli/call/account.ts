import { OffiAccount } from '../../index.js'
import { createMockWeChat } from '../../testing/index.js'
import { CommandError } from '../../shared/command.js'
import { fieldNames, takesCredentials, type Callable } from './model.js'
import type { Fields } from './request.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** The account of the environment; with `mock`, one of a mock WeChat inside this process. */
export function accountOf(env: Environment, mock: boolean, sendWith?: typeof fetch): OffiAccount {
  if (mock) {
    const { appid, secret } = mockAccount
    // A single call: what it asks for has no past, so that examples tell more.
    return new OffiAccount({ appid, secret, fetch: createMockWeChat({ state: false }).fetch })
  }
  const { OFFIACCOUNT_APPID: appid, OFFIACCOUNT_SECRET: secret } = env
  if (!appid || !secret) {
    const names = [!appid && 'OFFIACCOUNT_APPID', !secret && 'OFFIACCOUNT_SECRET'].filter(Boolean)
    throw new CommandError(
      `set ${names.join(' and ')} in the environment; --mock needs no account, --curl no secret`,
    )
  }
  return new OffiAccount({ appid, secret, baseUrl: baseUrlOf(env), fetch: sendWith })
}

/** Undefined if it is not set; an empty variable counts as not set. */
export function baseUrlOf({ OFFIACCOUNT_BASE_URL: baseUrl }: Environment): string | undefined {
  return baseUrl === '' ? undefined : baseUrl
}

const mockAccount = { appid: 'wx5edab3bdfba3dc1c', secret: 'any-secret' }

/** Functions without an access_token take the account's own credentials: they come from the environment, too. */
export function withCredentials(
  request: Fields,
  callable: Callable,
  env: Environment,
  mock: boolean,
): Fields {
  if (!takesCredentials(callable)) return request
  const { appid, secret } = mock
    ? mockAccount
    : { appid: env.OFFIACCOUNT_APPID, secret: env.OFFIACCOUNT_SECRET }
  const own = Object.entries({ appid, secret, appsecret: secret })
  const known = fieldNames(callable)
  const taken = own.filter(([name, value]) => value && known.includes(name))
  return { ...Object.fromEntries(taken), ...request }
}
