import * as oauth from '../generated/oauth.js';
import type { UserLanguage } from '../generated/types.js';
import type { CallOptions, Client } from '../runtime/request.js';
export type Scope = oauth.OauthAuthorizeUrlRequest['scope'];
export interface WebLoginOptions {
    redirectUrl: string;
    scope?: Scope | undefined;
    key?: string | undefined;
    maxAge?: number | undefined;
    host?: string | undefined;
}
export interface Begin {
    scope?: Scope | undefined;
    session?: string | undefined;
}
export interface Begun {
    url: string;
    state: string;
}
export type Returned = string | URL | {
    code?: unknown;
    state?: unknown;
};
export type Kept = {
    state: string | undefined;
    session?: never;
} | {
    session: string | undefined;
    state?: never;
};
export interface WebUser extends oauth.OauthAccessTokenResponse {
    is_snapshotuser: 0 | 1;
}
export type LoginAccount = Client & {
    readonly appid: string;
    readonly component_appid?: string | undefined;
};
export declare class WebLogin {
    #private;
    constructor(account: LoginAccount, options: WebLoginOptions);
    begin({ scope, session }?: Begin): Promise<Begun>;
    finish(returned: Returned, kept: Kept, options?: CallOptions): Promise<WebUser>;
    userinfo({ access_token, openid, scope }: Pick<WebUser, 'access_token' | 'openid' | 'scope'>, { lang, ...options }?: CallOptions & {
        lang?: UserLanguage | undefined;
    }): Promise<oauth.OauthGetUserInfoResponse | undefined>;
    refresh({ refresh_token }: Pick<WebUser, 'refresh_token'>, options?: CallOptions): Promise<oauth.OAuthToken>;
}
