import type { CallOptions, Client, Int64 } from '../runtime/index.js';
import type { PlatformNews } from './types.js';
export type MenuButton = {
    name: string;
} & ({
    sub_button: MenuSubButton[];
    type?: never;
} | (MenuAction & {
    sub_button?: MenuSubButton[] | undefined;
}));
export type MenuSubButton = MenuAction & {
    name: string;
};
export type MenuAction = {
    type: 'click' | 'scancode_push' | 'scancode_waitmsg' | 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin' | 'location_select';
    key: string;
} | {
    type: 'view';
    url: string;
} | {
    type: 'miniprogram';
    appid: string;
    pagepath: string;
    url: string;
} | {
    type: 'media_id' | 'view_limited';
    media_id: string;
} | {
    type: 'article_id' | 'article_view_limited';
    article_id: string;
};
export interface MenuMatchRule {
    tag_id?: string | number | undefined;
    client_platform_type?: string | number | undefined;
    language?: string | undefined;
}
export interface MenuPlatformButton extends MenuPlatformSubButton {
    sub_button?: {
        list?: MenuPlatformSubButton[] | undefined;
    } | undefined;
}
export interface MenuPlatformSubButton {
    name: string;
    type?: string | undefined;
    key?: string | undefined;
    value?: string | undefined;
    url?: string | undefined;
    news_info?: PlatformNews | undefined;
}
export interface MenuCreateRequest {
    button: MenuButton[];
}
export declare function create(account: Client, request: MenuCreateRequest, options?: CallOptions): Promise<void>;
export interface MenuGetCurrentSelfmenuInfoResponse {
    is_menu_open: 0 | 1;
    selfmenu_info?: {
        button: MenuPlatformButton[];
    } | undefined;
}
export declare function getCurrentSelfmenuInfo(account: Client, options?: CallOptions): Promise<MenuGetCurrentSelfmenuInfoResponse>;
declare function delete_(account: Client, options?: CallOptions): Promise<void>;
export { delete_ as delete };
export interface MenuGetResponse {
    menu: {
        button: MenuButton[];
        menuid?: string | undefined;
    };
    conditionalmenu?: {
        button: MenuButton[];
        menuid?: string | undefined;
        matchrule: MenuMatchRule & {
            group_id?: number | undefined;
            sex?: number | undefined;
            country?: string | undefined;
            province?: string | undefined;
            city?: string | undefined;
        };
    }[] | undefined;
}
export declare function get(account: Client, options?: CallOptions): Promise<MenuGetResponse>;
export interface MenuAddConditionalRequest {
    button: MenuButton[];
    matchrule: MenuMatchRule;
}
export interface MenuAddConditionalResponse {
    menuid: string | number;
}
export declare function addConditional(account: Client, request: MenuAddConditionalRequest, options?: CallOptions): Promise<MenuAddConditionalResponse>;
export interface MenuDelConditionalRequest {
    menuid: Int64;
}
export declare function delConditional(account: Client, request: MenuDelConditionalRequest, options?: CallOptions): Promise<void>;
export interface MenuTryMatchRequest {
    user_id: string;
}
export interface MenuTryMatchResponse {
    button: MenuButton[];
}
export declare function tryMatch(account: Client, request: MenuTryMatchRequest, options?: CallOptions): Promise<MenuTryMatchResponse>;
