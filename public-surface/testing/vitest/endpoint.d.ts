import type { CallOptions, Client } from '../../runtime/index.js';
import type { MockEndpoints } from '../model.js';
export interface Expectation<Request, Result> {
    op: string;
    call: (account: Client, request: Request, options?: CallOptions) => Promise<Result>;
    request: NoInfer<Request>;
    sends: string;
    auth?: 'none' | 'user' | 'app';
    safe?: true;
    once?: true;
    query?: readonly string[];
    body?: 'json' | 'multipart' | 'raw';
    json?: string;
    returns?: NoInfer<Result>;
    answer?: 'nothing' | 'binary' | 'mixed';
}
export declare function describeEndpoint<Request, Result>(expectation: Expectation<Request, Result>, endpoints?: MockEndpoints): void;
export declare function describeUrl<Request>(expectation: {
    name: string;
    call: (request: Request) => string;
    request: NoInfer<Request>;
    returns: string;
}): void;
