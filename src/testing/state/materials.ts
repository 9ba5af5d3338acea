import type { MaterialAddMaterialResponse } from '../../generated/material.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { ReceivedOf } from '../operations.js'
import type { Addresses } from './addresses.js'
import { Area } from './area.js'
import { describeFile, fileNamed, mediaType, type MediaType } from './files.js'
import { itemPage } from './pages.js'
import { registry, type ItemOf } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, file, text, whole } from './shapes.js'
import type { Store } from './tables.js'

const materials = registry(
  40007,
  exactly(
    { type: mediaType, name: text, file, title: text, introduction: text, updated: whole },
    { url: text },
  ),
)

type Material = ItemOf<typeof materials>

/** Permanent material, without articles: these are drafts now. */
export class Materials extends Area<{ addresses: Addresses }> {
  static readonly shape: Schema = materials.shape
  readonly #materials = materials.create()
  readonly stored: Store = this.#materials

  readonly handlers: Handlers = {
    'material.addMaterial': (request, { host }) => this.#add(request, host),
    'material.getMaterial': ({ media_id }, { host }) => {
      const material = this.#materials.find(media_id)
      if (material?.type !== 'video') return material?.file
      const { title, introduction: description, file } = material
      return { title, description, down_url: this.others.addresses.ofVideo(media_id, file, host) }
    },
    'material.delMaterial': ({ media_id }) => {
      this.#materials.remove(media_id)
    },
    'material.getMaterialCount': () => {
      if (!this.shows(this.#materials.isUsed)) return undefined
      return {
        voice_count: this.#of('voice').length,
        video_count: this.#of('video').length,
        image_count: this.#of('image').length,
        news_count: this.#of('news').length,
      }
    },
    'material.batchgetMaterial': ({ type, ...page }) => {
      if (!this.shows(this.#materials.isUsed)) return undefined
      const items = this.#of(type).map(([media_id, { name, updated, url }]) => ({
        media_id,
        name,
        update_time: updated,
        ...(url !== undefined && { url }),
      }))
      return itemPage(items, page)
    },
  }

  /** The address of a picture; undefined if it does not come from this mock. */
  urlOf(media_id: string): string | undefined {
    return this.#materials.items.find(([id]) => id === media_id)?.[1].url
  }

  override get remembered(): Pick<Remembered, 'materials'> {
    const materials = this.#materials.items.map(([id, { type, name, file, url, updated }]) => ({
      ...describeFile(id, type, file),
      name,
      ...(url !== undefined && { url }),
      update_time: updated,
    }))
    return { materials }
  }

  /** @throws Refusal if it was deleted */
  typeOf(id: string): MediaType | undefined {
    return this.#materials.find(id)?.type
  }

  knows(id: string): boolean {
    return this.#materials.knows(id)
  }

  #add(request: ReceivedOf<'material.addMaterial'>, host: string): MaterialAddMaterialResponse {
    const { type, media, description = {} } = request
    const id = this.random.word(43)
    const file = fileNamed(id, type, media)
    const isPicture = type === 'image' || type === 'thumb'
    const url = isPicture ? { url: this.others.addresses.ofPicture(file, host) } : {}
    const { title = '', introduction = '' } = description
    const updated = this.clock.seconds
    this.#materials.add(id, { type, name: media.name, file, title, introduction, updated, ...url })
    return { media_id: id, ...url }
  }

  /** Newest first, as WeChat lists them; thumbnails count as pictures. */
  #of(type: 'image' | 'voice' | 'video' | 'news'): [id: string, Material][] {
    return this.#materials.items
      .filter(([, material]) => (material.type === 'thumb' ? 'image' : material.type) === type)
      .reverse()
  }
}
