import type { ServerResponse } from 'node:http';
import type { Callback } from '../callback.js';
import type { NodeRequest } from './node-request.js';
export interface KoaContext {
    readonly req: NodeRequest;
    readonly res: ServerResponse;
    readonly originalUrl: string;
    readonly request: object;
    readonly params?: unknown;
    status: number;
    body: unknown;
    set(headers: Record<string, string>): void;
}
export declare function toKoa(callback: Callback): (context: KoaContext) => Promise<void>;
