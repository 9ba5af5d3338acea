import { sha256 } from '../callback/wire/cipher.js'
import {
  getAuthorizerInfo,
  getAuthorizerListAll,
  queryAuth,
  refreshAuthorizerToken,
  type ComponentFuncInfo,
} from '../generated/component.js'
import type { Context } from '../runtime/context.js'
import { Credential, type CredentialSource, type Issued } from '../runtime/credential.js'
import { Cutoff } from '../runtime/deadline.js'
import { isApiError } from '../runtime/errors/api.js'
import type { Client } from '../runtime/request.js'
import { reach, type CredentialStore, type Lease } from '../runtime/store/store.js'
import type { Authorization } from './authorization.js'
import { PlatformError } from './error.js'
import type { Ledger } from './ledger.js'

/** The refresh token is not, or no longer, valid. */
const deadToken = [61023, 40030, 42002]

/** The account has withdrawn, or never agreed. */
const withdrawn = [61003]

/** The code was exchanged already, or is too old. */
const spentCode = [61009, 61010]

/** Milliseconds. */
const exchangeLease = 10_000
const exchangePatience = 15_000
const pollInterval = 100

/** Milliseconds for which it is remembered to whom a code belonged: as long as WeChat may still push it. */
const codeMemory = 3_600_000

const restAfterRefusal = 60_000

export interface AuthorizersOptions {
  appid: string
  baseUrl: string
  /** Sends the calls of the platform. */
  client: Client
  store: CredentialStore
  ledger: Ledger
  context: Pick<Context, 'notify' | 'secrets'>
  /** Where an account may agree again. */
  addressFor: (appid: string) => Promise<string | undefined>
}

/** The accounts that have authorized the platform: their codes, refresh tokens and access tokens. */
export class Authorizers {
  readonly #options: AuthorizersOptions
  readonly #credentials = new Map<string, Credential>()
  /** By code. */
  readonly #exchanges = new Map<string, Promise<Authorization>>()

  constructor(options: AuthorizersOptions) {
    this.#options = options
  }

  /** The access_token of an account. */
  credential(appid: string): Credential {
    const known = this.#credentials.get(appid)
    if (known) return known
    const credential = new Credential(this.#source(appid), this.#options.context)
    this.#credentials.set(appid, credential)
    return credential
  }

  /**
   * Exchanges an authorization code, once in all processes: it comes with the browser and with a push, and whichever is first.
   * @param grantedAt - seconds since 1970, if WeChat has told
   */
  exchange(
    code: string,
    grantedAt: number = Math.floor(Date.now() / 1_000),
  ): Promise<Authorization> {
    const running = this.#exchanges.get(code)
    if (running) return running
    const exchange = this.#exchange(code, grantedAt).finally(() => this.#exchanges.delete(code))
    this.#exchanges.set(code, exchange)
    return exchange
  }

  /** Forgets an account that withdrew at that time, unless it has agreed again since. */
  async forget(appid: string, withdrawnAt: number): Promise<void> {
    const { ledger, store } = this.#options
    const known = await ledger.find(appid)
    if (known && known.grantedAt > withdrawnAt) return
    if (known) await ledger.remove(known)
    this.#credentials.delete(appid)
    const { key } = this.#source(appid)
    const token = await store.get(key)
    if (token !== undefined) await store.deleteIf(key, token)
  }

  /** Takes back what WeChat knows of an account; undefined if it names no refresh token. */
  async recover(appid: string): Promise<Authorization | undefined> {
    for await (const { authorizer_appid, refresh_token, auth_time } of getAuthorizerListAll(
      this.#options.client,
      { component_appid: this.#options.appid, count: 500 },
    )) {
      if (authorizer_appid !== appid) continue
      return refresh_token ? this.#restore(appid, refresh_token, auth_time) : undefined
    }
    return undefined
  }

  async #restore(appid: string, refreshToken: string, grantedAt: number): Promise<Authorization> {
    const { client, ledger, appid: component_appid } = this.#options
    const request = { component_appid, authorizer_appid: appid }
    const { authorization_info } = await getAuthorizerInfo(client, request)
    const permissions = permissionsOf(authorization_info.func_info)
    const authorization = { appid, refreshToken, permissions, grantedAt }
    await ledger.put(authorization)
    return authorization
  }

  #source(appid: string): CredentialSource {
    const { appid: platform, baseUrl, store } = this.#options
    return {
      name: 'access_token',
      key: `${platform}:${appid}:access_token:${baseUrl}`,
      store,
      rest: restAfterRefusal,
      issue: () => this.#refresh(appid),
    }
  }

  /** Goes on to its end when nobody waits any more: what WeChat answers may be a new refresh token, which must be saved. */
  async #refresh(appid: string): Promise<Issued> {
    const { client, ledger, appid: component_appid } = this.#options
    let known = await ledger.get(appid)
    for (let isRecovered = false; ;) {
      try {
        const answer = await refreshAuthorizerToken(client, {
          component_appid,
          authorizer_appid: appid,
          authorizer_refresh_token: known.refreshToken,
        })
        const refreshToken = answer.authorizer_refresh_token ?? known.refreshToken
        if (refreshToken !== known.refreshToken && refreshToken !== '') {
          // False if another process has put a newer one meanwhile, which is the one to keep.
          await ledger.put({ ...known, refreshToken }, known.refreshToken)
        }
        return { value: answer.authorizer_access_token, expiresIn: answer.expires_in }
      } catch (error) {
        if (!isApiError(error)) throw error
        if (withdrawn.includes(error.errcode)) throw ledger.unauthorized(appid, error)
        if (!deadToken.includes(error.errcode)) throw error
        const now = await ledger.get(appid)
        if (now.refreshToken !== known.refreshToken) known = now
        else if (isRecovered) throw await this.#lost(appid, error)
        else {
          isRecovered = true
          const recovered = await this.recover(appid)
          if (!recovered || recovered.refreshToken === known.refreshToken) {
            throw await this.#lost(appid, error)
          }
          known = recovered
        }
      }
    }
  }

  async #lost(appid: string, cause: Error): Promise<PlatformError> {
    const url = await this.#options.addressFor(appid)
    const where = url ?? 'platform.authorizationUrl({ appid })'
    return new PlatformError(
      'lost',
      `the refresh token of ${appid} is no longer valid, and WeChat names no other: the account must agree again at ${where}`,
      { appid, url, cause },
    )
  }

  async #exchange(code: string, grantedAt: number): Promise<Authorization> {
    const { store, ledger, appid } = this.#options
    // The store is not told the code.
    const key = `${appid}:authorization_code:${await sha256(code)}`
    const giveUpAt = performance.now() + exchangePatience
    for (;;) {
      const owner = await this.#ask(() => store.get(key))
      if (owner !== undefined) return ledger.get(owner)
      const lease = await this.#ask(() => store.lease(key, exchangeLease))
      if (lease !== undefined || performance.now() > giveUpAt) {
        return this.#exchangeUnder(lease, code, key, grantedAt)
      }
      await new Cutoff().pause(pollInterval)
    }
  }

  async #exchangeUnder(
    lease: Lease | undefined,
    code: string,
    key: string,
    grantedAt: number,
  ): Promise<Authorization> {
    const { store, ledger, client, appid: component_appid } = this.#options
    try {
      // Its holder may have finished between the look at the store and the lease.
      const owner = await this.#ask(() => store.get(key))
      if (owner !== undefined) return await ledger.get(owner)
      const { authorization_info: info } = await queryAuth(client, {
        component_appid,
        authorization_code: code,
      })
      const { authorizer_appid: appid, authorizer_refresh_token, func_info } = info
      const refreshToken = authorizer_refresh_token ?? ''
      const permissions = permissionsOf(func_info)
      const authorization = { appid, refreshToken, permissions, grantedAt }
      await ledger.put(authorization)
      await this.#ask(() => store.set(key, appid, codeMemory))
      return authorization
    } finally {
      await this.#ask(async () => lease?.release())
    }
  }

  /** Where the store fails, each process exchanges what comes to it: the second one is told that the code is spent. */
  async #ask<T>(command: () => Promise<T>): Promise<T | undefined> {
    const { store, context } = this.#options
    try {
      return await reach(store, command)
    } catch (error) {
      const { message } = error as Error
      context.notify('onWarning', { message: `the credential store failed: ${message}` })
      return undefined
    }
  }
}

/** Whether the code had been exchanged before, or was too old. */
export function isSpent(error: unknown): boolean {
  return isApiError(error) && spentCode.includes(error.errcode)
}

export function permissionsOf(infos: readonly ComponentFuncInfo[] | undefined): number[] {
  return (infos ?? []).map(({ funcscope_category }) => funcscope_category.id)
}
