export interface AuthorizationPage {
    redirectUrl?: string | undefined;
    kind?: 'offiaccount' | 'miniprogram' | 'both' | undefined;
    appid?: string | undefined;
    device?: 'computer' | 'phone' | undefined;
    session?: string | undefined;
}
export type Back = string | URL | {
    auth_code?: unknown;
    state?: unknown;
};
