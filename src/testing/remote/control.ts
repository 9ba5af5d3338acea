import type { Api } from '../api.js'
import type { HttpRequest } from '../http/http-request.js'
import type { Exchange } from '../options.js'
import { refusalOfSender } from './guard.js'
import { Journal } from './journal.js'
import { call, fieldsOf, methods, schemaOf } from './methods.js'
import { read, readingNames, type ReadableMock } from './readings.js'

/** No path of WeChat begins with it. */
const root = '/_mock'

interface RemoteOptions {
  load: () => Promise<Api>
  /** The secret of the account, which the page must not show. */
  secret: string | undefined
  /** The certificate that clients must trust, as PEM. */
  certificate: () => Promise<string | undefined>
}

/** Controls and shows the mock over HTTP: for tests in other languages, and on a page. */
export class RemoteControl {
  readonly #mock: ReadableMock
  readonly #options: RemoteOptions
  readonly #journal = new Journal()

  constructor(mock: ReadableMock, options: RemoteOptions) {
    this.#mock = mock
    this.#options = options
  }

  /** Whether the request is for the mock itself and not for WeChat. */
  isFor({ url: { pathname } }: HttpRequest): boolean {
    return pathname === root || pathname.startsWith(`${root}/`)
  }

  async respond(request: HttpRequest): Promise<Response> {
    const refusal = refusalOfSender(request)
    if (refusal !== undefined) return problem(403, refusal)
    const { method, url } = request
    const answer = await (isReading(request) ? this.#read(request) : this.#steer(request))
    if (answer) return answer
    const asked = `${method} ${url.pathname}`
    return problem(404, `there is no ${asked}; GET ${root} lists what there is`)
  }

  /** For the page: a request has been answered. */
  observe(exchange: Exchange): void {
    this.#journal.add(exchange)
  }

  /** For the page: this was the answer's body. */
  sent(response: Response, body: Uint8Array | string): void {
    this.#journal.sent(response, body)
  }

  reset(): void {
    this.#journal.clear()
  }

  async #read({ url, headers }: HttpRequest): Promise<Response | undefined> {
    if (url.pathname === root) return isBrowser(headers) ? redirect(`${root}/`) : this.#overview()
    const name = url.pathname.slice(root.length + 1)
    if (name === 'live') return this.#live(url)
    if (name === 'functions') return this.#functions()
    if (name === 'certificate.pem') return this.#certificate()
    if (name === 'article') return this.#article(url)
    const { pageAt } = await import('./pages.js')
    return (await pageAt(name, url)) ?? this.#reading(name, url)
  }

  async #reading(name: string, { searchParams }: URL): Promise<Response | undefined> {
    if (!readingNames(this.#mock).includes(name)) return undefined
    try {
      return Response.json(await read(this.#mock, name, searchParams))
    } catch (error) {
      return problem(400, (error as Error).message)
    }
  }

  /** A list of everything under `/_mock`, with the JSON Schemas of requests. */
  #overview(): Response {
    return Response.json({
      page: `${root}/`,
      GET: readingNames(this.#mock).map((name) => `${root}/${name}`),
      POST: Object.fromEntries(
        Object.keys(methods).map((name) => [`${root}/${name}`, schemaOf(name)]),
      ),
    })
  }

  /** What changes on the page. */
  async #live({ searchParams }: URL): Promise<Response> {
    const { liveView } = await import('./live.js')
    const isKnown = searchParams.get('generation') === String(this.#journal.generation)
    const after = isKnown ? Number(searchParams.get('after')) : 0
    const { secret } = this.#options
    const appid = searchParams.get('appid') ?? undefined
    return Response.json(await liveView(this.#mock, this.#journal, { after, appid }, secret))
  }

  async #article(url: URL): Promise<Response | undefined> {
    const [{ articlePage }, { accountOf }] = await Promise.all([
      import('./articles.js'),
      import('./live.js'),
    ])
    const appid = url.searchParams.get('appid') ?? undefined
    return articlePage(accountOf(this.#mock, appid).remembered, url)
  }

  /** The names of all functions, for suggestions on the page. */
  async #functions(): Promise<Response> {
    return Response.json((await this.#options.load()).router.ops)
  }

  async #certificate(): Promise<Response | undefined> {
    const pem = await this.#options.certificate()
    const headers = { 'content-type': 'application/x-pem-file' }
    return pem === undefined ? undefined : new Response(pem, { headers })
  }

  async #steer({ method, url, body }: HttpRequest): Promise<Response | undefined> {
    const name = url.pathname.slice(root.length + 1)
    if (method !== 'POST' || !Object.hasOwn(methods, name)) return undefined
    try {
      const fields = fieldsOf(new TextDecoder().decode(body), name, await this.#options.load())
      return Response.json((await call(this.#mock, name, fields)) ?? {})
    } catch (error) {
      return problem(400, (error as Error).message)
    }
  }
}

function isReading({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function isBrowser(headers: Headers): boolean {
  return headers.get('accept')?.includes('text/html') ?? false
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location } })
}

function problem(status: number, error: string): Response {
  return Response.json({ error }, { status })
}
