import { toHtml } from 'hast-util-to-html'
import type { Picture } from './images/pictures.js'
import { htmlOf, type Draft } from './render.js'
import { attribute, element, text, type Element } from './tree.js'

/** A page for a browser that shows an article as wide as a phone; it runs nothing. */
export async function previewPage(
  { article, tree }: Draft,
  pictures: ReadonlyMap<Element, Picture>,
): Promise<string> {
  const addresses = new Map<Element, string>()
  for (const [image, { fitted, upload }] of pictures) {
    addresses.set(image, fitted ? await dataUri(fitted) : (upload?.url ?? ''))
  }
  const content = htmlOf(tree, (image) => addresses.get(image) ?? attribute(image, 'src') ?? '')
  const { title = '', author = '' } = article
  const head = toHtml([
    element('h1', {}, [text(title)]),
    element('p', { className: ['author'] }, [text(author)]),
  ])
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:">
<title>${toHtml(text(title))}</title>
<style>
body { margin: 0 auto; max-width: 677px; padding: 20px 16px; font-family: system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
body > h1 { font-size: 22px; line-height: 1.4; margin: 0 0 14px; }
.author { color: #888; font-size: 15px; margin: 0 0 22px; }
main p, main section { margin: 0; }
main img { max-width: 100%; }
</style>
</head>
<body>
${head}
<main>${content}</main>
</body>
</html>
`
}

async function dataUri(file: File): Promise<string> {
  return `data:${file.type};base64,${Buffer.from(await file.arrayBuffer()).toString('base64')}`
}
