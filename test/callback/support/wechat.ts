import { decrypt, encrypt, sign, type PlainAnswer } from '../../../src/callback/index.js'
import { parseXml } from '../../../src/callback/wire/xml.js'

export const appid = 'wx1a2b3c4d5e6f7a8b'
export const token = 'Callback_Token-9'
export const encodingAESKey = 'Tq3rVb9ZkXw1LmNpQsUy5AcEeGgIiKkMoOqRtSvWxYz'
export const account = 'gh_0123456789ab'
export const openid = 'oAbCdEfGhIjKlMnOpQrStUvWxYz0'
export const plain: { appid: string; token: string } = { appid, token }
export const encrypted: Record<'appid' | 'token' | 'encodingAESKey', string> = {
  appid,
  token,
  encodingAESKey,
}

export interface PushOptions {
  token?: string
  /** Undefined: a plain push. */
  encodingAESKey?: string | undefined
  appid?: string
  format?: 'xml' | 'json'
  /** Unix seconds. */
  timestamp?: number
  nonce?: string
  /** Added to the query, or instead of what stands there. */
  query?: Record<string, string>
  url?: string
  /** Beside Encrypt, as in 兼容模式. */
  beside?: string
}

export function textMessage(content: string, fields = ''): string {
  return xmlOf(`<MsgType>text</MsgType><Content>${cdata(content)}</Content>${fields}`)
}

export function event(name: string, fields = ''): string {
  return xmlOf(`<MsgType>event</MsgType><Event>${cdata(name)}</Event>${fields}`)
}

let count = 0

function xmlOf(fields: string): string {
  const envelope = `<ToUserName>${cdata(account)}</ToUserName><FromUserName>${cdata(openid)}</FromUserName>`
  return `<xml>${envelope}<CreateTime>1732780800</CreateTime>${fields}<MsgId>${count++}</MsgId></xml>`
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** A push as WeChat sends it. */
export async function pushOf(body: string, options: PushOptions = {}): Promise<Request> {
  const { format = 'xml', nonce = '1357924680', url = 'https://example.com/wechat' } = options
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1_000))
  const secret = options.token ?? token
  const query: Record<string, string> = {
    signature: await sign(secret, timestamp, nonce),
    timestamp,
    nonce,
    openid,
  }
  let sent = body
  if (options.encodingAESKey !== undefined) {
    const key = { appid: options.appid ?? appid, encodingAESKey: options.encodingAESKey }
    const Encrypt = await encrypt(body, key)
    query.encrypt_type = 'aes'
    query.msg_signature = await sign(secret, timestamp, nonce, Encrypt)
    sent =
      format === 'json'
        ? JSON.stringify({ ToUserName: account, Encrypt })
        : `<xml><ToUserName>${cdata(account)}</ToUserName>${options.beside ?? ''}<Encrypt>${cdata(Encrypt)}</Encrypt></xml>`
  }
  const search = new URLSearchParams({ ...query, ...options.query })
  return new Request(`${url}?${search.toString()}`, { method: 'POST', body: sent })
}

export function encryptedPush(body: string, options: PushOptions = {}): Promise<Request> {
  return pushOf(body, { encodingAESKey, ...options })
}

/** A request as it is, for the runtime without `Request`. */
export async function plainOf(
  request: Request,
): Promise<{ method: string; url: string; body: string }> {
  return { method: request.method, url: request.url, body: await request.text() }
}

/** What WeChat reads in an answer: its signature checked, decrypted. */
export async function readAnswer(
  answer: Response | PlainAnswer,
  options: { token?: string; encodingAESKey?: string } = {},
): Promise<unknown> {
  const text = answer instanceof Response ? await answer.text() : answer.body
  if (text === '' || text === 'success') return text
  const outer = text.startsWith('{')
    ? (JSON.parse(text) as Record<string, string>)
    : (parseXml(text) as Record<string, string>)
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = outer
  if (Encrypt === undefined) return outer
  const expected = await sign(options.token ?? token, `${TimeStamp}`, `${Nonce}`, Encrypt)
  if (MsgSignature !== expected) throw new Error('the signature of the answer is wrong')
  const key = options.encodingAESKey ?? encodingAESKey
  const opened = await decrypt(Encrypt, { encodingAESKey: key })
  if (opened.appid !== appid) throw new Error('the answer is for another account')
  return opened.message.startsWith('{') ? JSON.parse(opened.message) : parseXml(opened.message)
}
