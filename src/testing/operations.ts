import type { Operations } from './generated/operations.js'

/** A function's name as errors, hooks and the mock have it: `card.batchGet`. */
export type Op = keyof Operations

/** What the function takes, its fields in one flat object; undefined where it takes nothing. */
export type RequestOf<O extends Op> = Operations[O]['request']

/** What the function resolves to. */
export type ResponseOf<O extends Op> = Operations[O]['response']
