import { within } from '../runtime/deadline.js'
import { redactError, redactor } from '../runtime/redact.js'
import { isAuthorization, type Authorization, type AuthorizationStore } from './authorization.js'
import { PlatformError } from './error.js'

/** Milliseconds after which the store counts as down. */
const patience = 5_000

/** Milliseconds before it is told once more what must be saved. */
const pauses = [100, 500]

/** The authorizations of one platform. What could not be saved is kept in this process, and saved first of all next time. */
export class Ledger {
  readonly #platform: string
  readonly #store: AuthorizationStore
  readonly #unsaved = new Map<string, [Authorization, instead: string | undefined]>()
  /** By account, as last seen. */
  readonly #permissions = new Map<string, readonly number[]>()

  constructor(platform: string, store: AuthorizationStore) {
    this.#platform = platform
    this.#store = store
  }

  /** @throws PlatformError (`unauthorized`, `store`) */
  async get(appid: string): Promise<Authorization> {
    const known = await this.find(appid)
    if (known) return known
    throw this.unauthorized(appid)
  }

  /**
   * What the account granted, as this process saw it last.
   * @throws PlatformError (`unauthorized`, `store`)
   */
  async permissions(appid: string): Promise<readonly number[]> {
    return this.#permissions.get(appid) ?? (await this.get(appid)).permissions
  }

  /** @throws PlatformError (`store`) */
  async find(appid: string): Promise<Authorization | undefined> {
    const unsaved = this.#unsaved.get(appid)
    if (unsaved) await this.put(...unsaved)
    const found: unknown = await this.#reach(appid, 'read', () =>
      this.#store.get(this.#platform, appid),
    )
    if (found === undefined || found === null) {
      this.#permissions.delete(appid)
      return undefined
    }
    if (isAuthorization(found, appid)) {
      this.#permissions.set(appid, found.permissions)
      return found
    }
    const problem = `what the store of authorizations has for ${appid} is none: platform.recover() takes it from WeChat`
    throw new PlatformError('store', problem, { appid })
  }

  /**
   * Saves an authorization; false if it was to take the place of one that is no longer there.
   * @throws PlatformError (`store`)
   */
  async put(authorization: Authorization, instead?: string): Promise<boolean> {
    const { appid } = authorization
    this.#unsaved.set(appid, [authorization, instead])
    for (const pause of [...pauses, undefined]) {
      try {
        const isPut = await this.#reach(appid, 'save', () =>
          this.#store.put(this.#platform, authorization, instead),
        )
        this.#unsaved.delete(appid)
        if (isPut) this.#permissions.set(appid, authorization.permissions)
        return isPut
      } catch (error) {
        if (pause === undefined) throw error
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    return false
  }

  /** @throws PlatformError (`store`) */
  async remove({ appid, refreshToken }: Authorization): Promise<void> {
    this.#unsaved.delete(appid)
    this.#permissions.delete(appid)
    await this.#reach(appid, 'remove', () =>
      this.#store.remove(this.#platform, appid, refreshToken),
    )
  }

  list(): AsyncIterable<Authorization> {
    return this.#store.list(this.#platform)
  }

  unauthorized(appid: string, cause?: Error): PlatformError {
    return new PlatformError(
      'unauthorized',
      `${appid} has not authorized ${this.#platform}, or has withdrawn: its administrator agrees at platform.authorizationUrl({ appid })`,
      { appid, cause },
    )
  }

  async #reach<T>(appid: string, what: string, command: () => Promise<T>): Promise<T> {
    try {
      const late = (): Error => new Error(`no answer within ${patience} ms`)
      return await within(patience, command, late)
    } catch (error) {
      const [unsaved] = this.#unsaved.get(appid) ?? []
      const cause = redactError(error, redactor([unsaved?.refreshToken]))
      const problem = `the store of authorizations could not ${what} that of ${appid}: ${cause.message}`
      throw new PlatformError('store', problem, { appid, cause })
    }
  }
}
