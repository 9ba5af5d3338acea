/** As far as a login needs one: it follows redirects and keeps cookies. */
export class Browser {
  readonly #send: (request: Request) => Promise<Response>
  readonly #cookies = new Map<string, string>()
  /** Where it went, oldest first. */
  readonly visited: string[] = []

  constructor(send: (request: Request) => Promise<Response>) {
    this.#send = send
  }

  /** The cookies that the pages of the shop have set, and not deleted. */
  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies
  }

  /** Follows redirects, but none to an address that begins with `end`. */
  async open(address: string, end?: string): Promise<Response> {
    let url = address
    for (let redirects = 0; redirects < 10; redirects++) {
      this.visited.push(url)
      const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ')
      const response = await this.#send(new Request(url, { headers: { cookie } }))
      this.#keep(response.headers.getSetCookie())
      const location = response.headers.get('location')
      if (location === null || (end !== undefined && location.startsWith(end))) return response
      url = new URL(location, url).href
    }
    throw new Error('too many redirects')
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
        if (!line.includes(`; ${attribute}`)) throw new Error(`a cookie lacks ${attribute}`)
      }
      if (/; (Max-Age=0|Expires=Thu, 01 Jan 1970)/.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }
}
