import { createHash } from 'node:crypto'
import type { CallOptions, Client, Download } from 'offiaccount'
import type { ApiFunction } from '../model/functions.js'
import { isRehearsed } from '../safety/policy.js'
import { Refusal } from '../safety/refusal.js'
import { foresee } from './foresee.js'
import { checkRequest } from './check.js'
import type { Context, Fields } from './context.js'

/** What would happen, and the token that makes it happen. */
export interface Rehearsal {
  function: string
  would: string
  将会: string
  /** How many people it reaches; null if that is not known. */
  people?: number | null
  confirm: string
  seconds: number
  next: string
}

export type Performed = { rehearsal: Rehearsal } | { answer: unknown }

/** @param send - makes the call with a client that may make it; default: the function itself */
export async function perform(
  api: ApiFunction,
  given: Fields,
  confirm: string | undefined,
  context: Context,
  send: (client: Client, request: Fields) => Promise<unknown> = (client, request) =>
    callFunction(api, client, request, { signal: context.signal }),
): Promise<Performed> {
  const { app, account, client, signal } = context
  const { op, effect } = api
  context.note({ op })
  app.policy.check(op, effect)
  const named = withAppid(api, structuredClone(given), context)
  checkRequest(api, named, app.functions)
  const { request, hashes } = await withFiles(api, named, context)
  if (!isRehearsed(effect)) {
    if (confirm !== undefined) throw needless(op)
    return { answer: await send(client, request) }
  }

  const future = await foresee(api, request, client, { signal })
  const deed = { account: account.name, op, request: hashes, state: future.state }
  const isSending = effect === 'send'
  const people = isSending ? (future.people ?? Infinity) : 0
  if (confirm === undefined) {
    const { token, seconds } = app.rehearsals.issue(deed)
    const left = await app.budget.left(account.account.appid)
    context.note({ outcome: 'rehearsed' })
    const spent = isSending
      ? ` Of today's budget, ${left} people are left${people > left ? ', which is not enough' : ''}.`
      : ''
    return {
      rehearsal: {
        function: op,
        would: `${future.en} (account ${account.name}). Nothing was done yet.${spent}`,
        将会: `${future.zh}（账号 ${account.name}）。现在还没有执行。`,
        ...(isSending && { people: future.people ?? null }),
        confirm: token,
        seconds,
        next: 'Tell the user what would happen, and only if they agree call again with the same arguments and this confirm. 先告诉用户会发生什么，用户同意后再带上 confirm 以同样的参数调用。',
      },
    }
  }
  app.rehearsals.redeem(confirm, deed)
  const giveBack = isSending ? await app.budget.reserve(account.account.appid, people) : undefined
  if (isSending) context.note({ people })
  try {
    return { answer: await send(client.granted(op), request) }
  } catch (error) {
    const isUndone = ['unsent', 'refused'].includes((error as { outcome?: string }).outcome ?? '')
    if (isUndone) {
      await giveBack?.()
      context.note({ people: 0 })
    }
    throw error
  }
}

function needless(op: string): Refusal {
  return new Refusal(
    'bad-token',
    `${op} needs no confirm: nothing was sent`,
    'Call it without confirm.',
  )
}

/** What the agent is not to know, and the functions about the account itself take. */
function withAppid(api: ApiFunction, request: Fields, { account }: Context): Fields {
  const takesAppid = api.input?.properties?.appid !== undefined && api.group === 'openapi'
  return takesAppid && request.appid === undefined
    ? { appid: account.account.appid, ...request }
    : request
}

/** With the files themselves where their paths were; and with their hashes, for the rehearsal. */
async function withFiles(
  api: ApiFunction,
  request: Fields,
  { app }: Context,
): Promise<{ request: Fields; hashes: Fields }> {
  const [files, hashes] = [{ ...request }, { ...request }]
  for (const name of api.files) {
    const path = request[name]
    if (typeof path !== 'string') continue
    const file = await app.folders.read(path)
    files[name] = file
    hashes[name] = createHash('sha256')
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest('hex')
  }
  return { request: files, hashes }
}

type Generated = (client: Client, ...rest: unknown[]) => Promise<unknown>

/** Calls the function of the package: `card.giftcard.pageAdd` is `pageAdd` of `offiaccount/card/giftcard`. */
export async function callFunction(
  { op, group, input }: ApiFunction,
  client: Client,
  request: Fields,
  options: CallOptions,
): Promise<unknown> {
  const module = (await import(/* @vite-ignore */ `offiaccount/${group}`)) as Record<
    string,
    Generated
  >
  const call = module[op.slice(group.length + 1)]
  if (!call) throw new Error(`offiaccount has no function ${op}`)
  return call(client, ...(input ? [request] : []), options)
}

export function isDownload(answer: unknown): answer is Download {
  return typeof (Object(answer) as Partial<Download>).stream === 'function'
}
