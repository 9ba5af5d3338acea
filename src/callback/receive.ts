import { isSame } from '../runtime/signature.js'
import { sign } from './wire/cipher.js'
import { accountsOf, type Accounts, type FindConfig, type ManyAccounts } from './accounts.js'
import type { CallbackConfig, Guard, Settled } from './config.js'
import { CallbackError, isCallbackError } from './error.js'
import { answerOf, textOf, toPlain, type PlainAnswer, type PlainRequest } from './http.js'
import { decodeRaw, malformed, parse, parseRaw } from './wire/parse.js'
import { Push } from './push.js'
import type { RawObject } from './wire/raw.js'

/** WeChat, or the console of Cloud Run, looks whether somebody is there. */
export interface Check {
  readonly type: 'check'
  /** What to answer. */
  readonly reply: PlainAnswer
}

export type Received = Push | Check

/**
 * Verifies a request, decrypts and reads it. The configuration decides what is accepted, never the request.
 * @throws CallbackError if it is refused; ConfigError if the configuration cannot be used
 */
export async function receive(
  request: Request | PlainRequest,
  config: CallbackConfig | ManyAccounts | FindConfig,
): Promise<Received> {
  const plain = 'bodyUsed' in request ? toPlain(request) : request
  const accounts = accountsOf(typeof config === 'function' ? { accounts: config } : config)
  return (await receiveFor(plain, accounts)).received
}

/** For which account something was received. */
export interface Accepted {
  settled: Settled
  /** Milliseconds for which the same request would be accepted again. */
  freshFor: number
}

/** The same, for accounts that are known already. */
export async function receiveFor(
  request: PlainRequest,
  accounts: Accounts,
): Promise<Accepted & { received: Received }> {
  const { method, url, body } = request
  // A request that is refused before its body is looked at leaves a promise behind.
  if (body instanceof Promise) body.catch(() => undefined)
  if (method !== 'GET' && method !== 'POST') {
    throw new CallbackError('method', 'the method is neither GET nor POST')
  }
  if (typeof (url as unknown) !== 'string') throw malformed('its url is not a text')
  const query = queryOf(url)
  // Before anything that costs: nobody need know a token to send a megabyte.
  if (!accounts.takesUnsigned) screen(query, query.signature ?? query.msg_signature, accounts)
  const text = method === 'POST' ? await textOf(body) : ''
  const raw = method === 'POST' ? parseRaw(text) : {}
  const candidates = await accounts.of(request, raw)
  const [received, settled] = await firstOf(candidates, (settled) =>
    method === 'POST' ? accept(text, raw, query, settled) : echo(query, settled),
  )
  const freshFor = (Number(query.timestamp ?? 0) + settled.maxAge) * 1_000 - Date.now()
  return { received, settled, freshFor }
}

/**
 * What becomes of the request for the account that has signed and encrypted it.
 * @throws CallbackError for the account that came closest
 */
async function firstOf<T>(
  accounts: readonly Settled[],
  attempt: (settled: Settled) => Promise<T>,
): Promise<[T, Settled]> {
  let refusal: unknown
  for (const settled of accounts) {
    try {
      return [await attempt(settled), settled]
    } catch (error) {
      const isCloser = isCallbackError(error) && error.reason !== 'signature'
      if (refusal === undefined || isCloser) refusal = error
    }
  }
  throw refusal
}

const names = ['signature', 'msg_signature', 'timestamp', 'nonce', 'echostr'] as const

type Query = Partial<Record<(typeof names)[number], string>>

/** A name that is given twice means one thing to us and may mean another to a proxy. */
function queryOf(url: string): Query {
  const params = new URLSearchParams(url.replace(/^[^?]*/, ''))
  const query: Query = {}
  for (const name of names) {
    const [value, ...others] = params.getAll(name)
    if (others.length > 0) throw malformed(`${name} is there twice`)
    if (value !== undefined) query[name] = value
  }
  return query
}

/** Never decrypted: the signature does not cover `echostr`, so it goes back as text that no browser runs. */
async function echo(query: Query, settled: Settled): Promise<Check> {
  await verify(query.signature, query, [], settled)
  if (query.echostr === undefined) throw malformed('a GET without echostr')
  return { type: 'check', reply: answerOf(200, 'text/plain', query.echostr) }
}

async function accept(
  text: string,
  raw: RawObject,
  query: Query,
  settled: Settled,
): Promise<Received> {
  const { Encrypt } = raw
  if (settled.encrypted && typeof Encrypt === 'string') {
    const guards = await verify(query.msg_signature, query, [Encrypt], settled)
    return open(Encrypt, guards, query.nonce ?? '', settled)
  }
  if (!settled.cloudRun) await verify(query.signature, query, [], settled)
  else if (raw.action === 'CheckContainerPath') {
    return { type: 'check', reply: answerOf(200, 'text/plain', 'success') }
  }
  if (!settled.acceptsPlain) {
    throw new CallbackError(
      'plaintext',
      "a plain push, where encodingAESKey demands encrypted ones: choose 安全模式 in WeChat's console, or pass plaintext: 'accept' for a time",
    )
  }
  if (Encrypt !== undefined && raw.MsgType === undefined) {
    throw new CallbackError('decrypt', 'an encrypted push, and no encodingAESKey is configured')
  }
  return new Push(settled.appid, text, decodeRaw(raw), undefined)
}

/**
 * The guards whose token has signed the query and these texts.
 * @throws CallbackError if there is none, or {@link screen} refuses
 */
async function verify(
  signature: string | undefined,
  query: Query,
  texts: readonly string[],
  { guards, maxAge }: Settled,
): Promise<Guard[]> {
  const { timestamp, nonce, signed } = screen(query, signature, { maxAge })
  const fitting: Guard[] = []
  for (const guard of guards) {
    const expected = await sign(guard.token, timestamp, nonce, ...texts)
    if (isSame(signed, expected)) fitting.push(guard)
  }
  if (fitting.length === 0) {
    throw new CallbackError(
      'signature',
      "the signature is wrong: the request is not from WeChat, or token is not that of WeChat's console",
    )
  }
  return fitting
}

/**
 * Looks at what costs nothing.
 * @throws CallbackError if the request is not signed, or the timestamp is too far away
 */
function screen(
  { timestamp, nonce }: Query,
  signed: string | undefined,
  { maxAge }: { maxAge: number },
): { timestamp: string; nonce: string; signed: string } {
  if (!signed || !timestamp || !nonce) {
    throw new CallbackError('signature', 'the request is not signed')
  }
  if (!/^\d+$/.test(timestamp)) throw malformed('timestamp is not a number')
  const age = Math.abs(Date.now() / 1_000 - Number(timestamp))
  if (age > maxAge) {
    throw new CallbackError(
      'stale',
      `the timestamp is ${Math.round(age)} s away, more than maxAge: the request is replayed, or the clock wrong`,
    )
  }
  return { timestamp, nonce, signed }
}

async function open(
  encrypted: string,
  guards: readonly Guard[],
  nonce: string,
  { appid }: Settled,
): Promise<Push> {
  let refusal: unknown
  for (const { token, cipher } of guards) {
    try {
      if (!cipher) continue
      const opened = await cipher.decrypt(encrypted)
      if (opened.appid !== appid) {
        throw new CallbackError('appid', 'the push is for another AppID than the configured one')
      }
      return new Push(appid, opened.message, parse(opened.message), { token, cipher, nonce })
    } catch (error) {
      refusal ??= error
    }
  }
  throw refusal
}
