import { isRecord } from './schemas.js'

type Fields = Record<string, unknown>

/** Fields that hold `null` are fields that are not there: WeChat reads both in the same way. */
export function withoutNulls<Value>(value: Value): Value {
  if (!isRecord(value)) return value
  if (Array.isArray(value)) return value.map(withoutNulls) as Value
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)])) as Value
}

/** Makes what older SDKs send, and WeChat still takes, into what it documents, by op. */
const modernize: Readonly<Record<string, (fields: Fields) => Fields>> = {
  'material.mediaUploadImg': ({ buffer, ...fields }) => ({
    ...(buffer !== undefined && { media: buffer }),
    ...fields,
  }),
  // Templates of an industry have no keywords to choose from.
  'message.template.addTemplate': (fields) => ({ keyword_name_list: [], ...fields }),
  'message.mass.send': withImages,
  'message.mass.sendAll': withImages,
}

/** A mass message of one picture was `image: { media_id }`. */
function withImages({ image, ...fields }: Fields): Fields {
  if (!isRecord(image)) return { ...fields, ...(image !== undefined && { image }) }
  const { media_id: mediaId, ...rest } = image
  return { images: { media_ids: [mediaId], ...rest }, ...fields }
}

/** What was once a GET request, with its fields in the query. */
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
