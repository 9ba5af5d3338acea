import type { Effect } from 'offiaccount/effects'
import type { Accounts, NamedAccount } from '../accounts/accounts.js'
import type { CallLog } from '../log.js'
import type { Functions } from '../model/functions.js'
import type { Schema } from '../model/schema.js'
import type { Budget } from '../safety/budget.js'
import type { Folders } from '../safety/folders.js'
import type { GuardedClient } from '../safety/guard.js'
import type { Policy } from '../safety/policy.js'
import type { Rehearsals } from '../safety/rehearsals.js'
import type { SearchIndex } from '../search/search-index.js'

export type Fields = Record<string, unknown>

/** What one server holds, for all of its connections. */
export interface App {
  accounts: Accounts
  functions: Functions
  readonly index: SearchIndex
  policy: Policy
  rehearsals: Rehearsals
  budget: Budget
  folders: Folders
  log: CallLog
  clientOf: (account: NamedAccount) => GuardedClient
}

/** One call of a tool. */
export interface Context {
  app: App
  account: NamedAccount
  client: GuardedClient
  signal: AbortSignal
  progress: (done: number, total: number | undefined, message: string) => void
  /** For the log: which function it came to, and how many people it reached. */
  note: (facts: { op?: string; people?: number; outcome?: 'rehearsed' }) => void
}

/** What a tool answers. */
export interface Answer {
  result: Fields
  /** Of which function it came, so that what users have written in it is marked. */
  op?: string
}

export interface Tool {
  name: string
  title: string
  description: string
  /** The strongest thing that it does; undefined if WeChat is not asked at all. */
  effect: Effect | undefined
  /** Whether it writes a file into an allowed folder. */
  writesFiles?: true
  input: Schema
  output: Schema
  run: (args: Fields, context: Context) => Promise<Answer>
}

/** A tool with the types of its arguments, which the server has checked by the schema. */
type TypedTool<Args> = Omit<Tool, 'run'> & {
  run: (args: Args, context: Context) => Promise<Answer>
}

export function tool<Args>(definition: TypedTool<Args>): Tool {
  return { ...definition, run: (args, context) => definition.run(args as Args, context) }
}

/** An object of these fields. */
export function objectOf(
  properties: Record<string, Schema>,
  required: readonly string[] = [],
): Schema {
  return { type: 'object', properties, ...(required.length > 0 && { required }) }
}

export const text: Schema = { type: 'string' }
