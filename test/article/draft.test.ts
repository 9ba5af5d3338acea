import { join } from 'node:path'
import { isApiError, memoryStore, OffiAccount } from 'offiaccount'
import { isArticleError, isUploadError, saveDraft, type Article } from 'offiaccount/article'
import { getDraft } from 'offiaccount/draft'
import { describe, expect, test } from 'vitest'
import { stage } from './support/account.js'
import { folderWith } from './support/folder.js'
import { dataUri, png } from './support/pictures.js'

const cover = await dataUri('#123')

const problemsOf = async (article: Article | Article[]): Promise<string[]> => {
  const { account, mock } = stage()
  const error: unknown = await saveDraft(account, article).catch((reason: unknown) => reason)
  if (!isArticleError(error)) throw error
  expect(mock.requests).toEqual([])
  expect(error.message).toBe(error.problems.map(({ text }) => text).join('\n'))
  return error.problems.map(({ text }) => text)
}

describe('a draft', () => {
  test('has what the front matter says', async () => {
    const { account } = stage()
    const markdown = [
      '---',
      'title: 春季新品上市',
      'author: 小店',
      'digest: 新品到店',
      `cover: "${cover}"`,
      'source: https://shop.example/spring',
      'comments: fans',
      'tags: [a, b]',
      '---',
      '',
      '新品到店，**欢迎**选购。',
    ].join('\n')
    const { media_id, warnings } = await saveDraft(account, { markdown })
    expect(warnings).toEqual([])
    const { news_item } = await getDraft(account, { media_id })
    expect(news_item).toMatchObject([
      {
        title: '春季新品上市',
        author: '小店',
        digest: '新品到店',
        content_source_url: 'https://shop.example/spring',
        need_open_comment: 1,
        only_fans_can_comment: 1,
      },
    ])
    expect(news_item[0]?.content).toMatch(/<strong[^>]*>欢迎<\/strong>/)
  })

  test('has what the caller says rather than what the front matter does', async () => {
    const { account } = stage()
    const { media_id } = await saveDraft(account, {
      markdown: '---\ntitle: Old\nauthor: Old\ncomments: true\n---\nText',
      title: 'New',
      comments: false,
      cover,
    })
    const { news_item } = await getDraft(account, { media_id })
    expect(news_item).toMatchObject([{ title: 'New', author: 'Old', need_open_comment: 0 }])
  })

  test('is called by its first heading, which leaves the text', async () => {
    const { account } = stage()
    const { media_id } = await saveDraft(account, { markdown: '# The *title*\n\n# Another', cover })
    const { news_item } = await getDraft(account, { media_id })
    expect(news_item[0]?.title).toBe('The title')
    expect(news_item[0]?.content).toMatch(/^<section[^>]*><h1[^>]*>Another<\/h1><\/section>$/)
  })

  test('holds the heading once that is its title', async () => {
    const { account } = stage()
    const markdown = '---\ntitle: Spring\n---\n# Spring\n\nText'
    const { media_id } = await saveDraft(account, { markdown, cover })
    const { news_item } = await getDraft(account, { media_id })
    expect(news_item[0]?.content).not.toContain('Spring')
  })

  test('holds up to eight articles', async () => {
    const { account } = stage()
    const article = (number: number): Article => ({ markdown: `# Number ${number}\n\nText`, cover })
    const { media_id } = await saveDraft(account, [1, 2, 3, 4, 5, 6, 7, 8].map(article))
    const { news_item } = await getDraft(account, { media_id })
    expect(news_item.map(({ title }) => title).at(-1)).toBe('Number 8')
    expect(await problemsOf([1, 2, 3, 4, 5, 6, 7, 8, 9].map(article))).toEqual([
      'article:1 - a draft must have 1 to 8 articles, not 9',
    ])
  })

  test('of pictures has their ids, and its text without format', async () => {
    const { account, calls } = stage()
    const [one, other] = await Promise.all([dataUri('#100'), dataUri('#200')])
    const { media_id, images } = await saveDraft(account, {
      markdown: `# 春天\n\n新品**到店**\n\n![a](${one}) ![b](${other})\n\n欢迎`,
      article_type: 'newspic',
    })
    const { news_item } = await getDraft(account, { media_id })
    expect(calls('material.addMaterial')).toBe(2)
    expect(news_item).toMatchObject([
      {
        article_type: 'newspic',
        title: '春天',
        content: '新品到店\n欢迎',
        image_info: { image_list: images.map(({ media_id: id }) => ({ image_media_id: id })) },
      },
    ])
  })
})

describe('everything that is wrong is said at once, and nothing is sent', () => {
  test('by file and line', async () => {
    const markdown = [
      '---',
      `title: ${'长'.repeat(33)}`,
      `author: ${'x'.repeat(17)}`,
      `digest: ${'y'.repeat(129)}`,
      'source: ftp://example.org/',
      'comments: maybe',
      '---',
      '',
      '![a picture](missing.png)',
    ].join('\n')
    const folder = await folderWith({})
    expect(await problemsOf({ markdown, file: 'post.md', folder })).toEqual([
      'post.md:6 - comments must be true or false, or fans',
      'post.md:9 - missing.png cannot be used: there is no such file',
      'post.md:1 - the cover is missing: cover in the front matter, or the option of that name, says it',
      'post.md:5 - source must be an address of http or https, not "ftp://example.org/"',
      expect.stringMatching(/^post\.md:2 - title must have at most \d+ characters, not 33$/),
      expect.stringMatching(/^post\.md:3 - author must have at most \d+ characters, not 17$/),
      expect.stringMatching(/^post\.md:4 - digest must have at most \d+ characters, not 129$/),
    ])
  })

  test('of all articles', async () => {
    const articles = [
      { markdown: 'No title', file: 'a.md', cover },
      { markdown: '# Title', file: 'b.md', cover },
    ]
    expect(await problemsOf(articles)).toEqual([
      'a.md:1 - the title is missing: title in the front matter, or a first heading, says it',
      'b.md:1 - there is no text',
    ])
  })

  test('the length of the content is that of what is sent', async () => {
    const markdown = `# Long\n\n${'字'.repeat(20_000)}`
    const [problem] = await problemsOf({ markdown, cover })
    expect(problem).toMatch(/^article:1 - content must have at most \d+ characters, not 20\d{3}$/)
  })

  test('front matter that is no YAML is told by its line', async () => {
    const markdown = '---\ntitle: Fine\nauthor: [a\n---\nText'
    const [problem] = await problemsOf({ markdown, cover, file: 'post.md' })
    expect(problem).toMatch(/^post\.md:[34] - the front matter is not YAML: /)
  })
})

describe('a picture is uploaded once', () => {
  test('whatever it is called', async () => {
    const { account, calls } = stage()
    const red = await png('#f00')
    const folder = await folderWith({ 'a.png': red, 'b/c.png': red, 'd.png': await png('#0f0') })
    const markdown = '# T\n\n![](a.png) ![](b/c.png) ![](./d.png) ![](a.png)'
    const { images } = await saveDraft(account, { markdown, folder, cover: 'a.png' })
    expect(calls('material.mediaUploadImg')).toBe(2)
    expect(calls('material.addMaterial')).toBe(1)
    expect(images).toHaveLength(5)
    expect(new Set(images.map(({ url }) => url)).size).toBe(3)
  })

  test('also in the next run of the same account', async () => {
    const { account, calls } = stage()
    const article = { markdown: `# T\n\n![](${await dataUri('#f00')})`, cover }
    const first = await saveDraft(account, article)
    const second = await saveDraft(account, article)
    expect(first.images.map(({ isNew }) => isNew)).toEqual([true, true])
    expect(second.images.map(({ isNew }) => isNew)).toEqual([false, false])
    expect(calls('material.mediaUploadImg') + calls('material.addMaterial')).toBe(2)
  })

  test.each([
    ['a file', async () => join(await folderWith({}), 'deep/uploads.json')],
    ['a store', () => Promise.resolve(memoryStore())],
  ])('by another program too, if %s remembers it', async (_, make) => {
    const { account, calls, mock } = stage()
    const uploads = await make()
    const article = { markdown: `# T\n\n![](${await dataUri('#f00')})`, cover }
    await saveDraft(account, article, { uploads })
    const other = new OffiAccount({ appid: account.appid, secret: 's', fetch: mock.fetch })
    await saveDraft(other, article, { uploads })
    expect(calls('material.mediaUploadImg') + calls('material.addMaterial')).toBe(2)
    const stranger = new OffiAccount({
      appid: 'wx0123456789abcdef',
      secret: 's',
      fetch: mock.fetch,
    })
    await saveDraft(stranger, article, { uploads })
    expect(calls('material.mediaUploadImg') + calls('material.addMaterial')).toBe(4)
  })

  test('and not again when the run goes on after a failure, which names it', async () => {
    const { account, calls, mock } = stage()
    const [one, other] = await Promise.all([dataUri('#f00'), dataUri('#0f0')])
    const article = { markdown: `# T\n\n![](${one})\n\n![](${other})`, cover, file: 'post.md' }
    mock.failNext('material.addMaterial', { errcode: 45009 })
    const error: unknown = await saveDraft(account, article, { concurrency: 1 }).catch(
      (reason: unknown) => reason,
    )
    if (!isUploadError(error)) throw error
    expect(error.message).toMatch(/^post\.md:1 - data:image\/png;.*… was not uploaded: .*45009/)
    expect(isApiError(error.cause, 45009)).toBe(true)
    const { images } = await saveDraft(account, article)
    expect(images.map(({ isNew }) => isNew)).toEqual([false, false, true])
    expect(calls('material.mediaUploadImg')).toBe(2)
  })

  test('unless WeChat has lost it: a cover that was deleted is uploaded again', async () => {
    const { account, calls, mock } = stage()
    const article = { markdown: '# T\n\nText', cover }
    await saveDraft(account, article)
    mock.failNext('draft.addDraft', { errcode: 40007 })
    const again = await saveDraft(account, article)
    expect(again.images).toMatchObject([{ isNew: true }])
    expect(calls('material.addMaterial')).toBe(2)
  })
})

describe('an existing draft', () => {
  test('is changed, and keeps its cover', async () => {
    const { account, calls } = stage()
    const { media_id } = await saveDraft(account, [
      { markdown: '# One\n\nOld', cover },
      { markdown: '# Two\n\nOld', cover },
    ])
    const before = await getDraft(account, { media_id })
    const changed = await saveDraft(
      account,
      { markdown: '# Zwei\n\nNew' },
      { update: { media_id, index: 1 } },
    )
    expect(changed.media_id).toBe(media_id)
    const { news_item } = await getDraft(account, { media_id })
    expect(news_item.map(({ title }) => title)).toEqual(['One', 'Zwei'])
    expect(news_item[1]).toHaveProperty(
      'thumb_media_id',
      (before.news_item[1] as { thumb_media_id?: string }).thumb_media_id,
    )
    expect(calls('material.addMaterial')).toBe(1)
    await saveDraft(account, { markdown: '# Eins\n\nNew' }, { update: media_id })
    const after = await getDraft(account, { media_id })
    expect(after.news_item.map(({ title }) => title)).toEqual(['Eins', 'Zwei'])
  })
})

test('an unknown option, or field, is a mistake of the program', async () => {
  const { account } = stage()
  await expect(saveDraft(account, { markdown: '', autor: 'x' } as Article)).rejects.toThrow(
    'unknown field of an article autor: did you mean author?',
  )
  await expect(saveDraft(account, {})).rejects.toThrow('either markdown or html')
  await expect(saveDraft(account, { markdown: '' }, { concurency: 2 } as object)).rejects.toThrow(
    'did you mean concurrency?',
  )
})

test('a run that is stopped sends no more', async () => {
  const { account, calls } = stage()
  const stop = new AbortController()
  const markdown = `# T\n\n![](${await dataUri('#f00')}) ![](${await dataUri('#0f0')})`
  const saved = saveDraft(
    account,
    { markdown, cover },
    {
      concurrency: 1,
      signal: stop.signal,
      onImage: () => {
        stop.abort(new Error('enough'))
      },
    },
  )
  await expect(saved).rejects.toThrow('enough')
  expect(calls('material.mediaUploadImg')).toBe(1)
  expect(calls('draft.addDraft')).toBe(0)
})
