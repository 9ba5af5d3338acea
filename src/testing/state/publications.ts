import type { PublishArticles, PublishGetResponse } from '../../generated/publish.js'
import { Refusal } from '../answer/refusal.js'
import type { Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { systemAccount, type Raise } from '../push/message.js'
import type { Random } from '../random.js'
import type { Area } from './area.js'
import type { Drafts } from './drafts.js'
import { itemPage } from './pages.js'
import { Registry, registryShape, type RegistryData } from './registry.js'
import type { Remembered } from './remembered.js'
import { atLeast, exactly, flag, listOf, text, whole } from './shapes.js'

type Article = PublishArticles['news_item'][number]

interface Publication {
  articles: Article[]
  published: number
}

interface PublicationsDump {
  publications: RegistryData<Publication>
  tasks: { publish_id: string; article_id: string }[]
}

export const publicationsShape: Schema = exactly({
  publications: registryShape(
    exactly({ articles: listOf(atLeast({ url: text, is_deleted: flag })), published: whole }),
  ),
  tasks: listOf(exactly({ publish_id: text, article_id: text })),
})

/** What was published from drafts of this mock; publishing succeeds at once. */
export class Publications implements Area {
  readonly #clock: Clock
  readonly #random: Random
  readonly #drafts: Drafts
  readonly #raise: Raise
  /** By article_id. */
  readonly #publications = new Registry<Publication>(53600)
  /** From publish_id to article_id. */
  readonly #tasks = new Map<string, string>()

  constructor(clock: Clock, random: Random, drafts: Drafts, raise: Raise) {
    this.#raise = raise
    this.#clock = clock
    this.#random = random
    this.#drafts = drafts
  }

  readonly handlers: Handlers = {
    'publish.submit': ({ media_id }) => {
      const draft = this.#drafts.take(media_id)
      if (!draft) return undefined
      const articleId = this.#random.word(43)
      const publishId = this.#random.int64()
      const articles = draft.map((article) => ({ ...article, is_deleted: false }) as Article)
      this.#publications.add(articleId, { articles, published: this.#clock.seconds })
      this.#tasks.set(publishId, articleId)
      this.#finish(publishId, articleId)
      return { publish_id: publishId, msg_data_id: this.#random.int64() }
    },
    'publish.get': ({ publish_id }) => {
      const articleId = this.#tasks.get(String(publish_id))
      return articleId === undefined ? undefined : this.#task(String(publish_id), articleId)
    },
    'publish.getArticle': ({ article_id }) => {
      const publication = this.#publications.find(article_id)
      return publication && { news_item: publication.articles }
    },
    'publish.delete': ({ article_id, index = 0 }) => {
      const publication = this.#publications.find(article_id)
      if (!publication) return
      if (index > publication.articles.length) throw new Refusal(40114)
      publication.articles.forEach((article, position) => {
        if (index === 0 || position === index - 1) article.is_deleted = true
      })
      const isEmpty = publication.articles.every(({ is_deleted: isDeleted }) => isDeleted)
      if (isEmpty) this.#publications.remove(article_id)
    },
    'publish.batchGet': ({ no_content: withoutContent, ...page }) => {
      if (!this.#publications.isUsed) return undefined
      const items = this.#publications.items
        .reverse()
        .map(([article_id, { articles, published }]) => ({
          article_id,
          update_time: published,
          ...(withoutContent !== 1 && { content: { news_item: articles } }),
        }))
      return itemPage(items, page)
    },
  }

  #finish(publishId: string, articleId: string): void {
    const task = this.#task(publishId, articleId)
    if (task.publish_status !== 0) return
    const { publish_id, publish_status, article_id, article_detail } = task
    const result = { publish_id, publish_status, article_id, article_detail }
    this.#raise('event.PUBLISHJOBFINISH', {
      FromUserName: systemAccount,
      PublishEventInfo: result,
    })
  }

  get contents(): Pick<Remembered, 'publications'> {
    const publications = this.#publications.items.map(([article_id, publication]) => ({
      article_id,
      update_time: publication.published,
      articles: publication.articles,
    }))
    return { publications }
  }

  dump(): PublicationsDump {
    const tasks = Array.from(this.#tasks, ([publish_id, article_id]) => ({
      publish_id,
      article_id,
    }))
    return { publications: this.#publications.dump(), tasks }
  }

  load({ publications, tasks }: PublicationsDump): void {
    this.#publications.load(publications)
    for (const { publish_id, article_id } of tasks) this.#tasks.set(publish_id, article_id)
  }

  reset(): void {
    this.#publications.reset()
    this.#tasks.clear()
  }

  #task(publish_id: string, article_id: string): PublishGetResponse {
    const publication = new Map(this.#publications.items).get(article_id)
    if (!publication) return { publish_id, publish_status: 5, fail_idx: [] }
    const item = publication.articles.map(({ url }, index) => ({
      idx: index + 1,
      article_url: url,
    }))
    return {
      publish_id,
      publish_status: 0,
      article_id,
      article_detail: { count: item.length, item },
      fail_idx: [],
    }
  }
}
