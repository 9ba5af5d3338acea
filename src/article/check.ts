import type { DraftArticle } from '../generated/draft.js'
import { pathText, type Misfit } from '../shared/schema/misfit.js'
import type { ManifestLimits } from './limits.js'
import type { Draft } from './render.js'
import { textIn } from './tree.js'

/** An article, and what would be sent of it. */
export interface Candidate {
  draft: Draft
  request: DraftArticle
  hasCover: boolean
}

/** What fields of a draft are called in front matter. */
const fieldNames: Readonly<Record<string, string>> = {
  content_source_url: 'source',
  need_open_comment: 'comments',
  only_fans_can_comment: 'comments',
  image_info: 'images',
}

/** Reports all that WeChat would refuse: by the manifest's limits, and what these do not say. */
export function checkArticles(candidates: readonly Candidate[], limits: ManifestLimits): void {
  for (const candidate of candidates) checkArticle(candidate)
  for (const misfit of limits.misfitsOf(candidates.map(({ request }) => request))) {
    const [, index = 0, field = ''] = misfit.path
    const name = fieldNames[field] ?? String(field)
    const { report, lineOf } = candidates[Number(index)]?.draft ?? {}
    report?.refuse(sentence(name, misfit), lineOf?.(name))
  }
}

function checkArticle({ draft, request, hasCover }: Candidate): void {
  const { article, report, lineOf, images, tree } = draft
  const isPictures = article.article_type === 'newspic'
  const types = ['news', 'newspic', undefined]
  if (request.title === '') {
    const how = 'title in the front matter, or a first heading, says it'
    report.refuse(`the title is missing: ${how}`, lineOf('title'))
  }
  if (!types.includes(article.article_type)) {
    report.refuse('article_type must be news or newspic', lineOf('article_type'))
  }
  if (isPictures && images.length === 0) report.refuse('a message of pictures has none')
  const isRead = tree.children.length > 0
  if (isRead && !isPictures && images.length === 0 && textIn(tree).trim() === '') {
    report.refuse('there is no text')
  }
  if (!hasCover) {
    const how = 'cover in the front matter, or the option of that name, says it'
    report.refuse(`the cover is missing: ${how}`, lineOf('cover'))
  }
  const { source } = article
  if (source !== undefined && !isHttp(source)) {
    const shown = JSON.stringify(source.slice(0, 80))
    report.refuse(`source must be an address of http or https, not ${shown}`, lineOf('source'))
  }
}

function sentence(name: string, { path, rule }: Misfit): string {
  if (name === '') return `a draft ${rule.replace('items', 'articles')}`
  return `${[name, pathText(path.slice(3))].filter(Boolean).join('.')} ${rule}`
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
