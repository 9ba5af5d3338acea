import type { Failure } from './answer/refusal.js';
import type { Op, ReceivedOf, ResponseOf } from './operations.js';
import type { ReceivedRequest } from './request/received.js';
export type Success<O extends Op<Own>, Own = unknown> = ResponseOf<O, Own> | Blob | Uint8Array<ArrayBuffer> | Response;
export type Reply<O extends Op<Own>, Own = unknown> = Success<O, Own> | Failure | undefined;
export type Handler<O extends Op<Own>, Own = unknown> = (request: ReceivedOf<O, Own>, received: ReceivedRequest) => Reply<O, Own> | Promise<Reply<O, Own>>;
export type When<O extends Op<Own>, Own = unknown> = PartOf<ReceivedOf<O, Own>> | ((request: ReceivedOf<O, Own>, received: ReceivedRequest) => boolean);
type PartOf<Value> = Value extends File | readonly unknown[] ? Value : Value extends object ? {
    [Field in keyof Value]?: PartOf<Value[Field]> | undefined;
} : Value;
export interface ReplyOptions<O extends Op<Own>, Own = unknown> {
    when?: When<O, Own> | undefined;
    times?: number | undefined;
}
