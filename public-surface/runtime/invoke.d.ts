import type { ApiRequest, CallOptions, Client } from './request.js';
export declare function invoke<T>(account: Client, request: ApiRequest, options?: CallOptions): Promise<T>;
export declare function checkArguments(op: string, account: unknown, request: unknown): void;
