import type { Issued } from './credential.js'
import { OffiAccountError } from './errors/error.js'
import type { TokenProvider } from './options.js'
import { redactError, redactor } from './redact.js'

/**
 * The access_token that the user's function hands out.
 * @throws OffiAccountError
 */
export async function askForToken(
  token: TokenProvider,
  secret: string | undefined,
  refused: string | undefined,
): Promise<Issued> {
  const issued = await ask(token, refused).catch((error: unknown) => {
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
