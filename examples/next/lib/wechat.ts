import { isApiError, OffiAccount, type ErrorCategory } from 'offiaccount'

let account: OffiAccount | undefined

/** One for the whole server, so that all routes share its access_token. The build, which loads the routes too, needs no secret. */
export function wechat(): OffiAccount {
  const {
    OFFIACCOUNT_APPID: appid = '',
    OFFIACCOUNT_SECRET: secret,
    OFFIACCOUNT_BASE_URL,
  } = process.env
  account ??= new OffiAccount({ appid, secret, baseUrl: OFFIACCOUNT_BASE_URL })
  return account
}

/** What the caller can mend, or wait for. What is left is ours: Next logs it and answers 500. */
const statuses: Partial<Record<ErrorCategory, number>> = {
  argument: 400,
  content: 400,
  not_found: 404,
  state: 409,
  quota: 503,
  transient: 503,
}

/** The answer of a route: JSON, or what WeChat's refusal means to the caller. */
export async function answer(result: Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await result)
  } catch (error) {
    const status = isApiError(error) && statuses[error.category]
    if (!isApiError(error) || !status) throw error
    const { hint, errmsg, rid } = error
    return Response.json({ error: hint ?? errmsg, rid }, { status })
  }
}
