import { OffiAccount, type OffiAccountOptions, type Transport } from 'offiaccount'

/** Where the servers beside the platform listen, what they were told, and what is expected of the platform. */
export interface Counterparts {
  /** The mock WeChat. */
  mock: string
  /** The server that breaks connections on demand. */
  faulty: string
  /** The same, but it closes each connection after one answer. */
  closing: string
  /** Nothing listens here. */
  unreachable: string
  /** Undefined if there is no redis-server. */
  redis?: string | undefined
  appid: string
  secret: string
  /** The access_token of the faulty server. */
  token: string
  /** Whether this platform should have `node:crypto`. */
  hasNodeCrypto: boolean
  /** Where the suite itself is reached, on platforms that run requests alone. */
  self?: string
}

/** One request that the faulty server has read to its end. */
export interface Arrival {
  path: string
  text: string
  /** Whether its connection has brought another request before. */
  reused: boolean
  /** Whether its connection is closed by now. */
  closed: boolean
}

/** A request as the mock WeChat shows it under `/_mock/requests`. */
export interface MockRequest {
  op?: string
  access_token?: string
  parts?: Record<string, { name: string; type: string; size: number }>
}

/** What a check has to do with: accounts on this platform, and the servers beside it. */
export class World {
  readonly counterparts: Counterparts
  readonly #transport: (() => Transport) | undefined

  constructor(counterparts: Counterparts, transport?: () => Transport) {
    this.counterparts = counterparts
    this.#transport = transport
  }

  /** An account at the mock WeChat. */
  account(options: Partial<OffiAccountOptions> = {}): OffiAccount {
    const { appid, secret, mock: baseUrl } = this.counterparts
    const transport = this.#transport?.()
    return new OffiAccount({ appid, secret, baseUrl, transport, ...options })
  }

  /** A room of its own on the faulty server, where nothing has arrived yet. */
  room(server: 'faulty' | 'closing' = 'faulty'): Room {
    return new Room(this, `${this.counterparts[server]}/${crypto.randomUUID()}`)
  }

  /** Calls a method of the mock WeChat. */
  async steer(method: string, fields: object = {}): Promise<void> {
    const response = await fetch(`${this.counterparts.mock}/_mock/${method}`, {
      method: 'POST',
      body: JSON.stringify(fields),
    })
    if (!response.ok) throw new Error(`${method}: ${await response.text()}`)
  }

  /** What the mock WeChat has received for a function, the oldest first. */
  async received(op: string): Promise<MockRequest[]> {
    const response = await fetch(`${this.counterparts.mock}/_mock/requests`)
    return ((await response.json()) as MockRequest[]).filter((request) => request.op === op)
  }
}

export class Room {
  readonly url: string
  readonly #world: World

  constructor(world: World, url: string) {
    this.#world = world
    this.url = url
  }

  account(options: Partial<OffiAccountOptions> = {}): OffiAccount {
    return this.#world.account({ baseUrl: this.url, ...options })
  }

  async arrivals(path: string): Promise<Arrival[]> {
    const response = await fetch(`${this.url}/arrivals`)
    return ((await response.json()) as Arrival[]).filter((arrival) => arrival.path === path)
  }
}
