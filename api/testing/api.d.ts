import type { Rules } from './check.js';
import type { Router } from './router.js';
export interface Api {
    router: Router;
    rules: Rules;
    errmsgs: Readonly<Record<number, string>>;
}
