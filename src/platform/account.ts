import { OffiAccount } from '../runtime/client.js'
import type { OffiAccountOptions } from '../runtime/options.js'
import {
  apiRequestOf,
  type ApiRequest,
  type CallOptions,
  type Client,
  type CustomRequest,
} from '../runtime/request.js'

/** What an account that has authorized a platform is called by. */
export interface AuthorizedAccountOptions extends OffiAccountOptions {
  /** The platform's AppID. */
  component_appid: string
  /** Sends what only the platform itself may send. */
  platform: Client
  /** Rejects if the account has granted nothing that covers the function. */
  admit: (op: string) => Promise<void>
}

/** An account that has authorized a third-party platform: an {@link OffiAccount} like any other, without a secret of its own. */
export class AuthorizedAccount extends OffiAccount {
  /** The AppID of the platform that calls in the account's name. */
  readonly component_appid: string
  readonly #platform: Client
  readonly #admit: (op: string) => Promise<void>

  constructor({ component_appid, platform, admit, ...options }: AuthorizedAccountOptions) {
    super(options)
    this.component_appid = component_appid
    this.#platform = platform
    this.#admit = admit
  }

  override async call<T>(request: ApiRequest, options?: CallOptions): Promise<T> {
    const { op, query } = request
    if (op === 'oauth.accessToken' || op === 'oauth.refreshToken') {
      const { component_appid, appid } = this
      const path = request.path.replace('/oauth2/', '/oauth2/component/')
      const own = { ...query, appid, component_appid, secret: undefined }
      return this.#platform.call({ ...request, path, auth: 'component', query: own }, options)
    }
    await this.#admit(op)
    return super.call(request, options)
  }

  override async request<T>(request: CustomRequest, options?: CallOptions): Promise<T> {
    await this.#admit(apiRequestOf(request).op)
    return super.request(request, options)
  }
}
