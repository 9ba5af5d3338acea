import type { MockEndpoint } from './model.js';
export declare class Router {
    #private;
    constructor(endpoints: readonly MockEndpoint[]);
    endpointOf(op: string): MockEndpoint;
    get ops(): string[];
    opsAt(path: string): string[];
    find(method: string, url: URL): MockEndpoint | undefined;
}
