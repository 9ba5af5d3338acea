import type { CallbackMap, IncomingMessage, SilentKind } from '../generated/events/index.js'
import type { UnknownMessage } from './message.js'
import type { Scene } from './push.js'
import type { Answer } from './reply/reply.js'

/** What a handler is given. */
export interface Delivery<Message = IncomingMessage | UnknownMessage> {
  readonly message: Message
  /** `text`, `event.subscribe`, `device_event.bind`, `info.authorized` … */
  readonly kind: string
  /** The AppID for which the push was accepted. */
  readonly appid: string
  /** The address to which it was pushed, as the server names it: a third-party platform reads the account's AppID from its path. */
  readonly url: string
  /** Where a follower came from or what was scanned: of `event.subscribe` and `event.SCAN`, if there is one. */
  readonly scene: Scene | undefined
  /** Does work that the answer need not wait for. What fails there goes to `onError`. */
  readonly later: (work: () => unknown) => void
}

type MaybePromise<T> = T | Promise<T>

/** What a handler returns; nothing means `success`. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- so that a handler without `return` is one
type Returned = MaybePromise<Answer | undefined | void>

/** One function for each kind of push that matters; `otherwise` for all others, unknown ones included. */
export type Handlers = {
  [Kind in keyof CallbackMap]?:
    | ((
        delivery: Delivery<CallbackMap[Kind]>,
      ) => Kind extends SilentKind ? MaybePromise<void> : Returned)
    | undefined
} & {
  otherwise?: ((delivery: Delivery) => Returned) | undefined
}
