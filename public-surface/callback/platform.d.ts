import type { CallbackMap } from '../generated/events/index.js';
import type { CredentialStore } from '../runtime/store/store.js';
import type { Delivery, Handlers } from './handlers.js';
export interface ComponentTickets {
    readonly keep: (delivery: Delivery<CallbackMap['info.component_verify_ticket']>) => Promise<void>;
    readonly newest: (componentAppid: string) => Promise<string | undefined>;
}
export declare function componentTickets(store: CredentialStore): ComponentTickets;
export interface ReleaseQuery {
    authorizationCode: string;
    openid: string;
    content: string;
}
export declare function withReleaseTest(handlers: Handlers, answerQuery: (query: ReleaseQuery) => unknown): Handlers;
