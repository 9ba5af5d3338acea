import type { FileInput } from '../runtime/index.js';
import type { Operations } from './generated/operations.js';
export type Op = keyof Operations;
export type RequestOf<O extends Op> = Operations[O]['request'];
export type ReceivedOf<O extends Op> = WithFiles<RequestOf<O>>;
type WithFiles<Request> = {
    [Field in keyof Request]: FileInput extends Request[Field] ? Exclude<Request[Field], FileInput> | File : Request[Field];
};
export type ResponseOf<O extends Op> = Operations[O]['response'];
