import type { PublishArticles, PublishGetResponse } from '../../generated/publish.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { systemAccount } from '../push/message.js'
import { Area } from './area.js'
import type { Drafts } from './drafts.js'
import { itemPage } from './pages.js'
import { registry } from './registry.js'
import type { Remembered } from './remembered.js'
import { atLeast, exactly, flag, listOf, text, whole } from './shapes.js'
import { group, rows, type Store } from './tables.js'

type Article = PublishArticles['news_item'][number]

const tables = group({
  /** By article_id. */
  publications: registry(
    53600,
    exactly({
      articles: listOf(atLeast<Article>({ url: text, is_deleted: flag })),
      published: whole,
    }),
  ),
  tasks: rows('publish_id', exactly({ publish_id: text, article_id: text })),
})

/** Articles that were published from drafts of this mock; publishing succeeds at once. */
export class Publications extends Area<{ drafts: Drafts }> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #publications = this.#tables.publications
  readonly #tasks = this.#tables.tasks

  readonly handlers: Handlers = {
    'publish.submit': ({ media_id }) => {
      const draft = this.others.drafts.remove(media_id)
      if (!draft) return undefined
      const articleId = this.random.word(43)
      const publishId = this.random.int64()
      const articles = draft.map((article) => ({ ...article, is_deleted: false }) as Article)
      this.#publications.add(articleId, { articles, published: this.clock.seconds })
      this.#tasks.add({ publish_id: publishId, article_id: articleId })
      this.#finish(publishId, articleId)
      return { publish_id: publishId, msg_data_id: this.random.int64() }
    },
    'publish.get': ({ publish_id }) => {
      const task = this.#tasks.get(String(publish_id))
      return task && this.#result(task.publish_id, task.article_id)
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
    const publications = this.#publications.items.map(([article_id, publication]) => ({
      article_id,
      update_time: publication.published,
      articles: publication.articles,
    }))
    return { publications }
  }

  #result(publish_id: string, article_id: string): PublishGetResponse {
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
