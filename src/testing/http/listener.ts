import type { Api } from '../api.js'
import type { Exchange } from '../options.js'
import type { Caller } from '../pipeline.js'
import type { RemoteControl } from '../remote/control.js'
import type { Steered } from '../remote/steered.js'
import type { KeyPair } from './certificate.js'
import type { Arrival } from './http-request.js'
import type { Listening } from './serve.js'

export interface Address {
  /** Default: a free one, as with 0. */
  port?: number | undefined
  /** Default: 127.0.0.1. `0.0.0.0` serves other machines and containers. */
  host?: string | undefined
  /**
   * Also speaks HTTPS on the same port, and is a proxy that stands in for WeChat's hosts. `true` makes a certificate with the package
   * `selfsigned`, which you install. Node only. Default: false.
   */
  tls?: boolean | KeyPair | undefined
}

/** Where the mock listens. */
export interface ListeningAt {
  /** `http://127.0.0.1:8787`, or with TLS `https://…` */
  url: string
  /** What its clients have to trust, as PEM; undefined without TLS. */
  certificate: string | undefined
}

interface Surroundings {
  respond: (arrival: Arrival, caller: Caller) => Promise<Response>
  load: () => Promise<Api>
  /** The account's. */
  secret: string | undefined
}

/** Serves the mock over HTTP, what steers it included. */
export class Listener {
  readonly #mock: Steered
  readonly #surroundings: Surroundings
  #listening: Promise<Listening> | undefined
  #remote: RemoteControl | undefined

  constructor(mock: Steered, surroundings: Surroundings) {
    this.#mock = mock
    this.#surroundings = surroundings
  }

  /** @throws Error if it listens already, or cannot listen there */
  async listen(address: Address): Promise<ListeningAt> {
    if (this.#listening) {
      throw new Error(`the mock WeChat already listens on ${(await this.#listening).url}`)
    }
    this.#listening = this.#serve(address)
    try {
      const { url, certificate } = await this.#listening
      return { url, certificate }
    } catch (error) {
      this.#listening = undefined
      throw error
    }
  }

  async close(): Promise<void> {
    const listening = this.#listening
    this.#listening = undefined
    this.#remote = undefined
    await (await listening)?.close()
  }

  /** A request has been answered. */
  observe(exchange: Exchange): void {
    this.#remote?.observe(exchange)
  }

  reset(): void {
    this.#remote?.reset()
  }

  async #serve(address: Address): Promise<Listening> {
    const [{ serve }, { RemoteControl }] = await Promise.all([
      import('./serve.js'),
      import('../remote/control.js'),
    ])
    const { respond, load, secret } = this.#surroundings
    const certificate = (): Promise<string | undefined> =>
      this.#listening?.then((listening) => listening.certificate) ?? Promise.resolve(undefined)
    const remote = new RemoteControl(this.#mock, { load, secret, certificate })
    this.#remote = remote
    return serve(
      {
        respond: (arrival, caller) =>
          remote.isFor(arrival) ? remote.respond(arrival) : respond(arrival, caller),
        sent: (response, body) => {
          remote.sent(response, body)
        },
      },
      address,
    )
  }
}
