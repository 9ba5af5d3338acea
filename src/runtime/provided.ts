import type { Issued, IssueContext } from './credential.js'
import { ConfigError } from './errors/config.js'
import { OffiAccountError } from './errors/error.js'
import type { FixedToken, Settings, TokenProvider } from './options.js'
import { redactError, redactor } from './redact.js'
import { within } from './within.js'

/**
 * The access_token that the user named, or that the user's function hands out.
 * @throws OffiAccountError
 */
export async function provide(
  { token, secret, timeout }: Settings,
  { refused, force }: IssueContext,
): Promise<Issued> {
  if (typeof token !== 'function') {
    if (force) throw new ConfigError('an account with a fixed access_token cannot replace it')
    return { value: (token as FixedToken).accessToken, expiresIn: Infinity }
  }
  const late = (): Error => new Error(`it did not answer within ${timeout} ms`)
  const issued = await within(timeout, () => ask(token, refused), late).catch((error: unknown) => {
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
