import { readFile } from 'node:fs/promises'
import { codeOf } from '../../runtime/redact.js'
import { loadApi } from '../../testing/api.js'
import type { KeyPair } from '../../testing/http/certificate.js'
import { MockWeChat } from '../../testing/mock.js'
import type { Relay } from '../../testing/options.js'
import { fieldsOf } from '../../testing/remote/methods.js'
import { done, refusal, type Program } from '../../shared/command.js'
import { explainFailure } from '../../shared/failure.js'
import { RequestLog } from './log.js'

export interface ServerOptions {
  port: number
  host: string
  /** Files of a key and its certificate, or true for ones that the mock makes. */
  tls?: true | { key: string; cert: string }
  appid?: string
  secret?: string
  account?: 'subscription' | 'service'
  verified?: boolean
  now?: Date
  seed?: string
  limits: boolean
  strict: boolean
  unknown?: 'example' | 'refuse'
  publishSeconds: number
  quiet: boolean
  /** Where to record what is passed on to `upstream`. */
  record?: { file: string; upstream: URL }
  /** The recording that answers. */
  replay?: string
  /** JSON: users who follow from the beginning. */
  seedFile?: string
}

/** A mock may run for weeks. */
const history = 1_000

/** Serves the mock until SIGINT, SIGTERM or the end of the log's reader. Resolves to the exit status. */
export async function serve(options: ServerOptions, program: Program): Promise<number> {
  const { stdout } = program
  const { port, host, tls, appid = 'any appid', secret } = options
  const mock = await prepare(options, new RequestLog(stdout, secret)).catch((error: unknown) => {
    throw refusal(`offiaccount: ${fileProblem(error)}`)
  })
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
    throw refusal(`offiaccount: ${listenProblem(error, options)}`)
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

/**
 * What records or replays; undefined if the mock answers by itself.
 * @throws Error that says which file is wrong
 */
async function relayOf({ record, replay, secret }: ServerOptions): Promise<Relay | undefined> {
  if (record === undefined && replay === undefined) return undefined
  const { router } = await loadApi()
  const endpointOf = router.endpointOf.bind(router)
  if (replay !== undefined) {
    const [{ replayer }, { readRecording }] = await Promise.all([
      import('../../testing/recording/replayer.js'),
      import('../../testing/recording/recording.js'),
    ])
    return replayer(readRecording(await readFile(replay, 'utf8'), replay), endpointOf)
  }
  if (record === undefined) return undefined
  const { recorder } = await import('../../testing/recording/recorder.js')
  return recorder(record.file, record.upstream, secret === undefined ? [] : [secret], endpointOf)
}

/**
 * The users of a file follow the account.
 * @throws Error that says what is wrong with the file, before anybody follows
 */
async function followAll(file: string, mock: MockWeChat): Promise<void> {
  const api = await loadApi()
  const users = usersOf(await readFile(file, 'utf8'), file)
  const followers = users.map((user, index) => {
    try {
      return fieldsOf(JSON.stringify(user), 'follow', api)
    } catch (error) {
      throw new Error(`user ${index + 1} of ${file}: ${(error as Error).message}`, { cause: error })
    }
  })
  for (const follower of followers) mock.follow(follower)
}

function usersOf(text: string, file: string): unknown[] {
  try {
    const users: unknown = JSON.parse(text)
    if (Array.isArray(users)) return users
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Error(`${file} is not a JSON array of users, such as [{"openid": "o1"}]`)
}

function fileProblem(error: unknown): string {
  const { message, path } = error as { message: string; path?: string }
  if (codeOf(error) === 'EEXIST') return `${String(path)} is there already: record to a new file`
  return path === undefined ? message : explainFailure(error)
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
      if (error instanceof Error && 'path' in error) return explainFailure(error)
      return `cannot listen on port ${port} of ${host}: ${error instanceof Error ? error.message : String(error)}`
  }
}
