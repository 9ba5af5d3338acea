import type { EventPush } from './envelope.js';
export interface PoiCheckNotifyEvent extends EventPush {
    Event: 'poi_check_notify';
    UniqId: string;
    PoiId: string;
    Result: 'succ' | 'fail';
    msg?: string | undefined;
}
