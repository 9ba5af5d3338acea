import type { DeviceEventPush, MessagePush } from './envelope.js';
export interface DeviceOfUser {
    DeviceType: string;
    DeviceID: string;
    OpenID: string;
}
export interface DeviceBindEvent extends DeviceEventPush, DeviceOfUser {
    Event: 'bind';
    Content: string;
    SessionID: string;
}
export interface DeviceUnbindEvent extends DeviceEventPush, DeviceOfUser {
    Event: 'unbind';
    Content: string;
    SessionID: string;
}
export interface DeviceSubscribeStatusEvent extends DeviceEventPush, DeviceOfUser {
    Event: 'subscribe_status';
    OpType: 0 | 1 | 2;
}
export interface DeviceUnsubscribeStatusEvent extends DeviceEventPush, DeviceOfUser {
    Event: 'unsubscribe_status';
    OpType: 0 | 1 | 2;
}
export interface DeviceTextMessage extends MessagePush, DeviceOfUser {
    MsgType: 'device_text';
    SessionID: string;
    Content: string;
    MsgId: string;
}
export interface HardwareMessage extends MessagePush {
    MsgType: 'hardware';
    HardWare: {
        MessageView: string;
        MessageAction: string;
    };
    FuncFlag?: number | undefined;
}
