import type { PublishArticles, PublishGetResponse } from '../../generated/publish.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { systemAccount } from '../push/message.js'
import { Area } from './area.js'
import type { Drafts } from './drafts.js'
import { itemPage } from './pages.js'
import { registry, type ItemOf } from './registry.js'
import type { Remembered } from './remembered.js'
import { atLeast, exactly, flag, listOf, text, whole } from './shapes.js'
import { group, rows, type Store } from './tables.js'

type Publication = ItemOf<typeof publications>
type Article = PublishArticles['news_item'][number]

/** By article_id. */
const publications = registry(
  53600,
  exactly({
    articles: listOf(atLeast<Article>({ url: text, is_deleted: flag })),
    published: whole,
  }),
)

const tables = group({
  publications,
  tasks: rows('publish_id', exactly({ publish_id: text, article_id: text })),
})

/** Articles that were published from drafts of this mock. */
export class Publications extends Area<{ drafts: Drafts }> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #publications = this.#tables.publications
  readonly #tasks = this.#tables.tasks
  #forgotten = new AbortController()

  override reset(): void {
    this.#forgotten.abort()
    this.#forgotten = new AbortController()
    super.reset()
  }

  readonly handlers: Handlers = {
    'publish.submit': ({ media_id }) => {
      const draft = this.others.drafts.remove(media_id)
      if (!draft) return undefined
      const articleId = this.random.word(43)
      const publishId = this.random.uint32()
      const articles = draft.map((article) => ({ ...article, is_deleted: false }) as Article)
      const { publishSeconds } = this.context
      const published = this.clock.seconds + publishSeconds
      this.#publications.add(articleId, { articles, published })
      this.#tasks.add({ publish_id: publishId, article_id: articleId })
      const { signal } = this.#forgotten
      void this.clock.passed(publishSeconds, signal).then(() => {
        if (!signal.aborted) this.#finish(publishId, articleId)
      })
      return { publish_id: publishId, msg_data_id: this.random.uint32() }
    },
    'publish.get': ({ publish_id }) => {
      const task = this.#tasks.get(String(publish_id))
      return task && this.#result(task.publish_id, task.article_id)
    },
    'publish.getArticle': ({ article_id }) => {
      const publication = this.#publications.find(article_id)
      return publication && contentOf(publication)
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
      if (!this.shows(this.#publications.isUsed)) return undefined
      const items = this.#published.reverse().map(([article_id, publication]) => ({
        article_id,
        update_time: publication.published,
        ...(withoutContent !== 1 && { content: contentOf(publication) }),
      }))
      return itemPage(items, page)
    },
  }

  /** Without those that are still being published. */
  get #published(): [article_id: string, Publication][] {
    const now = this.clock.seconds
    return this.#publications.items.filter(([, { published }]) => published <= now)
  }

  #finish(publishId: string, articleId: string): void {
    const task = this.#result(publishId, articleId)
    if (task.publish_status !== 0) return
    const { publish_id, publish_status, article_id, article_detail } = task
    const result = { publish_id, publish_status, article_id, article_detail }
    this.context.pushEvent('event.PUBLISHJOBFINISH', {
      FromUserName: systemAccount,
      PublishEventInfo: result,
    })
  }

  override get remembered(): Pick<Remembered, 'publications'> {
    const publications = this.#published.map(([article_id, publication]) => ({
      article_id,
      update_time: publication.published,
      articles: publication.articles,
    }))
    return { publications }
  }

  #result(publish_id: string, article_id: string): PublishGetResponse {
    const publication = new Map(this.#publications.items).get(article_id)
    if (!publication) return { publish_id, publish_status: 5, fail_idx: [] }
    if (publication.published > this.clock.seconds)
      return { publish_id, publish_status: 1, fail_idx: [] }
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

function contentOf({ articles, published }: Publication): PublishArticles {
  return { news_item: articles, create_time: published, update_time: published }
}
