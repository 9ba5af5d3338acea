import type { Clock } from '../clock.js';
import type { Handlers } from '../handlers.js';
import type { RequestOf } from '../operations.js';
import type { Raise } from '../push/message.js';
import type { Random } from '../random.js';
import type { Cards } from './cards.js';
import type { Followers } from './followers.js';
declare const sendingOps: readonly ["message.template.send", "message.template.subscribe", "message.subscribe.send", "message.mass.sendAll", "message.mass.send", "message.mass.preview", "customservice.sendMessage"];
type SendingOp = (typeof sendingOps)[number];
export type SentMessage = {
    [Op in SendingOp]: {
        op: Op;
        request: RequestOf<Op>;
        id?: string;
        at: Date;
    };
}[SendingOp];
interface OutboxDump {
    messages: (Omit<SentMessage, 'at'> & {
        at: string;
        place?: number | undefined;
    })[];
    tasks: {
        msg_id: string;
        is_deleted: boolean;
    }[];
    client_ids: {
        clientmsgid: string;
        msg_id: string;
        at: number;
    }[];
}
interface Surroundings {
    clock: Clock;
    random: Random;
    history: number;
    limits: boolean;
    sent: SentMessage[];
    raise: Raise;
}
export declare class Outbox implements Area {
    #private;
    readonly messages: SentMessage[];
    constructor({ clock, random, history, limits, sent, raise }: Surroundings, cards: Cards, followers: Followers);
    readonly handlers: Handlers;
    dump(): OutboxDump;
    load({ messages, tasks, client_ids: clientIds }: OutboxDump): void;
    reset(): void;
}
