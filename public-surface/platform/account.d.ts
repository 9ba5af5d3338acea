import type { OffiAccount } from '../runtime/client.js';
import type { OffiAccountOptions } from '../runtime/options.js';
import type { ApiRequest, CallOptions, Client, CustomRequest } from '../runtime/request.js';
export interface AuthorizedAccountOptions extends OffiAccountOptions {
    component_appid: string;
    platform: Client;
    admit: (op: string) => Promise<void>;
}
export declare class AuthorizedAccount extends OffiAccount {
    #private;
    readonly component_appid: string;
    constructor({ component_appid, platform, admit, ...options }: AuthorizedAccountOptions);
    call<T>(request: ApiRequest, options?: CallOptions): Promise<T>;
    request<T>(request: CustomRequest, options?: CallOptions): Promise<T>;
}
