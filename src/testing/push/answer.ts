import { decrypt, sign } from '../../callback/wire/cipher.js'
import type { Format } from '../../callback/wire/parse.js'
import type { RawReply, Reply } from '../../callback/reply/reply.js'
import { problemOf } from '../../callback/reply/sendable.js'
import { parseXml } from '../../callback/wire/xml.js'
import type { Sender } from './packet.js'

/** A reply as it reaches the user: decrypted, without the envelope. */
export type Answer = Exclude<Reply, RawReply>

const types: readonly string[] = [
  'text',
  'image',
  'voice',
  'video',
  'music',
  'news',
  'transfer_customer_service',
] satisfies Answer['MsgType'][]

type Fields = Record<string, unknown>

/** What WeChat cannot show, and why. */
export class Unreadable extends Error {}

/**
 * Reads the reply in an answer; undefined if it holds none.
 * @throws Unreadable
 */
export async function readAnswer(
  text: string,
  message: object,
  { appid, callback }: Sender,
): Promise<Answer | undefined> {
  if (text === '' || text === 'success') return undefined
  const { token, encodingAESKey, format = 'xml' } = callback
  const packet = parse(text, format)
  if (encodingAESKey === undefined) return answerIn(packet, message, format)
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = packet
  if (typeof Encrypt !== 'string') throw new Unreadable('the answer to an encrypted push is plain')
  const signature = await sign(token, String(TimeStamp), String(Nonce), Encrypt)
  if (MsgSignature !== signature) throw new Unreadable('the signature of the answer is wrong')
  const decrypted = await decrypt(Encrypt, { encodingAESKey }).catch(() => undefined)
  if (!decrypted) throw new Unreadable('the answer cannot be decrypted')
  if (decrypted.appid !== appid) throw new Unreadable('the answer is encrypted for another appid')
  return answerIn(parse(decrypted.message, format), message, format)
}

function parse(text: string, format: Format): Fields {
  try {
    const value: unknown = format === 'xml' ? parseXml(text) : JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Fields
  } catch {
    // Reported below, as is a value that is not an object.
  }
  throw new Unreadable(`the answer is not ${format === 'xml' ? 'XML' : 'a JSON object'}`)
}

function answerIn(packet: Fields, message: object, format: Format): Answer {
  const { ToUserName, FromUserName, CreateTime, ...answer } = packet
  const { ToUserName: account, FromUserName: user } = message as Fields
  if (ToUserName !== user || FromUserName !== account) {
    throw new Unreadable('the answer does not go from the account to the user')
  }
  if (!(Number(CreateTime) > 0)) throw new Unreadable('the answer has no CreateTime')
  const { MsgType: type } = answer
  if (typeof type !== 'string' || !types.includes(type)) {
    throw new Unreadable(`there is no reply of type ${String(type)}`)
  }
  const read = type === 'news' ? newsOf(answer, format) : answer
  const problem = problemOf(read, message)
  if (problem !== undefined) throw new Unreadable(problem)
  return read as unknown as Answer
}

/** XML has no numbers, and no lists of one item; in JSON the articles have no element around them. */
function newsOf({ ArticleCount, Articles, ...news }: Fields, format: Format): Fields {
  const { item } = Object(Articles) as Fields
  const articles = format === 'json' ? Articles : [item ?? []].flat()
  if (!Array.isArray(articles)) throw new Unreadable('Articles is not a list, as it is in JSON')
  if (articles.length === 0) throw new Unreadable('the news reply has no article')
  if (Number(ArticleCount) !== articles.length) {
    throw new Unreadable(
      `ArticleCount is ${String(ArticleCount)}, but there are ${articles.length}`,
    )
  }
  return { ...news, ArticleCount: articles.length, Articles: { item: articles } }
}
