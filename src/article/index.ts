import { checkNames } from '../runtime/names.js'
import { ConfigError } from '../runtime/errors/config.js'
import { checkSignal } from '../runtime/options.js'
import type { Client } from '../runtime/request.js'
import { packagesToInstall } from '../shared/packages.js'
import type { Article, DraftOptions, ImageOptions, RenderedArticle, SavedDraft } from './article.js'

export type {
  Article,
  ArticleImage,
  DraftOptions,
  ImageOptions,
  Problem,
  RenderedArticle,
  SavedDraft,
  UploadStore,
  Warning,
} from './article.js'
export { ArticleError, isArticleError } from './error.js'
export { isUploadError, UploadError } from './images/upload-error.js'
export {
  followPublication,
  isPublishError,
  publishDraft,
  PublishError,
  type Publication,
  type PublishOptions,
  type PublishProgress,
} from './publish.js'

/**
 * Makes a draft of an article, or of up to eight: renders the text, checks all of it, uploads its pictures, each once, and saves it.
 * @throws ArticleError with everything that is wrong, before anything is sent; UploadError if a picture does not arrive;
 * ConfigError if a package is missing or an option is wrong; ApiError if WeChat refuses the draft
 */
export async function saveDraft(
  account: Client,
  article: Article | readonly Article[],
  options: DraftOptions = {},
): Promise<SavedDraft> {
  const articles = [article].flat()
  checkGiven(articles, options, draftOptionNames)
  const draft = await import('./draft.js')
  return draft.saveDraft(account, articles, options)
}

/**
 * What {@link saveDraft} would send, and a page to look at it. Sends nothing, and reads no remote picture.
 * @throws ConfigError if a package is missing or an option is wrong
 */
export async function renderArticle(
  article: Article,
  options: ImageOptions = {},
): Promise<RenderedArticle> {
  checkGiven([article], options, imageOptionNames)
  const draft = await import('./draft.js')
  return draft.renderArticle(article, options)
}

const articleNames = Object.keys({
  markdown: 0,
  html: 0,
  folder: 0,
  file: 0,
  article_type: 0,
  title: 0,
  author: 0,
  digest: 0,
  cover: 0,
  thumb_media_id: 0,
  source: 0,
  comments: 0,
  theme: 0,
  footnotes: 0,
} satisfies Record<keyof Article, 0>)

const imageOptionNames = Object.keys({
  allowPrivate: 0,
  concurrency: 0,
  signal: 0,
} satisfies Record<keyof ImageOptions, 0>)

const draftOptionNames = Object.keys({
  allowPrivate: 0,
  concurrency: 0,
  signal: 0,
  update: 0,
  uploads: 0,
  onImage: 0,
} satisfies Record<keyof DraftOptions, 0>)

/** The packages that make an article of a text. */
const needed = [
  'css-tree',
  'hast-util-raw',
  'hast-util-select',
  'hast-util-to-html',
  'lowlight',
  'mdast-util-to-hast',
  'remark',
  'remark-gfm',
  'yaml',
]

/** @throws ConfigError */
function checkGiven(
  articles: readonly Article[],
  options: DraftOptions,
  names: readonly string[],
): void {
  checkNames('option', options, names)
  const { signal, concurrency = 1 } = options
  checkSignal(signal)
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new ConfigError('concurrency must be a whole number above 0')
  }
  for (const article of articles) {
    checkNames('field of an article', article, articleNames)
    if ((article.markdown === undefined) === (article.html === undefined)) {
      throw new ConfigError('an article has either markdown or html')
    }
  }
  const wanted = packagesToInstall(needed, '')
  if (!wanted) return
  const { missing, outdated, command } = wanted
  const reasons = [
    missing.length > 0 &&
      `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not installed`,
    outdated.join(', and '),
  ].filter(Boolean)
  throw new ConfigError(
    `articles need packages of their own: ${reasons.join(', and ')}. ${command}`,
  )
}
