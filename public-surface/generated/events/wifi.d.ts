import type { EventPush } from './envelope.js';
export interface WifiConnectedEvent extends EventPush {
    Event: 'WifiConnected';
    ConnectTime: number;
    ExpireTime: number;
    VendorId: string;
    ShopId?: string | undefined;
    PlaceId?: string | undefined;
    DeviceNo: string;
}
