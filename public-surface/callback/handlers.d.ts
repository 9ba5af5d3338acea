import type { CallbackMap, IncomingMessage, SilentKind } from '../generated/events/index.js';
import type { UnknownMessage } from './message.js';
import type { Scene } from './push.js';
import type { Answer } from './reply/reply.js';
export interface Delivery<Message = IncomingMessage | UnknownMessage> {
    readonly message: Message;
    readonly kind: string;
    readonly appid: string;
    readonly url: string;
    readonly scene: Scene | undefined;
    readonly later: (work: () => unknown) => void;
}
type MaybePromise<T> = T | Promise<T>;
type Returned = MaybePromise<Answer | undefined | void>;
export type Handlers = {
    [Kind in keyof CallbackMap]?: ((delivery: Delivery<CallbackMap[Kind]>) => Kind extends SilentKind ? MaybePromise<void> : Returned) | undefined;
} & {
    otherwise?: ((delivery: Delivery) => Returned) | undefined;
};
