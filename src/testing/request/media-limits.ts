import { brokenLimit } from '../../shared/schema/limits.js'
import type { Misfit } from '../../shared/schema/misfit.js'
import type { Limits } from '../../shared/schema/schema.js'
import { brokenFormat } from '../../shared/file-format.js'
import { Refusal } from '../answer/refusal.js'

type MediaType = 'image' | 'voice' | 'video' | 'thumb'

type MediaLimit = Required<Pick<Limits, 'formats'>> & Pick<Limits, 'maxBytes'>

const megabyte = 1024 ** 2
const video: MediaLimit = { formats: ['mp4'] }
const thumb: MediaLimit = { formats: ['jpg'], maxBytes: 64 * 1024 }

/** What the type of a medium asks of its file, beside what all of them are held to. */
export const mediaLimits: Readonly<Record<string, Readonly<Record<MediaType, MediaLimit>>>> = {
  'material.mediaUpload': {
    image: { formats: ['png', 'jpg', 'gif'] },
    voice: { formats: ['amr', 'mp3'], maxBytes: 2 * megabyte },
    video,
    thumb,
  },
  'material.addMaterial': {
    image: { formats: ['bmp', 'png', 'jpg', 'gif'] },
    voice: { formats: ['mp3', 'wma', 'wav', 'amr'], maxBytes: 2 * megabyte },
    video,
    thumb,
  },
}

/** What an uploaded file breaks of the limits of its type; undefined if nothing. */
export async function brokenMediaLimit(
  op: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<Misfit | undefined> {
  const limit = mediaLimits[op]?.[fields.type as MediaType]
  const { media } = fields
  if (limit === undefined || !(media instanceof Blob)) return undefined
  const broken = brokenLimit(media, limit) ?? (await brokenFormat(media, limit.formats))
  return (
    broken && { ...broken, path: ['media'], rule: `of type ${String(fields.type)} ${broken.rule}` }
  )
}

/** What WeChat answers to a file whose name ends in no format that it takes, by op. */
const nameErrcodes: Readonly<Record<string, number>> = {
  'material.addMaterial': 40113,
  'material.mediaUpload': 40005,
  'material.mediaUploadImg': 40005,
}

/**
 * Whatever its bytes are: `blob`, `phpsNnmJN` and `a.txt` are no pictures.
 * @throws Refusal
 */
export function checkFileName(
  op: string,
  { type, media }: Readonly<Record<string, unknown>>,
): void {
  const errcode = nameErrcodes[op]
  if (errcode === undefined || !(media instanceof File)) return
  const formats = mediaLimits[op]?.[type as MediaType].formats ?? ['jpg', 'png']
  const [, ending = ''] = /\.(\w+)$/.exec(media.name.toLowerCase()) ?? []
  if (formats.includes(ending === 'jpeg' ? 'jpg' : ending)) return
  throw new Refusal(errcode, {
    what: `the name ${media.name} must end in .${formats.join(' or .')}`,
  })
}
