import { describe, expect, test } from 'vitest'
import { readJson } from '../../../codegen/json.js'
import type { Order } from '../../../codegen/scaffold/order.js'
import { scaffold, type Samples } from '../../../codegen/scaffold/scaffold.js'
import { understand } from '../../../codegen/pipeline.js'

const order: Order = {
  method: 'POST',
  path: '/card/void',
  title: '作废卡券',
  doc: '作废一张卡券',
  link: 'https://developers.weixin.qq.com/doc/void',
  safe: false,
}

const none: Samples = { requests: [], responses: [] }

const card = `groups:
  card: # 卡券
    doc: 卡券

    endpoints:
      # the first
      get:
        title: 查询卡券
        doc: 查询一张卡券
        link: https://developers.weixin.qq.com/doc
        get: /card/get
        query:
          id: int64 -- 标识
          # nothing else
      # the end of the group

  # users
  user:
    doc: 用户
    endpoints:
      get:
        title: 查询用户
        doc: 查询一个用户
        link: https://developers.weixin.qq.com/doc
        get: /user/get

      list:
        title: 查询用户列表
        doc: 查询全部用户
        link: https://developers.weixin.qq.com/doc
        get: /user/list
`

function added(manifest: string, changes: Partial<Order> = {}, samples: Samples = none): string {
  const { text, line, lines } = scaffold(
    manifest,
    'endpoints.yaml',
    { ...order, ...changes },
    samples,
  )
  const all = text.split('\n')
  const rest = all.toSpliced(line - 1, lines)
  // What is new can be taken out again, and nothing else has changed.
  if (rest.join('\n') !== manifest) {
    expect(rest.toSpliced(line - 2, 1).join('\n')).toBe(manifest)
  }
  return all.slice(line - 1, line - 1 + lines).join('\n')
}

function refusal(manifest: string, changes: Partial<Order> = {}, samples: Samples = none): string {
  try {
    scaffold(manifest, 'endpoints.yaml', { ...order, ...changes }, samples)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('It was not refused.')
}

function sample(value: unknown): Samples['requests'][number] {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { file: 'sample.json', text, value: readJson('sample.json', text) }
}

const answers = (...values: unknown[]): Samples => ({ requests: [], responses: values.map(sample) })

function returns(...values: unknown[]): string {
  const entry = added(card, {}, answers(...values))
  return entry.split('\n').slice(5).join('\n').replace(/^ {8}/gm, '')
}

describe('an entry is put into the text', () => {
  test('behind the last of its group and the comments inside that, before those that follow', () => {
    const { text, line } = scaffold(card, 'endpoints.yaml', order, none)
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
    const { text, line } = scaffold(card, 'endpoints.yaml', { ...order, path: '/user/void' }, none)
    expect(text.split('\n').slice(line - 3, line)).toEqual([
      '        get: /user/list',
      '',
      '      void:',
    ])
  })

  test('with the line ends of the file, and none at its end', () => {
    const windows = card.trimEnd().replaceAll('\n', '\r\n')
    const { text, line } = scaffold(windows, 'e.yaml', { ...order, path: '/user/void' }, none)
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
    expect(scaffold(manifest, 'endpoints.yaml', order, none).text).toContain(
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
    const { text } = scaffold(manifest, 'endpoints.yaml', order, none)
    expect(text).toContain('        doc: 领取后推送\n    endpoints:\n      void:\n')
    expect(understand(text).diagnostics).toEqual([])
  })

  test.each(['', '# mine\n'])('in a file that holds nothing yet: %j', (manifest) => {
    const newGroup = { name: 'card', doc: '卡券' }
    const { text } = scaffold(manifest, 'endpoints.yaml', { ...order, newGroup }, none)
    expect(text.startsWith(`${manifest}groups:\n  card:\n    doc: 卡券\n`)).toBe(true)
    expect(understand(text).diagnostics).toEqual([])
  })

  test('and what is still open is asked for by its line, but hinders no further entry', () => {
    const given = { ...order, title: undefined, doc: undefined }
    const first = scaffold(card, 'endpoints.yaml', given, none)
    expect(first.open.map(({ code }) => code)).toEqual(['unwritten', 'unwritten'])
    const second = scaffold(first.text, 'endpoints.yaml', { ...order, path: '/card/lock' }, none)
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
    expect(scaffold(manifest(paths), 'e.yaml', { ...order, path }, none).name).toMatch(
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
    expect(scaffold(manifest(paths), 'e.yaml', { ...order, ...given }, none).name).toBe('tags.new')
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
      'write the path alone, `/card/void`.',
    ],
    [{ link: 'doc' }, '`doc` is not an http(s) address.'],
    [{ name: 'Void' }, '`Void` is not a function name: write it in lowerCamelCase.'],
  ])('%j', (changes, told) => {
    expect(refusal(card, changes)).toContain(told)
  })

  test('a manifest with mistakes is mended first', () => {
    expect(refusal(card.replace('safe', '').replace('int64', 'int46'))).toMatch(
      /^endpoints\.yaml:13:15 - error unknown-type: .*\n[^]*\n\nMend this first; nothing was written\.$/,
    )
  })

  test('an entry that the manifest would refuse is shown with the mistake', () => {
    const samples = { requests: [sample({ list: [1] })], responses: [] }
    expect(refusal(card, { method: 'GET', path: '/card/void' }, samples)).toMatch(
      /error bad-query-field: `list` cannot stand in a query string[^]*nothing was written\.$/,
    )
  })
})

describe('fields are inferred', () => {
  test.each<[what: string, values: unknown[], written: string]>([
    ['nothing but errcode', [{ errcode: 0, errmsg: 'ok' }], ''],
    [
      'scalars',
      [{ a: 'x', b: 1, c: 1.5, d: true }],
      'returns:\n  a: string\n  b: integer\n  c: number\n  d: boolean',
    ],
    ['numbers of text', [{ a: '12' }], 'returns:\n  a: string'],
    [
      'beyond 2^53',
      ['{"a": 9007199254740993, "b": 9007199254740991}'],
      'returns:\n  a: int64\n  b: integer',
    ],
    [
      'beyond 2^53 in one of them',
      [{ a: 1 }, '{"a": 18446744073709551615}'],
      'returns:\n  a: int64',
    ],
    ['beyond 64 bits', ['{"a": 18446744073709551616}'], 'returns:\n  a: number'],
    ['1e3 is no integer', ['{"a": 1e3}'], 'returns:\n  a: number'],
    ['what is an int64 elsewhere', [{ id: 1 }], 'returns:\n  id: int64'],
    ['absent in one of them', [{ a: 1, b: 2 }, { a: 1 }], 'returns:\n  a: integer\n  b?: integer'],
    [
      'absent in one of the items',
      [{ l: [{ a: 1 }, { a: 1, b: 'x' }] }],
      'returns:\n  l[]:\n    a: integer\n    b?: string',
    ],
    ['null', [{ a: null }, { a: 'x' }], 'returns:\n  a?: string'],
    ['nested', [{ o: { p: { q: [] } } }], 'returns:\n  o:\n    p:\n      q: unknown[]'],
    [
      'arrays of arrays',
      [{ a: [[1], [2]], b: [[{ c: 1 }]] }],
      'returns:\n  a: integer[][]\n  b[][]:\n    c: integer',
    ],
    [
      'several kinds',
      [
        { a: 'x', l: [1, 'x'] },
        { a: 1, l: [] },
      ],
      'returns:\n  a: string | integer\n  l: (integer | string)[]',
    ],
    ['an object or a text', [{ a: {} }, { a: 'x' }], 'returns:\n  a: unknown'],
    [
      'keys that are data',
      [{ m: { '2026-03-01': 1, '2026-03-02': 2.5 } }],
      'returns:\n  m: map(number)',
    ],
    [
      'keys that are data, above objects',
      [{ m: { '1': { a: 1 } } }],
      'returns:\n  m: map(unknown)',
    ],
    ['a list', ['["a"]'], 'returns: string[]'],
    ['a list of objects', [[{ a: 1 }]], 'returns: unknown[]'],
    [
      'names of YAML’s',
      [{ null: 1, true: 2, y: 3, 'a-b': 4 }],
      'returns:\n  null: integer\n  true: integer\n  y: integer\n  a-b: integer',
    ],
    ['control characters', ['{"a": "x\ny"}'], 'returns:\n  a: string'],
  ])('%s', (_what, values, written) => {
    expect(returns(...values)).toBe(written)
  })

  test('a name that the notation does not have is left out, and told', () => {
    const samples = answers({ a: 1, b: 2, 'one of': 3 })
    const { text, notes } = scaffold(card, 'e.yaml', order, samples)
    expect(text).toContain('        returns:\n          a: integer\n          b: integer\n')
    expect(notes).toEqual(['`returns` has `one of`, which can be no field: it is left out.'])
  })

  test('of a POST to the body, of a GET to the query without the token and what the path says', () => {
    const samples = { requests: [sample({ access_token: 'T', action: 'x', id: 5 })], responses: [] }
    expect(added(card, { path: '/card/void?action=x' }, samples)).toContain(
      '        post: /card/void?action=x\n        body:\n          access_token: string\n          id: int64',
    )
    expect(added(card, { method: 'GET', path: '/card/void?action=x' }, samples)).toContain(
      '        get: /card/void?action=x\n        query:\n          id: int64',
    )
  })

  test('bytes are a download', () => {
    expect(added(card, {}, { requests: [], responses: ['binary'] })).toContain('returns: binary')
    expect(refusal(card, {}, { requests: [], responses: ['binary', sample({ a: 1 })] })).toBe(
      'Some answers are JSON and some are bytes: give samples of one kind.',
    )
  })

  test('a failure is no sample of an answer', () => {
    expect(refusal(card, {}, answers('{\n  "errcode": 40001\n}'))).toBe(
      "sample.json:2:14: this is a refusal of WeChat's (errcode 40001): take the answer of a call that succeeded",
    )
  })

  test('what samples cannot tell is said', () => {
    const { notes } = scaffold(card, 'e.yaml', order, answers({ a: {}, l: [{ m: { '1': 1 } }] }))
    expect(notes).toEqual([
      '`a` of `returns` is an object without fields, so it is `unknown`: write what it holds.',
      '`l[].m` of `returns` has keys that are no names of fields, so it is a map.',
    ])
  })
})
