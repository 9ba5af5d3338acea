import type { IncomingMessage } from '../generated/events/index.js'
import type { UnknownMessage } from './message.js'
import type { RawObject } from './raw.js'

/** A push in its typed shape. */
export interface Decoded {
  /** A key of `CallbackMap`, or the like for a kind that is not known. */
  kind: string
  known: boolean
  message: IncomingMessage | UnknownMessage
}

/** The keys of `CallbackMap`. */
export const knownKinds: readonly string[] = [
  'text',
  'image',
  'event.subscribe',
  'event.unsubscribe',
  'event.user_get_card',
]
const numbers = new Set(['CreateTime', 'IsGiveByFriend'])

export function isKnownKind(kind: string): boolean {
  return knownKinds.includes(kind)
}

export function kindOf({ MsgType, Event, InfoType }: UnknownMessage): string {
  if (InfoType !== undefined) return `info.${InfoType}`
  return Event === undefined ? `${MsgType}` : `${MsgType}.${Event}`
}

/** One shape, whether XML or JSON came. */
export function decode(raw: RawObject): Decoded {
  const kind = kindOf(raw)
  const message = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]),
  )
  return { kind, known: isKnownKind(kind), message }
}
