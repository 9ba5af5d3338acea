import type { EventPush } from '../envelope.js';
export interface SubscribeMsgPopupEvent extends EventPush {
    Event: 'subscribe_msg_popup_event';
    SubscribeMsgPopupEvent: {
        List: {
            TemplateId: string;
            SubscribeStatusString: 'accept' | 'reject';
            PopupScene: number;
        }[];
    };
}
export interface SubscribeMsgChangeEvent extends EventPush {
    Event: 'subscribe_msg_change_event';
    SubscribeMsgChangeEvent: {
        List: {
            TemplateId: string;
            SubscribeStatusString: string;
        }[];
    };
}
export interface SubscribeMsgSentEvent extends EventPush {
    Event: 'subscribe_msg_sent_event';
    SubscribeMsgSentEvent: {
        List: {
            TemplateId: string;
            MsgID: string;
            ErrorCode: number;
            ErrorStatus: string;
        }[];
    };
}
