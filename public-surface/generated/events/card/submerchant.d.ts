import type { EventPush } from '../envelope.js';
export interface CardMerchantCheckResultEvent extends EventPush {
    Event: 'card_merchant_check_result';
    MerchantId: string;
    IsPass: 0 | 1;
    Reason?: string | undefined;
}
