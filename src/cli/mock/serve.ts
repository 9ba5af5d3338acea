import { readFile } from 'node:fs/promises'
import { codeOf } from '../../runtime/redact.js'
import { loadApi } from '../../testing/api.js'
import type { KeyPair } from '../../testing/http/certificate.js'
import { MockWeChat } from '../../testing/mock.js'
import type { ServerOptions } from '../mock.js'
import { done, refused, type Program } from '../../shared/command.js'
import { RequestLog } from './log.js'
import { relayOf } from './relay.js'
import { followAll } from './seed-file.js'

/** A mock may run for weeks. */
const history = 1_000

/** Serves the mock until SIGINT, SIGTERM or the end of the log's reader. Resolves to the exit status. */
export async function serve(options: ServerOptions, program: Program): Promise<number> {
  const { stdout, stderr } = program
  const { port, host, tls, appid = 'any appid', secret } = options
  let mock: MockWeChat
  try {
    mock = await prepare(options, new RequestLog(stdout, secret))
  } catch (error) {
    stderr.write(`offiaccount: ${fileProblem(error)}\n`)
    return refused
  }
  const ended = untilEnded(program)
  try {
    const keys = tls === undefined || tls === true ? tls : await keyPairIn(tls)
    const { url } = await mock.listen({ port, host, ...(keys && { tls: keys }) })
    // Both are spoken, and neither a browser nor curl trusts the certificate yet.
    const plain = url.replace(/^https:/, 'http:')
    const accepted = `${appid} with ${secret === undefined ? 'any' : 'the given'} secret`
    stdout.write(
      `Mock WeChat for ${accepted}: ${url}\nCtrl-C ends it; ${plain}/_mock/ shows it, and curl ${plain}/_mock tells what steers it.\n`,
    )
  } catch (error) {
    stderr.write(`offiaccount: ${listenProblem(error, options)}\n`)
    return refused
  }
  await ended
  await mock.close()
  return done
}

/** @throws Error that names the file which is wrong */
async function prepare(options: ServerOptions, log: RequestLog): Promise<MockWeChat> {
  const { quiet, seedFile } = options
  const relay = await relayOf(options)
  const mock = new MockWeChat(() => loadApi(), {
    ...options,
    history,
    ...(relay && { relay }),
    onExchange: (exchange) => {
      if (!quiet) void log.write(exchange)
    },
  })
  if (seedFile !== undefined) await followAll(seedFile, mock)
  return mock
}

function fileProblem(error: unknown): string {
  const { message, path } = error as { message: string; path?: string }
  if (codeOf(error) === 'EEXIST') return `${String(path)} is there already: record to a new file`
  return message
}

/** @throws Error that names the file which cannot be read */
async function keyPairIn(files: { key: string; cert: string }): Promise<KeyPair> {
  const [key, cert] = await Promise.all([readFile(files.key, 'utf8'), readFile(files.cert, 'utf8')])
  return { key, cert }
}

/** The second Ctrl-C ends the process at once, as without a listener. */
function untilEnded(program: Program): Promise<unknown> {
  return new Promise((resolve) => {
    program.once('SIGINT', resolve)
    program.once('SIGTERM', resolve)
    // A reader such as `head` that has seen enough: what is recorded is written all the same.
    program.stdout.removeAllListeners('error')
    program.stdout.on('error', (error) => {
      if (codeOf(error) === 'EPIPE') resolve(error)
      else throw error
    })
  })
}

function listenProblem(error: unknown, { port, host }: ServerOptions): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use; choose another with --port, or a free one with --port 0`
    case 'EACCES':
      return `port ${port} on ${host} is not allowed to this user; choose one above 1023 with --port`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `this machine has no address ${host}; choose another with --host`
    default:
      return `cannot listen on port ${port} of ${host}: ${error instanceof Error ? error.message : String(error)}`
  }
}
