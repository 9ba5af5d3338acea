import type { Download } from '../runtime/index.js'
import { accountOf, baseUrlOf, withCredentials } from './call/account.js'
import {
  isDownload,
  OutFile,
  writeDownload,
  writeItems,
  writeJson,
  type Target,
} from './call/answer.js'
import { curlOf } from './call/curl.js'
import { failureOf } from './call/failure.js'
import { askFor } from './call/consent.js'
import { callableOf, type Callable } from './call/model.js'
import { checkPages, pagesOf } from './call/pages.js'
import { Counter, fetchWithBar, ProgressBar } from './call/progress.js'
import { checkRequest, readRequest, type Fields } from './call/request.js'
import { send } from './call/send.js'
import {
  command,
  CommandError,
  done,
  isCommandError,
  mistaken,
  type Arguments,
  type Command,
  type Program,
} from '../shared/command.js'

const options = {
  '--file <name>=<path>...': 'a file to upload',
  '--all': 'go through all pages of a list: each item as JSON on a line',
  '--out <path>': 'where the answer goes (default: stdout)',
  '--curl': "print the request as a command of curl's instead of sending it",
  '--mock': 'call a mock WeChat inside this process: no account, no network',
  '--timeout <seconds>': 'for the whole call (default: 30)',
  '-y, --yes': 'do not ask before a call that deletes, publishes, reaches people or costs money',
  '--no-check': 'send even what the model does not know',
  '-h, --help': 'show this text, or what the function takes',
} as const

export const call: Command = command({
  usage: [
    `Usage: offiaccount call <function> [request...] [options]

  Calls a function of the API and prints its answer as JSON, 64-bit ids as text.

  offiaccount call card.batchGet '{"offset": 0, "count": 10}'
  offiaccount call card.batchGet offset=0 count=10
  offiaccount call card.create @card.json
  offiaccount call material.mediaUpload type=image --file media=./logo.png
  offiaccount call material.mediaGet media_id=MEDIA_ID --out logo.png
  offiaccount call card.batchGet --all           a line for each item of all pages
  offiaccount call card.batchGet --help          what it takes

Request, of one part or several:
  {…}                   JSON
  @file.json            JSON in a file
  -                     JSON from stdin
  name=value            one field`,
    `Environment:
  OFFIACCOUNT_APPID     the account's AppID
  OFFIACCOUNT_SECRET    its AppSecret, which no argument may hold: other users could read it
  OFFIACCOUNT_BASE_URL  default: https://api.weixin.qq.com
  OFFIACCOUNT_DEBUG=1   a line on stderr for each attempt

Exit status:
  0  done
  1  WeChat refused the call: the errcode is on stderr
  2  nothing was sent: the command, the request or the environment is wrong
  3  no usable answer came; WeChat may have carried the call out`,
  ],
  options,
  async run({ positionals: [op, ...parts], values }, program) {
    if (op === undefined) throw new CommandError('the function is missing')
    if (values.out === '') throw new CommandError('--out has no value')
    if (values.all && values.curl) {
      throw new CommandError('--curl prints one request: leave --all out')
    }
    const order = { ...values, parts, timeout: millisecondsOf(values.timeout) }
    const callable = await callableOf(op)
    if (values.help) {
      const { functionHelp } = await import('./call/help.js')
      program.stdout.write(`${await functionHelp(callable)}\n`)
      return done
    }
    try {
      return await callOrPrint(order, callable, program)
    } catch (error) {
      if (isCommandError(error)) {
        error.topic = op
        throw error
      }
      const { text, status } = failureOf(error)
      program.stderr.write(`offiaccount: ${text}\n`)
      return status
    }
  },
})

type Order = Omit<Arguments<typeof options>['values'], 'timeout'> & {
  parts: string[]
  /** Milliseconds. */
  timeout: number | undefined
}

async function callOrPrint(order: Order, callable: Callable, program: Program): Promise<number> {
  const { env, stdin, stdout } = program
  const { parts, file: files = [], out, all, mock = false } = order
  const check = !order['no-check']
  const given = await readRequest(parts, files, callable, stdin)
  if (order.curl) {
    const baseUrl = baseUrlOf(env) ?? 'https://api.weixin.qq.com'
    stdout.write(`${await curlOf(callable, given, { baseUrl, out, check })}\n`)
    return done
  }
  const request = withCredentials(given, callable, env, mock)
  if (check && all) await checkPages(request, callable)
  else if (check) checkRequest(request, callable)
  return sendAndWrite(order, callable, request, program)
}

function millisecondsOf(seconds: string | undefined): number | undefined {
  if (seconds === undefined) return undefined
  const number = Number(seconds)
  if (number > 0 && number < 2 ** 21) return number * 1_000
  throw new CommandError(`--timeout is a number of seconds, not '${seconds}'`)
}

/** As shells have it: 128 and the number of SIGINT. */
const interrupted = 130

async function sendAndWrite(
  { out, all, mock = false, timeout, yes = mock }: Order,
  callable: Callable,
  request: Fields,
  program: Program,
): Promise<number> {
  const { stdout, stderr } = program
  const isTerminal = out === undefined && stdout.isTTY
  refuseTerminal(isTerminal && callable.endpoint.answer === 'binary')
  const bar = (what: 'sending' | 'receiving'): ProgressBar | undefined =>
    stderr.isTTY ? new ProgressBar(stderr, what) : undefined
  const account = accountOf(program.env, mock, fetchWithBar(bar('sending')))
  const consent = yes ? 'yes' : await askFor(callable.endpoint.op, program)
  if (consent !== 'yes') return consent === 'no' ? mistaken : interrupted
  const file = out === undefined ? undefined : await OutFile.open(out)
  const target = { stream: file?.stream ?? stdout, end: file !== undefined, isTerminal }
  const interrupt = new AbortController()
  const stop = (): void => {
    interrupt.abort()
  }
  program.once('SIGINT', stop)
  try {
    const { signal } = interrupt
    if (all) {
      const items = await pagesOf(account, callable, request, { timeout, signal })
      await takeItems(items, target, callable, stderr)
      await file?.keep()
      return done
    }
    const answer = await send(account, callable, request, { timeout, signal })
    if (answer === undefined) {
      if (stderr.isTTY) stderr.write(`${callable.endpoint.op}: ok\n`)
      return done
    }
    if (isDownload(answer)) await takeDownload(answer, target, bar('receiving'))
    else await writeJson(answer, target, callable.endpoint.op)
    await file?.keep()
    return done
  } catch (error) {
    if (interrupt.signal.aborted) return interrupted
    throw error
  } finally {
    await file?.discard()
    program.off('SIGINT', stop)
  }
}

async function takeItems(
  items: AsyncGenerator,
  target: Target,
  { endpoint }: Callable,
  stderr: Program['stderr'],
): Promise<void> {
  const counter = stderr.isTTY ? new Counter(stderr, target.isTerminal) : undefined
  try {
    await writeItems(items, target, (count) => counter?.show(count))
  } finally {
    counter?.end(endpoint.op)
  }
}

async function takeDownload(
  download: Download,
  target: Target,
  bar: ProgressBar | undefined,
): Promise<void> {
  if (target.isTerminal) await download.stream().cancel()
  refuseTerminal(target.isTerminal)
  try {
    await writeDownload(download, target, (done, total) => bar?.show(done, total))
  } finally {
    bar?.clear()
  }
}

function refuseTerminal(wouldGetFile: boolean): void {
  if (wouldGetFile) throw new CommandError('the answer is a file: say by --out where it goes')
}
