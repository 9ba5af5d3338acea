import type { MaterialMediaUploadResponse } from '../../generated/material.js'
import { day } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Addresses } from './addresses.js'
import { Area } from './area.js'
import { describeFile, fileNamed, mediaType, type MediaType } from './files.js'
import { registry, type ItemOf } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, file, whole } from './shapes.js'
import type { Store } from './tables.js'

const lifetime = 3 * day

const media = registry(40007, exactly({ type: mediaType, file, expires: whole }))

type Media = ItemOf<typeof media>

/** Temporary media, which expire after three days, and pictures of articles. */
export class TemporaryMedia extends Area<{ addresses: Addresses }> {
  static readonly shape: Schema = media.shape
  readonly #media = media.create()
  readonly stored: Store = this.#media

  readonly handlers: Handlers = {
    'material.mediaUpload': ({ type, media }) => this.#add(type, media),
    'material.mediaGet': ({ media_id }, { host }) => {
      const media = this.#find(media_id)
      if (media?.type === 'video') {
        return { video_url: this.others.addresses.ofVideo(media_id, media.file, host) }
      }
      return media?.file
    },
    'material.mediaGetJssdk': ({ media_id }) => this.#find(media_id)?.file,
    'material.mediaUploadImg': ({ media }, { host }) => ({
      url: this.others.addresses.ofPicture(media, host),
    }),
  }

  override get remembered(): Pick<Remembered, 'media'> {
    const media = this.#media.items.map(([id, { type, file, expires }]) => ({
      ...describeFile(id, type, file),
      expires,
    }))
    return { media }
  }

  /** @throws Refusal if it has expired */
  typeOf(id: string): MediaType | undefined {
    return this.#find(id)?.type
  }

  knows(id: string): boolean {
    return this.#media.knows(id)
  }

  #add(type: MediaType, media: File): MaterialMediaUploadResponse {
    const id = this.random.word(64)
    const created = this.clock.seconds
    this.forgetExpired()
    this.#media.add(id, { type, file: fileNamed(id, type, media), expires: created + lifetime })
    if (type === 'thumb') return { type, thumb_media_id: id, created_at: created }
    return { type, media_id: id, created_at: created }
  }

  #find(id: string): Media | undefined {
    this.forgetExpired()
    return this.#media.find(id)
  }

  /** Forgets the bytes, but not the ids. */
  override forgetExpired(): void {
    for (const [id, { expires }] of this.#media.items) {
      if (expires > this.clock.seconds) return
      this.#media.remove(id)
    }
  }
}
