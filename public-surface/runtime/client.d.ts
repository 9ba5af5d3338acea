import type { OffiAccountOptions } from './options.js';
import type { ApiRequest, CallOptions, CustomRequest } from './request.js';
import type { CardToAdd, JsSdkConfig, TicketType } from './tickets.js';
export declare class OffiAccount implements Client {
    #private;
    readonly appid: string;
    constructor(options: OffiAccountOptions);
    call<T>(request: ApiRequest, options?: CallOptions): Promise<T>;
    request<T>(request: CustomRequest, options?: CallOptions): Promise<T>;
    accessToken(): Promise<string>;
    refreshAccessToken(): Promise<string>;
    ticket(type: TicketType): Promise<string>;
    jsSdkConfig(page: {
        url: string;
    }): Promise<JsSdkConfig>;
    cardExt(card: CardToAdd): Promise<string>;
}
