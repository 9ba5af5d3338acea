import type { EventPush } from '../envelope.js';
export interface MerchantOrderEvent extends EventPush {
    Event: 'merchant_order';
    OrderId: string;
    OrderStatus: number;
    ProductId: string;
    SkuInfo: string;
}
