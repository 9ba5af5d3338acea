import { join } from 'node:path'
import { renderArticle, type Article, type RenderedArticle } from 'offiaccount/article'
import { expect, test } from 'vitest'
import { folderWith } from './support/folder.js'
import { dataUri, png } from './support/pictures.js'

/** The content without its styles, and the warnings. */
async function rendered(
  text: string,
  given: Partial<Article> = {},
): Promise<[string, ...string[]]> {
  const source = given.html === undefined ? { markdown: text } : {}
  const { content, warnings } = await renderArticle({ ...source, title: 'T', file: 'x', ...given })
  const bare = content
    .replaceAll(/ style="[^"]*"/g, '')
    .replace(/^<section>(.*)<\/section>$/s, '$1')
  return [bare, ...warnings.map((each) => each.text)]
}

test.each([
  [
    'emphasis',
    '*a* **b** ~~c~~ `d`',
    '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>',
  ],
  ['a line that goes on', 'one\ntwo  \nthree', '<p>one two<br>three</p>'],
  ['a line of Chinese that goes on', '第一行，\n第二行\nEnglish', '<p>第一行，第二行 English</p>'],
  [
    'a list',
    '- a\n- **b** c',
    '<ul><li><section>a</section></li><li><section><strong>b</strong> c</section></li></ul>',
  ],
  [
    'a list of paragraphs',
    '1. a\n\n   b',
    '<ol><li><section>a</section><section>b</section></li></ol>',
  ],
  ['a list that begins later', '3. a', '<ol start="3"><li><section>a</section></li></ol>'],
  [
    'a list in a list',
    '- a\n  - b\n    1. c\n    2. d',
    '<ul><li><section>a</section><section><section>◦ b</section><section><section>1. c</section><section>2. d</section></section></section></li></ul>',
  ],
  [
    'code in a list',
    '- a\n\n  ```\n  b\n  ```',
    '<ul><li><section>a</section><pre><code>b</code></pre></li></ul>',
  ],
  [
    'tasks',
    '- [x] a\n- [ ] b',
    '<ul><li><section>☑ a</section></li><li><section>☐ b</section></li></ul>',
  ],
  [
    'tasks in paragraphs',
    '- [x] a\n\n- [ ] b',
    '<ul><li><section>☑ a</section></li><li><section>☐ b</section></li></ul>',
  ],
  [
    'tasks in a list',
    '- a\n  - [x] b',
    '<ul><li><section>a</section><section><section>☑ b</section></section></li></ul>',
  ],
  [
    'a table',
    '| a | b |\n|:-:|--:|\n| 1 | 2 |',
    '<section><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></section>',
  ],
  [
    'code',
    '```\na  b\n\tc\n\n  d\n```',
    '<pre><code>a\u00A0 b<br>\u00A0\u00A0\u00A0 c<br><br>\u00A0 d</code></pre>',
  ],
  [
    'code in colours',
    '```js\nlet a = 1 // b\n```',
    '<pre><code><span>let</span> a = <span>1</span> <span>// b</span></code></pre>',
  ],
  ['code of an unknown language', '```brainfuck\n+-\n```', '<pre><code>+-</code></pre>'],
  [
    'HTML in it',
    'a <u>b</u>\n\n<div>\n\n*c*\n\n</div>',
    '<p>a <u>b</u></p><section><p><em>c</em></p></section>',
  ],
  [
    'elements that WeChat lacks',
    '<del>a</del> <ins>b</ins> <kbd>c</kbd> <small>d</small>',
    '<p><s>a</s> <u>b</u> <code>c</code> <span>d</span></p>',
  ],
  ['a comment', 'a<!-- b -->', '<p>a</p>'],
  ['characters', '1 < 2 & "3" &copy; 😀', '<p>1 &#x3C; 2 &#x26; "3" © 😀</p>'],
])('what WeChat keeps of %s', async (_, markdown, expected) => {
  expect(await rendered(markdown)).toEqual([expected])
})

test('footnotes are numbers, and a list at the end', async () => {
  const [content, ...warnings] = await rendered(
    '甲[^a] 乙[^b] 丙[^a]\n\n[^a]: 一\n[^b]: 二\n\n    三',
  )
  expect(warnings).toEqual([])
  expect(content).toBe(
    '<p>甲<sup>[1]</sup> 乙<sup>[2]</sup> 丙<sup>[1]</sup></p><section><h2>注释</h2><p>[1] 一</p><p>[2] 二</p><p>三</p></section>',
  )
})

test('links stay, with one word about those that leave WeChat; or become footnotes', async () => {
  const markdown =
    '[a](https://a.example/) [b](https://mp.weixin.qq.com/s/x)\n\n<https://c.example/> [d](https://a.example/)[^1]\n\n[^1]: n'
  const [content, ...warnings] = await rendered(markdown)
  expect(content).toContain(
    '<a href="https://a.example/">a</a> <a href="https://mp.weixin.qq.com/s/x">b</a>',
  )
  expect(warnings).toEqual([
    'x:1 - 3 links, this one first, leave mp.weixin.qq.com, which WeChat takes out of most accounts’ articles: footnotes lists them at the end',
  ])
  const [listed, ...none] = await rendered(markdown, { footnotes: true })
  expect(none).toEqual([])
  expect(listed).toContain('<p>a<sup>[2]</sup> <a href="https://mp.weixin.qq.com/s/x">b</a></p>')
  expect(listed).toContain('<p>https://c.example/<sup>[3]</sup> d<sup>[2]</sup><sup>[1]</sup></p>')
  expect(listed).toMatch(
    /<h2>Links<\/h2><p>\[2\] a: https:\/\/a\.example\/<\/p><p>\[3\] https:\/\/c\.example\/<\/p><\/section>$/,
  )
})

test('links that nobody can follow become text, with a warning', async () => {
  expect(await rendered('[a](./b.md) [c](#d) [e](mailto:f@example.org)')).toEqual([
    '<p>a c e</p>',
    'x:1 - the link to ./b.md becomes text: readers can only follow http and https',
    'x:1 - the link to #d becomes text: readers can only follow http and https',
    'x:1 - the link to mailto:f@example.org becomes text: readers can only follow http and https',
  ])
})

test('what WeChat itself makes stays: Mini Programs in links and cards', async () => {
  const html =
    '<p>a<mp-miniprogram data-miniprogram-appid="wx1" data-miniprogram-path="p" onclick="x"></mp-miniprogram><a data-miniprogram-appid="wx1" href="">b</a></p>'
  expect(await rendered('', { html })).toEqual([
    '<p>a<mp-miniprogram data-miniprogram-appid="wx1" data-miniprogram-path="p"></mp-miniprogram><a data-miniprogram-appid="wx1" href="">b</a></p>',
    'x:1 - onclick of <mp-miniprogram> is removed: WeChat runs no scripts',
  ])
})

test('a page has its own styles in its elements, by the rules of CSS', async () => {
  const html = `<html><head><title>Page</title><style>
    body { color: #111 } p { color: red; margin: 0 } #a.b { color: blue } p.b { color: green; margin-left: 1em }
    :root { --x: 4px } p { padding: var(--x) var(--y, 2px) } p { color: gray !important } li:nth-child(2) > b { color: lime }
    b:not(.z, .b) { font-weight: 400 } p { &:first-child { color: cyan } }
    </style></head><body><p class="b">one</p><p id="a" class="b" style="color: pink; border: 1px solid">two</p><ul><li><b>x</b><li><b>y</b></ul></body></html>`
  const { content, title, warnings } = await renderArticle({ html })
  expect(title).toBe('Page')
  expect(warnings.map(({ kind }) => kind)).toEqual(['attribute'])
  expect(content).toBe(
    '<section style="color:#111"><p style="margin:0;padding:4px 2px;color:gray;margin-left:1em">one</p>' +
      '<p style="margin:0;padding:4px 2px;color:gray;margin-left:1em;border:1px solid">two</p>' +
      '<ul><li><section><b style="font-weight:400">x</b></section></li><li><section><b style="color:lime;font-weight:400">y</b></section></li></ul></section>',
  )
})

test('a theme is one of three, or a file', async () => {
  const folder = await folderWith({
    'own.css': 'p { color: #abc; position: fixed } p::after { content: "x" }',
  })
  const looks = ['light', 'plain', 'serif'].map(
    async (theme) => (await renderArticle({ markdown: '# T\n\n## a', theme })).content,
  )
  expect(new Set(await Promise.all(looks)).size).toBe(3)
  const own = await renderArticle({
    markdown: '---\ntheme: ignored\n---\na',
    theme: `${folder}/own.css`,
  })
  expect(own.content).toBe('<section><p style="color:#abc">a</p></section>')
  expect(own.warnings.map(({ message }) => message.replace(folder, ''))).toEqual([
    '/own.css: position: fixed has no effect: WeChat keeps no such style',
    '/own.css: p::after has no effect: WeChat keeps no such style',
  ])
  const none = await renderArticle({ markdown: 'a', title: 'T', theme: 'dark' })
  expect(none.problems.map(({ text }) => text)).toContain(
    'article:1 - there is no theme dark: it is light, plain, serif, or the path of a CSS file',
  )
})

test('a theme that the front matter names lies in the folder of the article', async () => {
  const root = await folderWith({
    'posts/own.css': 'p { color: #abc }',
    'secret.css': 'p { color: #000 }',
  })
  const folder = join(root, 'posts')
  const by = (theme: string, place: { folder?: string }): Promise<RenderedArticle> =>
    renderArticle({ markdown: `---\ntheme: ${theme}\n---\na`, ...place })
  expect((await by('own.css', { folder })).content).toContain('<p style="color:#abc">')
  const reasons: [theme: string, place: { folder?: string }, reason: string][] = [
    ['../secret.css', { folder }, 'it is outside of the folder'],
    ['/dev/zero', { folder: '/' }, 'it is not a file'],
    ['own.css', {}, 'it is a file, and no folder says where it lies'],
  ]
  for (const [theme, place, reason] of reasons) {
    const { problems, content } = await by(theme, place)
    expect(problems.map(({ text }) => text)).toContain(
      `article:2 - theme ${theme} is not read: ${reason}; a theme is light, plain, serif, or the path of a CSS file`,
    )
    expect(content).not.toContain('#000')
  }
})

test('no theme says what WeChat does not keep', async () => {
  for (const theme of ['light', 'plain', 'serif']) {
    const { warnings } = await renderArticle({ markdown: '# a\n\nb', theme })
    expect(warnings).toEqual([])
  }
})

test('code stays without colours if they would make the text too long', async () => {
  const code = Array.from({ length: 150 }, (_, index) => `const value${index} = "text" + ${index}`)
  const markdown = `# T\n\n\`\`\`js\n${code.join('\n')}\n\`\`\``
  const { content, warnings, problems } = await renderArticle({
    markdown,
    cover: await dataUri('#123'),
  })
  expect(problems).toEqual([])
  expect(warnings.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^article:3 - code stays without colours: with them, the text would have \d+ characters, and WeChat takes \d+$/,
    ),
  ])
  expect(content).not.toContain('<span')
  expect(content).toContain('value149')
})

test('the page of a preview holds local images, and asks for none inside the network', async () => {
  const folder = await folderWith({ 'a.png': await png('#f00') })
  const markdown =
    '# T\n\n![](a.png) ![](http://192.168.1.1/b.png) ![](https://images.example/c.png)'
  const { page, problems } = await renderArticle({ markdown, folder, cover: 'a.png' })
  expect(problems.map(({ message }) => message)).toEqual([
    'http://192.168.1.1/b.png cannot be used: its address is inside a network: allowPrivate allows that',
  ])
  const sources = Array.from(page.matchAll(/<img src="([^"]*)"/g), ([, source = '']) =>
    source.slice(0, 30),
  )
  expect(sources).toEqual(['data:image/png;base64,iVBORw0K', '', 'https://images.example/c.png'])
  expect(page).toContain(`content="default-src 'none';`)
})
