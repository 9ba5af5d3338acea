import type { MaterialMediaUploadResponse } from '../../generated/material.js'
import { day, type Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Random } from '../random.js'
import type { Addresses } from './addresses.js'
import type { Area } from './area.js'
import { describeFile, fileNamed, type MediaType } from './files.js'
import { Registry } from './registry.js'
import type { Remembered } from './remembered.js'

interface Media {
  type: MediaType
  file: File
  /** Unix seconds. */
  expires: number
}

const lifetime = 3 * day

/** Temporary media, for three days; and the pictures of articles. */
export class TemporaryMedia implements Area {
  readonly #clock: Clock
  readonly #random: Random
  readonly #addresses: Addresses
  readonly #media = new Registry<Media>(40007)

  constructor(clock: Clock, random: Random, addresses: Addresses) {
    this.#clock = clock
    this.#random = random
    this.#addresses = addresses
  }

  readonly handlers: Handlers = {
    'material.mediaUpload': ({ type, media }) => this.#add(type, media),
    'material.mediaGet': ({ media_id }, { host }) => {
      const media = this.#find(media_id)
      if (media?.type === 'video') {
        return { video_url: this.#addresses.ofVideo(media_id, media.file, host) }
      }
      return media?.file
    },
    'material.mediaGetJssdk': ({ media_id }) => this.#find(media_id)?.file,
    'material.mediaUploadImg': ({ media }, { host }) => ({
      url: this.#addresses.ofPicture(media, host),
    }),
  }

  get contents(): Pick<Remembered, 'media'> {
    this.#forgetExpired()
    const media = this.#media.items.map(([id, { type, file, expires }]) => ({
      ...describeFile(id, type, file),
      expires,
    }))
    return { media }
  }

  reset(): void {
    this.#media.reset()
  }

  #add(type: MediaType, media: File): MaterialMediaUploadResponse {
    const id = this.#random.word(64)
    const created = this.#clock.seconds
    this.#forgetExpired()
    this.#media.add(id, { type, file: fileNamed(id, type, media), expires: created + lifetime })
    if (type === 'thumb') return { type, thumb_media_id: id, created_at: created }
    return { type, media_id: id, created_at: created }
  }

  #find(id: string): Media | undefined {
    this.#forgetExpired()
    return this.#media.find(id)
  }

  /** The bytes, and not that there were such ids. */
  #forgetExpired(): void {
    for (const [id, { expires }] of this.#media.items) {
      if (expires > this.#clock.seconds) return
      this.#media.remove(id)
    }
  }
}
