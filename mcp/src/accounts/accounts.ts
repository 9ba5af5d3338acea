import { readFile } from 'node:fs/promises'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { UsageError } from '../usage-error.js'

/** One account under the name by which the agent knows it. */
export interface NamedAccount {
  name: string
  account: OffiAccount
  /** What must not be in an answer. */
  secrets: readonly string[]
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The accounts, the default one first. */
export class Accounts {
  readonly all: readonly NamedAccount[]

  constructor(all: readonly NamedAccount[]) {
    this.all = all
  }

  get names(): string[] {
    return this.all.map(({ name }) => name)
  }

  find(name: string | undefined): NamedAccount | undefined {
    return name === undefined ? this.all[0] : this.all.find((each) => each.name === name)
  }
}

/** An account of a mock WeChat inside this process. */
export function mockAccounts(): Accounts {
  const appid = 'wx5edab3bdfba3dc1c'
  const secret = 'secret-of-the-mock'
  const account = new OffiAccount({ appid, secret, fetch: createMockWeChat().fetch })
  return new Accounts([{ name: 'mock', account, secrets: [secret] }])
}

/** What the file or the environment says of one account. */
interface Given {
  name: string
  appid: string
  secret: string
}

/**
 * The accounts of a file, or of the environment.
 * @throws UsageError
 */
export async function readAccounts(file: string | undefined, env: Environment): Promise<Accounts> {
  const given = file === undefined ? ofEnvironment(env) : await ofFile(file, env)
  if (given.length === 0) {
    throw new UsageError(
      'there is no account: set OFFIACCOUNT_APPID and OFFIACCOUNT_SECRET, name a file by --accounts, or try --mock',
    )
  }
  const baseUrl = env.OFFIACCOUNT_BASE_URL ? { baseUrl: env.OFFIACCOUNT_BASE_URL } : {}
  return new Accounts(
    given.map(({ name, appid, secret }) => ({
      name,
      account: new OffiAccount({ appid, secret, ...baseUrl }),
      secrets: [secret],
    })),
  )
}

/** `OFFIACCOUNT_APPID` is the account `default`, `OFFIACCOUNT_SHOP_APPID` the account `shop`. */
function ofEnvironment(env: Environment): Given[] {
  return Object.entries(env).flatMap(([variable, appid]) => {
    const [, part] = /^OFFIACCOUNT_(?:(\w+)_)?APPID$/.exec(variable) ?? []
    if (!appid || !variable.startsWith('OFFIACCOUNT_') || !variable.endsWith('APPID')) return []
    const secretVariable = variable.replace(/APPID$/, 'SECRET')
    const secret = env[secretVariable]
    if (!secret) throw new UsageError(`${variable} is set and ${secretVariable} is not`)
    return { name: part?.toLowerCase() ?? 'default', appid, secret }
  })
}

/** `{ "shop": { "appid": "wx…", "secret": "…" } }`, or `secretEnv`, the variable that holds the secret. */
async function ofFile(file: string, env: Environment): Promise<Given[]> {
  const problem = (text: string): UsageError => new UsageError(`--accounts ${file}: ${text}`)
  const accounts: unknown = await readFile(file, 'utf8').then(
    (text) => parsed(text, problem),
    (error: unknown) => {
      throw problem((error as Error).message)
    },
  )
  if (!isRecord(accounts)) throw problem('it must hold an object of accounts by name')
  return Object.entries(accounts).map(([name, value]) => {
    if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(name)) {
      throw problem(`the name ${JSON.stringify(name)} must be letters, digits, - and _`)
    }
    const { appid, secret, secretEnv, ...others } = isRecord(value) ? value : {}
    const [unknown] = Object.keys(others)
    if (unknown !== undefined) throw problem(`${name} has no field ${unknown}`)
    const found = typeof secretEnv === 'string' ? env[secretEnv] : secret
    if (typeof appid !== 'string' || typeof found !== 'string' || !appid || !found) {
      throw problem(`${name} needs appid, and secret or secretEnv, the variable that holds it`)
    }
    return { name, appid, secret: found }
  })
}

function parsed(text: string, problem: (text: string) => UsageError): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What the parser says quotes the text, which holds secrets.
    throw problem('it is not JSON')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
