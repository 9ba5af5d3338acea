import { mayCall, type CallingAccount } from '../../shared/callers.js'
import { Refusal } from '../answer/refusal.js'
import type { MockEndpoint } from '../model.js'
import type { AccountOptions } from '../options.js'

export function checkAppid(account: AccountOptions, appid: string | undefined): string {
  if (!appid) throw new Refusal(41002)
  if (account.appid !== undefined && appid !== account.appid) throw new Refusal(40013)
  return appid
}

/** Refuses what an account of this kind may not call. */
export function checkCaller(caller: CallingAccount | undefined, { callers }: MockEndpoint): void {
  if (caller && mayCall(callers, caller) === false) throw new Refusal(48001)
}

export function checkSecret(account: AccountOptions, secret: string | undefined): void {
  if (!secret) throw new Refusal(41004)
  if (account.secret !== undefined && secret !== account.secret) throw new Refusal(40125)
}

/** Returns the appid once it and the grant_type have been checked. */
export function checkGrant(
  account: AccountOptions,
  { appid, grant_type: grant }: { appid?: string | undefined; grant_type?: string | undefined },
  expected: string,
): string {
  const checked = checkAppid(account, appid)
  if (grant !== expected) throw new Refusal(40002)
  return checked
}
