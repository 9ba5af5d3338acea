import type { Api } from './api.js'

/** The API, which the first request loads. Until then nothing can check the function names of a test. */
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
   * Checks at once if the API is loaded; otherwise the next request does.
   * @throws Error if there is no such function
   */
  readonly checkOp = (op: string): void => {
    this.#loaded?.router.endpointOf(op)
  }
}
