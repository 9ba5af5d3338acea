export interface MessagePush {
    ToUserName: string;
    FromUserName: string;
    CreateTime: number;
    Event?: undefined;
    InfoType?: undefined;
}
export interface EventPush {
    ToUserName: string;
    FromUserName: string;
    CreateTime: number;
    MsgType: 'event';
    InfoType?: undefined;
}
export interface DeviceEventPush {
    ToUserName: string;
    FromUserName: string;
    CreateTime: number;
    MsgType: 'device_event';
    InfoType?: undefined;
}
export interface InfoPush {
    AppId: string;
    CreateTime: number;
    ToUserName?: undefined;
    FromUserName?: undefined;
    MsgType?: undefined;
    Event?: undefined;
}
