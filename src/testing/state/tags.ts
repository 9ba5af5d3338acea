import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Area } from './area.js'
import { examplePage, userPage } from './pages.js'
import { Registry, registryShape, type RegistryData } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, listOf, text } from './shapes.js'

/** Those below are of the system. */
const firstId = 100

interface Tag {
  name: string
  openids: Set<string>
}

interface TagsDump {
  tags: RegistryData<{ name: string; openids: string[] }>
  next_id: number
}

export const tagsShape: Schema = exactly({
  tags: registryShape(exactly({ name: text, openids: listOf(text) })),
  next_id: { type: 'integer', minimum: firstId },
})

/** Every account has it. */
const starred = { id: 2, name: '星标组', count: 0 }
const tagsPerUser = 20

/** The tags of the account, and who has them; anybody can be tagged. */
export class Tags implements Area {
  readonly #tags = new Registry<Tag>(45159)
  readonly #isFollower: (openid: string) => boolean
  #nextId = firstId

  constructor(isFollower: (openid: string) => boolean) {
    this.#isFollower = isFollower
  }

  readonly handlers: Handlers = {
    'user.tags.create': ({ tag: { name } }) => {
      this.#checkName(name)
      const id = this.#nextId++
      this.#tags.add(String(id), { name, openids: new Set() })
      return { tag: { id, name } }
    },
    'user.tags.get': () => {
      if (!this.#tags.isUsed) return undefined
      const own = this.#tags.items.map(([id, { name, openids }]) => ({
        id: Number(id),
        name,
        count: openids.size,
      }))
      return { tags: [starred, ...own] }
    },
    'user.tags.update': ({ tag: { id, name } }) => {
      const tag = this.#find(id)
      if (!tag || tag.name === name) return
      this.#checkName(name)
      tag.name = name
    },
    'user.tags.delete': ({ tag: { id } }) => {
      if (isSystemTag(id)) throw new Refusal(45058)
      this.#tags.remove(String(id))
    },
    'user.tags.batchTagging': ({ tagid, openid_list: openids }) => {
      const tag = this.#tags.find(String(tagid))
      if (!tag) return
      const added = openids.filter((openid) => !tag.openids.has(openid))
      if (added.some((openid) => this.of(openid).length >= tagsPerUser)) throw new Refusal(45059)
      for (const openid of added) tag.openids.add(openid)
    },
    'user.tags.batchUnTagging': ({ tagid, openid_list: openids }) => {
      const tag = this.#tags.find(String(tagid))
      for (const openid of openids) tag?.openids.delete(openid)
    },
    'user.tags.getUsersByTag': ({ tagid, next_openid: after }) => {
      const tag = this.#tags.find(String(tagid))
      return tag ? userPage([...tag.openids], after) : examplePage(after)
    },
    'user.tags.getTagIdList': ({ openid }) =>
      this.#tags.isUsed || this.#isFollower(openid) ? { tagid_list: this.of(openid) } : undefined,
  }

  /** The ids of a user's tags. */
  of(openid: string): number[] {
    return this.#tags.items
      .filter(([, { openids }]) => openids.has(openid))
      .map(([id]) => Number(id))
  }

  get contents(): Pick<Remembered, 'tags'> {
    const tags = this.#tags.items.map(([id, { name, openids }]) => ({
      id: Number(id),
      name,
      openids: [...openids],
    }))
    return { tags }
  }

  dump(): TagsDump {
    const { items, gone } = this.#tags.dump()
    const plain = items.map(({ id, item: { name, openids } }) => ({
      id,
      item: { name, openids: [...openids] },
    }))
    return { tags: { items: plain, gone }, next_id: this.#nextId }
  }

  load({ tags: { items, gone }, next_id: nextId }: TagsDump): void {
    const tags = items.map(({ id, item: { name, openids } }) => ({
      id,
      item: { name, openids: new Set(openids) },
    }))
    this.#tags.load({ items: tags, gone })
    this.#nextId = nextId
  }

  reset(): void {
    this.#tags.reset()
    this.#nextId = firstId
  }

  #find(id: number): Tag | undefined {
    if (isSystemTag(id)) throw new Refusal(45058)
    return this.#tags.find(String(id))
  }

  #checkName(name: string): void {
    const isTaken = this.#tags.items.some(([, tag]) => tag.name === name)
    if (name === '' || isTaken) throw new Refusal(45157)
  }
}

function isSystemTag(id: number): boolean {
  return id <= 2
}
