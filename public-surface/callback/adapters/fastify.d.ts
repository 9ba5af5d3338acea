import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { Callback } from '../callback.js';
import type { NodeRequest } from './node-request.js';
export interface FastifyRequest {
    readonly raw: NodeRequest;
    readonly originalUrl: string;
    readonly params: unknown;
    readonly body: unknown;
}
export interface FastifyReply {
    readonly raw: ServerResponse;
    code(status: number): unknown;
    headers(headers: Record<string, string>): unknown;
    send(body: string): unknown;
}
export interface FastifyScope {
    removeAllContentTypeParsers(): void;
    addContentTypeParser(type: string, parser: (request: unknown, stream: Readable, done: (error: null, body: unknown) => void) => void): void;
    all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
}
export declare function toFastify(callback: Callback): (scope: FastifyScope) => Promise<void>;
