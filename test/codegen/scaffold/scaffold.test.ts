import { describe, expect, test } from 'vitest'
import { understand } from '../../../codegen/manifest/understand.js'
import type { Order } from '../../../codegen/scaffold/order.js'
import { scaffold } from '../../../codegen/scaffold/scaffold.js'
import { own } from '../../../codegen/model/target.js'
import { added, card, none, order, refusal, sample } from './support.js'

describe('an entry is put into the text', () => {
  test('behind the last of its group and the comments inside that, before those that follow', () => {
    const { text, line } = scaffold(card, own, order, none)
    expect(line).toBe(15)
    expect(text).toBe(
      card.replace(
        '          # nothing else\n',
        `          # nothing else
      void:
        title: 作废卡券
        doc: 作废一张卡券
        link: https://developers.weixin.qq.com/doc/void
        post: /card/void
`,
      ),
    )
    expect(understand(text).diagnostics).toEqual([])
  })

  test('with a blank line before it where the group has them', () => {
    const { text, line } = scaffold(card, own, { ...order, path: '/user/void' }, none)
    expect(text.split('\n').slice(line - 3, line)).toEqual([
      '        get: /user/list',
      '',
      '      void:',
    ])
  })

  test('with the line ends of the file, and none at its end', () => {
    const windows = card.trimEnd().replaceAll('\n', '\r\n')
    const { text, line } = scaffold(windows, own, { ...order, path: '/user/void' }, none)
    expect(text.startsWith(`${windows}\r\n\r\n      void:\r\n`)).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text.split('\n')[line - 1]).toBe('      void:\r')
  })

  test('behind a block of text', () => {
    const manifest = `groups:
  card:
    doc: 卡券
    endpoints:
      get:
        title: 查询卡券
        link: https://developers.weixin.qq.com/doc
        get: /card/get
        doc: |
          查询一张卡券，
          # 不是注释

  user:
    doc: 用户
    endpoints:
      get: card.get
`
    expect(scaffold(manifest, own, order, none).text).toContain(
      '          # 不是注释\n      void:\n',
    )
  })

  test('with what YAML would misread in quotes', () => {
    const entry = added(card, { title: '作废: #1', doc: "it's" })
    expect(entry).toContain("        title: '作废: #1'\n")
    expect(entry).toContain("        doc: it's\n")
  })

  test('in a group of its own', () => {
    const entry = added(card, { path: '/foo/bar', newGroup: { name: 'foo', doc: '新功能' } })
    expect(entry).toBe(`  foo:
    doc: 新功能
    endpoints:
      bar:
        title: 作废卡券
        doc: 作废一张卡券
        link: https://developers.weixin.qq.com/doc/void
        post: /foo/bar`)
  })

  test('in a group that has only events so far', () => {
    const manifest = `groups:
  card:
    doc: 卡券
    events:
      event.get:
        title: 领取
        doc: 领取后推送
`
    const { text } = scaffold(manifest, own, order, none)
    expect(text).toContain('        doc: 领取后推送\n    endpoints:\n      void:\n')
    expect(understand(text).diagnostics).toEqual([])
  })

  test.each(['', '# mine\n'])('in a file that holds nothing yet: %j', (manifest) => {
    const newGroup = { name: 'card', doc: '卡券' }
    const { text } = scaffold(manifest, own, { ...order, newGroup }, none)
    const head = manifest || '# yaml-language-server: $schema=./codegen/endpoints.schema.json\n'
    expect(text.startsWith(`${head}groups:\n  card:\n    doc: 卡券\n`)).toBe(true)
    expect(understand(text).diagnostics).toEqual([])
  })

  test('and what is still open is asked for by its line, but hinders no further entry', () => {
    const given = { ...order, title: undefined, doc: undefined }
    const first = scaffold(card, own, given, none)
    expect(first.open).toEqual(['title', 'doc'])
    const second = scaffold(first.text, own, { ...order, path: '/card/lock' }, none)
    expect(second.open).toEqual([])
    expect(second.text).toContain('title: …')
  })
})

describe('the group is found by the path', () => {
  const manifest = (paths: Record<string, string[]>): string =>
    [
      'groups:',
      ...Object.entries(paths).flatMap(([group, ofGroup]) => [
        `  ${group}:`,
        `    doc: ${group}`,
        '    endpoints:',
        ...ofGroup.flatMap((path, index) => [
          `      call${index}:`,
          '        title: 查询',
          '        doc: 查询',
          '        link: https://developers.weixin.qq.com/doc',
          `        post: ${path}`,
        ]),
      ]),
      '',
    ].join('\n')
  const paths = {
    card: ['/card/get', '/card/create', '/card/code/get'],
    invoice: ['/card/invoice/set', '/card/one'],
    menu: ['/cgi-bin/menu/get', '/cgi-bin/all'],
    user: ['/cgi-bin/user/info', '/cgi-bin/user/tag/get'],
    tags: ['/cgi-bin/user/tag/set'],
  }

  test.each([
    ['/card/lock', 'card'],
    ['/card/code/set', 'card'],
    ['/card/invoice/get', 'invoice'],
    ['/cgi-bin/menu/new/set', 'menu'],
    ['/cgi-bin/user/get', 'user'],
  ])('%s belongs to %s', (path, group) => {
    expect(scaffold(manifest(paths), own, { ...order, path }, none).name).toMatch(
      new RegExp(`^${group}\\.`),
    )
  })

  test.each([
    [
      '/cgi-bin/foo/bar',
      'Which group does /cgi-bin/foo/bar belong to? What begins with /cgi-bin is in menu, tags and user.\nName one of them by --group, or make another by --new-group.',
    ],
    [
      '/cgi-bin/user/tag/new',
      'Which group does /cgi-bin/user/tag/new belong to? What begins with /cgi-bin/user/tag is in tags and user.\nName one of them by --group, or make another by --new-group.',
    ],
    [
      '/wxa/get',
      'No group has endpoints near /wxa/get: name a group by --group, or make one by --new-group.',
    ],
  ])('%s is asked about', (path, question) => {
    expect(refusal(manifest(paths), { path })).toBe(question)
  })

  test('--group decides, and is spelt right', () => {
    const given = { path: '/cgi-bin/user/tag/new', group: 'tags' }
    expect(scaffold(manifest(paths), own, { ...order, ...given }, none).name).toBe('tags.new')
    expect(refusal(manifest(paths), { group: 'tasg' })).toBe(
      'There is no group tasg. Did you mean tags? A group is made by --new-group tasg.',
    )
  })
})

describe('what the manifest has already is refused with its place', () => {
  test.each<[string, Partial<Order>, string]>([
    [
      'a call',
      { method: 'GET', path: '/card/get' },
      'endpoints.yaml:7:7: GET /card/get is card.get already.',
    ],
    [
      'a function',
      { group: 'card', name: 'get' },
      'endpoints.yaml:7:7: there is a function card.get already.',
    ],
    [
      'a group',
      { newGroup: { name: 'user' } },
      'endpoints.yaml:18:3: there is a group user already: use --group.',
    ],
  ])('%s', (_what, changes, told) => {
    expect(refusal(card, changes)).toBe(told)
  })

  test('another method or another constant is another call', () => {
    expect(added(card, { method: 'POST', path: '/card/get' })).toMatch(/^ {6}cardGet:/)
    expect(added(card, { method: 'GET', path: '/card/get?action=all', name: 'all' })).toContain(
      '?action=all',
    )
  })

  test('a name that is found, not given, makes room', () => {
    expect(added(card, { path: '/card/code/get' })).toMatch(/^ {6}codeGet:/)
    expect(added(card, { path: '/card/batch_get' })).toMatch(/^ {6}batchGet:/)
  })

  test('a name given without its group is refused too', () => {
    expect(refusal(card, { name: 'get' })).toBe(
      'endpoints.yaml:7:7: there is a function card.get already.',
    )
  })
})

describe('what is wrong is said before anything is written', () => {
  test.each<[Partial<Order>, string]>([
    [{ path: 'card/void' }, '`card/void` is not a path'],
    [
      { path: 'https://api.weixin.qq.com/card/void?access_token=X' },
      'write only the path, `/card/void`',
    ],
    [{ link: 'doc' }, '`doc` is not an http(s) address'],
    [{ name: 'Void' }, '`Void` is not a function name: write it in lowerCamelCase'],
  ])('%j', (changes, told) => {
    expect(refusal(card, changes)).toContain(told)
  })

  test('a manifest with mistakes is fixed first', () => {
    expect(refusal(card.replace('safe', '').replace('int64', 'int46'))).toMatch(
      /^endpoints\.yaml:13:15 - error unknown-type: .*\n[^]*\n\nFix this first; nothing was written\.$/,
    )
  })

  test('an entry that the manifest would refuse is shown with the mistake', () => {
    const samples = { requests: [sample({ list: [1] })], responses: [] }
    expect(refusal(card, { method: 'GET', path: '/card/void' }, samples)).toMatch(
      /error bad-query-field: `list` cannot be in a query string[^]*nothing was written\.$/,
    )
  })
})
