export interface Authorization {
    appid: string;
    refreshToken: string;
    permissions: readonly number[];
    grantedAt: number;
}
export interface AuthorizationStore {
    get(platform: string, appid: string): Promise<Authorization | undefined>;
    put(platform: string, authorization: Authorization, instead?: string): Promise<boolean>;
    remove(platform: string, appid: string, refreshToken: string): Promise<boolean>;
    list(platform: string): AsyncIterable<Authorization>;
}
