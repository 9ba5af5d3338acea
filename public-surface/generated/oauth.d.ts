import type { CallOptions, Client } from '../runtime/index.js';
import type { UserDemographics, UserLanguage } from './types.js';
export interface OAuthToken {
    access_token: string;
    expires_in: number;
    refresh_token: string;
    openid: string;
    scope: string;
}
export interface OAuthLogin extends OAuthToken {
    unionid?: string | undefined;
    is_snapshotuser?: 0 | 1 | undefined;
}
export interface OauthAccessTokenRequest {
    appid?: string | undefined;
    secret?: string | undefined;
    code: string;
}
export interface OauthAccessTokenResponse extends OAuthLogin {
}
export declare function accessToken(account: Client, request: OauthAccessTokenRequest, options?: CallOptions): Promise<OauthAccessTokenResponse>;
export interface OauthRefreshTokenRequest {
    appid: string;
    refresh_token: string;
}
export type OauthRefreshTokenResponse = OAuthToken;
export declare function refreshToken(account: Client, request: OauthRefreshTokenRequest, options?: CallOptions): Promise<OauthRefreshTokenResponse>;
export interface OauthComponentAccessTokenRequest {
    appid: string;
    code: string;
    component_appid: string;
}
export interface OauthComponentAccessTokenResponse extends OAuthLogin {
}
export declare function componentAccessToken(account: Client, request: OauthComponentAccessTokenRequest, options?: CallOptions): Promise<OauthComponentAccessTokenResponse>;
export interface OauthComponentRefreshTokenRequest {
    appid: string;
    component_appid: string;
    refresh_token: string;
}
export type OauthComponentRefreshTokenResponse = OAuthToken;
export declare function componentRefreshToken(account: Client, request: OauthComponentRefreshTokenRequest, options?: CallOptions): Promise<OauthComponentRefreshTokenResponse>;
export interface OauthGetUserInfoRequest {
    access_token: string;
    openid: string;
    lang?: UserLanguage | undefined;
}
export interface OauthGetUserInfoResponse extends UserDemographics {
    openid: string;
    unionid?: string | undefined;
    nickname: string;
    headimgurl: string;
    privilege?: string[] | undefined;
}
export declare function getUserInfo(account: Client, request: OauthGetUserInfoRequest, options?: CallOptions): Promise<OauthGetUserInfoResponse>;
export interface OauthAuthRequest {
    access_token: string;
    openid: string;
}
export declare function auth(account: Client, request: OauthAuthRequest, options?: CallOptions): Promise<void>;
export interface OauthGetJSApiTicketRequest {
    type: 'jsapi' | 'wx_card';
}
export interface OauthGetJSApiTicketResponse {
    ticket: string;
    expires_in: number;
}
export declare function getJSApiTicket(account: Client, request: OauthGetJSApiTicketRequest, options?: CallOptions): Promise<OauthGetJSApiTicketResponse>;
export interface OauthAuthorizeUrlRequest {
    appid: string;
    redirect_uri: string;
    scope: 'snsapi_base' | 'snsapi_userinfo';
    state?: string | undefined;
    component_appid?: string | undefined;
    forcePopup?: boolean | undefined;
    forceSnapShot?: boolean | undefined;
}
export declare function authorizeUrl(request: OauthAuthorizeUrlRequest): string;
