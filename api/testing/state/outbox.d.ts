import type { RequestOf } from '../operations.js';
type SendingOp = 'message.template.send' | 'message.template.subscribe' | 'message.subscribe.send' | 'message.mass.sendAll' | 'message.mass.send' | 'message.mass.preview' | 'customservice.sendMessage';
export type SentMessage = {
    [Op in SendingOp]: {
        op: Op;
        request: RequestOf<Op>;
        id?: string;
        at: Date;
    };
}[SendingOp];
