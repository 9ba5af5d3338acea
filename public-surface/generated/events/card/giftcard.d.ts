import type { EventPush } from '../envelope.js';
export interface GiftcardOrderKey {
    PageId: string;
    OrderId: string;
}
export interface GiftcardPayDoneEvent extends EventPush, GiftcardOrderKey {
    Event: 'giftcard_pay_done';
}
export interface GiftcardSendToFriendEvent extends EventPush, GiftcardOrderKey {
    Event: 'giftcard_send_to_friend';
    IsChatRoom: boolean;
    IsReturnBack?: boolean | undefined;
}
export interface GiftcardUserAcceptEvent extends EventPush, GiftcardOrderKey {
    Event: 'giftcard_user_accept';
    IsChatRoom?: boolean | undefined;
}
