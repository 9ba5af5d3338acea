const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

/** Makes the same texts in the same order for the same seed. Not for secrets. */
export class Random {
  readonly #seed: number
  #state: number

  constructor(seed: string) {
    this.#seed = hash(seed)
    this.#state = this.#seed
  }

  /** The position in the sequence: the same texts follow the same position. */
  dump(): number {
    return this.#state | 0
  }

  load(position: number): void {
    this.#state = position
  }

  reset(): void {
    this.#state = this.#seed
  }

  /** Letters, digits, `-` and `_`, as in tokens and ids. */
  word(length: number): string {
    return this.#text(length, alphabet)
  }

  digits(length: number): string {
    return this.#text(length, '0123456789')
  }

  /** A number for JSON: the first digit is not zero. */
  integer(length: number): string {
    return this.#text(1, '123456789') + this.digits(length - 1)
  }

  /** An id that a JavaScript number would round: nineteen digits, below 2^63. */
  int64(): string {
    return `2${this.digits(18)}`
  }

  /** An id as mass messages and publications have them: ten digits, below 2^32. */
  uint32(): string {
    return `2${this.digits(9)}`
  }

  openid(): string {
    return `o${this.word(27)}`
  }

  hex(length: number): string {
    return this.#text(length, '0123456789abcdef')
  }

  #text(length: number, characters: string): string {
    return Array.from({ length }, () => characters.charAt(this.#below(characters.length))).join('')
  }

  /** Mulberry32, by Tommy Ettinger. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value
}
