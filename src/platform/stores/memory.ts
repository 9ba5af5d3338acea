import type { Authorization, AuthorizationStore } from '../authorization.js'

/**
 * Keeps authorizations in this process, for tests: when it ends, all refresh tokens are lost. Where NODE_ENV is `production` it
 * says so on stderr.
 */
export function memoryAuthorizations(): AuthorizationStore {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  if (!('Deno' in globalThis) && process?.env?.NODE_ENV === 'production') {
    console.warn(
      'memoryAuthorizations is for tests: every refresh token is lost when this process ends',
    )
  }
  const platforms = new Map<string, Map<string, Authorization>>()
  const of = (platform: string): Map<string, Authorization> => {
    const known = platforms.get(platform) ?? new Map<string, Authorization>()
    platforms.set(platform, known)
    return known
  }
  const holds = (platform: string, appid: string, refreshToken: string): boolean =>
    of(platform).get(appid)?.refreshToken === refreshToken

  return {
    get: (platform, appid) => Promise.resolve(of(platform).get(appid)),
    put: (platform, authorization, instead) => {
      const { appid } = authorization
      const fits = instead === undefined || holds(platform, appid, instead)
      if (fits) of(platform).set(appid, { ...authorization })
      return Promise.resolve(fits)
    },
    remove: (platform, appid, refreshToken) =>
      Promise.resolve(holds(platform, appid, refreshToken) && of(platform).delete(appid)),
    // eslint-disable-next-line @typescript-eslint/require-await -- as the interface has it
    list: async function* (platform) {
      yield* [...of(platform).values()]
    },
  }
}
