import { Refusal } from '../answer/refusal.js'
import type { Schema } from '../model.js'
import { isRecord } from '../../shared/record.js'
import { exactly, oneOf, setOf, text } from '../state/shapes.js'
import { rows, type Store } from '../state/tables.js'

const kindNames = [
  'openid',
  'media',
  'card',
  'code',
  'template',
  'tag',
  'message',
  'article',
  'publication',
  'menu',
  'kf',
  'store',
  'shortKey',
  'data',
  'comment',
] as const

type Kind = (typeof kindNames)[number]

interface IdKind {
  /** What WeChat answers to an id that does not exist. */
  errcode: number
  /** The names of the fields that hold such an id, or a list of them. */
  fields: readonly string[]
  /** The functions in which these fields have this meaning. Default: all. */
  ops?: RegExp
}

/** The ids that WeChat gives out, and the fields that hold them. */
const kinds: Readonly<Record<Kind, IdKind>> = {
  openid: { errcode: 40003, fields: ['openid', 'touser', 'openid_list', 'open_id'] },
  media: { errcode: 40007, fields: ['media_id', 'thumb_media_id', 'media_ids'] },
  card: { errcode: 40078, fields: ['card_id', 'card_id_list'] },
  code: { errcode: 40056, fields: ['code', 'new_code'], ops: /^card\./ },
  template: { errcode: 40037, fields: ['template_id', 'priTmplId'], ops: /^message\./ },
  tag: {
    errcode: 45159,
    fields: ['tagid', 'tag_id', 'tagid_list', 'id'],
    ops: /^(user\.tags|message\.mass)\./,
  },
  message: { errcode: 40059, fields: ['msg_id'], ops: /^message\.mass\./ },
  article: { errcode: 53600, fields: ['article_id'], ops: /^publish\./ },
  publication: { errcode: 53600, fields: ['publish_id'], ops: /^publish\./ },
  menu: { errcode: 65301, fields: ['menuid'], ops: /^menu\./ },
  kf: { errcode: 65401, fields: ['kf_account'] },
  store: { errcode: 65115, fields: ['poi_id'], ops: /^(poi\.\w+|card\.\w+StoreWxa)$/ },
  shortKey: { errcode: 9410012, fields: ['short_key'] },
  data: { errcode: 88001, fields: ['msg_data_id'] },
  comment: { errcode: 88008, fields: ['user_comment_id'] },
}

/** Fields that name something that does not exist yet. */
const inventing: Readonly<Record<string, readonly string[]>> = {
  'card.updateCode': ['new_code'],
  'card.depositCode': ['code'],
  'customservice.kfaccountAdd': ['kf_account'],
}

/** Fields that ask whether something exists, or name what belongs to another account. */
const asking: typeof inventing = {
  'card.checkCode': ['code'],
  'user.changeOpenid': ['openid_list'],
}

/** Every account has them. */
const systemTags = ['0', '1', '2']

/** The ids of a kind in a dump. */
export interface KnownIdsOfKind {
  kind: Kind
  ids: string[]
}

const knownIds = rows('kind', exactly({ kind: oneOf(...kindNames), ids: setOf(text) }))

/** The ids that an account has been given, by an answer or by what a test did. */
export class KnownIds {
  static readonly shape: Schema = knownIds.shape
  readonly #ids = knownIds.create()
  readonly stored: Store = this.#ids

  add(kind: Kind, id: string): void {
    const ids = this.#ids.get(kind)?.ids ?? new Set(kind === 'tag' ? systemTags : [])
    this.#ids.add({ kind, ids: ids.add(id) })
  }

  /** Remembers the ids of an answer, and those that the request has made exist. */
  learn(op: string, request: object, answer: unknown): void {
    for (const [kind, id] of idsIn(op, answer)) this.add(kind, id)
    for (const [kind, id, field] of inventing[op] ? idsIn(op, request) : []) {
      if (inventing[op]?.includes(field)) this.add(kind, id)
    }
  }

  /** @throws Refusal if a request names an id that the account was never given. */
  check(op: string, request: object): void {
    for (const [kind, id, field] of idsIn(op, request)) {
      const isNew = (inventing[op] ?? asking[op])?.includes(field)
      const isSystem = kind === 'tag' && systemTags.includes(id)
      if (isNew || isSystem || this.#ids.get(kind)?.ids.has(id)) continue
      const what = `this mock never gave out the ${field} ${id.slice(0, 64)}`
      throw new Refusal(kinds[kind].errcode, { what })
    }
  }
}

/** Every id in a request or an answer. Empty fields are skipped. */
function* idsIn(op: string, value: unknown): Generator<[kind: Kind, id: string, field: string]> {
  if (!isRecord(value) || value instanceof Blob || value instanceof Response) return
  for (const [name, field] of Object.entries(value)) {
    const kind = Array.isArray(value) ? undefined : kindOf(name, op)
    for (const id of kind === undefined ? [] : [field].flat()) {
      const text = typeof id === 'string' || typeof id === 'number' ? String(id) : ''
      if (kind !== undefined && text !== '') yield [kind, text, name]
    }
    yield* idsIn(op, field)
  }
}

function kindOf(field: string, op: string): Kind | undefined {
  const found = Object.entries(kinds).find(
    ([, { fields, ops }]) => fields.includes(field) && (ops?.test(op) ?? true),
  )
  return found?.[0] as Kind | undefined
}
