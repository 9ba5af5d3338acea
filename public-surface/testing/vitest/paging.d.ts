import type { CallOptions, Client } from '../../runtime/index.js';
import type { MockEndpoints } from '../model.js';
export interface PagesExpectation<Request> extends Pages {
    call: (account: Client, request: Request, options?: CallOptions) => AsyncGenerator;
    request: NoInfer<Request>;
}
interface Pages {
    op: string;
    by: 'offset' | 'page' | 'cursor';
    position: string;
    start?: string | number;
    counter?: string;
    size?: string;
    largest?: number;
    sends?: Record<string, unknown>;
    items: string;
    next: string;
    returned?: string;
}
export declare function describePages<Request>(expectation: PagesExpectation<Request>, endpoints?: MockEndpoints): void;
