import type { Callback } from '../callback/callback.js';
import type { CallbackBehaviour } from '../callback/options.js';
import type { ApiRequest, CallOptions } from '../runtime/request.js';
import type { AuthorizedAccount } from './account.js';
import type { Authorization } from './authorization.js';
import type { PlatformHandlers } from './callback.js';
import type { AuthorizationPage, Back } from './page.js';
import type { PlatformOptions } from './options.js';
export type Granted = Omit<Authorization, 'refreshToken'>;
export declare class Platform implements Client {
    #private;
    readonly appid: string;
    constructor(options: PlatformOptions);
    call<T>(request: ApiRequest, options?: CallOptions): Promise<T>;
    accessToken(): Promise<string>;
    startPushTicket(options?: CallOptions): Promise<void>;
    authorizationUrl(page?: AuthorizationPage): Promise<{
        url: string;
    }>;
    finish(back: Back, { session }?: {
        session?: string;
    }): Promise<Granted>;
    account(appid: string): AuthorizedAccount;
    accounts(): AsyncGenerator<Granted>;
    recover(appid: string): Promise<Granted | undefined>;
    callback(handlers?: PlatformHandlers, behaviour?: CallbackBehaviour): Callback;
}
