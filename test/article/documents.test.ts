import { saveDraft } from 'offiaccount/article'
import { getDraft } from 'offiaccount/draft'
import { expect, test } from 'vitest'
import { serve } from '../support/server.js'
import { stage } from './support/account.js'
import { documents, pictures } from './support/documents.js'
import { folderWith } from './support/folder.js'
import { png } from './support/pictures.js'

/** What the authors should know; of all else there is no word. */
const meant: Record<string, string[]> = {
  'report.md': ['report.md:30 - images/spin.gif: it moved, and is a still picture now'],
}

test('ten documents of different kinds become drafts, and no warning comes that is not meant', async () => {
  const drive = await png('#555')
  const { url } = await serve((_, response) => {
    response.end(drive)
  })
  const folder = await folderWith(await pictures())
  const all = await documents(url)
  expect(all).toHaveLength(10)
  for (const [name, article] of all) {
    const { account, mock } = stage()
    const saved = await saveDraft(account, { ...article, folder }, { allowPrivate: true })
    expect([name, saved.warnings.map(({ text }) => text)]).toEqual([name, meant[name] ?? []])
    const { news_item } = await getDraft(account, { media_id: saved.media_id })
    const [draft] = news_item
    const content = draft?.content ?? ''
    expect(draft?.title).not.toBe('')
    expect(content).not.toMatch(/ (?:class|id|on\w+)="|undefined|\[object|<script|<style/)
    for (const [, source] of content.matchAll(/<img[^>]* src="([^"]*)"/g)) {
      expect(source).toMatch(/^http:\/\/mmbiz\.qpic\.cn\//)
    }
    const uploads = mock.requests.filter(({ op }) => op?.startsWith('material.'))
    expect(uploads.length).toBe(new Set(saved.images.map(({ url: address }) => address)).size)
  }
})
