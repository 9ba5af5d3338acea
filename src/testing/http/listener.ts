import type { Api } from '../api.js'
import type { Exchange } from '../options.js'
import type { RemoteControl } from '../remote/control.js'
import type { ReadableMock } from '../remote/readings.js'
import type { Caller, HttpRequest } from './http-request.js'
import type { Address, Listening, ListeningAt } from './serve.js'

interface ListenerOptions {
  respond: (request: HttpRequest, caller: Caller) => Promise<Response>
  load: () => Promise<Api>
  /** The account's secret. */
  secret: string | undefined
}

/** Serves the mock and its remote control over HTTP. */
export class Listener {
  readonly #mock: ReadableMock
  readonly #options: ListenerOptions
  #listening: Promise<Listening> | undefined
  #remote: RemoteControl | undefined

  constructor(mock: ReadableMock, options: ListenerOptions) {
    this.#mock = mock
    this.#options = options
  }

  /** @throws Error if it is already listening, or cannot listen there */
  async listen(address: Address): Promise<ListeningAt> {
    if (this.#listening) {
      throw new Error(`the mock WeChat is already listening on ${(await this.#listening).url}`)
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
    const { respond, load, secret } = this.#options
    const certificate = (): Promise<string | undefined> =>
      this.#listening?.then((listening) => listening.certificate) ?? Promise.resolve(undefined)
    const remote = new RemoteControl(this.#mock, { load, secret, certificate })
    this.#remote = remote
    return serve(
      {
        respond: (request, caller) =>
          remote.isFor(request) ? remote.respond(request) : respond(request, caller),
        sent: (response, body) => {
          remote.sent(response, body)
        },
      },
      address,
    )
  }
}
