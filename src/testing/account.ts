import { Refusal } from './refusal.js'

/** The account that the mock stands for; any appid or secret will do if none is given. */
export interface AccountOptions {
  appid?: string
  secret?: string
}

export function checkAppid(account: AccountOptions, appid: string | undefined): string {
  if (!appid) throw new Refusal(41002)
  if (account.appid !== undefined && appid !== account.appid) throw new Refusal(40013)
  return appid
}

export function checkSecret(account: AccountOptions, secret: string | undefined): void {
  if (!secret) throw new Refusal(41004)
  if (account.secret !== undefined && secret !== account.secret) throw new Refusal(40125)
}
