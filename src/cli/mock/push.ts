import { isOffiAccountError } from '../../runtime/errors/error.js'
import {
  command,
  CommandError,
  expectNoMore,
  type Arguments,
  type Command,
  type Program,
} from '../../shared/command.js'
import { createMockWeChat } from '../../testing/index.js'
import type { Kind } from '../../testing/push/message.js'
import { forgeries, type Forgery } from '../../testing/push/packet.js'
import type { Pushed } from '../../testing/push/pusher.js'

export const options = {
  '--url <address>': 'where your server takes the pushes',
  '--format <name>': 'xml or json (default: xml)',
  '--forge <how>':
    'plain, appid, stale, tampered, repeated: your server must refuse all but the last',
  '--<Field> <value>': 'a field of the kind, such as --Content 你好',
} as const

export const push: Command = command({
  usage: [
    `Usage: offiaccount mock push <kind> --url <address> [options]

  Pushes one message or event to your server as WeChat does, and shows what the user would see.
  <kind> is text, image, event.subscribe, event.CLICK, …`,
    `Environment:
  OFFIACCOUNT_TOKEN             the Token that your server knows
  OFFIACCOUNT_ENCODING_AES_KEY  its EncodingAESKey; without, the push is plain
  OFFIACCOUNT_APPID             its AppID; needed with the key`,
  ],
  options,
  run: (given, program) => pushTo(readPush(given, program.env), program),
})

interface Push {
  kind: string
  url: string
  format: 'xml' | 'json'
  forgery?: Forgery
  appid?: string
  token: string
  encodingAESKey?: string
  fields: Record<string, string>
}

/** @throws CommandError */
export function readPush(
  { positionals: [kind, ...rest], values }: Arguments<typeof options>,
  env: Program['env'],
): Push {
  if (kind === undefined) throw new CommandError('the kind of the push is missing')
  expectNoMore(rest)
  const { url, format = 'xml', forge: forgery, ...fields } = values
  if (url === undefined || !URL.canParse(url)) {
    throw new CommandError('--url is an address such as http://127.0.0.1:3000/wechat')
  }
  if (format !== 'xml' && format !== 'json') {
    throw new CommandError(`--format is xml or json, not '${format}'`)
  }
  if (forgery !== undefined && !isForgery(forgery)) {
    throw new CommandError(`--forge is one of ${forgeries.join(', ')}, not '${forgery}'`)
  }
  const token = env.OFFIACCOUNT_TOKEN
  const encodingAESKey = env.OFFIACCOUNT_ENCODING_AES_KEY
  const appid = env.OFFIACCOUNT_APPID
  if (!token) throw new CommandError('OFFIACCOUNT_TOKEN is missing from the environment')
  if (encodingAESKey && !appid) {
    throw new CommandError('OFFIACCOUNT_APPID is missing from the environment')
  }
  return {
    kind,
    url,
    format,
    token,
    fields: fields as Record<string, string>,
    ...(forgery !== undefined && { forgery }),
    ...(appid && { appid }),
    ...(encodingAESKey && { encodingAESKey }),
  }
}

function isForgery(text: string): text is Forgery {
  return (forgeries as readonly string[]).includes(text)
}

/** Resolves to the exit status: 1 if the user would be told of a fault, or a forgery was not refused. */
async function pushTo(
  { kind, forgery, fields, appid, url, ...secrets }: Push,
  { stdout, stderr }: Program,
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
