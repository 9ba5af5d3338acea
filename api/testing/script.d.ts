import type { Api } from './api.js';
import type { FaultPlans } from './fault-plans.js';
import type { LazyApi } from './lazy-api.js';
import type { Replies } from './replies.js';
import type { Tokens } from './tokens.js';
export declare class Script {
    readonly replies: Replies;
    readonly plans: FaultPlans;
    readonly quotas: Map<string, number>;
    constructor(tokens: Tokens, api: LazyApi, appidOf?: () => string | undefined);
    check(api: Api): void;
    clear(): void;
}
