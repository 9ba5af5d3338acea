import { parseArgs } from 'node:util'
import { isTime } from '../../testing/clock.js'
import { pushUsage, readPush, type PushProgramOptions } from './push.js'

export interface MockProgramOptions {
  port: number
  host: string
  /** Files of a key and its certificate, or true for ones that the mock makes. */
  tls?: true | { key: string; cert: string }
  appid?: string
  secret?: string
  now?: Date
  seed?: string
  limits: boolean
  unknown: 'example' | 'refuse'
  quiet: boolean
  /** Where to record what is passed on to `upstream`. */
  record?: { file: string; upstream: URL }
  /** The recording that answers. */
  replay?: string
  /** JSON: users who follow from the beginning. */
  seedFile?: string
}

/** What the command line asks for. */
export type Order =
  | { command: 'help'; usage: string }
  | { command: 'version' }
  | { command: 'mock'; options: MockProgramOptions }
  | { command: 'push'; options: PushProgramOptions }
  | { command: 'mistake'; message: string; usage: string }

export const usage = `Usage: offiaccount mock [options]

  mock              serve a mock WeChat over HTTP until Ctrl-C, and log its requests
  mock push         push one message or event to your server; mock push --help tells how

Options:
  --port <number>   where to listen; 0 takes a free port (default: 8787)
  --host <address>  0.0.0.0 also serves other machines and containers (default: 127.0.0.1)
  --tls             also speak HTTPS, and be a proxy to WeChat's hosts (HTTPS_PROXY); makes a certificate, which
                    http://…/_mock/certificate.pem hands out
  --tls-cert <file> the certificate instead, as PEM; with --tls-key
  --tls-key <file>  its private key
  --appid <appid>   the only appid that gets tokens (default: any)
  --secret <text>   the only secret that gets tokens (default: any)
  --now <time>      where its clock stands, such as 2026-05-01T09:00:00+08:00 (default: it follows the real one)
  --seed <text>     the same seed gives the same tokens, ids and codes
  --no-limits       take values beyond their limits, and any file
  --unknown <what>  ids that it never gave out: example (taken), or refuse (default: example)
  --seed-file <file> users who follow from the beginning: a JSON array of what follow takes
  --record <file>   pass every request on to --upstream, and record it without secrets, tokens and openids
  --upstream <url>  where to (default: https://api.weixin.qq.com)
  --replay <file>   answer what was recorded
  --quiet           log no requests
  -h, --help        show this text
  -v, --version     show the version`

type Environment = Readonly<Record<string, string | undefined>>

export function readArguments(args: string[], env: Environment = process.env): Order {
  if (args[0] === 'mock' && args[1] === 'push') return pushOrder(args.slice(2), env)
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        'seed-file': { type: 'string' },
        record: { type: 'string' },
        upstream: { type: 'string' },
        replay: { type: 'string' },
        tls: { type: 'boolean' },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
        appid: { type: 'string' },
        secret: { type: 'string' },
        now: { type: 'string' },
        seed: { type: 'string' },
        'no-limits': { type: 'boolean', default: false },
        unknown: { type: 'string', default: 'example' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
    if (values.help) return { command: 'help', usage }
    if (values.version) return { command: 'version' }
    const { port: portText, now: nowText, host, appid, secret, seed, quiet, unknown } = values
    const [, extra] = positionals
    if (extra !== undefined) return mistake(`unexpected argument '${extra}'`)
    const { 'tls-cert': cert, 'tls-key': key } = values
    if ((cert === undefined) !== (key === undefined)) {
      return mistake('--tls-cert and --tls-key go together')
    }
    const tls = cert !== undefined && key !== undefined ? { cert, key } : values.tls
    const { record, replay, upstream = 'https://api.weixin.qq.com', 'seed-file': seedFile } = values
    if (record !== undefined && replay !== undefined) {
      return mistake('--record and --replay are two things: choose one')
    }
    if (values.upstream !== undefined && record === undefined) {
      return mistake('--upstream is of --record')
    }
    if (!URL.canParse(upstream) || !/^https?:/.test(upstream)) {
      return mistake(
        `--upstream is an address such as https://api.weixin.qq.com, not '${upstream}'`,
      )
    }
    const texts = {
      host,
      appid,
      secret,
      seed,
      record,
      replay,
      'seed-file': seedFile,
      'tls-cert': cert,
      'tls-key': key,
    }
    for (const [name, value] of Object.entries(texts)) {
      if (value === '') return mistake(`--${name} has no value`)
    }
    if (unknown !== 'example' && unknown !== 'refuse') {
      return mistake(`--unknown is example or refuse, not '${unknown}'`)
    }
    const port = Number(portText)
    if (!/^\d+$/.test(portText) || port > 65_535) {
      return mistake(`--port is a number from 0 to 65535, not '${portText}'`)
    }
    const now = nowText === undefined ? undefined : new Date(nowText)
    if (now && !isTime(now.getTime())) {
      return mistake(`--now is a time such as 2026-05-01T09:00:00+08:00, not '${String(nowText)}'`)
    }
    return {
      command: 'mock',
      options: {
        port,
        host,
        quiet,
        unknown,
        limits: !values['no-limits'],
        ...(record !== undefined && { record: { file: record, upstream: new URL(upstream) } }),
        ...(replay !== undefined && { replay }),
        ...(seedFile !== undefined && { seedFile }),
        ...(tls !== undefined && tls !== false && { tls }),
        ...(appid !== undefined && { appid }),
        ...(secret !== undefined && { secret }),
        ...(now && { now }),
        ...(seed !== undefined && { seed }),
      },
    }
  } catch (error) {
    // This is how parseArgs reports an unknown option or one without a value; after the first sentence it explains `--`.
    if (error instanceof TypeError) return mistake(error.message.split(/\.\s/, 1).join(''))
    throw error
  }
}

function pushOrder(args: string[], env: Environment): Order {
  try {
    const options = readPush(args, env)
    return options ? { command: 'push', options } : { command: 'help', usage: pushUsage }
  } catch (error) {
    if (error instanceof TypeError) return mistake(error.message, pushUsage)
    throw error
  }
}

function mistake(message: string, text = usage): Order {
  return { command: 'mistake', message, usage: text }
}
