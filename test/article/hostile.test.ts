import { isArticleError, renderArticle, saveDraft, type Article } from 'offiaccount/article'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { stage } from './support/account.js'
import { dataUri } from './support/pictures.js'

const cover = await dataUri('#123')

/** Every element that is in the content of the only draft. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const inside = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => {
    const children = 'childNodes' in node ? node.childNodes.flatMap(inside) : []
    return 'tagName' in node ? [node, ...children] : children
  }
  return inside(parseFragment(html))
}

const keptElements =
  /^(?:a|b|blockquote|br|code|em|h[1-6]|hr|i|img|li|ol|p|pre|s|section|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)$/
const keptAttributes = /^(?:style|href|src|alt|start|colspan|rowspan|width|height)$/

/** Holds what was made of a text to what a draft may hold, and tells of what it was warned. */
async function harmless(article: Article): Promise<string[]> {
  const { account, mock } = stage()
  const { warnings } = await saveDraft(account, { title: 'T', cover, file: 'x', ...article })
  const { content = '' } = mock.remembered.drafts[0]?.articles[0] ?? {}
  for (const { tagName, attrs } of elementsOf(content)) {
    expect(tagName).toMatch(keptElements)
    for (const { name, value } of attrs) {
      expect(name).toMatch(keptAttributes)
      if (name === 'href') expect(value).toMatch(/^https?:\/\//)
      if (name === 'src') expect(value).toMatch(/^http:\/\/mmbiz\.qpic\.cn\//)
      if (name === 'style')
        expect(value).not.toMatch(
          /url\(|expression|javascript|position:(?:fixed|absolute|sticky)|var\(|\\/i,
        )
    }
  }
  return warnings.map(({ text }) => text)
}

describe('a program in a text goes, with a warning by its line', () => {
  test.each([
    ['script', 'a\n\n<script>alert(1)</script>', ['x:3 - <script> is removed: WeChat runs none']],
    [
      'script in capitals',
      '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>a',
      ['x:1 - <script> is removed: WeChat runs none'],
    ],
    [
      'script in a script',
      '<scr<script>ipt>alert(1)</scr</script>ipt>a',
      [expect.stringContaining('is removed')],
    ],
    [
      'script in a paragraph',
      'a <b>b<script>1</script></b>',
      ['x:1 - <script> is removed: WeChat runs none'],
    ],
    [
      'iframe',
      '<iframe src="https://evil.example"></iframe>a',
      ['x:1 - <iframe> is removed: WeChat shows no other page inside an article'],
    ],
    [
      'object',
      '<object data="x.swf"><embed src="x.swf"></object>a',
      ['x:1 - <object> is removed: WeChat shows no plug-in'],
    ],
    [
      'handler',
      'a\n<b onclick="alert(1)" ONMOUSEOVER=alert(2)>b</b>',
      [
        'x:2 - onclick of <b> is removed: WeChat runs no scripts',
        'x:2 - onmouseover of <b> is removed: WeChat runs no scripts',
      ],
    ],
    [
      'handler without a quote',
      `<img src=${cover} onerror=alert(1)>a`,
      ['x:1 - onerror of <img> is removed: WeChat runs no scripts'],
    ],
    [
      'handler of an unknown name',
      '<b onanythingatall=1>a</b>',
      ['x:1 - onanythingatall of <b> is removed: WeChat runs no scripts'],
    ],
    ['id', '<p id="app">a</p>', ['x:1 - id of <p> is removed: WeChat keeps no ids']],
    [
      'meta',
      '<meta http-equiv="refresh" content="0;url=javascript:1"><base href="https://evil.example/">a',
      ['x:1 - <base> is removed: it is of a page, not of an article'],
    ],
    [
      'form',
      '<form action="https://evil.example"><input name=q><button>b</button>a</form>',
      [
        'x:1 - <form> is removed, and what is in it stays: WeChat has no such element',
        'x:1 - <input> is removed: readers cannot fill in anything',
        'x:1 - <button> is removed: readers cannot fill in anything',
      ],
    ],
    [
      'element of SVG',
      'a <math><mtext></form><form><mglyph><style></math><i onerror=alert(1)>',
      ['x:1 - <math> is removed: WeChat does not show it'],
    ],
    [
      'template',
      '<template><i onclick=alert(1)></i></template>a',
      ['x:1 - <template> is removed: WeChat runs none'],
    ],
    [
      'noscript',
      'a<noscript><p title="</noscript><i onclick=alert(1)>">a</noscript>b',
      ['x:1 - <noscript> is removed: WeChat runs none'],
    ],
    [
      'comment',
      '<!-- <script>alert(1)</script> --><!--><i onclick=alert(1)>b</i>-->a',
      ['x:1 - onclick of <i> is removed: WeChat runs no scripts'],
    ],
  ])('%s', async (_, html, warnings) => {
    expect(await harmless({ html })).toEqual(warnings)
    await harmless({ markdown: `a\n\n${html}` })
  })
})

describe('an address that is none goes, and its text stays', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java&#9;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x1;javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'file:///etc/passwd',
    'blob:https://evil.example/1',
  ])('%j', async (href) => {
    const warnings = await harmless({
      html: `a\n<a href="${href.replaceAll('<', '&lt;')}">text</a>`,
    })
    expect(warnings).toEqual([
      expect.stringMatching(
        /^x:2 - a link to (?:javascript|vbscript|data|file|blob): is removed, and its text stays$/,
      ),
    ])
  })

  test('in Markdown too', async () => {
    const markdown =
      'a\n\n[text](javascript:alert(1)) [two](<JAVA SCRIPT:alert(2)> "t") <javascript:alert(3)>'
    const warnings = await harmless({ markdown })
    expect(warnings.length).toBeGreaterThanOrEqual(2)
    for (const warning of warnings)
      expect(warning).toMatch(/^x:3 - (?:a link to javascript: is removed|the link to JAVA)/)
  })
})

test('a style that could do more than look goes', async () => {
  const styles = [
    'position:fixed;top:0',
    'background:url(https://evil.example/pixel.png)',
    'background:u\\72l(https://evil.example/)',
    'width:expression(alert(1))',
    '-moz-binding:url(x)',
    'behavior:url(x.htc)',
    'color:red;}</style><script>alert(1)</script>',
    'background-image:image-set("https://evil.example/x.png" 1x)',
  ]
  for (const style of styles) {
    const warnings = await harmless({ html: `<p style='${style}'>a</p>` })
    if (!style.startsWith('color'))
      expect(warnings).toEqual([expect.stringMatching(/is removed: WeChat keeps no such style$/)])
  }
  const sheet = `<style>@import "https://evil.example/x.css"; p { background: url(https://evil.example/) } :root { --a: var(--b) var(--b); --b: var(--a) var(--a) } p { color: var(--a) } p::before { content: "x" } p:hover { color: red }</style><p>a</p>`
  const warnings = await harmless({ html: sheet })
  expect(warnings).toHaveLength(5)
})

describe('a text that is made to burden the program is refused', () => {
  const refused = async (article: Article): Promise<string> => {
    const { account, mock } = stage()
    const error: unknown = await saveDraft(account, { title: 'T', cover, ...article }).catch(
      (reason: unknown) => reason,
    )
    if (!isArticleError(error)) throw error
    expect(mock.requests).toEqual([])
    return error.message
  }

  test.each([
    ['Markdown of 50 MB', { markdown: 'a b\n\n'.repeat(10 * 2 ** 20) }],
    ['HTML of 50 MB', { html: '<b>'.repeat(16 * 2 ** 20) }],
  ])('because it is %s', async (_, article) => {
    expect(await refused(article)).toBe(
      'article:1 - the text is longer than any draft: WeChat takes 19999 characters',
    )
  })

  test.each([
    ['quotes', { markdown: `${'>'.repeat(60_000)} a` }],
    ['brackets', { markdown: `${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}` }],
    ['columns', { markdown: `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}` }],
    ['elements', { html: `${'<b>'.repeat(30_000)}a` }],
    ['elements in Markdown', { markdown: `${'<b>'.repeat(10_000)}a` }],
  ])('because it is nested too deeply: %s', async (_, article) => {
    expect(await refused(article)).toBe('article:1 - the text is nested too deeply')
  })

  test('because its front matter unfolds without end', async () => {
    const names = 'abcdefghij'.split('')
    const yaml = names.map(
      (name, index) =>
        `${name}: &${name} [${index === 0 ? 'x' : Array.from({ length: 10 }, () => `*${names[index - 1]}`).join(', ')}]`,
    )
    const { problems } = await renderArticle({
      markdown: `---\n${yaml.join('\n')}\ntitle: *j\n---\na`,
      cover,
    })
    expect(problems.map(({ text }) => text)).toContain('article:12 - title must be text')
  })
})
