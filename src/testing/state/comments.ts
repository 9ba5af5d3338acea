import type { CommentArticle, CommentItem, CommentTarget } from '../../generated/comment.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { exactly, record, setOf, text } from './shapes.js'
import { cell, group, rows, type Store } from './tables.js'

/** What a user says about an article. */
export interface NewComment {
  /** The `msg_data_id` of the mass message or publication. */
  msg_data_id: string
  /** Which of its articles; 0 is the first. */
  index?: number | undefined
  /** Default: a made-up user. */
  openid?: string | undefined
  content: string
}

const tables = group({
  comments: rows(
    'user_comment_id',
    exactly({ user_comment_id: text, article: text, comment: record<CommentItem>() }),
  ),
  /** Articles on which nobody can comment now. */
  closed: cell(setOf(text), new Set()),
})

/** What users have said about articles, and what the account makes of it. */
export class Comments extends Area {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #comments = this.#tables.comments

  /** @throws Error if the comments on the article are closed */
  add({ openid = this.random.openid(), content, ...article }: NewComment): CommentItem {
    const key = keyOf(article)
    if (this.#tables.closed.value.has(key)) throw new Error('the comments on it are closed')
    const user_comment_id = String(this.#comments.size + 1)
    const now = this.clock.seconds
    const comment: CommentItem = {
      ...{ user_comment_id, openid, content, comment_type: 0, create_time: now },
    }
    this.#comments.add({ user_comment_id, article: key, comment })
    return comment
  }

  readonly handlers: Handlers = {
    'comment.open': (article) => {
      this.#setClosed(article, false)
    },
    'comment.close': (article) => {
      this.#setClosed(article, true)
    },
    'comment.list': ({ begin, count, type, ...article }) => {
      if (!this.shows(this.#comments.size > 0)) return undefined
      const key = keyOf(article)
      const fitting = [...this.#comments.values()]
        .filter((each) => each.article === key)
        .map(({ comment }) => comment)
        .filter(({ comment_type }) => type === 0 || comment_type === type - 1)
      return { total: fitting.length, comment: fitting.slice(begin, begin + count) }
    },
    'comment.markElect': (target) => {
      this.#change(target, (comment) => ({ ...comment, comment_type: 1 }))
    },
    'comment.unMarkElect': (target) => {
      this.#change(target, (comment) => ({ ...comment, comment_type: 0 }))
    },
    'comment.delete': (target) => {
      if (this.#find(target)) this.#comments.delete(String(target.user_comment_id))
    },
    'comment.replyAdd': ({ content, ...target }) => {
      this.#change(target, (comment) => {
        if (comment.reply) throw new Refusal(88005)
        return { ...comment, reply: { content, create_time: this.clock.seconds } }
      })
    },
    'comment.replyDelete': (target) => {
      this.#change(target, ({ reply, ...comment }) => {
        if (!reply) throw new Refusal(88008)
        return comment
      })
    },
  }

  #setClosed(article: CommentArticle, isClosed: boolean): void {
    const { closed } = this.#tables
    const others = [...closed.value].filter((key) => key !== keyOf(article))
    closed.value = new Set(isClosed ? [...others, keyOf(article)] : others)
  }

  #find(target: CommentTarget): CommentItem | undefined {
    const found = this.#comments.get(String(target.user_comment_id))
    if (found?.article === keyOf(target)) return found.comment
    if (this.shows(this.#comments.size > 0)) throw new Refusal(88008)
    return undefined
  }

  #change(target: CommentTarget, change: (comment: CommentItem) => CommentItem): void {
    const comment = this.#find(target)
    if (!comment) return
    const { user_comment_id } = comment
    this.#comments.add({ user_comment_id, article: keyOf(target), comment: change(comment) })
  }
}

function keyOf({ msg_data_id, index = 0 }: CommentArticle): string {
  return `${msg_data_id}/${index}`
}
