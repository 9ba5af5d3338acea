import type { Schema } from '../model.js'
import { exactly, listOf, type Shape } from './shapes.js'

/** Something that the mock remembers and a dump holds. */
export interface Store {
  /** Its content, in which files, dates and sets are still objects. */
  dump(): unknown
  /** Takes what {@link dump} returned, after {@link reset}. */
  load(data: never): void
  /** Forgets everything. */
  reset(): void
}

/** Declares a store: its shape in a dump, and how to create an empty one. */
export interface Table<Kept extends Store = Store> {
  shape: Schema
  /** Whether a dump may omit it. */
  isOptional?: boolean
  create: () => Kept
}

/** Rows by one of their fields, in the order in which they were added. */
export class Rows<Row extends object> extends Map<string, Row> implements Store {
  readonly #key: keyof Row

  constructor(key: keyof Row) {
    super()
    this.#key = key
  }

  add(row: Row): void {
    this.set(String(row[this.#key]), row)
  }

  dump(): Row[] {
    return [...this.values()]
  }

  load(rows: readonly Row[]): void {
    for (const row of rows) this.add(row)
  }

  reset(): void {
    this.clear()
  }
}

export type RowOf<Declared> = Declared extends Table<Rows<infer Row>> ? Row : never

export function rows<Row extends object>(
  key: keyof NoInfer<Row>,
  row: Shape<Row>,
): Table<Rows<Row>> {
  return { shape: listOf(row), create: () => new Rows(key) }
}

/** A single value. */
export class Cell<Value> implements Store {
  value: Value
  readonly #initial: Value

  constructor(initial: Value) {
    this.value = initial
    this.#initial = initial
  }

  dump(): Value {
    return this.value
  }

  load(value: Value): void {
    this.value = value
  }

  reset(): void {
    this.value = this.#initial
  }
}

export function cell<Value>(shape: Shape<Value>, initial: Value): Table<Cell<Value>> {
  return { shape, create: () => new Cell(initial) }
}

/** A value that is undefined to begin with. */
export function optional<Value>(shape: Shape<Value>): Table<Cell<Value | undefined>> {
  return { shape, isOptional: true, create: () => new Cell<Value | undefined>(undefined) }
}

type Tables = Readonly<Record<string, Table>>
type StoresOf<Declared extends Tables> = {
  readonly [Name in keyof Declared]: ReturnType<Declared[Name]['create']>
}

/** Several stores, by their names in a dump. */
export function group<Declared extends Tables>(
  tables: Declared,
): Table<Store & StoresOf<Declared>> {
  const entries = Object.entries(tables)
  const shapes = (isOptional: boolean): Record<string, Schema> =>
    Object.fromEntries(
      entries
        .filter(([, table]) => (table.isOptional ?? false) === isOptional)
        .map(([name, { shape }]) => [name, shape]),
    )
  return {
    shape: exactly(shapes(false), shapes(true)),
    create: () => {
      const stores = {} as Record<string, Store>
      for (const [name, table] of entries) stores[name] = table.create()
      return Object.assign(new Together(stores), stores as StoresOf<Declared>)
    },
  }
}

/** Combines stores, by their names in a dump. */
export class Together implements Store {
  readonly #stores: Readonly<Record<string, Store>>

  constructor(stores: Readonly<Record<string, Store>>) {
    this.#stores = stores
  }

  dump(): object {
    const stores = Object.entries(this.#stores)
    return Object.fromEntries(stores.map(([name, store]) => [name, store.dump()]))
  }

  load(data: Readonly<Record<string, never>>): void {
    for (const [name, store] of Object.entries(this.#stores)) store.load(data[name] as never)
  }

  reset(): void {
    for (const store of Object.values(this.#stores)) store.reset()
  }
}
