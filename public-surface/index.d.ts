import type { OffiAccount as Account, OffiAccountOptions } from './runtime/index.js';
export * from './runtime/index.js';
export declare class OffiAccount extends Account {
    constructor(options: OffiAccountOptions);
}
