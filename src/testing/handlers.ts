import type { Failure } from './answer/refusal.js'
import type { Op, ReceivedOf, ResponseOf } from './operations.js'
import type { ReceivedRequest } from './request/received.js'

/** A successful answer: the function's result, bytes or a whole response. */
export type Success<O extends Op<Own>, Own = unknown> =
  ResponseOf<O, Own> | Blob | Uint8Array<ArrayBuffer> | Response

/** What a handler may return. Undefined: the example of the manifest is the answer. */
export type Reply<O extends Op<Own>, Own = unknown> = Success<O, Own> | Failure | undefined

/** Answers a function. It receives the request as the caller passed it to the function; it has been checked. */
export type Handler<O extends Op<Own>, Own = unknown> = (
  request: ReceivedOf<O, Own>,
  received: ReceivedRequest,
) => Reply<O, Own> | Promise<Reply<O, Own>>

export type Handlers = { [O in Op]?: Handler<O> }

/**
 * Which calls an answer is for: those whose request has these fields with these values, at any depth, or those for which the function
 * returns true. A list must be equal as a whole.
 */
export type When<O extends Op<Own>, Own = unknown> =
  PartOf<ReceivedOf<O, Own>> | ((request: ReceivedOf<O, Own>, received: ReceivedRequest) => boolean)

type PartOf<Value> = Value extends File | readonly unknown[]
  ? Value
  : Value extends object
    ? { [Field in keyof Value]?: PartOf<Value[Field]> | undefined }
    : Value

export interface ReplyOptions<O extends Op<Own>, Own = unknown> {
  /** Default: every call. */
  when?: When<O, Own> | undefined
  /** How many calls it answers. `Infinity`: all until `reset()`, which is the default. */
  times?: number | undefined
}

/** The handler of any function: its op tells what it takes. */
export type AnyHandler = (request: never, received: ReceivedRequest) => unknown
