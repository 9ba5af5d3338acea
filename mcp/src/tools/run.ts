import type { CallToolResult } from '@modelcontextprotocol/server'
import type { NamedAccount } from '../accounts/accounts.js'
import type { LoggedCall } from '../log.js'
import { Refusal } from '../safety/refusal.js'
import { failedResult, failureOf, resultOf } from './answer.js'
import type { App, Context, Fields, Tool } from './context.js'

/** What a connection brings to one call. */
export interface Request {
  signal: AbortSignal
  progress: Context['progress']
}

/** Runs a tool: chooses the account, tells failures, bounds and marks what comes back, and logs it. */
export async function runTool(
  tool: Tool,
  { account: name, ...args }: Fields,
  app: App,
  { signal, progress }: Request,
): Promise<CallToolResult> {
  const began = performance.now()
  const facts: Pick<LoggedCall, 'op' | 'people'> & { outcome: LoggedCall['outcome'] } = {
    outcome: 'ok',
  }
  const account = app.accounts.find(name as string | undefined)
  const secrets = app.accounts.all.flatMap((each) => each.secrets)
  const log = (more: Partial<LoggedCall> = {}): Promise<void> =>
    app.log.write({
      tool: tool.name,
      account: account?.name ?? String(name),
      ms: Math.round(performance.now() - began),
      arguments: args,
      ...facts,
      ...more,
    })
  try {
    const result = await tool.run(args, {
      app,
      ...accountOr(account, app),
      signal,
      progress,
      note: (more) => Object.assign(facts, more),
    })
    await log()
    return resultOf(result, secrets)
  } catch (error) {
    if (signal.aborted) {
      await log({ outcome: 'cancelled' })
      throw error
    }
    let failure
    try {
      failure = failureOf(error)
    } catch {
      await log({ outcome: 'failed', reason: 'a bug' })
      throw error
    }
    const outcome = error instanceof Refusal ? 'refused' : 'failed'
    const { errcode, kind } = failure
    await log({ outcome, reason: kind, ...(errcode !== undefined && { errcode }) })
    return failedResult(failure, secrets)
  }
}

function accountOr(
  account: NamedAccount | undefined,
  app: App,
): Pick<Context, 'account' | 'client'> {
  if (account) return { account, client: app.clientOf(account) }
  throw new Refusal(
    'bad-arguments',
    'there is no such account',
    `The accounts are: ${app.accounts.names.join(', ')}. 没有这个账号。`,
  )
}
