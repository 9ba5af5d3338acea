import type { MaterialMediaUploadRequest } from '../../generated/material.js'
import type { RememberedFile } from './remembered.js'
import { oneOf, type Shape } from './shapes.js'

export type MediaType = MaterialMediaUploadRequest['type']

const usual: Readonly<Record<MediaType, { extension: string; contentType: string }>> = {
  image: { extension: 'jpg', contentType: 'image/jpeg' },
  voice: { extension: 'amr', contentType: 'audio/amr' },
  video: { extension: 'mp4', contentType: 'video/mpeg4' },
  thumb: { extension: 'jpg', contentType: 'image/jpeg' },
}

export const mediaType: Shape<MediaType> = oneOf(...(Object.keys(usual) as MediaType[]))

/** The bytes of an uploaded part under the name that WeChat gives a download. */
export function fileNamed(id: string, type: MediaType, part: File): File {
  const { extension, contentType } = usual[type]
  const [, ending = extension] = /\.(\w+)$/.exec(part.name) ?? []
  const isTyped = part.type !== '' && part.type !== 'application/octet-stream'
  return new File([part], `${id}.${ending}`, { type: isTyped ? part.type : contentType })
}

/** Describes a file without its bytes. */
export function describeFile(media_id: string, type: MediaType, file: File): RememberedFile {
  return { media_id, type, name: file.name, size: file.size, content_type: file.type }
}
