import type { MaterialMediaUploadResponse } from '../../generated/material.js'
import { day, type Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Random } from '../random.js'
import type { Addresses } from './addresses.js'
import type { Area } from './area.js'
import { fileOf, fileShape, type WithFileData } from './file-data.js'
import { describeFile, fileNamed, mediaTypeShape, type MediaType } from './files.js'
import { Registry, registryShape, type RegistryData } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, whole } from './shapes.js'

interface Media {
  type: MediaType
  file: File
  /** Unix seconds. */
  expires: number
}

const lifetime = 3 * day

export const mediaShape: Schema = registryShape(
  exactly({ type: mediaTypeShape, file: fileShape, expires: whole }),
)

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

  dump(): RegistryData<Media> {
    this.#forgetExpired()
    return this.#media.dump()
  }

  load({ items, gone }: RegistryData<WithFileData<Media>>): void {
    const media = items.map(({ id, item }) => ({ id, item: { ...item, file: fileOf(item.file) } }))
    this.#media.load({ items: media, gone })
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
