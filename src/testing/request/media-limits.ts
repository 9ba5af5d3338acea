import { brokenFormat } from './file-format.js'
import type { BrokenLimit } from './limits.js'

type MediaType = 'image' | 'voice' | 'video' | 'thumb'

interface MediaLimit {
  formats: readonly string[]
  /** In bytes. */
  maxBytes?: number
}

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
): Promise<BrokenLimit | undefined> {
  const limit = mediaLimits[op]?.[fields.type as MediaType]
  const { media } = fields
  if (limit === undefined || !(media instanceof Blob)) return undefined
  const { formats, maxBytes = Infinity } = limit
  const broken = (kind: BrokenLimit['kind'], what: string): BrokenLimit => ({
    kind,
    path: 'media',
    text: `media of type ${String(fields.type)} ${what}`,
  })
  if (media.size > maxBytes) {
    return broken('fileSize', `has ${media.size} bytes, not at most ${maxBytes}`)
  }
  const format = await brokenFormat(media, formats)
  return format === undefined ? undefined : broken('fileFormat', format)
}
