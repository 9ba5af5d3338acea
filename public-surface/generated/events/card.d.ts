import type { EventPush } from './envelope.js';
export interface UserCard {
    CardId: string;
    UserCardCode: string;
}
export interface CardPassCheckEvent extends EventPush {
    Event: 'card_pass_check';
    CardId: string;
    RefuseReason?: string | undefined;
}
export interface CardNotPassCheckEvent extends EventPush {
    Event: 'card_not_pass_check';
    CardId: string;
    RefuseReason: string;
}
export interface UserGetCardEvent extends EventPush, UserCard {
    Event: 'user_get_card';
    IsGiveByFriend: 0 | 1;
    FriendUserName?: string | undefined;
    OuterId?: number | undefined;
    OldUserCardCode?: string | undefined;
    OuterStr?: string | undefined;
    IsRestoreMemberCard?: 0 | 1 | undefined;
    IsRecommendByFriend?: 0 | 1 | undefined;
    UnionId?: string | undefined;
    SourceScene?: string | undefined;
}
export interface UserGiftingCardEvent extends EventPush, UserCard {
    Event: 'user_gifting_card';
    IsReturnBack: 0 | 1;
    FriendUserName: string;
    IsChatRoom: 0 | 1;
}
export interface UserDelCardEvent extends EventPush, UserCard {
    Event: 'user_del_card';
}
export interface UserConsumeCardEvent extends EventPush, UserCard {
    Event: 'user_consume_card';
    ConsumeSource: string;
    LocationName?: string | undefined;
    LocationId?: string | undefined;
    StaffOpenId?: string | undefined;
    VerifyCode?: string | undefined;
    RemarkAmount?: string | undefined;
    OuterStr?: string | undefined;
    OuterId?: number | undefined;
}
export interface UserPayFromPayCellEvent extends EventPush, UserCard {
    Event: 'user_pay_from_pay_cell';
    TransId: string;
    LocationName?: string | undefined;
    LocationId: string;
    Fee: number;
    OriginalFee: number;
}
export interface UserEnterSessionFromCardEvent extends EventPush, UserCard {
    Event: 'user_enter_session_from_card';
}
export interface CardSkuRemindEvent extends EventPush {
    Event: 'card_sku_remind';
    CardId: string;
    Detail: string;
}
export interface CardPayOrderEvent extends EventPush {
    Event: 'card_pay_order';
    OrderId: string;
    Status: string;
    CreateOrderTime: number;
    PayFinishTime: number;
    Desc?: string | undefined;
    FreeCoinCount: string;
    PayCoinCount: string;
    RefundFreeCoinCount: string;
    RefundPayCoinCount: string;
    OrderType: string;
    Memo?: string | undefined;
    ReceiptInfo?: string | undefined;
}
