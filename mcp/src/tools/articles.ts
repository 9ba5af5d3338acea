import { dirname } from 'node:path'
import {
  followPublication,
  renderArticle,
  saveDraft,
  type Article,
  type ArticleImage,
} from 'offiaccount/article'
import { getDraft, getDraftList } from 'offiaccount/draft'
import { batchGet, getArticle } from 'offiaccount/publish'
import { addMaterial, mediaUploadImg } from 'offiaccount/material'
import type { Schema } from '../model/schema.js'
import { Refusal } from '../safety/refusal.js'
import { objectOf, text, tool, type Context, type Tool } from './context.js'
import { knownFunction } from './functions.js'
import { perform } from './perform.js'
import { textOfHtml } from './html-text.js'

/** What the agent gives of an article. */
interface ArticleArgs {
  path?: string
  markdown?: string
  html?: string
  folder?: string
  title?: string
  author?: string
  digest?: string
  cover?: string
  source?: string
  theme?: 'light' | 'plain' | 'serif'
  comments?: boolean
  footnotes?: boolean
}

const articleFields: Record<string, Schema> = {
  path: { type: 'string', description: 'Markdown or HTML file; or give markdown or html' },
  markdown: text,
  html: text,
  folder: { type: 'string', description: 'Where local images are; default: that of path' },
  title: text,
  author: text,
  digest: text,
  cover: { type: 'string', description: 'File in the folder, or URL' },
  source: { type: 'string', description: '阅读原文 URL' },
  theme: { enum: ['light', 'plain', 'serif'] },
  comments: { type: 'boolean' },
  footnotes: { type: 'boolean', description: 'Links become footnotes' },
}

/** Characters of a file that holds an article, in bytes. */
const longestArticle = 2 * 2 ** 20

/** Everything that a path leads to is in the folders that were allowed. */
async function articleOf(args: ArticleArgs, { app }: Context): Promise<Article> {
  const { path, folder, markdown, html, ...rest } = args
  const given = [path, markdown, html].filter((each) => each !== undefined)
  if (given.length !== 1) {
    throw new Refusal(
      'bad-arguments',
      'an article has exactly one of path, markdown and html',
      'Give one of them. path、markdown、html 只给一个。',
    )
  }
  const only = app.folders.all.length === 1 ? '.' : undefined
  const root = folder ?? (path === undefined ? only : dirname(path))
  // A theme that front matter names is a file that nobody has allowed.
  const fields = {
    ...rest,
    theme: args.theme ?? 'light',
    ...(root !== undefined && { folder: await app.folders.folder(root) }),
  }
  if (path === undefined) return { ...fields, ...(html === undefined ? { markdown } : { html }) }
  const file = await app.folders.read(path, longestArticle)
  const content = await file.text()
  const body = /\.html?$/i.test(path) ? { html: content } : { markdown: content }
  return { ...fields, ...body, file: file.name }
}

const warnings: Schema = { type: 'array', items: text }

const saveArticle = tool<ArticleArgs & { update?: string }>({
  name: 'save_article',
  title: '存草稿 Save an article as a draft',
  description:
    'Makes a draft of Markdown or HTML: styles it for WeChat, uploads its images and cover, checks limits. 把文章存成草稿。Nothing is published.',
  effect: 'change',
  input: objectOf({
    ...articleFields,
    update: { type: 'string', description: 'media_id of a draft to change' },
  }),
  output: objectOf({ media_id: text, images: { type: 'integer' }, warnings }),
  run: async ({ update, ...args }, context) => {
    const { app, client, signal, progress } = context
    app.policy.check('save_article', 'change')
    context.note({ op: update === undefined ? 'draft.addDraft' : 'draft.updateDraft' })
    const article = await articleOf(args, context)
    const saved = await saveDraft(client, article, {
      signal,
      ...(update !== undefined && { update }),
      onImage: (image: ArticleImage, done: number, total: number) => {
        progress(done, total, `image ${image.source}`)
      },
    })
    return {
      result: {
        media_id: saved.media_id,
        images: saved.images.length,
        warnings: saved.warnings.map((warning) => warning.text),
        next: 'publish_article publishes it; read_article reads it.',
      },
    }
  },
})

const previewArticle = tool<ArticleArgs & { page?: string }>({
  name: 'preview_article',
  title: '预览文章 Preview an article',
  description:
    'What save_article would send, without sending it: title, text, warnings, problems. With page, a new file of that name in the first allowed folder shows it in a browser.',
  effect: undefined,
  writesFiles: true,
  input: objectOf({ ...articleFields, page: text }),
  output: objectOf({ title: text, text, problems: warnings, warnings, page: text }),
  run: async ({ page, ...args }, context) => {
    const { signal, app } = context
    const rendered = await renderArticle(await articleOf(args, context), { signal })
    const { title, content } = rendered
    const path =
      page === undefined
        ? undefined
        : await app.folders.write(
            `${page.replace(/\.html$/i, '')}.html`,
            Buffer.from(rendered.page),
          )
    return {
      result: {
        title,
        text: textOfHtml(content),
        problems: rendered.problems.map((problem) => problem.text),
        warnings: rendered.warnings.map((warning) => warning.text),
        ...(path !== undefined && { page: path }),
      },
    }
  },
})

const publishArticle = tool<{ media_id: string; confirm?: string }>({
  name: 'publish_article',
  title: '发布文章 Publish an article',
  description:
    'Publishes a draft and waits until WeChat is done. 发布草稿。Rehearsed first: call again with confirm once the user agrees.',
  effect: 'publish',
  input: objectOf({ media_id: text, confirm: text }, ['media_id']),
  output: objectOf({
    article_id: text,
    urls: { type: 'array', items: text },
    rehearsal: { type: 'object' },
  }),
  run: async ({ media_id, confirm }, context) => {
    const { client, signal, progress } = context
    const submit = knownFunction('publish.submit', context)
    const performed = await perform(submit, { media_id }, confirm, context)
    if ('rehearsal' in performed) return { result: { ...performed } }
    const { publish_id } = performed.answer as { publish_id: string }
    const publication = await followPublication(client, publish_id, {
      signal,
      onProgress: ({ elapsed }) => {
        progress(Math.round(elapsed / 1000), undefined, `publishing ${publish_id}`)
      },
    })
    return { result: { ...publication } }
  },
})

const readArticle = tool<{ media_id?: string; article_id?: string; html?: boolean }>({
  name: 'read_article',
  title: '读文章 Read an article',
  description:
    'A draft by media_id, or what is published by article_id: its articles as text, or html.',
  effect: 'read',
  input: objectOf({ media_id: text, article_id: text, html: { type: 'boolean' } }),
  output: objectOf({ articles: { type: 'array', items: { type: 'object' } } }),
  run: async ({ media_id, article_id, html = false }, { client, signal }) => {
    if ((media_id === undefined) === (article_id === undefined)) {
      throw new Refusal(
        'bad-arguments',
        'exactly one of media_id and article_id says which',
        'list_articles shows both. media_id 与 article_id 二选一。',
      )
    }
    const { news_item: items } =
      media_id === undefined
        ? await getArticle(client, { article_id: article_id ?? '' }, { signal })
        : await getDraft(client, { media_id }, { signal })
    const articles = items.map(({ content, ...rest }) => ({
      ...rest,
      ...(html ? { html: content } : { text: textOfHtml(content) }),
    }))
    return { result: { articles } }
  },
})

const listArticles = tool<{ kind: 'drafts' | 'published'; offset?: number; count?: number }>({
  name: 'list_articles',
  title: '文章列表 List articles',
  description: 'Drafts, or what is published, newest first, without their texts.',
  effect: 'read',
  input: objectOf(
    {
      kind: { enum: ['drafts', 'published'] },
      offset: { type: 'integer', minimum: 0 },
      count: { type: 'integer', minimum: 1, maximum: 20 },
    },
    ['kind'],
  ),
  output: objectOf({
    total: { type: 'integer' },
    articles: { type: 'array', items: { type: 'object' } },
  }),
  run: async ({ kind, offset = 0, count = 20 }, { client, signal }) => {
    const request = { offset, count, no_content: 0 } as const
    const page =
      kind === 'drafts'
        ? await getDraftList(client, request, { signal })
        : await batchGet(client, request, { signal })
    const articles = page.item.map(({ content, update_time, ...ids }) => ({
      ...ids,
      updated: new Date(update_time * 1_000).toISOString(),
      titles: content.news_item.map(({ title }) => title),
    }))
    return { result: { total: page.total_count, articles } }
  },
})

const uploadImage = tool<{ path: string; as?: 'content' | 'cover' }>({
  name: 'upload_image',
  title: '上传图片 Upload an image',
  description:
    'Uploads an image for the text of articles (gives a url), or as a permanent cover (gives a media_id).',
  effect: 'change',
  input: objectOf({ path: text, as: { enum: ['content', 'cover'] } }, ['path']),
  output: objectOf({ url: text, media_id: text }),
  run: async ({ path, as = 'content' }, context) => {
    const { app, client, signal } = context
    app.policy.check('upload_image', 'change')
    context.note({ op: as === 'content' ? 'material.mediaUploadImg' : 'material.addMaterial' })
    const media = await app.folders.read(path)
    const answer =
      as === 'content'
        ? await mediaUploadImg(client, { media }, { signal })
        : await addMaterial(client, { type: 'image', media }, { signal })
    return { result: { ...answer } }
  },
})

export const articleTools: readonly Tool[] = [
  saveArticle,
  previewArticle,
  publishArticle,
  readArticle,
  listArticles,
  uploadImage,
]
