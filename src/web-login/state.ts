import { hex, isSame } from '../runtime/signature.js'

/** In letters. With the 64 of an HMAC they fit into the 128 that WeChat brings back. */
const lengths = { nonce: 32, time: 12 }

/** A value that nobody can guess: 128 random bits. */
export function randomState(): string {
  return hex(crypto.getRandomValues(new Uint8Array(lengths.nonce / 2)))
}

/** For what a state is good: one login, from one browser, back to one page. */
export interface Purpose {
  appid: string
  redirectUrl: string
  session: string
}

/** A state that need not be kept: a nonce, the time, and the HMAC of both and of its purpose. */
export function signedState(key: string, purpose: Purpose): Promise<string> {
  const time = Date.now().toString(16).padStart(lengths.time, '0')
  return signed(randomState() + time, key, purpose)
}

/** Whether the key has signed the state for this purpose. */
export async function isSigned(state: string, key: string, purpose: Purpose): Promise<boolean> {
  const issued = state.slice(0, lengths.nonce + lengths.time)
  return isSame(state, await signed(issued, key, purpose))
}

/** Seconds since a state was signed. */
export function ageOf(signedState: string): number {
  const time = signedState.slice(lengths.nonce, lengths.nonce + lengths.time)
  return (Date.now() - parseInt(time, 16)) / 1_000
}

/** The text begins with what it is: a key may sign other things as well. */
async function signed(
  issued: string,
  key: string,
  { appid, redirectUrl, session }: Purpose,
): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign(
    'HMAC',
    imported,
    encoder.encode(JSON.stringify(['web login', issued, appid, redirectUrl, session])),
  )
  return issued + hex(new Uint8Array(signature))
}
