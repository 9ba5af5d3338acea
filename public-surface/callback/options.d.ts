import type { Client } from '../runtime/request.js';
import type { CredentialStore } from '../runtime/store/store.js';
import type { ManyAccounts } from './accounts.js';
import type { CallbackConfig, SignedConfig } from './config.js';
import type { CallbackError } from './error.js';
import type { Delivery } from './handlers.js';
import type { Reply } from './reply/reply.js';
export type FindClient = (delivery: Delivery) => Client | undefined | Promise<Client | undefined>;
export interface CallbackBehaviour {
    store?: CredentialStore | undefined;
    dedupeKey?: ((delivery: Delivery) => string | undefined) | undefined;
    budget?: number | undefined;
    lateReply?: Client | FindClient | undefined;
    onLateReply?: ((reply: Reply, delivery: Delivery) => unknown) | undefined;
    onHandlerError?: 'success' | 'retry' | undefined;
    onError?: ((error: CallbackError) => unknown) | undefined;
}
export type CallbackOptions = CallbackBehaviour & ((CallbackConfig & {
    accounts?: undefined;
}) | (ManyAccounts & NothingOfOne));
type NothingOfOne = {
    lateReply?: FindClient | undefined;
} & Partial<Record<Exclude<keyof SignedConfig, keyof ManyAccounts>, undefined>>;
