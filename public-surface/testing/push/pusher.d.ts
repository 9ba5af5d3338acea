import type { CallbackMap, SilentKind } from '../../generated/events/index.js';
import type { Answer } from './answer.js';
import type { Kind } from './message.js';
export interface Pushed<K extends Kind = Kind> {
    kind: K;
    message: CallbackMap[K];
    answer: K extends SilentKind ? undefined : Answer | undefined;
    attempts: number;
    shown: 'reply' | 'nothing' | 'fault';
    problem: string | undefined;
}
export interface ForgedPush {
    refused: boolean;
    status: number;
    body: string;
}
