import type { CallbackMap } from '../generated/events/index.js'

/** One endpoint of the manifest, as far as the mock needs it. */
export interface MockEndpoint {
  op: string
  method: 'GET' | 'POST'
  /** With its constant query, if any. */
  path: string
  auth?: 'none' | 'user' | 'app'
  query?: Schema
  body?: { as: 'json' | 'multipart' | 'raw'; schema: Schema }
  /** What WeChat answers to a value that it does not take, by its path (`articles[].title`), where it documents that. */
  refuses?: Readonly<Record<string, number>>
  answer: 'nothing' | 'json' | 'binary' | 'mixed'
  /**
   * What `errmsg` says in a success. An answer with fields carries `errcode` and `errmsg` only if this is here; one without always
   * does, and says `ok` without it.
   */
  errmsg?: string
  /**
   * The field of the request that begins another page, unless it is empty or holds `start`; and in the answer the paths of the items, and of
   * what is empty or zero in the last page.
   */
  cursor?: {
    field: string
    start?: string | number
    items: string
    ends: readonly string[]
  }
  /** An example of the answer without `errcode` and `errmsg`. */
  returns?: unknown
  /** Where 64-bit integers stand in the JSON of the request and of the answer (`list[].msg_id`): bare digits on the wire. */
  int64?: { send?: readonly string[]; receive?: readonly string[] }
  /** The named types that its schemas refer to, if they are not those of this package. */
  definitions?: Readonly<Record<string, Schema>>
  /** The function of this package at the same address, if it hands out tokens or tickets. */
  issues?: string
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
  /** Of the compiler's: it is never there. */
  readonly types?: Types
}

/**
 * The endpoints of a manifest of your own by op, as `npx offiaccount generate … --tests` writes them. Those of several manifests
 * go into one object: `{ ...mine, ...theirs }`.
 */
export type MockEndpoints<Own = unknown> = { readonly [Op in keyof Own]: OwnEndpoint<Own[Op]> }

/** Every message and event by its kind. */
export type MockEvents = { readonly [Kind in keyof CallbackMap]: MockEvent<Kind> }

/** A message or event of the manifest, as far as the mock needs it to push one. */
export interface MockEvent<Kind extends keyof CallbackMap = keyof CallbackMap> {
  /** With all fields, in the order of the packet. */
  example: CallbackMap[Kind]
  /** Where 64-bit integers stand (`List[].MsgID`): bare digits on the wire. */
  int64?: readonly string[]
  /** No reply can reach the user. */
  silent?: true
}

/** JSON Schema 2020-12; named types stand under `#/$defs/`. */
export type Schema = Readonly<Record<string, unknown>>
