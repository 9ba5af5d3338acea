import type { CallOptions, Client } from '../../runtime/index.js';
import type { MockEndpoints } from '../model.js';
export interface Expectation<Request, Result> extends Exchange<Request, Result> {
    op: string;
    call: (account: Client, request: Request, options?: CallOptions) => Promise<Result>;
    sends: string;
    auth?: 'none' | 'user' | 'app' | 'component';
    safe?: true;
    once?: true;
    query?: readonly string[];
    body?: 'json' | 'multipart' | 'raw';
    branches?: readonly Exchange<Request, Result>[];
}
export interface Exchange<Request, Result> {
    request: NoInfer<Request>;
    json?: string | undefined;
    returns?: NoInfer<Result> | undefined;
    answer?: 'nothing' | 'binary' | 'mixed' | undefined;
}
export declare function describeEndpoint<Request, Result>(expectation: Expectation<Request, Result>, endpoints?: MockEndpoints): void;
export declare function describeUrl<Request>(expectation: {
    name: string;
    call: (request: Request) => string;
    request: NoInfer<Request>;
    returns: string;
}): void;
