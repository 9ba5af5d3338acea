import type { IncomingMessage } from '../generated/events/index.js'
import { kinds } from '../generated/events/table.js'

/** A message or event that this package does not know: all fields as they came. */
export interface UnknownMessage {
  ToUserName?: string | undefined
  FromUserName?: string | undefined
  /** Unix seconds. */
  CreateTime?: number | undefined
  MsgType?: string | undefined
  Event?: string | undefined
  InfoType?: string | undefined
  [name: string]: unknown
}

/** Whether a message is one of the union, which narrows by `MsgType` and `Event`: an unknown one would end that. */
export function isKnown(message: IncomingMessage | UnknownMessage): message is IncomingMessage {
  return Object.hasOwn(kinds, kindOf(message))
}

/** `text`, `event.CLICK`, `device_event.bind`, `info.authorized`: what the handler of a message is called. */
export function kindOf(message: {
  readonly MsgType?: unknown
  readonly Event?: unknown
  readonly InfoType?: unknown
}): string {
  const { MsgType, Event, InfoType } = message
  if (typeof InfoType === 'string') return `info.${InfoType}`
  // A dot would make it the kind of an event that it is not.
  if (typeof MsgType !== 'string' || MsgType.includes('.')) return ''
  const isEvent = MsgType === 'event' || MsgType === 'device_event'
  return isEvent && typeof Event === 'string' ? `${MsgType}.${Event}` : MsgType
}
