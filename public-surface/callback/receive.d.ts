import type { FindConfig, ManyAccounts } from './accounts.js';
import type { CallbackConfig } from './config.js';
import type { PlainAnswer, PlainRequest } from './http.js';
import type { Push } from './push.js';
export interface Check {
    readonly type: 'check';
    readonly reply: PlainAnswer;
}
export type Received = Push | Check;
export declare function receive(request: Request | PlainRequest, config: CallbackConfig | ManyAccounts | FindConfig): Promise<Received>;
