import { isRecord } from '../../shared/record.js'

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
  'message.mass.send': withImages,
  'message.mass.sendAll': withImages,
}

/** A mass message of one picture used to be `image: { media_id }`. */
function withImages({ image, ...fields }: Fields): Fields {
  if (!isRecord(image)) return { ...fields, ...(image !== undefined && { image }) }
  const { media_id: mediaId, ...rest } = image
  return { images: { media_ids: [mediaId], ...rest }, ...fields }
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
