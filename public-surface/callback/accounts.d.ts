import type { CallbackConfig } from './config.js';
export interface Hint {
    url: URL;
    params: Readonly<Record<string, string | undefined>>;
    ToUserName: string | undefined;
    AppId: string | undefined;
}
type Found = CallbackConfig | readonly CallbackConfig[] | undefined;
export type FindConfig = (hint: Hint) => Found | Promise<Found>;
export interface ManyAccounts {
    accounts: readonly CallbackConfig[] | FindConfig;
    maxAge?: number | false | undefined;
    cloudRun?: true | undefined;
}
