import type { CallbackMap } from '../generated/events/index.js'
import type { Callers } from '../shared/callers.js'
import type { Definitions, Schema } from '../shared/schema/schema.js'

export type { Schema }

/** What the mock needs to know of an endpoint of the manifest. */
export interface MockEndpoint {
  op: string
  method: 'GET' | 'POST'
  /** With its constant query, if any. */
  path: string
  auth?: 'none' | 'user' | 'app' | 'component'
  /** Who may call it, as far as WeChat says so. */
  callers?: Callers
  query?: Schema
  body?: { as: 'json' | 'multipart' | 'raw'; schema: Schema }
  /** The errcode that WeChat documents for an invalid value, by the path of the field (`articles[].title`). */
  refuses?: Readonly<Record<string, number>>
  answer: 'nothing' | 'json' | 'binary' | 'mixed'
  /**
   * The `errmsg` of a success. An answer with fields has `errcode` and `errmsg` only if this is set; one without fields always has
   * them, with `ok` by default.
   */
  errmsg?: string
  /**
   * For lists by page: the field of the request that asks for a further page, unless it is empty or holds `start`; and in the answer the
   * paths of the items, and of what is empty or zero on the last page.
   */
  cursor?: {
    field: string
    start?: string | number
    items: string
    ends: readonly string[]
  }
  /** An example of the answer without `errcode` and `errmsg`. */
  returns?: unknown
  /** In its place, where a field of the request decides what is answered. */
  choice?: { by: string; branches: readonly MockBranch[] }
  /** The paths of 64-bit integers in the JSON of the request and of the answer (`list[].msg_id`): bare digits on the wire. */
  int64?: { send?: readonly string[]; receive?: readonly string[] }
  /** The named types that its schemas refer to, if they are not those of this package. */
  definitions?: Definitions
  /** The function of this package at the same address that hands out tokens or tickets. */
  issues?: string
}

/** What is answered to requests whose field has one of these values, any value, or none. */
export interface MockBranch extends Pick<MockEndpoint, 'answer' | 'returns'> {
  values?: readonly (string | number)[]
  present?: true
  absent?: true
}

/** What a function takes and resolves to. */
export interface Operation {
  request: unknown
  response: unknown
}

/** An endpoint of a manifest of your own. */
export interface OwnEndpoint<Types = Operation>
  extends
    Omit<MockEndpoint, 'op' | 'issues' | 'definitions'>,
    Required<Pick<MockEndpoint, 'definitions'>> {
  /** For the compiler only: it is never set. */
  readonly types?: Types
}

/**
 * The endpoints of a manifest of your own by op, as `npx offiaccount generate … --tests` writes them. Those of several manifests
 * go into one object: `{ ...mine, ...theirs }`.
 */
export type MockEndpoints<Own = unknown> = { readonly [Op in keyof Own]: OwnEndpoint<Own[Op]> }

/** Every message and event by its kind. */
export type MockEvents = { readonly [Kind in keyof CallbackMap]: MockEvent<Kind> }

/** What the mock needs to know of a message or event to push it. */
export interface MockEvent<Kind extends keyof CallbackMap = keyof CallbackMap> {
  /** With all fields, in the order of the packet. */
  example: CallbackMap[Kind]
  /** The paths of 64-bit integers (`List[].MsgID`): bare digits on the wire. */
  int64?: readonly string[]
  /** No reply can reach the user. */
  silent?: true
}
