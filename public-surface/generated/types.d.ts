export type CardUserStatus = 'NORMAL' | 'CONSUMED' | 'EXPIRE' | 'GIFTING' | 'GIFT_SUCC' | 'GIFT_TIMEOUT' | 'DELETE' | 'UNAVAILABLE';
export interface CardEntries {
    custom_url_name?: string | undefined;
    custom_url?: string | undefined;
    custom_url_sub_title?: string | undefined;
    promotion_url_name?: string | undefined;
    promotion_url?: string | undefined;
    promotion_url_sub_title?: string | undefined;
}
export interface CardHolderUpdate {
    code: string;
    card_id: string;
    background_pic_url?: string | undefined;
    bonus?: number | undefined;
    record_bonus?: string | undefined;
    balance?: number | undefined;
    record_balance?: string | undefined;
    custom_field_value1?: string | undefined;
    custom_field_value2?: string | undefined;
    custom_field_value3?: string | undefined;
}
export interface CardHolderBalance {
    result_bonus: number;
    result_balance: number;
    openid: string;
}
export interface CardFormValue {
    name: string;
    value: string;
}
export interface CardUserForm {
    common_field_list?: CardFormValue[] | undefined;
    custom_field_list?: (CardFormValue & {
        value_list?: string[] | undefined;
    })[] | undefined;
}
export interface TextContent {
    content: string;
}
export interface MessageMedia {
    media_id: string;
}
export interface MessageVideo {
    media_id: string;
    title?: string | undefined;
    description?: string | undefined;
}
export interface MessageMiniProgram {
    appid: string;
    pagepath?: string | undefined;
}
export interface PlatformNews {
    list: {
        title: string;
        author?: string | undefined;
        digest?: string | undefined;
        show_cover: 0 | 1;
        cover_url: string;
        content_url: string;
        source_url?: string | undefined;
    }[];
}
export interface ArticleText extends ArticleComments {
    title: string;
    author?: string | undefined;
    content: string;
}
export interface ArticleComments {
    need_open_comment?: 0 | 1 | undefined;
    only_fans_can_comment?: ArticleCommenters | undefined;
}
export type ArticleCommenters = 0 | 1;
export interface NewsArticle extends ArticleText, ArticleCover {
    digest?: string | undefined;
    content_source_url?: string | undefined;
}
export interface ArticleCover {
    thumb_media_id: string;
    show_cover_pic?: 0 | 1 | '0' | '1' | undefined;
}
export interface NewsArticleDetail extends ArticleComments, ArticleCover {
    title: string;
    author: string;
    digest: string;
    content: string;
    content_source_url: string;
    thumb_url?: string | undefined;
    url: string;
    show_cover_pic?: 0 | 1 | undefined;
}
export interface ArticlePaging {
    offset: number;
    count: number;
    no_content?: 0 | 1 | undefined;
}
export type UserLanguage = 'zh_CN' | 'zh_TW' | 'en';
export interface UserDemographics {
    sex?: 0 | 1 | 2 | undefined;
    country?: string | undefined;
    province?: string | undefined;
    city?: string | undefined;
}
export interface UserPage {
    count: number;
    data?: {
        openid: string[];
    } | undefined;
    next_openid: string;
}
export interface DateRange {
    begin_date: string;
    end_date: string;
}
export type GuideIdentity = {
    guide_account: string;
    guide_openid?: never;
} | {
    guide_openid: string;
    guide_account?: never;
};
export interface GuideIds {
    guide_account?: string | undefined;
    guide_openid?: string | undefined;
}
export type GuideRelation = GuideIdentity & {
    openid: string;
};
export type GuideBuyerSelection = (GuideRelation & {
    openid_list?: never;
}) | (GuideIdentity & {
    openid_list: string[];
    openid?: never;
});
export interface GuideBuyer {
    openid: string;
    buyer_nickname: string;
    create_time: number;
}
export interface GuideBuyerResults {
    buyer_resp: {
        errcode: number;
        errmsg: string;
        openid: string;
    }[];
}
export interface GuideMiniProgramCard {
    appid: string;
    title: string;
    path: string;
}
export interface InvoicePayMch {
    mchid: string;
    s_pappid: string;
}
export interface InvoiceAuthOrder {
    s_pappid: string;
    order_id: string;
    money: number;
    timestamp: number;
    redirect_url?: string | undefined;
    ticket: string;
}
export interface NontaxSettlement {
    appid: string;
    bank_id?: string | undefined;
    bank_account?: string | undefined;
    mch_id?: string | undefined;
}
export interface NontaxCharge {
    desc: string;
    fee: number;
    payment_notice_type?: NontaxNoticeType | undefined;
    department_code: string;
    department_name: string;
}
export type NontaxNoticeType = 1 | 2;
export interface PoiPhoto {
    photo_url: string;
}
export type StoreExpressType = 10000027 | 10000028 | 10000029;
