import { encrypt, sign } from '../../callback/wire/cipher.js'
import { render } from '../../callback/reply/render.js'
import { stringify } from '../../runtime/int64-json.js'
import type { Clock } from '../clock.js'
import type { Random } from '../random.js'

/** Where the mock pushes messages and events, and how. */
export interface CallbackOptions {
  /** Takes the pushes without a socket: `callback.fetch`. */
  handler?: ((request: Request) => Response | Promise<Response>) | undefined
  /** The address of the server that takes them, if there is no `handler`. */
  url?: string | undefined
  /** The Token of the account's configuration. */
  token: string
  /** The EncodingAESKey, 43 characters. Pushes are encrypted if there is one; the mock then needs its `appid`. */
  encodingAESKey?: string | undefined
  /** Default: `xml`. */
  format?: 'xml' | 'json' | undefined
}

/**
 * How a push is forged:
 * - `plain`: not encrypted although a key is configured;
 * - `appid`: encrypted for another account;
 * - `stale`: signed ten minutes ago;
 * - `tampered`: changed after it was signed;
 * - `repeated`: a genuine push, sent twice with the same bytes.
 */
export type Forgery = 'plain' | 'appid' | 'stale' | 'tampered' | 'repeated'

export const forgeries: readonly Forgery[] = ['plain', 'appid', 'stale', 'tampered', 'repeated']

/** Real time in Unix seconds, not the mock's: a callback compares it with its own clock. */
function now(): number {
  return Math.floor(Date.now() / 1000)
}

/** Seconds. */
const staleAfter = 600

export interface Sender {
  appid: string
  callback: CallbackOptions
  clock: Clock
  random: Random
  /** What a `handler` sees as the address. */
  address?: string | undefined
}

/** Asks a server to prove that it knows the Token. */
export async function verification(sender: Sender, echostr: string): Promise<Request> {
  const query = await signedQuery(sender, now())
  query.append('echostr', echostr)
  return new Request(addressOf(sender, query))
}

/** A push as it is sent; WeChat encrypts every attempt anew. */
export async function packet(
  sender: Sender,
  message: object,
  int64: readonly string[],
  forgery?: Forgery,
): Promise<Request> {
  const { appid, callback } = sender
  const { format = 'xml', encodingAESKey } = callback
  const timestamp = now() - (forgery === 'stale' ? staleAfter : 0)
  const query = await signedQuery(sender, timestamp)
  const { FromUserName: openid, ToUserName, AppId } = message as Record<string, string>
  if (openid !== undefined) query.append('openid', openid)
  // In JSON, ids are bare digits of any length.
  let body = format === 'json' ? stringify(message, int64) : render(message, format)
  if (encodingAESKey !== undefined && forgery !== 'plain') {
    const receiver = forgery === 'appid' ? `${appid}x` : appid
    const Encrypt = await encrypt(body, { appid: receiver, encodingAESKey })
    const { token } = callback
    const nonce = query.get('nonce') ?? ''
    query.append('encrypt_type', 'aes')
    query.append('msg_signature', await sign(token, String(timestamp), nonce, Encrypt))
    const address = AppId === undefined ? { ToUserName } : { AppId }
    body = render(
      { ...address, Encrypt: forgery === 'tampered' ? tampered(Encrypt) : Encrypt },
      format,
    )
  } else if (forgery === 'tampered') {
    query.set('signature', tampered(query.get('signature') ?? ''))
  }
  return new Request(addressOf(sender, query), {
    method: 'POST',
    headers: { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' },
    body,
  })
}

async function signedQuery(
  { callback: { token }, random }: Sender,
  seconds: number,
): Promise<URLSearchParams> {
  const timestamp = String(seconds)
  const nonce = random.digits(10)
  return new URLSearchParams({ signature: await sign(token, timestamp, nonce), timestamp, nonce })
}

function addressOf(
  { callback: { url }, address: seen = 'https://callback.example/' }: Sender,
  query: URLSearchParams,
): string {
  const address = new URL(url ?? seen)
  for (const [name, value] of query) address.searchParams.append(name, value)
  return address.href
}

/** A different text with the same length and alphabet. */
function tampered(text: string): string {
  const middle = Math.floor(text.length / 2)
  return text.slice(0, middle) + (text[middle] === 'a' ? 'b' : 'a') + text.slice(middle + 1)
}
