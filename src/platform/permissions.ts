import { PlatformError } from './error.js'
import type { Ledger } from './ledger.js'

/**
 * Looks whether an account has granted a permission set that covers a function, as far as WeChat documents which do.
 * @throws PlatformError (`permission`) if it has not
 */
export async function admit(op: string, appid: string, ledger: Ledger): Promise<void> {
  const { callers, permissionSets } = await import('../generated/callers.js')
  const sets = callers[op]?.platforms
  if (sets === undefined || sets === 'any') return
  if (sets === 'none') {
    const problem = `${op} may not be called by third-party platforms, only by the account itself`
    throw new PlatformError('permission', problem, { appid, missing: [] })
  }
  const covers = (granted: readonly number[]): boolean => sets.some((id) => granted.includes(id))
  // Another process may have learnt meanwhile that the account grants more.
  if (covers(await ledger.permissions(appid)) || covers((await ledger.get(appid)).permissions))
    return
  const names = sets.map((id) => [id, permissionSets[id]].filter(Boolean).join(' '))
  throw new PlatformError(
    'permission',
    `${op} needs a permission set that ${appid} has not granted: ${names.join(' or ')}. Its administrator grants it at platform.authorizationUrl({ appid })`,
    { appid, missing: sets },
  )
}
