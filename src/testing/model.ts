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
  answer: 'nothing' | 'json' | 'binary' | 'mixed'
  /** An example of the answer without `errcode` and `errmsg`. */
  returns?: unknown
  /** Where 64-bit integers stand in the JSON of the request and of the answer (`list[].msg_id`): bare digits on the wire. */
  int64?: { send?: readonly string[]; receive?: readonly string[] }
}

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
