import type { FileInput } from '../runtime/index.js'
import type { Operations } from './generated/operations.js'

/** The name of a function in errors, hooks and the mock: `card.batchGet`. `Own` holds the functions of your own manifests. */
export type Op<Own = unknown> = keyof Operations | Extract<keyof Own, string>

/** Your own description of a function replaces the one of this package. */
type OperationOf<O, Own> = O extends keyof Own
  ? Own[O]
  : O extends keyof Operations
    ? Operations[O]
    : never

/** What the function takes, its fields in one flat object; undefined if it takes nothing. */
export type RequestOf<O extends Op<Own>, Own = unknown> =
  OperationOf<O, Own> extends { request: infer Request } ? Request : never

/** The request as a handler sees it: every file has arrived as a `File`. */
export type ReceivedOf<O extends Op<Own>, Own = unknown> = WithFiles<RequestOf<O, Own>>

type WithFiles<Request> = {
  [Field in keyof Request]: FileInput extends Request[Field]
    ? Exclude<Request[Field], FileInput> | File
    : Request[Field]
}

/** What the function resolves to. */
export type ResponseOf<O extends Op<Own>, Own = unknown> =
  OperationOf<O, Own> extends { response: infer Response } ? Response : never
