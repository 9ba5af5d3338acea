import type { Rules } from './check.js';
import type { MockEndpoint } from './model.js';
import type { Router } from './router.js';
export interface Api {
    router: Router;
    rules: Rules;
    rulesOf: (endpoint: MockEndpoint) => Rules;
    errmsgs: Readonly<Record<number, string>>;
}
