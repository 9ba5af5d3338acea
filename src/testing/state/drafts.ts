import type { DraftArticle, DraftArticleDetail, DraftContent } from '../../generated/draft.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { itemPage } from './pages.js'
import { registry, type ItemOf } from './registry.js'
import type { Remembered } from './remembered.js'
import { exactly, listOf, record, whole } from './shapes.js'
import type { Store } from './tables.js'

const drafts = registry(
  40007,
  exactly({ articles: listOf(record<DraftArticleDetail>()), created: whole, updated: whole }),
)

/** The articles that are not published yet. */
export class Drafts extends Area<{ materials: { urlOf(media_id: string): string | undefined } }> {
  static readonly shape: Schema = drafts.shape
  readonly #drafts = drafts.create()
  readonly stored: Store = this.#drafts

  readonly handlers: Handlers = {
    'draft.addDraft': ({ articles }) => {
      const media_id = this.random.word(43)
      const details = articles.map((article) => this.#detail(article, articles.length > 1))
      const now = this.clock.seconds
      this.#drafts.add(media_id, { articles: details, created: now, updated: now })
      return { media_id }
    },
    'draft.getDraft': ({ media_id }) => {
      const draft = this.#drafts.find(media_id)
      return draft && contentOf(draft)
    },
    'draft.updateDraft': ({ media_id, index, articles: article }) => {
      const draft = this.#drafts.find(media_id)
      if (!draft) return
      if (draft.articles[index] === undefined) throw new Refusal(40114)
      draft.articles[index] = this.#detail(article, draft.articles.length > 1)
      draft.updated = this.clock.seconds
    },
    'draft.deleteDraft': ({ media_id }) => {
      this.#drafts.remove(media_id)
    },
    'draft.countDrafts': () =>
      this.shows(this.#drafts.isUsed) ? { total_count: this.#drafts.items.length } : undefined,
    'draft.getDraftList': ({ no_content: withoutContent, ...page }) => {
      if (!this.shows(this.#drafts.isUsed)) return undefined
      const items = this.#drafts.items.reverse().map(([media_id, draft]) => ({
        media_id,
        update_time: draft.updated,
        ...(withoutContent !== 1 && { content: contentOf(draft) }),
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

  /** The article with what WeChat adds. */
  #detail(article: DraftArticle, isOneOfSeveral: boolean): DraftArticleDetail {
    const usual = {
      need_open_comment: 0,
      only_fans_can_comment: 0,
      url: `http://mp.weixin.qq.com/s/${this.random.word(22)}`,
    } as const
    if (article.article_type === 'newspic') {
      const [cover] = article.image_info.image_list
      const thumb_media_id = cover?.image_media_id ?? ''
      return { ...usual, ...article, thumb_media_id, thumb_url: this.#thumbUrl(thumb_media_id) }
    }
    return {
      ...usual,
      ...article,
      show_cover_pic: String(article.show_cover_pic) === '1' ? 1 : 0,
      article_type: 'news',
      author: article.author ?? '',
      digest: article.digest ?? (isOneOfSeveral ? '' : beginningOf(article.content)),
      content_source_url: article.content_source_url ?? '',
      thumb_url: this.#thumbUrl(article.thumb_media_id),
    }
  }

  #thumbUrl(media_id: string): string {
    const address = `http://mmbiz.qpic.cn/mmbiz_jpg/${this.random.word(85)}/0?wx_fmt=jpeg`
    return this.others.materials.urlOf(media_id) ?? address
  }
}

function contentOf({ articles, created, updated }: ItemOf<typeof drafts>): DraftContent {
  return { news_item: articles, create_time: created, update_time: updated }
}

/** The digest that WeChat makes: the first 54 characters of the text. */
function beginningOf(html: string): string {
  const text = html.replaceAll(/<[^>]*>|\s+/g, ' ').trim()
  return Array.from(text.replaceAll(/ +/g, ' ')).slice(0, 54).join('')
}
