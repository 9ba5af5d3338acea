import type { EventPush } from '../envelope.js';
export interface TemplateSendJobFinishEvent extends EventPush {
    Event: 'TEMPLATESENDJOBFINISH';
    MsgID: string;
    Status: string;
}
