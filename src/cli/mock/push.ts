import { isOffiAccountError } from '../../runtime/errors/error.js'
import { createMockWeChat } from '../../testing/index.js'
import type { Kind } from '../../testing/push/message.js'
import { forgeries, type Forgery } from '../../testing/push/packet.js'
import type { Pushed } from '../../testing/push/pusher.js'

export interface PushProgramOptions {
  kind: string
  url: string
  format: 'xml' | 'json'
  forgery?: Forgery
  appid?: string
  token: string
  encodingAESKey?: string
  fields: Record<string, string>
}

export const pushUsage = `Usage: offiaccount mock push <kind> --url <address> [options] [--<Field> <value> ...]

  Pushes one message or event to your server as WeChat does, and shows what the user would see.
  <kind> is text, image, event.subscribe, event.CLICK, …; <Field> one of its fields, such as --Content 你好.

Options:
  --url <address>   where your server takes the pushes
  --format <name>   xml or json (default: xml)
  --forge <how>     plain, appid, stale, tampered, repeated: your server must refuse all but the last
  -h, --help        show this text

Environment:
  OFFIACCOUNT_TOKEN             the Token that your server knows
  OFFIACCOUNT_ENCODING_AES_KEY  its EncodingAESKey; without, the push is plain
  OFFIACCOUNT_APPID             its AppID; needed with the key`

/** @throws TypeError that says what is wrong with the arguments */
export function readPush(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): PushProgramOptions | undefined {
  if (args.includes('--help') || args.includes('-h')) return undefined
  const [kind = '', ...rest] = args
  if (kind === '' || kind.startsWith('-')) throw new TypeError('the kind of the push is missing')
  const { url, format = 'xml', forge: forgery, ...fields } = namedValues(rest)
  if (url === undefined || !URL.canParse(url))
    throw new TypeError('--url is an address such as http://127.0.0.1:3000/wechat')
  if (format !== 'xml' && format !== 'json')
    throw new TypeError(`--format is xml or json, not '${format}'`)
  if (forgery !== undefined && !isForgery(forgery)) {
    throw new TypeError(`--forge is one of ${forgeries.join(', ')}, not '${forgery}'`)
  }
  const token = env.OFFIACCOUNT_TOKEN
  const encodingAESKey = env.OFFIACCOUNT_ENCODING_AES_KEY
  const appid = env.OFFIACCOUNT_APPID
  if (!token) throw new TypeError('OFFIACCOUNT_TOKEN is missing from the environment')
  if (encodingAESKey && !appid)
    throw new TypeError('OFFIACCOUNT_APPID is missing from the environment')
  return {
    kind,
    url,
    format,
    token,
    fields,
    ...(forgery !== undefined && { forgery }),
    ...(appid && { appid }),
    ...(encodingAESKey && { encodingAESKey }),
  }
}

function namedValues(args: readonly string[]): Record<string, string> {
  const values = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const [, name, inline] = /^--([A-Za-z]\w*)(?:=(.*))?$/s.exec(args[at] ?? '') ?? []
    if (name === undefined) throw new TypeError(`unexpected argument '${args[at] ?? ''}'`)
    const value = inline ?? args[++at]
    if (value === undefined) throw new TypeError(`--${name} has no value`)
    values.set(name, value)
  }
  return Object.fromEntries(values)
}

function isForgery(text: string): text is Forgery {
  return (forgeries as readonly string[]).includes(text)
}

/** Resolves to the exit status: 1 if the user would be told of a fault, or a forgery was not refused. */
export async function runPush(
  { kind, forgery, fields, appid, url, ...secrets }: PushProgramOptions,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): Promise<number> {
  const { token, encodingAESKey, format } = secrets
  const callback = { url, token, format, ...(encodingAESKey !== undefined && { encodingAESKey }) }
  try {
    const mock = createMockWeChat({ callback, ...(appid !== undefined && { appid }) })
    const values = await valuesOf(kind, fields)
    if (forgery !== undefined) {
      const { refused, status } = await mock.forge(forgery, kind as Kind, values)
      stdout.write(
        `${kind}, forged (${forgery}): ${refused ? 'refused' : 'accepted'} with HTTP ${status}\n`,
      )
      return refused || forgery === 'repeated' ? 0 : 1
    }
    const pushed = await mock.push(kind as Kind, values)
    stdout.write(`${described(pushed)}\n`)
    return pushed.shown === 'fault' ? 1 : 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    stderr.write(`offiaccount: ${error.message}\n`)
    return isOffiAccountError(error) ? 2 : 1
  }
}

/** Values as the kind has them: numbers, and objects or lists in JSON. */
async function valuesOf(kind: string, fields: Record<string, string>): Promise<object> {
  const { events } = await import('../../testing/generated/events.js')
  const example: object = Object.hasOwn(events, kind) ? events[kind as Kind].example : {}
  const types = new Map(Object.entries(example).map(([name, value]) => [name, typeof value]))
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => {
      switch (types.get(name)) {
        case 'number':
          return [name, Number(text)]
        case 'object':
          return [name, objectOf(name, text)]
        default:
          return [name, text]
      }
    }),
  )
}

function objectOf(name: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    throw new Error(`--${name} is JSON, such as '{"Count":1}'`)
  }
}

function described({ kind, attempts, answer, shown, problem }: Pushed): string {
  const times = attempts === 1 ? 'once' : `${attempts} times`
  const seen = {
    reply: answer?.MsgType === 'text' ? answer.Content : JSON.stringify(answer),
    nothing: 'nothing',
    fault: '该公众号提供的服务出现故障，请稍后再试',
  }[shown]
  const why = problem === undefined ? '' : `\nbecause: ${problem}`
  return `pushed ${kind} ${times}\nthe user sees: ${seen}${why}`
}
