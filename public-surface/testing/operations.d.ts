import type { FileInput } from '../runtime/index.js';
import type { Operations } from './generated/operations.js';
export type Op<Own = unknown> = keyof Operations | Extract<keyof Own, string>;
type OperationOf<O, Own> = O extends keyof Own ? Own[O] : O extends keyof Operations ? Operations[O] : never;
export type RequestOf<O extends Op<Own>, Own = unknown> = OperationOf<O, Own> extends {
    request: infer Request;
} ? Request : never;
export type ReceivedOf<O extends Op<Own>, Own = unknown> = WithFiles<RequestOf<O, Own>>;
type WithFiles<Request> = {
    [Field in keyof Request]: FileInput extends Request[Field] ? Exclude<Request[Field], FileInput> | File : Request[Field];
};
export type ResponseOf<O extends Op<Own>, Own = unknown> = OperationOf<O, Own> extends {
    response: infer Response;
} ? Response : never;
