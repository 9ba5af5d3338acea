import { Refusal } from '../answer/refusal.js'
import { exactly, listOf, text, type Shape } from './shapes.js'
import type { Store, Table } from './tables.js'

interface RegistryDump<Item> {
  items: { id: string; item: Item }[]
  /** The ids of what was removed. */
  gone: string[]
}

export type ItemOf<Declared> = Declared extends Table<Registry<infer Item>> ? Item : never

/** @param goneErrcode - what WeChat answers to an id that was removed */
export function registry<Item>(goneErrcode: number, item: Shape<Item>): Table<Registry<Item>> {
  const items = listOf(exactly({ id: text, item }))
  return {
    shape: exactly({ items, gone: listOf(text) }),
    create: () => new Registry(goneErrcode),
  }
}

/** Items that were created in this mock, by id. */
export class Registry<Item> implements Store {
  readonly #items = new Map<string, Item>()
  readonly #gone = new Set<string>()
  readonly #goneErrcode: number

  constructor(goneErrcode: number) {
    this.#goneErrcode = goneErrcode
  }

  /** Whether anything was ever created: until then lists are examples. */
  get isUsed(): boolean {
    return this.#items.size + this.#gone.size > 0
  }

  get items(): [id: string, item: Item][] {
    return [...this.#items]
  }

  add(id: string, item: Item): void {
    this.#gone.delete(id)
    this.#items.set(id, item)
  }

  /** Whether it was ever added. */
  knows(id: string): boolean {
    return this.#items.has(id) || this.#gone.has(id)
  }

  /**
   * Undefined if the id does not come from this mock.
   * @throws Refusal if the id was removed
   */
  find(id: string): Item | undefined {
    if (this.#gone.has(id)) throw new Refusal(this.#goneErrcode)
    return this.#items.get(id)
  }

  /**
   * Returns what was removed; undefined if the id does not come from this mock.
   * @throws Refusal if the id was already removed
   */
  remove(id: string): Item | undefined {
    const item = this.find(id)
    if (this.#items.delete(id)) this.#gone.add(id)
    return item
  }

  dump(): RegistryDump<Item> {
    return { items: this.items.map(([id, item]) => ({ id, item })), gone: [...this.#gone] }
  }

  load({ items, gone }: RegistryDump<Item>): void {
    for (const { id, item } of items) this.#items.set(id, item)
    for (const id of gone) this.#gone.add(id)
  }

  reset(): void {
    this.#items.clear()
    this.#gone.clear()
  }
}
