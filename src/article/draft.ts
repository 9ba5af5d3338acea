import { addDraft, getDraft, updateDraft, type DraftArticle } from '../generated/draft.js'
import { isApiError } from '../runtime/errors/api.js'
import type { Client } from '../runtime/request.js'
import type { Article, DraftOptions, ImageOptions, RenderedArticle, SavedDraft } from './article.js'
import { checkArticles, type Candidate } from './check.js'
import { ArticleError } from './error.js'
import { readPictures, uploadPictures, type Picture } from './images/pictures.js'
import { Uploads } from './images/uploads.js'
import { ManifestLimits } from './limits.js'
import { previewPage } from './preview.js'
import { htmlOf, render, type Draft } from './render.js'
import { attribute, textIn, type Element } from './tree.js'
import { isWeChatImage } from './wechat/address.js'

/** One article on its way. */
interface Pending {
  draft: Draft
  pictures: Map<Element, Picture>
  cover: Picture | undefined
  thumb: string | undefined
}

export async function saveDraft(
  account: Client,
  articles: readonly Article[],
  options: DraftOptions,
): Promise<SavedDraft> {
  const limits = await ManifestLimits.load()
  const uploads = new Uploads(account, options.uploads)
  const target = typeof options.update === 'string' ? { media_id: options.update } : options.update
  const pending = await Promise.all(articles.map((article) => prepare(article, limits)))
  const old =
    target && pending.some(lacksCover) ? await coversOf(account, target.media_id, options) : []
  pending.forEach((each, index) => {
    if (lacksCover(each)) each.thumb = old[index + (target?.index ?? 0)]
  })
  const pictures = pending.flatMap(picturesOf)
  const attempt = async (): Promise<SavedDraft> => {
    await readPictures(pictures, uploads, limits, options)
    refuseUnfit(pending, limits)
    const images = await uploadPictures(account, pictures, uploads, options)
    // Addresses of pictures may be longer than was expected.
    const media_id = await send(account, refuseUnfit(pending, limits), target, options)
    return { media_id, images, warnings: pending.flatMap(({ draft }) => draft.report.warnings) }
  }
  try {
    return await attempt()
  } catch (error) {
    // A cover that was uploaded long ago may have been deleted since.
    const stale = pictures.filter(({ kind, fitted }) => kind === 'material' && !fitted)
    if (!isApiError(error, 40007) || stale.length === 0) throw error
    for (const picture of stale) await uploads.forget(picture)
    return attempt()
  }
}

function picturesOf({ pictures, cover }: Pending): Picture[] {
  return [...pictures.values(), ...(cover ? [cover] : [])]
}

async function send(
  account: Client,
  requests: DraftArticle[],
  target: { media_id: string; index?: number | undefined } | undefined,
  { signal }: DraftOptions,
): Promise<string> {
  if (!target) return (await addDraft(account, { articles: requests }, { signal })).media_id
  const { media_id, index = 0 } = target
  for (const [offset, articles] of requests.entries()) {
    await updateDraft(account, { media_id, index: index + offset, articles }, { signal })
  }
  return media_id
}

async function coversOf(
  account: Client,
  media_id: string,
  { signal }: DraftOptions,
): Promise<(string | undefined)[]> {
  const { news_item: items } = await getDraft(account, { media_id }, { signal })
  return items.map((item) => ('thumb_media_id' in item ? item.thumb_media_id : undefined))
}

function lacksCover({ draft: { article }, cover, thumb }: Pending): boolean {
  return article.article_type !== 'newspic' && !cover && thumb === undefined
}

async function prepare(article: Article, limits: ManifestLimits): Promise<Pending> {
  const draft = await render(article, limits.longestContent)
  const {
    folder,
    cover,
    thumb_media_id: thumb,
    file = 'article',
    article_type: type,
  } = draft.article
  const shared = { folder, report: draft.report, file }
  const isPictures = type === 'newspic'
  const pictures = new Map<Element, Picture>()
  for (const image of draft.images) {
    const source = attribute(image, 'src') ?? ''
    if (!isPictures && isWeChatImage(source)) continue
    pictures.set(image, { ...shared, kind: isPictures ? 'material' : 'content', source, at: image })
  }
  const hasCover = !isPictures && thumb === undefined && cover !== undefined && cover !== ''
  return {
    draft,
    pictures,
    thumb,
    cover: hasCover
      ? { ...shared, kind: 'material', source: cover, at: draft.lineOf('cover') }
      : undefined,
  }
}

/** What stands for a `media_id` that is not there yet. */
const pendingId = 'pending'

function requestOf({ draft, pictures, cover, thumb }: Pending): DraftArticle {
  const { article, tree } = draft
  const { title = '', author, digest, source, comments = false } = article
  const text = {
    title,
    ...(author !== undefined && { author }),
    need_open_comment: comments === false ? 0 : 1,
    ...(comments === 'fans' && { only_fans_can_comment: 1 as const }),
  } as const
  if (article.article_type === 'newspic') {
    const image_list = [...pictures.values()].map(({ upload }) => ({
      image_media_id: upload?.media_id ?? pendingId,
    }))
    return {
      ...text,
      article_type: 'newspic',
      content: plainText(tree),
      image_info: { image_list },
    }
  }
  return {
    ...text,
    content: htmlOf(tree, (image) => {
      const picture = pictures.get(image)
      return picture ? (picture.upload?.url ?? longAddress) : (attribute(image, 'src') ?? '')
    }),
    ...(digest !== undefined && { digest }),
    ...(source !== undefined && { content_source_url: source }),
    thumb_media_id: cover?.upload?.media_id ?? thumb ?? pendingId,
  }
}

/** As long as WeChat's are. */
const longAddress = `http://mmbiz.qpic.cn/${'x'.repeat(109)}`

/** Paragraph by paragraph. */
function plainText(tree: Draft['tree']): string {
  const [root] = tree.children
  const blocks = root?.type === 'element' ? root.children : []
  return blocks
    .map((block) => textIn(block).trim())
    .filter(Boolean)
    .join('\n')
}

function candidateOf(pending: Pending): Candidate {
  return { draft: pending.draft, request: requestOf(pending), hasCover: !lacksCover(pending) }
}

/** @throws ArticleError with all that is wrong */
function refuseUnfit(pending: readonly Pending[], limits: ManifestLimits): DraftArticle[] {
  const candidates = pending.map(candidateOf)
  checkArticles(candidates, limits)
  const reports = pending.map(({ draft }) => draft.report)
  const problems = reports.flatMap((report) => report.problems)
  if (problems.length === 0) return candidates.map(({ request }) => request)
  const warnings = reports.flatMap((report) => report.warnings)
  throw new ArticleError(problems, warnings)
}

export async function renderArticle(
  article: Article,
  options: ImageOptions,
): Promise<RenderedArticle> {
  const limits = await ManifestLimits.load()
  const pending = await prepare(article, limits)
  const { draft, pictures } = pending
  await readPictures(picturesOf(pending), undefined, limits, options)
  checkArticles([candidateOf(pending)], limits)
  const { warnings, problems } = draft.report
  const { title = '' } = draft.article
  return {
    title,
    content: htmlOf(draft.tree, (image) => attribute(image, 'src') ?? ''),
    page: await previewPage(draft, pictures),
    warnings,
    problems,
  }
}
