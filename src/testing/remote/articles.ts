import type { LiveArticle } from '../page/live.js'
import type { Remembered } from '../state/remembered.js'

type Known = Pick<Remembered, 'drafts' | 'publications' | 'materials'>

interface Item extends LiveArticle {
  author: string
  content: string
  /** Of a message of pictures. */
  pictures: readonly string[]
}

/** Every article that is known, those of one draft together. */
export function articlesOf({ drafts, publications, materials }: Known): Item[] {
  const urls = new Map(materials.map(({ media_id: id, url = '' }) => [id, url]))
  const groups = [
    ...drafts.map(({ media_id: id, ...rest }) => ({ id, state: 'draft' as const, ...rest })),
    ...publications.map(({ article_id: id, ...rest }) => ({
      id,
      state: 'published' as const,
      ...rest,
    })),
  ]
  return groups.flatMap(({ id, state, update_time: at, articles }) =>
    articles.map((article, index): Item => {
      const list = 'image_info' in article ? article.image_info.image_list : []
      const pictures = list.flatMap(({ image_media_id: picture }) => urls.get(picture) ?? [])
      const { title, author = '', content } = article
      return { id, index, state, title, author, content, at, pictures }
    }),
  )
}

/** A page that shows an article as its readers will see it; undefined if there is none. */
export function articlePage(known: Known, { searchParams, origin }: URL): Response | undefined {
  const id = searchParams.get('id')
  const index = Number(searchParams.get('index') ?? 0)
  const found = articlesOf(known).find((each) => each.id === id && each.index === index)
  if (!found) return undefined
  // Whatever a client has sent is in it: it runs nothing, and loads nothing but pictures of this mock.
  const policy = [
    'sandbox',
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${origin} data:`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  return new Response(pageOf(found), { headers })
}

function pageOf({ title, author, content, pictures }: Item): string {
  const images = pictures.map((url) => `<p><img src="${escaped(url)}" alt=""></p>`).join('')
  const body = pictures.length > 0 ? `${images}<p>${escaped(content)}</p>` : content
  // The mock answers for every host of WeChat.
  const shown = body.replaceAll(/https?:\/\/mmbiz\.qpic\.cn\//g, '/')
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { margin: 0 auto; max-width: 677px; padding: 20px 16px; font-family: system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; font-size: 17px; line-height: 1.6; color: #333; }
body > h1 { font-size: 22px; line-height: 1.4; margin: 0 0 14px; color: #111; }
body > h1 + p { color: #888; font-size: 15px; margin: 0 0 22px; }
main p, main section { margin: 0; }
main img { max-width: 100%; }
</style>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(author)}</p>
<main>${shown}</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
