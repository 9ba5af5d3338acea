import type { Client } from '../../runtime/request.js'
import { isOffiAccountError } from '../../runtime/errors/error.js'
import { addMaterial, mediaUploadImg } from '../../generated/material.js'
import type { ArticleImage, DraftOptions, ImageOptions } from '../article.js'
import type { ManifestLimits } from '../limits.js'
import type { Placed, Report } from '../report.js'
import { fitted } from './convert.js'
import { inPool } from './pool.js'
import { bytesOf, checkRemote, isRemote, shownSource } from './source.js'
import { UploadError } from './upload-error.js'
import { hashOf, type Upload, type UploadKind, type Uploads } from './uploads.js'

/** A picture that an article needs, with what becomes of it. */
export interface Picture {
  kind: UploadKind
  source: string | Blob
  folder: string | undefined
  report: Report
  file: string
  at: Placed | number
  /** Once it is read. */
  hash?: string
  /** As it will be sent; undefined if it was sent before. */
  fitted?: File
  /** Once it is there. */
  upload?: Upload
}

const together = 4

/**
 * Reads pictures, and makes them fit. Reports those that cannot be sent.
 * @param uploads - what need not be sent; without it, remote pictures are not even read
 */
export async function readPictures(
  pictures: readonly Picture[],
  uploads: Uploads | undefined,
  limits: ManifestLimits,
  options: ImageOptions,
): Promise<void> {
  await inPool(pictures, options.concurrency ?? together, async (picture) => {
    if (picture.upload) return
    options.signal?.throwIfAborted()
    const { kind, source, report, at } = picture
    try {
      if (!uploads && typeof source === 'string' && isRemote(source)) {
        checkRemote(source, options)
        picture.upload = { url: source }
        return
      }
      const bytes = await bytesOf(source, picture, options)
      picture.hash = await hashOf(bytes)
      const upload = await uploads?.find(kind, picture.hash)
      if (upload) picture.upload = upload
      else {
        const { file, loss } = await fitted(bytes, limits.ofPicture(kind))
        picture.fitted = file
        if (loss !== undefined) report.warn('image', `${shownSource(source)}: ${loss}`, at)
      }
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!(error instanceof Error) || isOffiAccountError(error)) throw error
      report.refuse(`${shownSource(source)} cannot be used: ${error.message}`, at)
    }
  })
}

/** Sends each picture once, whatever its name. @throws UploadError */
export async function uploadPictures(
  account: Client,
  pictures: readonly Picture[],
  uploads: Uploads,
  { concurrency = together, signal, onImage }: DraftOptions,
): Promise<ArticleImage[]> {
  const groups = new Map<string, Picture[]>()
  for (const picture of pictures) {
    const key = `${picture.kind} ${picture.hash ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), picture])
  }
  let done = 0
  const images = await inPool([...groups.values()], concurrency, async (same) => {
    const [first] = same
    if (!first) return []
    signal?.throwIfAborted()
    const isNew = first.fitted !== undefined
    const upload = first.upload ?? (await send(account, first, uploads, signal))
    return same.map((picture) => {
      picture.upload = upload
      const image = { ...imageOf(picture), ...upload, isNew }
      onImage?.(image, ++done, pictures.length)
      return image
    })
  })
  return images.flat()
}

async function send(
  account: Client,
  picture: Picture,
  uploads: Uploads,
  signal: AbortSignal | undefined,
): Promise<Upload> {
  const { kind, hash = '', fitted: media } = picture
  if (!media) throw new Error('a picture was not read')
  try {
    const upload =
      kind === 'content'
        ? await mediaUploadImg(account, { media }, { signal })
        : await addMaterial(account, { type: 'image', media }, { signal })
    const { url, media_id } = upload as Upload
    const kept = { ...(url !== undefined && { url }), ...(media_id !== undefined && { media_id }) }
    await uploads.add(kind, hash, kept)
    return kept
  } catch (error) {
    signal?.throwIfAborted()
    throw new UploadError(imageOf(picture), error)
  }
}

function imageOf({ source, file, at }: Picture): Pick<ArticleImage, 'source' | 'file' | 'line'> {
  const line = typeof at === 'number' ? at : (at.position?.start.line ?? 1)
  return { source: shownSource(source), file, line }
}
