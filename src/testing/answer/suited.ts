import type { UserInfo } from '../../generated/user.js'
import { isRecord } from '../../shared/record.js'
import type { MockEndpoint } from '../model.js'
import type { Op, ReceivedOf, ResponseOf } from '../operations.js'
import type { Random } from '../random.js'

type Fields = Record<string, unknown>
type Request = Readonly<Fields>

/** Suits an example to a request: what it creates has ids of its own, and what it asks for comes back. */
export function suited(endpoint: MockEndpoint, request: Request, random: Random): object {
  const { cursor, returns, definitions } = endpoint
  // A function of a user's manifest may only have the name of one that is known here.
  const op = definitions ? '' : endpoint.op
  const example = withFreshIds(op, returns as Fields, random)
  // A cursor comes back as the one of the next page.
  const asked = without(request, [cursor?.field ?? '']) as Request
  const answer = mayEcho(returns as Fields, asked) ? (withAsked(example, asked) as Fields) : example
  const suit = suits[op as Op] as ((answer: Fields, request: Request) => object) | undefined
  return suit?.(answer, request) ?? answer
}

/** The fields of answers that hold the ids or addresses of what was created, by op. */
export const created: Readonly<Record<string, readonly string[]>> = {
  'account.createQRCode': ['ticket', 'url'],
  'account.fastRegister': ['appid', 'authorization_code'],
  'account.genShortKey': ['short_key'],
  'account.shortUrl': ['short_url'],
  'ai.superResolution': ['media_id'],
  'card.create': ['card_id'],
  'card.createLandingPage': ['page_id'],
  'card.createQRCode': ['ticket', 'url'],
  'card.giftcard.pageAdd': ['page_id'],
  'card.membercard.payGiftcardAdd': ['rule_id'],
  'card.submerchant.submit': ['merchant_id'],
  'cps.productAdd': ['status_ticket'],
  'draft.addDraft': ['media_id'],
  'guide.guide.guideCreateQrCode': ['qrcode_url'],
  'guide.guide.newGuideGroup': ['group_id'],
  'guide.job.addGuideMassendJob': ['task_id'],
  'invoice.insert': ['code'],
  'invoice.platformCreateCard': ['card_id'],
  'invoice.platformSetpdf': ['s_media_id'],
  'marketcode.applyCode': ['application_id'],
  'material.addMaterial': ['media_id', 'url'],
  'material.addNews': ['media_id'],
  'material.mediaUpload': ['media_id'],
  'material.mediaUploadImg': ['url'],
  'menu.addConditional': ['menuid'],
  'message.mass.mediaUploadNews': ['media_id'],
  'message.mass.mediaUploadVideo': ['media_id'],
  'message.mass.send': ['msg_id', 'msg_data_id'],
  'message.mass.sendAll': ['msg_id', 'msg_data_id'],
  'message.subscribe.addTemplate': ['priTmplId'],
  'message.template.addTemplate': ['template_id'],
  'message.template.send': ['msgid'],
  'nontax.createBillCard': ['card_id'],
  'nontax.insertBill': ['code'],
  'nontax.microPay': ['order_id'],
  'nontax.refund': ['refund_order_id'],
  'nontax.unifiedOrder': ['order_id'],
  'nontax.vehicle.payApply': ['order_id'],
  'open.create': ['open_appid'],
  'poi.addpoi': ['poi_id'],
  'poi.miniprogram.addStore': ['audit_id'],
  'poi.miniprogram.createMapPoi': ['base_id', 'rich_id'],
  'poi.miniprogram.updateStore': ['audit_id'],
  'publish.submit': ['publish_id', 'msg_data_id'],
  'store.express.add': ['template_id'],
  'store.group.add': ['group_id'],
  'store.product.create': ['product_id'],
  'store.shelf.add': ['shelf_id'],
  'store.uploadImg': ['image_url'],
  'user.tags.create': ['id'],
}

/** Replaces ids wherever they occur, in addresses too. */
function withFreshIds(op: string, example: Fields, random: Random): Fields {
  const names = created[op]
  if (!names) return example
  const text = names.reduce((json, name) => {
    const [field, id, number] = new RegExp(`"${name}":(?:"([^"]+)"|(\\d+))`).exec(json) ?? []
    if (field === undefined) return json
    return id === undefined
      ? json.replaceAll(field, `"${name}":${freshId(number ?? '', random)}`)
      : json.replaceAll(id, freshId(id, random))
  }, JSON.stringify(example))
  return JSON.parse(text) as Fields
}

/** Of the form of the old one: a number, or the last long word of a text. */
function freshId(old: string, random: Random): string {
  if (old.length > 18) return /^\d+$/.test(old) ? random.int64() : freshWord(old, random)
  return /^\d+$/.test(old) ? random.integer(Math.max(9, old.length)) : freshWord(old, random)
}

function freshWord(old: string, random: Random): string {
  return old.replace(
    /([\w-])([\w-]{5,})(?!.*[\w-]{6})/,
    (_, first: string, rest: string) => first + random.word(rest.length),
  )
}

/** Fields that WeChat answers as it was asked for them. */
const echoes = /(?:id|_code|_account|_no)$|^(?:code|expire_seconds)$/i

const namesOfEchoes = new WeakMap<Fields, readonly string[]>()

/** Whether a request has a field that its answer repeats; most have none. */
function mayEcho(example: Fields, request: Request): boolean {
  const names =
    namesOfEchoes.get(example) ?? fieldNames(example).filter((name) => echoes.test(name))
  namesOfEchoes.set(example, names)
  return (
    names.length > 0 &&
    Object.entries(request).some(([name, value]) => names.includes(name) || Array.isArray(value))
  )
}

function fieldNames(value: unknown): string[] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) => [name, ...fieldNames(field)])
}

/** Gives every such field of an answer the value that it has in the request. */
function withAsked(answer: unknown, request: Request): unknown {
  if (Array.isArray(answer))
    return itemsAsked(answer, request) ?? answer.map((item) => withAsked(item, request))
  if (!isRecord(answer)) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      const asked = echoes.test(name) ? request[name] : undefined
      return [
        name,
        isId(asked) && isId(value) ? likeExample(value, asked) : withAsked(value, request),
      ]
    }),
  )
}

/** One item for each that the request lists: `user_list: [{ openid }]` or `openid_list`. */
function itemsAsked([item]: unknown[], request: Request): unknown[] | undefined {
  if (!isRecord(item)) return undefined
  for (const [name, list] of Object.entries(request)) {
    if (!Array.isArray(list)) continue
    const asked = list.map((each: unknown) =>
      isRecord(each) ? each : { [name.replace(/_list$/, '')]: each },
    )
    const isAsked = asked.some((each) =>
      Object.keys(each).some((field) => echoes.test(field) && field in item),
    )
    if (isAsked) return asked.map((each) => withAsked(item, each as Request))
  }
  return undefined
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function likeExample(example: string | number, asked: string | number): string | number {
  return typeof example === 'number' ? Number(asked) : String(asked)
}

type Suit<O extends Op> = (answer: ResponseOf<O>, request: ReceivedOf<O>) => object

/** What depends on the request in a way of its own. */
const suits: { readonly [O in Op]?: Suit<O> } = {
  'account.createQRCode': (answer, request) => {
    const isTemporary = request.action_name === 'QR_SCENE' || request.action_name === 'QR_STR_SCENE'
    if (!isTemporary) return without(answer, ['expire_seconds'])
    return { ...answer, expire_seconds: request.expire_seconds ?? 60 }
  },
  'card.get': ({ card }, { card_id: id }) => {
    const branch = card.card_type.toLowerCase()
    const { base_info: base, ...content } = (card as Fields)[branch] as { base_info: object }
    return { card: { ...card, [branch]: { ...content, base_info: { ...base, id } } } }
  },
  'user.batchGetUserInfo': ({ user_info_list: users }) => ({
    user_info_list: users.map(withoutProfile),
  }),
  'user.changeOpenid': ({ result_list: [result] }, { openid_list: openids }) => ({
    result_list: openids.map((openid) => ({ ...result, ori_openid: openid })),
  }),
  'user.getUserInfo': withoutProfile,
}

/** WeChat tells nobody's name and picture since December 2021, nor where they live. */
function withoutProfile(user: UserInfo): object {
  return without(user, ['nickname', 'headimgurl', 'sex', 'country', 'province', 'city'])
}

function without(fields: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
