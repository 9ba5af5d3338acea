export interface AccountOptions {
    appid?: string;
    secret?: string;
}
