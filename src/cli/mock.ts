import {
  command,
  CommandError,
  expectNoMore,
  type Arguments,
  type Command,
} from '../shared/command.js'
import { nearest } from '../shared/closest.js'
import { isTime } from '../testing/clock.js'
import type { ServerOptions } from './mock/serve.js'

const weChat = 'https://api.weixin.qq.com'

export const options = {
  '--port <number>': 'where to listen; 0 takes a free port (default: 8787)',
  '--host <address>': '0.0.0.0 also serves other machines and containers (default: 127.0.0.1)',
  '--tls':
    "also speak HTTPS, and be a proxy to WeChat's hosts (HTTPS_PROXY); makes a certificate, which\nhttp://…/_mock/certificate.pem hands out",
  '--tls-cert <file>': 'the certificate instead, as PEM; with --tls-key',
  '--tls-key <file>': 'its private key',
  '--appid <appid>': 'the only appid that gets tokens (default: any)',
  '--secret <text>': 'the only secret that gets tokens (default: any)',
  '--account <kind>':
    'the account it stands for, subscription or service: 48001 for what that may not call (default: any)',
  '--verified': 'the account is verified',
  '--now <time>':
    'the time on its clock, such as 2026-05-01T09:00:00+08:00 (default: it follows the real one)',
  '--seed <text>': 'the same seed gives the same tokens, ids and codes',
  '--no-limits': 'take values beyond their limits, and any file',
  '--strict': 'begin empty: lists without examples, and unknown ids refused',
  '--unknown <what>':
    'ids that it never gave out: example (taken), or refuse (default: example, with --strict refuse)',
  '--publish-seconds <number>': 'how long it takes to publish articles, on its clock (default: 0)',
  '--seed-file <file>': 'users who follow from the beginning: a JSON array of what follow takes',
  '--record <file>':
    'pass every request on to --upstream, and record it without secrets, tokens and openids',
  '--upstream <url>': 'where to (default: https://api.weixin.qq.com)',
  '--replay <file>': 'answer what was recorded',
  '--quiet': 'log no requests',
  '-v, --version': 'show the version',
} as const

export const mock: Command = command({
  usage: [
    `Usage: offiaccount mock [options]

  Serves a mock WeChat over HTTP until Ctrl-C, and logs its requests.
  offiaccount mock push pushes one message or event to your server; mock push --help tells how.`,
  ],
  options,
  async run(given, program) {
    const order = serverOptions(given)
    const { serve } = await import('./mock/serve.js')
    return serve(order, program)
  },
})

/** @throws CommandError */
export function serverOptions({ positionals, values }: Arguments<typeof options>): ServerOptions {
  const [word] = positionals
  if (word !== undefined && nearest(word, ['push'])) {
    throw new CommandError(`there is no command 'mock ${word}': did you mean mock push?`)
  }
  expectNoMore(positionals)
  const empty = Object.entries(values).find(([, value]) => value === '')
  if (empty && empty[0] !== 'port') throw new CommandError(`--${empty[0]} has no value`)
  const { port: portText = '8787', host = '127.0.0.1', now: nowText, unknown } = values
  const { tls, 'tls-cert': cert, 'tls-key': key, 'seed-file': seedFile, record, upstream } = values
  const { account, verified } = values
  const { appid, secret, seed, replay, quiet = false, 'no-limits': noLimits = false } = values
  const { strict = false, 'publish-seconds': secondsText = '0' } = values
  if ((cert === undefined) !== (key === undefined)) {
    throw new CommandError('--tls-cert and --tls-key go together')
  }
  if (record !== undefined && replay !== undefined) {
    throw new CommandError('--record and --replay cannot be combined')
  }
  if (upstream !== undefined && record === undefined) {
    throw new CommandError('--upstream needs --record')
  }
  if (upstream !== undefined && (!URL.canParse(upstream) || !/^https?:/.test(upstream))) {
    throw new CommandError(`--upstream is an address such as ${weChat}, not '${upstream}'`)
  }
  const port = Number(portText)
  if (!/^\d+$/.test(portText) || port > 65_535) {
    throw new CommandError(`--port is a number from 0 to 65535, not '${portText}'`)
  }
  if (unknown !== undefined && unknown !== 'example' && unknown !== 'refuse') {
    throw new CommandError(`--unknown is example or refuse, not '${unknown}'`)
  }
  const publishSeconds = Number(secondsText)
  if (!/^\d+$/.test(secondsText)) {
    throw new CommandError(`--publish-seconds is a number of seconds, not '${secondsText}'`)
  }
  if (account !== undefined && account !== 'subscription' && account !== 'service') {
    throw new CommandError(`--account is subscription or service, not '${account}'`)
  }
  if (verified && account === undefined) throw new CommandError('--verified goes with --account')
  const now = nowText === undefined ? undefined : new Date(nowText)
  if (now && !isTime(now.getTime())) {
    const example = '2026-05-01T09:00:00+08:00'
    throw new CommandError(`--now is a time such as ${example}, not '${nowText}'`)
  }
  const keys = cert !== undefined && key !== undefined ? { cert, key } : tls
  return {
    ...{ port, host, quiet, strict, publishSeconds, limits: !noLimits },
    ...(unknown !== undefined && { unknown }),
    ...(record !== undefined && {
      record: { file: record, upstream: new URL(upstream ?? weChat) },
    }),
    ...(replay !== undefined && { replay }),
    ...(seedFile !== undefined && { seedFile }),
    ...(keys && { tls: keys }),
    ...(appid !== undefined && { appid }),
    ...(secret !== undefined && { secret }),
    ...(account !== undefined && { account, verified: verified ?? false }),
    ...(now && { now }),
    ...(seed !== undefined && { seed }),
  }
}
