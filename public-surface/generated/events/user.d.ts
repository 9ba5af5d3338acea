import type { EventPush } from './envelope.js';
export interface SubscribeEvent extends EventPush {
    Event: 'subscribe';
    EventKey?: string | undefined;
    Ticket?: string | undefined;
}
export interface UnsubscribeEvent extends EventPush {
    Event: 'unsubscribe';
    EventKey?: string | undefined;
}
export interface LocationEvent extends EventPush {
    Event: 'LOCATION';
    Latitude: number;
    Longitude: number;
    Precision: number;
}
export interface EnterEvent extends EventPush {
    Event: 'ENTER';
    EventKey?: string | undefined;
}
