import type { Op, ReceivedOf, ResponseOf } from './operations.js';
import type { ReceivedRequest } from './received.js';
export interface Failure {
    errcode: number;
    errmsg?: string;
    [field: string]: unknown;
}
export type Success<O extends Op> = ResponseOf<O> | Blob | Uint8Array<ArrayBuffer> | Response;
export type Reply<O extends Op> = Success<O> | Failure | undefined;
export type Handler<O extends Op> = (request: ReceivedOf<O>, received: ReceivedRequest) => Reply<O> | Promise<Reply<O>>;
