import { styleText } from 'node:util'
import { columnsOf } from '../../runtime/hooks.js'
import { parse } from '../../runtime/int64-json.js'
import { redactor, type Redact } from '../../runtime/redact.js'
import { printable } from '../../shared/command.js'
import type { Exchange } from '../../testing/mock.js'
import type { ReceivedRequest } from '../../testing/request/received.js'

/** What the log needs of `process.stdout`. */
export type LogStream = Pick<NodeJS.WriteStream, 'hasColors' | 'isTTY' | 'write'>

type Style = 'dim' | 'green' | 'yellow' | 'red'

/** How an exchange ended: `ok`, an errcode or an HTTP status, and why. */
interface Outcome {
  result: string
  style: Style
  reason?: string
}

/** As far as the log reads an answer. */
interface Envelope {
  errcode?: number
  errmsg?: string
}

/** One line per exchange. Colours only if the stream is a terminal that has them and `NO_COLOR` is not set. */
export class RequestLog {
  readonly #stream: LogStream
  readonly #colours: boolean
  readonly #redact: Redact

  constructor(stream: LogStream, secret: string | undefined) {
    this.#stream = stream
    this.#colours = stream.isTTY && stream.hasColors()
    this.#redact = redactor([secret])
  }

  async write({ request, response, duration }: Exchange): Promise<void> {
    const { result, style, reason } = await outcomeOf(request, response?.clone())
    const { method, op } = request
    const path = this.#shown(request.path)
    const [time, took, outcome, asked] = columnsOf({ duration, method, path }, result)
    const line = [
      this.#paint('dim', time),
      this.#paint('dim', took),
      this.#paint(style, outcome),
      asked,
      op,
      reason && this.#paint(style, this.#shown(reason)),
    ]
    this.#stream.write(`${line.filter(Boolean).join('  ')}\n`)
  }

  /** What the other side sent may hold secrets, and control characters that a terminal would obey. */
  #shown(text: string): string {
    return this.#redact(printable(text)).replaceAll(tokenLike, '[redacted]').slice(0, 160)
  }

  #paint(style: Style, text: string): string {
    // The stream has been asked already: Node 20 would ask the environment only.
    return this.#colours ? styleText(style, text, { validateStream: false }) : text
  }
}

/** WeChat's tokens and tickets are longer than any word of a path or a message. */
const tokenLike = /[\w-]{64,}/g

async function outcomeOf(
  request: ReceivedRequest,
  response: Response | undefined,
): Promise<Outcome> {
  if (!response) return { result: 'reset', style: 'red', reason: 'the connection is reset' }
  const { ok, status } = response
  if (status === 412) return http(status, 'a body needs a Content-Length')
  if (response.headers.has('location')) return { result: `${status}`, style: 'green' }
  const text = await textOf(response)
  if (text === undefined) {
    return { result: 'cut off', style: 'red', reason: 'the answer ends halfway' }
  }
  if (!ok) return http(status, text)
  const envelope: Envelope | undefined = text.startsWith('{') ? jsonOf(text) : {}
  if (envelope === undefined) return http(status, 'the answer is not JSON')
  const { errcode = 0, errmsg = '' } = envelope
  if (errcode === 0) return { result: 'ok', style: 'green' }
  return { result: `${errcode}`, style: 'yellow', reason: reasonOf(request, errcode, errmsg) }
}

function http(status: number, reason: string): Outcome {
  return { result: `HTTP ${status}`, style: 'red', reason }
}

/** Undefined if the body breaks off. */
async function textOf(response: Response): Promise<string | undefined> {
  try {
    return await response.text()
  } catch {
    return undefined
  }
}

/** Whatever its Content-Type is, as the client reads it. Undefined if the text is not JSON. */
function jsonOf(text: string): Envelope | undefined {
  try {
    return parse(text) as Envelope
  } catch {
    return undefined
  }
}

/** Without the rid. A parser's message quotes the body, where a secret may be. */
function reasonOf({ text, json }: ReceivedRequest, errcode: number, errmsg: string): string {
  if (errcode === 47001 && text !== undefined && json === undefined) {
    return errmsg.replace(/,.*/s, ', the body is not JSON')
  }
  return errmsg.replace(/(?: hint: \[[\w-]+\])? rid: [\w-]+\p{Cc}*$/u, '')
}
