import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { examplePage, userPage } from './pages.js'
import { registry, type ItemOf } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, setOf, text } from './shapes.js'
import { cell, group, type Store } from './tables.js'

/** Ids below are those of system tags. */
const firstId = 100

const tags = registry(45159, exactly({ name: text, openids: setOf(text) }))

type Tag = ItemOf<typeof tags>

const tables = group({
  tags,
  next_id: cell({ type: 'integer', minimum: firstId }, firstId),
})

/** Every account has it. */
const starred = { id: 2, name: '星标组', count: 0 }
const tagsPerUser = 20
const tagsPerAccount = 100

/** The tags of the account, and the users who have them; anyone can be tagged. */
export class Tags extends Area<{ followers: { knows(openid: string): boolean } }> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #tags = this.#tables.tags

  readonly handlers: Handlers = {
    'user.tags.create': ({ tag: { name } }) => {
      this.#checkName(name)
      const { limits } = this.context
      if (limits && this.#tags.items.length >= tagsPerAccount) throw new Refusal(45056)
      const id = this.#tables.next_id.value++
      this.#tags.add(String(id), { name, openids: new Set() })
      return { tag: { id, name } }
    },
    'user.tags.get': () => {
      if (!this.shows(this.#tags.isUsed)) return undefined
      const created = this.#tags.items.map(([id, { name, openids }]) => ({
        id: Number(id),
        name,
        count: openids.size,
      }))
      return { tags: [starred, ...created] }
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
      this.shows(this.#tags.isUsed) || this.others.followers.knows(openid)
        ? { tagid_list: this.of(openid) }
        : undefined,
  }

  /** @throws Refusal if the tag was deleted */
  check(id: number): void {
    this.#tags.find(String(id))
  }

  /** The ids of a user's tags. */
  of(openid: string): number[] {
    return this.#tags.items
      .filter(([, { openids }]) => openids.has(openid))
      .map(([id]) => Number(id))
  }

  /** A user who leaves loses all tags. */
  removeFrom(openid: string): void {
    for (const [, { openids }] of this.#tags.items) openids.delete(openid)
  }

  override get remembered(): Pick<Remembered, 'tags'> {
    const tags = this.#tags.items.map(([id, { name, openids }]) => ({
      id: Number(id),
      name,
      openids: [...openids],
    }))
    return { tags }
  }

  #find(id: number): Tag | undefined {
    if (isSystemTag(id)) throw new Refusal(45058)
    return this.#tags.find(String(id))
  }

  #checkName(name: string): void {
    const names = this.#tags.items.map(([, tag]) => tag.name)
    const isTaken = [starred.name, ...names].includes(name)
    if (name === '' || isTaken) throw new Refusal(45157)
  }
}

function isSystemTag(id: number): boolean {
  return id <= 2
}
