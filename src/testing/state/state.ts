import type { AnyHandler } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Area, AreaClass, Context } from './area.js'
import * as areas from './areas.js'
import type { Remembered } from './remembered.js'
import { exactly } from './shapes.js'

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

/** By the names of the areas. */
export type StateDump = Readonly<Record<AreaName | 'addresses', object>>

type Areas = { readonly [Name in keyof typeof areas]: InstanceType<(typeof areas)[Name]> }

const classes: Readonly<Record<keyof StateDump, AreaClass>> = areas

/** Makes something for each area. */
function byName<Value>(make: (name: keyof StateDump) => Value): Record<keyof StateDump, Value> {
  const names = Object.keys(classes) as (keyof StateDump)[]
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<
    keyof StateDump,
    Value
  >
}

export const stateShape: Schema = exactly(byName((name) => classes[name].shape))

/** Everything that the mock remembers about the account. */
export class State {
  readonly areas: Areas
  /** By op. */
  readonly handlers: ReadonlyMap<string, AnyHandler>
  readonly #all: readonly [name: keyof StateDump, area: Area][]

  constructor(context: Context) {
    const others = {} as Areas
    this.areas = Object.assign(
      others,
      byName((name) => new classes[name](context, others as never)),
    )
    this.#all = Object.entries(this.areas) as [keyof StateDump, Area][]
    this.handlers = new Map<string, AnyHandler>(
      this.#all.flatMap(([, { handlers }]) => Object.entries(handlers)),
    )
  }

  /** As plain data, a copy. */
  get remembered(): Remembered {
    const parts = this.#all.map(([, area]) => {
      area.forgetExpired()
      return area.remembered
    })
    return structuredClone(Object.assign({}, ...parts)) as Remembered
  }

  dump(): StateDump {
    return byName((name) => {
      const area: Area = this.areas[name]
      area.forgetExpired()
      return area.stored.dump() as object
    })
  }

  load(dump: StateDump): void {
    for (const [name, { stored }] of this.#all) stored.load(dump[name] as never)
  }

  reset(): void {
    for (const [, area] of this.#all) area.reset()
  }
}
