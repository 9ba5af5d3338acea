import type { RequestOf } from '../operations.js';
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
