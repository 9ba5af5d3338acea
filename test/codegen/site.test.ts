import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Context } from '../../codegen/emit/context.js'
import { link } from '../../codegen/emit/docs/markdown.js'
import { siteContents, sitePages } from '../../docs/site/reference/pages.js'
import { allDocumented, allEndpoints, allPushes, sectionsOf } from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { own } from '../../codegen/model/target.js'
import { projectRoot } from './support/project.js'

const { model } = understand(readFileSync(join(projectRoot, 'endpoints.yaml')))
const context = new Context(model, own)
const pages = new Map(sitePages(context).map(({ path, text }) => [path, text]))

function pageOf({ group, name }: { group: string; name: string }): string {
  return pages.get(`api/${group}/${name}.md`) ?? ''
}

/** The page of a snippet's only endpoint. */
function pageOfSnippet(endpoint: string, types = ''): string {
  const { model: shop, diagnostics } = understand(
    `types:${types || ' {}'}\ngroups:\n  shop:\n    doc: 商店\n    endpoints:\n      get:\n        title: 查询\n        doc: 查询商店\n        link: https://example.com\n${endpoint.replace(/^/gm, '        ')}\n`,
  )
  expect(diagnostics.map(({ message }) => message)).toEqual([])
  const found = sitePages(new Context(shop, own)).find(({ path }) => path === 'api/shop/get.md')
  return found?.text ?? ''
}

describe('the pages of the site', () => {
  test('are one for each endpoint, address and push, also where file names know no case', () => {
    const expected = allDocumented(model).length + allPushes(model).length
    const reference = [...pages.keys()].filter((path) =>
      /^(api|events)\/.*(?<!index)\.md$/.test(path),
    )
    expect(reference).toHaveLength(expected)
    expect(new Set([...pages.keys()].map((path) => path.toLowerCase())).size).toBe(pages.size)
  })

  test('have the path, the page of WeChat and every field of an endpoint', () => {
    for (const endpoint of allEndpoints(model)) {
      const text = pageOf(endpoint)
      expect(text).toContain(endpoint.path.replaceAll('&', '&amp;'))
      expect(text).toContain(link('developers.weixin.qq.com', endpoint.link))
      const sections = sectionsOf(endpoint).flatMap((section) => context.types.fields(section))
      for (const { name } of sections) expect(text).toContain(`- \`${name}\``)
    }
  })

  test('link to each other, and to anchors that there are', () => {
    const broken = [...pages].flatMap(([path, text]) =>
      Array.from(text.matchAll(/\]\((\/[^)#]*)?(#[^)]*)?\)|href="()(#[^"]*)"/g), (found) => {
        const [, address = '', anchor = found[4]] = found
        const file =
          address === '' ? path : `${address.slice(1)}${address.endsWith('/') ? 'index' : ''}.md`
        const target = pages.get(file)
        const isThere = anchor === undefined || target?.includes(`{${anchor}}`) === true
        return target !== undefined && isThere ? [] : [`${path}: ${found[0]}`]
      }).flat(),
    )
    expect(broken).toEqual([])
  })

  test('have nothing that Vue would take for code', () => {
    const prose = [...pages].map(([path, text]) => {
      const inCode = /^---\n[^]*?^---\n|^```[^]*?^```$|`[^`\n]*`/gm
      return [path, text.replace(inCode, '')] as const
    })
    expect(prose.filter(([, text]) => text.includes('{{')).map(([path]) => path)).toEqual([])
  })

  test('are all in the contents for the sidebars', () => {
    const { groups, pushes } = siteContents(model)
    const links = [...groups.flatMap(({ calls }) => calls), ...pushes.flatMap(({ kinds }) => kinds)]
    expect(links.map(({ link }) => `${link.slice(1)}.md`).every((path) => pages.has(path))).toBe(
      true,
    )
    expect(links).toHaveLength(allDocumented(model).length + allPushes(model).length)
  })
})

describe('the page of an endpoint', () => {
  test('tells what must be given, what may be missing, limits and the meaning of values', () => {
    const text = pageOfSnippet(`get: /shop
safe: true
query:
  id: string(..20) -- 编号
  kind? -- 种类:
    enum of:
      a: 甲
      b: 乙
returns:
  name?: string -- 名称
  open: enum(0, 1) -- 是否营业`)
    expect(text).toContain(
      '- `id` <em>string</em> <strong>必填</strong> 编号 <small>最多 20 个字符</small>',
    )
    expect(text).toContain('- `kind` <em>enum</em> 种类\n  - `a` 甲\n  - `b` 乙')
    expect(text).toContain('- `name` <em>string</em> <strong>可能没有</strong> 名称')
    expect(text).toContain('- `open` <em>enum</em> 是否营业 <small>可取 `0`、`1`</small>')
  })

  test('shows a type that contains itself once, in a section of its own', () => {
    const types = `
  Button -- 按钮:
    name: string -- 名称
    sub?: Button[](..5) -- 下级`
    const text = pageOfSnippet(`post: /shop\nbody:\n  button: Button[] -- 按钮`, types)
    expect(text).toContain(
      '- `button` <em><a href="#type-button">Button</a>[]</em> <strong>必填</strong> 按钮',
    )
    expect(text.match(/^### Button \{#type-button\}$/gm)).toHaveLength(1)
  })

  test('names the errcodes of its own text before those of every call', () => {
    const text = pageOf({ group: 'card', name: 'consumeCode' })
    const codes = Array.from(text.matchAll(/^- \[(-?\d+)\]/gm), ([, digits]) => Number(digits))
    expect(codes).toEqual([40079, 40099, 40127, -1, 40001, 40164, 45009, 48001])
  })

  test('carries the request that can be tried, as JSON', () => {
    for (const endpoint of allEndpoints(model)) {
      const [, json = ''] = /^tryIt: (.*)$/m.exec(pageOf(endpoint)) ?? []
      const { request } = JSON.parse(json) as { request: string | null }
      if (request !== null) expect(() => JSON.parse(request) as unknown).not.toThrow()
    }
  })

  test('tells of all its pages if it is paged', () => {
    expect(pageOf({ group: 'card', name: 'batchGet' })).toContain(
      '本页为空时结束。`card.batchGetAll` 逐项取完。',
    )
  })
})
