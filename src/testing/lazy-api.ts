import type { Api } from './api.js'

/** The API, which the first request loads: until then nobody can tell whether a test names a function that exists. */
export class LazyApi {
  readonly #load: () => Promise<Api>
  #loaded: Api | undefined

  constructor(load: () => Promise<Api>) {
    this.#load = load
  }

  /** Undefined until it is loaded. */
  get loaded(): Api | undefined {
    return this.#loaded
  }

  readonly load = async (): Promise<Api> => (this.#loaded = await this.#load())

  /** The functions behind a path, whatever their query. */
  readonly opsAt = (path: string): readonly string[] => this.#loaded?.router.opsAt(path) ?? []

  /**
   * At once, if it is loaded; the next request looks again.
   * @throws Error if there is no such function
   */
  readonly checkOp = (op: string): void => {
    this.#loaded?.router.endpointOf(op)
  }
}
