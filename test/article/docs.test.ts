import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { renderArticle } from 'offiaccount/article'
import { expect, test } from 'vitest'
import { complaintsAbout } from '../support/compile.js'

const root = new URL('../../', import.meta.url)
const guide = await readFile(new URL('docs/article.md', root), 'utf8')
const blocks = (language: string): string[] =>
  Array.from(
    guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms')),
    ([, code = '']) => code,
  )

test('the snippets of the guide compile', () => {
  const [draft = '', publishing = ''] = blocks('ts')
  const declared = `declare const account: import('offiaccount').OffiAccount\ndeclare const media_id: string\n`
  const modules = [draft, `${publishing}${declared}`].map((code, index): [string, string] => [
    fileURLToPath(new URL(`article-guide-${index}.ts`, root)),
    code,
  ])
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

test('the front matter and the theme of the guide are read as it says', async () => {
  const [markdown = ''] = blocks('md')
  const { title, problems, warnings } = await renderArticle({ markdown, file: 'spring.md' })
  expect(title).toBe('春季新品上市')
  expect(warnings).toEqual([])
  expect(problems.map(({ text }) => text)).toEqual([
    'spring.md:5 - images/cover.png cannot be used: it is a file, and no folder says where it lies',
  ])
  const [css = ''] = blocks('css')
  const html = `<style>${css}</style><h2>a</h2>`
  const { content } = await renderArticle({ html, title: 'T' })
  expect(content).toBe(
    '<section style="font-size:16px;line-height:1.75"><h2 style="border-left:4px solid #07854a;padding-left:10px">a</h2></section>',
  )
})
