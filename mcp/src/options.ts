import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Effect } from 'offiaccount/effects'
import { mockAccounts, readAccounts, type Environment } from './accounts/accounts.js'
import type { AppOptions } from './app.js'
import { Folders } from './safety/folders.js'
import { allowable, Policy } from './safety/policy.js'
import type { HttpOptions } from './server/http.js'
import { UsageError } from './usage-error.js'

export const helpText = `Usage: offiaccount-mcp [options]

  An MCP server for WeChat Official Accounts. Without options: over stdio, and it reads, nothing else.

  --allow <effects>     of change, delete, send, publish, pay, with commas between; what deletes, publishes,
                        reaches people or costs money is rehearsed first all the same
  --files <folder>      a folder whose files may be used, and where downloads go; may be given again
  --budget <people>     how many people a day may be reached (default: 100)
  --accounts <file>     accounts by name: { "shop": { "appid": "wx…", "secretEnv": "SHOP_SECRET" } }
  --mock                a mock WeChat inside this process: no account, no network
  --log <file>          a line of JSON for each call
  --http [port]         Streamable HTTP instead of stdio, on 127.0.0.1 (default port: 8788)
  --host <address>      another address to listen on
  --origin <origin>     a web page that may call, such as https://agent.example.com; may be given again
  -h, --help            show this text
  -v, --version

Environment:
  OFFIACCOUNT_APPID, OFFIACCOUNT_SECRET               the account
  OFFIACCOUNT_SHOP_APPID, OFFIACCOUNT_SHOP_SECRET     another one, which the agent knows as shop
  OFFIACCOUNT_BASE_URL                                default: https://api.weixin.qq.com
  OFFIACCOUNT_MCP_TOKEN                               with --http: the bearer token, at least 16 characters
`

export interface Options extends Omit<AppOptions, 'functions'> {
  http: HttpOptions | undefined
}

const flags = {
  allow: { type: 'string', multiple: true },
  files: { type: 'string', multiple: true },
  budget: { type: 'string' },
  accounts: { type: 'string' },
  mock: { type: 'boolean' },
  log: { type: 'string' },
  http: { type: 'boolean' },
  host: { type: 'string' },
  origin: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options']

type Values = ReturnType<typeof parse>['values']

/** @throws UsageError */
export async function readOptions(
  args: readonly string[],
  env: Environment,
): Promise<Options | 'help' | 'version'> {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const isMock = values.mock ?? false
  const http = httpOf(values, positionals, env)
  return {
    policy: new Policy(effectsOf(values.allow ?? [])),
    folders: await foldersOf(values.files ?? []),
    budget: budgetOf(values.budget),
    // A mock reaches nobody.
    budgetFile: isMock ? undefined : join(stateFolder(env), 'budget.jsonl'),
    logFile: values.log === undefined ? undefined : resolve(values.log),
    accounts: isMock ? mockAccounts() : await readAccounts(values.accounts, env),
    http,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message} (--help shows all options)`)
  }
}

function effectsOf(given: readonly string[]): Effect[] {
  return given
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'read')
    .map((name) => {
      const effect = allowable.find((each) => each === name)
      if (effect) return effect
      throw new UsageError(`--allow takes ${allowable.join(', ')}, not ${JSON.stringify(name)}`)
    })
}

async function foldersOf(paths: readonly string[]): Promise<Folders> {
  try {
    return await Folders.open(paths)
  } catch (error) {
    throw new UsageError(`--files: ${(error as Error).message}`)
  }
}

function budgetOf(given = '100'): number {
  const people = Number(given)
  if (Number.isSafeInteger(people) && people >= 0 && given.trim() !== '') return people
  throw new UsageError(`--budget is a number of people, not ${JSON.stringify(given)}`)
}

function stateFolder({ XDG_STATE_HOME: state = '' }: Environment): string {
  const local = join(homedir(), '.local', 'state')
  return join(state === '' ? local : state, 'offiaccount-mcp')
}

function httpOf(
  values: Values,
  positionals: readonly string[],
  env: Environment,
): HttpOptions | undefined {
  const [port, ...others] = values.http ? positionals : [undefined, ...positionals]
  if (others[0] !== undefined) {
    throw new UsageError(
      `there is no argument ${JSON.stringify(others[0])} (--help shows all options)`,
    )
  }
  if (!values.http) {
    if (values.host === undefined && values.origin === undefined) return undefined
    throw new UsageError('--host and --origin belong to --http')
  }
  const token = env.OFFIACCOUNT_MCP_TOKEN ?? ''
  if (token.length < 16) {
    throw new UsageError(
      '--http needs OFFIACCOUNT_MCP_TOKEN in the environment, at least 16 characters: openssl rand -hex 24 makes one',
    )
  }
  const number = Number(port ?? 8788)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UsageError(`--http takes a port, not ${JSON.stringify(port)}`)
  }
  return { port: number, host: values.host ?? '127.0.0.1', origins: values.origin ?? [], token }
}
