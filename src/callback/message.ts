import type { IncomingMessage } from '../generated/events/index.js'
import { isKnownKind, kindOf } from './decode.js'
import type { Raw } from './raw.js'

/** A push of a kind that this version of the package does not know, as it came. */
export interface UnknownMessage {
  readonly ToUserName?: string
  readonly FromUserName?: string
  readonly MsgType?: string
  readonly Event?: string
  readonly InfoType?: string
  readonly [name: string]: Raw | undefined
}

/** Whether the message is of a known kind, so that `MsgType` and `Event` tell its fields. */
export function isKnown(message: IncomingMessage | UnknownMessage): message is IncomingMessage {
  return isKnownKind(kindOf(message as UnknownMessage))
}
