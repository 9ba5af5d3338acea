import type { DraftArticle, DraftArticleDetail } from '../../generated/draft.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { itemPage } from './pages.js'
import { registry } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, listOf, record, whole } from './shapes.js'
import type { Store } from './tables.js'

const drafts = registry(
  40007,
  exactly({ articles: listOf(record<DraftArticleDetail>()), updated: whole }),
)

/** The articles that are not published yet. */
export class Drafts extends Area {
  static readonly shape: Schema = drafts.shape
  readonly #drafts = drafts.create()
  readonly stored: Store = this.#drafts

  readonly handlers: Handlers = {
    'draft.addDraft': ({ articles }) => {
      const media_id = this.random.word(43)
      const details = articles.map((article) => this.#detail(article))
      this.#drafts.add(media_id, { articles: details, updated: this.clock.seconds })
      return { media_id }
    },
    'draft.getDraft': ({ media_id }) => {
      const draft = this.#drafts.find(media_id)
      return draft && { news_item: draft.articles }
    },
    'draft.updateDraft': ({ media_id, index, articles: article }) => {
      const draft = this.#drafts.find(media_id)
      if (!draft) return
      if (draft.articles[index] === undefined) throw new Refusal(40114)
      draft.articles[index] = this.#detail(article)
      draft.updated = this.clock.seconds
    },
    'draft.deleteDraft': ({ media_id }) => {
      this.#drafts.remove(media_id)
    },
    'draft.countDrafts': () =>
      this.#drafts.isUsed ? { total_count: this.#drafts.items.length } : undefined,
    'draft.getDraftList': ({ no_content: withoutContent, ...page }) => {
      if (!this.#drafts.isUsed) return undefined
      const items = this.#drafts.items.reverse().map(([media_id, { articles, updated }]) => ({
        media_id,
        update_time: updated,
        ...(withoutContent !== 1 && { content: { news_item: articles } }),
      }))
      return itemPage(items, page)
    },
  }

  /** Removes a draft that is being published. Undefined if it was not created in this mock. */
  remove(media_id: string): DraftArticleDetail[] | undefined {
    return this.#drafts.remove(media_id)?.articles
  }

  override get remembered(): Pick<Remembered, 'drafts'> {
    const drafts = this.#drafts.items.map(([media_id, { articles, updated }]) => ({
      media_id,
      update_time: updated,
      articles,
    }))
    return { drafts }
  }

  #detail(article: DraftArticle): DraftArticleDetail {
    const url = `http://mp.weixin.qq.com/s/${this.random.word(22)}`
    if (article.article_type === 'newspic') return { ...article, url }
    const { author = '', digest = '', content_source_url = '' } = article
    return { ...article, author, digest, content_source_url, url }
  }
}
