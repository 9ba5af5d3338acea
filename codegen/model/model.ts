import type { Callers } from '../../src/shared/callers.js'

/** The API as plain data: all that emitters ever see. Positions in the manifest live beside it, in {@link Spans}. */
export interface Model {
  /** Types that several groups share. */
  types: NamedType[]
  groups: Group[]
  errcodes: Errcode[]
  examples: NamedExample[]
  permissionSets: PermissionSet[]
  /** Types of this package that a user's manifest uses without declaring them. */
  imported: ImportedType[]
}

/** The example value of every field with this name, wherever it fits the field's type. */
export interface NamedExample {
  name: string
  value: Json
}

/** What an account can grant to a third-party platform. */
export interface PermissionSet {
  id: number
  name: string
}

export interface Group {
  /** The sub-path below the package's name: `card/giftcard`. */
  name: string
  doc: string
  types: NamedType[]
  endpoints: Endpoint[]
  urls: UrlFunction[]
  twins: Twin[]
  pushes: Push[]
}

export interface NamedType {
  name: string
  doc?: string
  type: Type
}

/** A type that is declared elsewhere. */
export interface ImportedType extends NamedType {
  /** What it is imported from: `package:offiaccount/card`. */
  module: string
  /** Whether it describes what a caller sends or what WeChat answers. */
  direction: Direction
}

/** Whether a type describes what a caller sends or what WeChat answers: an `int64` is wider in a request. */
export type Direction = 'request' | 'response'

/** What endpoints and URL functions have in common. */
export interface Documented {
  group: string
  name: string
  title: string
  doc: string
  link: string
  deprecated?: string
  example: { request?: Json; returns?: Json }
}

/** What a call does to people and things: of several, the first of these that holds. */
export const effects = ['pay', 'send', 'publish', 'delete', 'change', 'read'] as const

export type Effect = (typeof effects)[number]

export interface Endpoint extends Documented {
  method: 'GET' | 'POST'
  /** With its constant query, if any: `/card/invoice/setbizattr?action=set_pay_mch`. */
  path: string
  auth?: 'none' | 'user' | 'app' | 'component'
  effect: Effect
  /** It is not even repeated when WeChat is busy. */
  once?: boolean
  who?: Callers
  query?: Type
  body?: Body
  /** Whatever the request: the union of all branches of the choice, if there is one. */
  returns?: Type
  choice?: AnswerChoice
  /** What a success says of itself, if an answer with fields carries `errcode` and `errmsg` at all. */
  errmsg?: string
  paging?: Paging
  /** The errcodes of values that are not allowed, where WeChat documents them. */
  refuses?: RefusedValue[]
}

/** What WeChat answers if the value behind a path of the request (`articles[].title`) breaks its limits or is not of its enum. */
export interface RefusedValue extends Place {
  errcode: number
}

/** How a list is fetched page by page, as fields of the request and paths in the answer. */
export interface Paging {
  /** What tells one page from the next: how many items come before it, its number, or what the page before it has answered. */
  by: 'offset' | 'page' | 'cursor'
  position: Place
  /** The cursor of the first page, if it cannot be left out. */
  start?: string | number
  size?: Place
  /** Numbers the pages beside a cursor. */
  counter?: Place
  /** What else makes WeChat answer in pages. */
  constants: (Place & { value: string | number })[]
  /** Fields that have no meaning where there are pages: they are for other ways to ask. */
  unused: Place[]
  items: Place
  /** The total, or the cursor of the next page: the largest of them if the path leads to several. */
  next: Place
  /** How many items were returned, if a page with fewer than asked for is the last. */
  returned?: Place
}

export interface Place {
  path: string
}

/** A field of the request decides what is returned (`by type`). */
export interface AnswerChoice {
  by: string
  /** Each value of the field belongs to exactly one of them. */
  branches: AnswerBranch[]
}

export interface AnswerBranch {
  /** The values that lead here, if the field is an enum. */
  values: (string | number)[]
  /** Whether a request without the field leads here. */
  absent: boolean
  /** Whether any value leads here, if the field need not be an enum. */
  present: boolean
  /** The whole answer, the fields that all branches share included. Nothing is returned without it. */
  returns?: Type
}

/** A function that builds an address for a browser and calls nothing. */
export interface UrlFunction extends Documented {
  /** With its constant fragment, if any. */
  url: string
  /** In the order of the address. A required field with a single value is constant: the function fills it in. */
  query?: Type
}

/** A message or an event that WeChat pushes to a developer's server. */
export interface Push extends Pick<Documented, 'group' | 'title' | 'doc' | 'deprecated'> {
  /** Of its interface. */
  name: string
  /** `text`, `event.user_get_card`, `device_event.bind`, `info.authorized`: what its handler is called. */
  kind: string
  /** Undefined if WeChat documents it nowhere. */
  link?: string
  /** Who receives it, where that is known. */
  account?: 'service' | 'both' | 'miniprogram' | 'platform'
  /** Without those of the envelope. */
  fields?: Type
  /** What tells two pushes of one user and one second apart, as paths: `PublishEventInfo.publish_id`, `List[].MsgID`. */
  dedupe: { path: string }[]
  /** A field that is elsewhere in some pushes. Both are paths. */
  aliases: { field: string; at: string }[]
  /** A field whose beginning tells why it was pushed. */
  variants?: { by: string; cases: { prefix: string; text: string }[] }
  /** No passive reply can reach the user. */
  silent?: true
  example?: Record<string, Json>
}

/** A second name for a function of another group: the Go SDK has the call in two packages. */
export interface Twin {
  group: string
  name: string
  targetGroup: string
  targetName: string
}

export type Body = { as: 'json' | 'multipart'; type: Type } | { as: 'raw'; type: ObjectType }

export interface Field {
  name: string
  optional: boolean
  type: Type
  doc?: string
}

export type Type =
  | { kind: 'boolean' | 'int64' | 'unknown' | 'binary' }
  | StringType
  | NumberType
  | FileType
  | EnumType
  | ArrayType
  | { kind: 'map'; values: Type }
  | { kind: 'union'; members: Type[] }
  | Ref
  | ObjectType

/** Bounds are inclusive, as in JSON Schema; lengths count characters (code points), bytes are those of UTF-8. */
export interface StringType {
  kind: 'string'
  minLength?: number
  maxLength?: number
  minBytes?: number
  maxBytes?: number
}

export interface NumberType {
  kind: 'integer' | 'number'
  minimum?: number
  maximum?: number
}

export interface FileType {
  kind: 'file'
  minBytes?: number
  maxBytes?: number
  /** What its name ends in, in lower case: `jpg`. */
  formats?: string[]
}

export interface EnumType {
  kind: 'enum'
  values: (string | number)[]
  /** The 说明 of each value, in the same order; all have one, or none has. */
  texts?: string[]
}

export interface ArrayType {
  kind: 'array'
  items: Type
  minItems?: number
  maxItems?: number
}

export interface Ref {
  kind: 'ref'
  name: string
}

export interface ObjectType {
  kind: 'object'
  /** Named types whose fields belong to this one (`all of`). */
  includes: Ref[]
  fields: Field[]
  /** Of these exactly one applies, in addition to the fields (`one of`). */
  alternatives: ObjectType[]
  /** In an alternative: fields that must be absent, because they mean another one. */
  absent?: readonly string[]
}

/** An object with these fields alone. */
export function objectWith(fields: Field[]): ObjectType {
  return { kind: 'object', includes: [], fields, alternatives: [] }
}

export const builtins = [
  'string',
  'integer',
  'number',
  'boolean',
  'int64',
  'unknown',
  'file',
  'binary',
] as const

export type Builtin = (typeof builtins)[number]

export interface Errcode {
  code: number
  /** What WeChat says to it if it says nothing more particular: its own words, spelling included. */
  errmsg?: string
  category: string
  text: string
  remedy?: string
  /** The same in English. */
  english?: { text: string; remedy?: string }
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The keys and indices that lead to a part of a value. */
export type { Path } from '../../src/shared/schema/misfit.js'

/** Whether a value is `{ … }`: no list, and nothing that has a class. */
export function isRecord<T>(value: T): value is Extract<T, Record<string, unknown>> {
  return value instanceof Object && Object.getPrototypeOf(value) === Object.prototype
}

/** Where each part of the model is in the manifest, as [start, end) offsets. */
export type Spans = WeakMap<object, Span>
export type Span = readonly [start: number, end: number]
