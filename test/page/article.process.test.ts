import { OffiAccount } from 'offiaccount'
import { saveDraft } from 'offiaccount/article'
import { addDraft } from 'offiaccount/draft'
import { submit } from 'offiaccount/publish'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, onTestFinished, test } from 'vitest'
import { testInChromium } from '../support/chromium.js'
import { dataUri } from '../article/support/pictures.js'
import { Page } from './support/browser.js'

const appid = 'wx5edab3bdfba3dc1c'

async function listening(): Promise<{ url: string; account: OffiAccount }> {
  const mock = createMockWeChat({ appid, secret: 'secret' })
  const { url } = await mock.listen()
  onTestFinished(() => mock.close())
  return { url, account: new OffiAccount({ appid, secret: 'secret', baseUrl: url }) }
}

test('GET /_mock/article shows a draft as its readers will see it, and nothing else', async () => {
  const { url, account } = await listening()
  const markdown = `# 春天 & "more"\n\n**新品**\n\n![](${await dataUri('#f00')})`
  const cover = await dataUri('#0f0')
  const { media_id } = await saveDraft(account, [
    { markdown, cover },
    { markdown: '# 二\n\nx', cover },
  ])
  const page = await fetch(`${url}/_mock/article?id=${media_id}&index=0`)
  const text = await page.text()
  expect(text).toContain('<h1>春天 &amp; &quot;more&quot;</h1>')
  const [, picture = ''] = /<img src="([^"]+)"/.exec(text) ?? []
  expect((await fetch(new URL(picture, url))).headers.get('content-type')).toBe('image/png')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/^sandbox; default-src 'none'/)
  expect(policy).toContain(`img-src ${url} data:;`)
  const live = (await (await fetch(`${url}/_mock/live`)).json()) as { articles: object[] }
  expect(live.articles).toMatchObject([
    { id: media_id, index: 1, state: 'draft', title: '二' },
    { id: media_id, index: 0, state: 'draft', title: '春天 & "more"' },
  ])
  expect((await fetch(`${url}/_mock/article?id=${media_id}&index=2`)).status).toBe(404)
  expect((await fetch(`${url}/_mock/article`)).status).toBe(404)
})

test('GET /_mock/article shows what is published, and messages of pictures', async () => {
  const { url, account } = await listening()
  const { media_id } = await saveDraft(account, {
    markdown: `# 图\n\n<b>文字</b>\n\n![](${await dataUri('#f00')})`,
    article_type: 'newspic',
  })
  await submit(account, { media_id })
  const live = (await (await fetch(`${url}/_mock/live`)).json()) as { articles: { id: string }[] }
  expect(live.articles).toMatchObject([{ state: 'published', title: '图' }])
  const page = await fetch(`${url}/_mock/article?id=${live.articles[0]?.id}`)
  expect(await page.text()).toMatch(
    /<main><p><img src="http[^"]+" alt=""><\/p><p>文字<\/p><\/main>/,
  )
})

testInChromium('what a draft holds runs nothing and loads nothing from elsewhere', async () => {
  const { url, account } = await listening()
  const run = 'document.title="run"'
  const content = `<p id=x>text</p><script>${run}</script><img src=x onerror='${run}'><svg onload='${run}'></svg>
    <iframe srcdoc="<script>parent.${run}</script>"></iframe><meta http-equiv=refresh content="0;url=${url}/_mock/live">
    <img src="${url.replace('127.0.0.1', 'localhost')}/other.png">`
  const { media_id } = await addDraft(account, {
    articles: [{ title: 'calm', content, thumb_media_id: 'x' }],
  })
  const page = await Page.open(`${url}/_mock/article?id=${media_id}`, { width: 375 })
  await expect.poll(() => page.text(), { timeout: 60_000 }).toContain('text')
  expect(await page.evaluate('document.title')).toBe('calm')
  expect(await page.evaluate('location.pathname')).toBe('/_mock/article')
  const mine = (await (await fetch(`${url}/_mock/live`)).json()) as { requests: { path: string }[] }
  expect(mine.requests.map(({ path }) => path)).not.toContain('/other.png')
})
