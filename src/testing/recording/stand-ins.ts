import { createHmac, randomBytes } from 'node:crypto'

/** Names of fields that hold secrets, tokens, users or personal data. */
const sensitive =
  /secret|token|ticket|openid|unionid|touser|fromuser|session_?key|aeskey|^code$|phone|mobile|^tel|id_?card|nickname|headimg|remark|e?mail/i

/** Ids and credentials of WeChat. Shorter ones are found by the names of their fields. */
const opaque = /[\w-]{20,}/g

/** Shorter values would also be found within ordinary words. */
const shortestSought = 6

const mark = 'standin_'

/** Whether a text holds a stand-in. */
export function hasStandIn(text: string): boolean {
  return text.includes(mark)
}

/** Replaces each secret, token or openid by a stand-in, always the same, which does not reveal the original. */
export class StandIns {
  readonly #key = randomBytes(32)
  readonly #standIns = new Map<string, string>()

  /** Replaces within the value of a field with this name. */
  value(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.value(item, name))
    if (typeof value === 'object' && value !== null) return this.fields(value)
    const isSensitive = sensitive.test(name)
    if (typeof value === 'number') return isSensitive ? 0 : value
    if (typeof value !== 'string') return value
    return isSensitive && value !== '' ? this.#standInFor(value) : this.text(value)
  }

  fields(fields: object): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [this.text(name), this.value(value, name)]),
    )
  }

  /** Replaces within any text: what was replaced before, and what looks like an id or a credential. */
  text(text: string): string {
    const sought = [...this.#standIns].filter(([value]) => value.length >= shortestSought)
    const replaced = sought.reduce(
      (seen, [value, standIn]) => seen.replaceAll(value, standIn),
      text,
    )
    return replaced.replaceAll(opaque, (word) => (hasStandIn(word) ? word : this.#standInFor(word)))
  }

  /** Learns a text that must not be recorded anywhere. */
  learn(secret: string): void {
    if (secret !== '') this.#standInFor(secret)
  }

  /** Whether a text still holds something that should be replaced. */
  leaks(text: string): boolean {
    return [...this.#standIns.keys()].some(
      (value) => value.length >= shortestSought && text.includes(value),
    )
  }

  #standInFor(value: string): string {
    if (hasStandIn(value)) return value
    const existing = this.#standIns.get(value)
    if (existing !== undefined) return existing
    const digest = createHmac('sha256', this.#key).update(value).digest('base64url').slice(0, 20)
    const standIn = `${value.startsWith('o') ? 'o' : ''}${mark}${digest}`
    this.#standIns.set(value, standIn)
    return standIn
  }
}
