import type { CallbackMap, IncomingMessage } from '../generated/events/index.js';
import type { UnknownMessage } from './message.js';
export type Decoded = {
    kind: keyof CallbackMap;
    known: true;
    message: IncomingMessage;
} | {
    kind: string;
    known: false;
    message: UnknownMessage;
};
