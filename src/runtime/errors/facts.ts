import { redactor, type Redact, type Secrets } from '../redact.js'
import type { ApiRequest, QueryValue } from '../request.js'
import type { CallOutcome } from './error.js'

/** What the errors of a call are made of. */
export interface Facts {
  request: ApiRequest
  attempts: number
  /** What became of the call in the attempts before this one. */
  outcome: CallOutcome
  secrets: Secrets
}

/** Hides what a call knows to be secret: the AppSecret, its token, or the user's that its query carries. */
export function redactorOf({ request: { query }, secrets }: Facts): Redact {
  const given: { access_token?: QueryValue } =
    query instanceof URLSearchParams ? Object.fromEntries(query) : { ...query }
  const userToken = given.access_token
  return redactor([...secrets, userToken === undefined ? undefined : String(userToken)])
}
