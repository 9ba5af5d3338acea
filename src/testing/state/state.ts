import type { AnyHandler } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Area, AreaClass, Context } from './area.js'
import * as areas from './areas.js'
import type { Remembered } from './remembered.js'
import { exactly } from './shapes.js'
import type { Store } from './tables.js'

type AreaName =
  | 'cards'
  | 'followers'
  | 'menu'
  | 'outbox'
  | 'quota'
  | 'visitors'
  | 'tags'
  | 'drafts'
  | 'media'
  | 'materials'
  | 'publications'
  | 'templates'
  | 'kf_accounts'
  | 'comments'
  | 'links'
  | 'stores'
  | 'deposits'
  | 'members'
  | 'settings'

/** By the names of the areas. */
export type StateDump = Readonly<Record<AreaName | 'addresses', object>>

type Areas = { readonly [Name in keyof typeof areas]: InstanceType<(typeof areas)[Name]> }

const classes: Readonly<Record<keyof StateDump, AreaClass>> = areas
const names = Object.keys(classes) as (keyof StateDump)[]

export const stateShape: Schema = exactly(
  Object.fromEntries(names.map((name) => [name, classes[name].shape])),
)

/** Everything that the mock remembers about the account. */
export class State implements Store {
  readonly areas: Areas
  /** By op. */
  readonly handlers: ReadonlyMap<string, AnyHandler>
  readonly #all: Readonly<Record<keyof StateDump, Area>>

  constructor(context: Context) {
    const all = {} as Record<keyof StateDump, Area>
    const handlers = new Map<string, AnyHandler>()
    for (const name of names) {
      const area = new classes[name](context, all as never)
      all[name] = area
      for (const [op, handler] of Object.entries(area.handlers)) handlers.set(op, handler)
    }
    this.#all = all
    this.areas = all as Areas
    this.handlers = handlers
  }

  /** As plain data, a copy. */
  get remembered(): Remembered {
    const parts = names.map((name) => {
      this.#all[name].forgetExpired()
      return this.#all[name].remembered
    })
    return structuredClone(Object.assign({}, ...parts)) as Remembered
  }

  dump(): StateDump {
    const parts = names.map((name) => {
      this.#all[name].forgetExpired()
      return [name, this.#all[name].stored.dump()]
    })
    return Object.fromEntries(parts) as StateDump
  }

  load(dump: StateDump): void {
    for (const name of names) this.#all[name].stored.load(dump[name] as never)
  }

  reset(): void {
    for (const name of names) this.#all[name].reset()
  }
}
