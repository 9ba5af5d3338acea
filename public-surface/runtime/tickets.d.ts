export type TicketType = 'jsapi' | 'wx_card';
export interface JsSdkConfig {
    appId: string;
    timestamp: number;
    nonceStr: string;
    signature: string;
}
export interface CardToAdd {
    cardId: string;
    code?: string | undefined;
    openid?: string | undefined;
}
