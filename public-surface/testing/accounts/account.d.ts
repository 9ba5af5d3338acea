export interface AccountOptions {
    appid?: string | undefined;
    secret?: string | undefined;
}
