import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare, type Difference } from '../../../tools/drift/compare.js'
import { CommandError } from '../../../src/shared/command.js'
import { readCopy } from '../../../tools/drift/documented.js'
import type { Endpoint } from '../../../codegen/model/model.js'
import { opOf } from '../../../codegen/model/walk.js'
import { understand } from '../../../codegen/manifest/understand.js'
import { projectRoot } from '../../codegen/support/project.js'

const { model } = understand(readFileSync(join(projectRoot, 'endpoints.yaml')))
const indexFile = join(projectRoot, 'test/parity/official-index.json')
const index = JSON.parse(readFileSync(indexFile, 'utf8')) as Record<string, string>[]

const draftAdd = '/cgi-bin/draft/add'

function page(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', name), 'utf8')
}

/** The differences from an index, in few words. */
function driftOf(entries: unknown, manifest = model): string[] {
  return compare(manifest, [readCopy('index.json', JSON.stringify(entries))]).map(words)
}

function words(difference: Difference): string {
  if (difference.kind === 'new') {
    const { method = '', path, title } = difference.documented
    return `new ${method} ${path} ${title}`
  }
  const op = opOf(difference.endpoint)
  if (difference.kind === 'gone') return `gone ${op}`
  return `${difference.kind} ${op} ${difference.from} > ${difference.to}`
}

function doctored(path: string, changes: Record<string, string>): Record<string, string>[] {
  return index.map((each) => (each.path === path ? { ...each, ...changes } : each))
}

describe('an index', () => {
  test('like ours differs in nothing, whatever is older than it or named by us', () => {
    expect(driftOf(index)).toEqual([])
    expect(model.groups.flatMap(({ endpoints }) => endpoints).length).toBeGreaterThan(index.length)
  })

  test('in the other form, with doc_url and fields beside', () => {
    const other = index.map(({ link, ...rest }) => ({ ...rest, doc_url: link, group: '草稿箱' }))
    expect(driftOf(other)).toEqual([])
  })

  test.each<[what: string, entries: unknown, differences: string[]]>([
    [
      'with another call',
      [
        ...index,
        {
          title: '复制草稿',
          method: 'POST',
          path: '/cgi-bin/draft/copy',
          link: 'https://developers.weixin.qq.com/doc/service/api/x',
        },
      ],
      ['new POST /cgi-bin/draft/copy 复制草稿'],
    ],
    ['without one', index.filter(({ path }) => path !== draftAdd), ['gone draft.addDraft']],
    [
      'with another path, on its page',
      doctored(draftAdd, { path: '/cgi-bin/draft/v2/add' }),
      ['moved draft.addDraft POST /cgi-bin/draft/add > POST /cgi-bin/draft/v2/add'],
    ],
    [
      'with another path on another page, by its title',
      doctored(draftAdd, {
        path: '/cgi-bin/draft/v2/add',
        link: 'https://developers.weixin.qq.com/doc/new.html',
      }),
      [
        'moved draft.addDraft POST /cgi-bin/draft/add > POST /cgi-bin/draft/v2/add',
        'moved draft.addDraft https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html > https://developers.weixin.qq.com/doc/new.html',
      ],
    ],
    [
      'with another method and page and title, by its path',
      doctored(draftAdd, {
        method: 'GET',
        title: '添加草稿',
        link: 'https://developers.weixin.qq.com/doc/new.html',
      }),
      [
        'moved draft.addDraft POST /cgi-bin/draft/add > GET /cgi-bin/draft/add',
        'retitled draft.addDraft 新增草稿 > 添加草稿',
        'moved draft.addDraft https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html > https://developers.weixin.qq.com/doc/new.html',
      ],
    ],
    [
      'with another title',
      doctored(draftAdd, { title: '添加草稿' }),
      ['retitled draft.addDraft 新增草稿 > 添加草稿'],
    ],
    [
      'with nothing in common: all is gone that is not deprecated',
      [{ title: '一', method: 'GET', path: '/one' }],
      ['new GET /one 一', ...new Set(index.flatMap((each) => opsOf(each)))],
    ],
  ])('%s', (_what, entries, differences) => {
    expect(driftOf(entries).sort()).toEqual(differences.sort())
  })

  function opsOf({ method, path }: Record<string, string>): string[] {
    const isIt = (each: Endpoint): boolean =>
      each.method === method && each.path.split('?')[0] === path && each.deprecated === undefined
    const ops = model.groups.flatMap(({ endpoints }) => endpoints.filter(isIt).map(opOf))
    return ops.map((op) => `gone ${op}`)
  }

  test('a page in another language, form or tree is the same page', () => {
    const link =
      'http://developers.weixin.qq.com/doc/subscription/en/api/draftbox/draftmanage/api_draft_add#top'
    expect(driftOf(doctored(draftAdd, { link }))).toEqual([])
  })

  test('what is deprecated may be gone', () => {
    const deprecated = structuredClone(model)
    for (const endpoint of deprecated.groups.flatMap(({ endpoints }) => endpoints)) {
      if (endpoint.path === draftAdd) endpoint.deprecated = '不再提供'
    }
    expect(
      driftOf(
        index.filter(({ path }) => path !== draftAdd),
        deprecated,
      ),
    ).toEqual([])
  })
})

describe('a page', () => {
  const call = { title: '新增草稿', method: 'POST', path: draftAdd }

  test.each<[name: string, calls: unknown[]]>([
    ['call.md', [call]],
    [
      'call.html',
      [
        {
          ...call,
          link: 'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html',
        },
      ],
    ],
    [
      'section.md',
      [
        { title: '新增草稿', path: draftAdd },
        { title: '草稿箱开关设置', path: '/cgi-bin/draft/switch' },
      ],
    ],
    ['section.html', [{ title: '新增草稿', path: draftAdd }]],
    [
      'older.html',
      [
        { title: '创建标签', method: 'POST', path: '/cgi-bin/tags/create' },
        { title: '获取公众号已创建的标签', method: 'GET', path: '/cgi-bin/tags/get' },
        { title: '查询API调用额度', method: 'POST', path: '/cgi-bin/openapi/quota/get' },
      ],
    ],
  ])('%s', (name, calls) => {
    expect(readCopy(name, page(name))).toEqual({ calls, isWhole: false })
  })

  test('is a part: it tells of nothing gone, but of what is retitled and moved', () => {
    const text = page('call.html')
    expect(compare(model, [readCopy('a.html', text)])).toEqual([])
    const changed = text.replaceAll('新增草稿', '添加草稿').replaceAll('draft/add', 'draft/v2/add')
    expect(compare(model, [readCopy('a.html', changed)]).map(words)).toEqual([
      'moved draft.addDraft POST /cgi-bin/draft/add > POST /cgi-bin/draft/v2/add',
      'retitled draft.addDraft 新增草稿 > 添加草稿',
    ])
  })

  test('beside the index says nothing twice', () => {
    const [copy, whole] = [
      readCopy('a.md', page('call.md')),
      readCopy('i.json', JSON.stringify(index)),
    ]
    expect(compare(model, [copy, copy, whole])).toEqual([])
  })
})

describe('what is no copy is refused', () => {
  test.each<[content: string, told: string]>([
    ['', 'x: the file is empty.'],
    [
      '# 指南\n\n没有接口。\n',
      'x: this page names no endpoint: a page names the call, as in `POST https://api.weixin.qq.com/…`, or a table of them.',
    ],
    ['<html><body>GET https://example.com/a</body></html>', 'x: this page names no endpoint'],
    ['[]', 'x:1:1: an index is a list of'],
    ['{"a": 1}', 'x:1:1: an index is a list of'],
    ['[\n  1\n]', 'x:2:3: an index is a list of'],
    ['[{"title": "a", "method": "GET"}]', 'x:1:2: an index is a list of'],
    ['[{"title": "a", "method": "PUT", "path": "/a"}]', 'x:1:27: `method` is GET or POST'],
    ['[{"title": 1, "method": "GET", "path": "/a"}]', 'x:1:12: `title` must be a text'],
    ['[{"title": "a", "method": "GET", "path": "a"}]', 'x:1:42: `path` begins with `/`'],
    [
      '[{"title": "a",]',
      'x:1:16: this is not JSON: found "]", expected the name of a field, in quotes',
    ],
  ])('%j', (content, told) => {
    expect(() => readCopy('x', content)).toThrow(CommandError)
    expect(() => readCopy('x', content)).toThrow(told)
  })
})
