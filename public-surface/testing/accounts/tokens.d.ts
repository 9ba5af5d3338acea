export interface TokenGrant {
    access_token: string;
    expires_in: number;
}
export declare class Tokens {
    #private;
    get issued(): number;
    get known(): {
        end: string;
        expires: Date;
        isValid: boolean;
    }[];
    issue(appid?: string): string;
    expire(appid?: string): void;
    revoke(appid?: string): void;
    rotate(appid?: string): void;
    endWith(errcode: number, appid?: string): void;
    appidOf(text: string): string | undefined;
    stable(appid: string, force: boolean): TokenGrant;
    classic(appid: string): TokenGrant;
    refusal(text: string | undefined): number | undefined;
    reset(): void;
}
