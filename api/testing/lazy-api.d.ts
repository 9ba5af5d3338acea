import type { Api } from './api.js';
export declare class LazyApi {
    #private;
    constructor(load: () => Promise<Api>);
    get loaded(): Api | undefined;
    readonly load: () => Promise<Api>;
    readonly opsAt: (path: string) => readonly string[];
    readonly checkOp: (op: string) => void;
}
