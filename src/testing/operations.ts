import type { FileInput } from '../runtime/index.js'
import type { Operations } from './generated/operations.js'

/** A function's name as errors, hooks and the mock have it: `card.batchGet`. */
export type Op = keyof Operations

/** What the function takes, its fields in one flat object; undefined if it takes nothing. */
export type RequestOf<O extends Op> = Operations[O]['request']

/** The request as a handler sees it: whatever a file was made from, it arrived as a `File`. */
export type ReceivedOf<O extends Op> = WithFiles<RequestOf<O>>

type WithFiles<Request> = {
  [Field in keyof Request]: FileInput extends Request[Field]
    ? Exclude<Request[Field], FileInput> | File
    : Request[Field]
}

/** What the function resolves to. */
export type ResponseOf<O extends Op> = Operations[O]['response']
