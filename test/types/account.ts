/** What the compiler must accept in the options of an account: what may be missing may be undefined. Nothing here ever runs. */
import { OffiAccount, type CallOptions, type OffiAccountOptions } from 'offiaccount'

export function fromTheEnvironment(environment: Record<string, string | undefined>): OffiAccount {
  return new OffiAccount({
    appid: environment.APPID ?? '',
    secret: environment.SECRET,
    baseUrl: environment.BASE_URL,
    store: undefined,
    hooks: { onWarning: undefined },
    retry: { limit: undefined },
  })
}

export function forwarded(signal: AbortSignal | undefined): CallOptions {
  return { signal, timeout: undefined }
}

// @ts-expect-error: an account has an appid
export const nameless: OffiAccountOptions = { secret: 's' }
