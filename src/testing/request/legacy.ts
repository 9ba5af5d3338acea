import { isRecord } from '../../shared/record.js'
import type { ReceivedRequest } from './received.js'

type Fields = Record<string, unknown>

/** Removes fields that are `null`, which WeChat treats as missing. */
export function withoutNulls<Value>(value: Value): Value {
  if (!isRecord(value)) return value
  if (Array.isArray(value)) return value.map(withoutNulls) as Value
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)])) as Value
}

/** Turns requests of older SDKs, which WeChat still accepts, into documented ones, by op. */
const modernize: Readonly<Record<string, (fields: Fields) => Fields>> = {
  'material.mediaUploadImg': ({ buffer, ...fields }) => ({
    ...(buffer !== undefined && { media: buffer }),
    ...fields,
  }),
  // Templates of an industry have no keywords to choose.
  'message.template.addTemplate': (fields) => ({ keyword_name_list: [], ...fields }),
  'draft.getDraftList': withFlag,
  'publish.batchGet': withFlag,
  'message.mass.send': withImages,
  'message.mass.sendAll': withImages,
}

/** A mass message of one picture used to be `image: { media_id }`. */
function withImages({ image, ...fields }: Fields): Fields {
  if (!isRecord(image)) return { ...fields, ...(image !== undefined && { image }) }
  const { media_id: mediaId, ...rest } = image
  return { images: { media_ids: [mediaId], ...rest }, ...fields }
}

/** Some SDKs send `no_content` as a boolean. */
function withFlag(fields: Fields): Fields {
  const { no_content: flag } = fields
  return typeof flag === 'boolean' ? { ...fields, no_content: flag ? 1 : 0 } : fields
}

/** Functions that used to be GET requests, with their fields in the query. */
const legacyGets: ReadonlySet<string> = new Set([
  'customservice.kfaccountDel',
  'poi.getWXCategory',
  'store.product.get',
])

export function allowsLegacyGet(op: string): boolean {
  return legacyGets.has(op)
}

export function modernized<Value>(op: string, value: Value): Value {
  const make = modernize[op]
  return make && isRecord(value) ? (make(value) as Value) : value
}

/** The fields of a query. One page has a table that puts them into the body, and an example that does not. */
export function queryOf({ op, query, json }: ReceivedRequest): Record<string, string> {
  if (op !== 'openapi.clearQuotaByAppSecret' || !isRecord(json)) return query
  const texts = Object.entries(json).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return { ...Object.fromEntries(texts), ...query }
}
