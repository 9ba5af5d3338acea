import { styleText } from 'node:util'
import { redactor, type Redact } from '../../runtime/redact.js'
import type { Exchange } from '../mock.js'
import type { ReceivedRequest } from '../received.js'
import { errmsgOf } from '../refusal.js'

/** What the log needs of `process.stdout`. */
export type LogStream = Pick<NodeJS.WriteStream, 'hasColors' | 'isTTY' | 'write'>

type Style = 'dim' | 'green' | 'yellow' | 'red'

/** How an exchange ended: `ok`, an errcode or an HTTP status, and why. */
interface Outcome {
  result: string
  style: Style
  reason?: string
}

/** One line per exchange. Colours only where the stream is a terminal that has them and `NO_COLOR` is not set. */
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
    const time = timeOf(new Date())
    const { result, style, reason } = await outcomeOf(request, response.clone())
    const line = [
      this.#paint('dim', time),
      this.#paint('dim', `${duration.toFixed(1)} ms`.padStart(10)),
      this.#paint(style, result.padEnd(8)),
      `${request.method.padEnd(4)} ${this.#shown(request.path)}`,
      request.op,
      reason && this.#paint(style, this.#shown(reason)),
    ]
    this.#stream.write(`${line.filter(Boolean).join('  ')}\n`)
  }

  /** What the other side sent may hold secrets, and control characters that a terminal would obey. */
  #shown(text: string): string {
    const printable = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
    return this.#redact(printable).replaceAll(tokenLike, '[redacted]').slice(0, 160)
  }

  #paint(style: Style, text: string): string {
    // The stream has been asked already: Node 20 would ask the environment only.
    return this.#colours ? styleText(style, text, { validateStream: false }) : text
  }
}

/** WeChat's tokens and tickets are longer than any word of a path or a message. */
const tokenLike = /[\w-]{64,}/g

async function outcomeOf(request: ReceivedRequest, response: Response): Promise<Outcome> {
  if (!response.ok) {
    const { status } = response
    const reason = status === 412 ? 'a body needs a Content-Length' : await response.text()
    return { result: `HTTP ${status}`, style: 'red', reason }
  }
  const { errcode = 0, errmsg = '' } = await envelopeOf(response)
  if (errcode === 0) return { result: 'ok', style: 'green' }
  return { result: `${errcode}`, style: 'yellow', reason: reasonOf(request, errcode, errmsg) }
}

async function envelopeOf(response: Response): Promise<{ errcode?: number; errmsg?: string }> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return isJson ? ((await response.json()) as { errcode?: number; errmsg?: string }) : {}
}

/** Without the rid. A parser's message quotes the body, where a secret may be. */
function reasonOf({ text, json }: ReceivedRequest, errcode: number, errmsg: string): string {
  if (errcode === 47001 && text !== undefined && json === undefined) {
    return `${errmsgOf(errcode)}, the body is not JSON`
  }
  return errmsg.replace(/(?: hint: \[\w+\])? rid: [\w-]+$/, '')
}

function timeOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const milliseconds = String(date.getMilliseconds()).padStart(3, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${milliseconds}`
}
