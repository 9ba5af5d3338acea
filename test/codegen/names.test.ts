import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { imports, namespaceName } from '../../codegen/model/names.js'
import { complaintsAbout } from '../support/compile.js'
import { emittedFiles } from './support/emitted.js'
import { manifestOf, printedDiagnostics } from './support/manifest.js'
import { projectRoot } from './support/project.js'

describe('names that are taken', () => {
  const types = Object.keys(imports).filter((name) => /^[A-Z]/.test(name))

  test.each([...types, 'Promise', 'Record'])('no type hides %s', (name) => {
    const declaration = `${name}:\n  id: string`
    const printed = printedDiagnostics(
      manifestOf({ endpoint: `get: /card/get\nreturns: ${name}`, types: declaration }),
    )
    expect(printed).toContain(`error bad-identifier: \`${name}\` already means something`)
  })
})

const functions = {
  get: `get:
        title: 查询
        doc: 查询
        link: https://developers.weixin.qq.com/doc
        get: /get
        returns:
          list: string[]`,
  getUrl: `getUrl:
        title: 生成地址
        doc: 生成地址
        link: https://developers.weixin.qq.com/doc
        url: https://mp.weixin.qq.com/get
        query:
          id: string`,
}

function groupOf(name: string, kind: keyof typeof functions): string {
  return `groups:\n  ${name}:\n    doc: 分组\n    endpoints:\n      ${functions[kind]}\n`
}

/** A group and its functions that are all called by the same word, of every kind that has variables of its own. */
function everyKind(name: string): string {
  const documented = `title: 查询
        doc: 查询
        link: https://developers.weixin.qq.com/doc`
  return `groups:
  zz/${name}:
    doc: 分组
    types:
      Entry:
        id: string
    endpoints:
      ${name}:
        ${documented}
        post: /zz/a
        query:
          ${name}: string
          kind: enum(list, file, none)
        body:
          ${name === 'offset' ? 'start' : 'offset'}: integer(0..)
          count: integer(..50)
        returns:
          by kind:
            list:
              list: Entry[]
              total: integer
            file:
              list: Entry[]
              total: integer
              url: string
            none:
              list: Entry[]
              total: integer
        pages: offset(${name === 'offset' ? 'start' : 'offset'}, count) -> list, total
  yy/${name}:
    doc: 分组
    types:
      Other:
        id: string
    endpoints:
      ${name}:
        ${documented}
        post: /zz/b
        body:
          ${name}: string
          seq: integer(0..)
        returns:
          list: Other[]
          next: string
        pages: cursor(${name} = '1', seq) -> list, next
      ${name}File:
        ${documented}
        post: /zz/c
        multipart:
          ${name}: file(png)
        returns: binary
      ${name}Url:
        ${documented}
        url: https://mp.weixin.qq.com/${name}
        query:
          ${name}: string
`
}

/** The modules and tests of such groups, and each example in a function, as a user would have it. */
async function allOf(name: string): Promise<Map<string, string>> {
  const files = await emittedFiles(everyKind(name))
  const found = new Map<string, string>()
  for (const [path, text] of files) {
    if (!/\/(?:zz|yy)\//.test(path)) continue
    found.set(path, text)
    if (!path.startsWith('src/generated/')) continue
    const examples = Array.from(
      text.matchAll(/```ts\n(.*?)\n \* ```/gs),
      ({ 1: code = '' }, index) => {
        return `export async function probeExample${index}(account: Client): Promise<void> {\n${code.replace(/^ \* ?/gm, '')}\n}\n`
      },
    )
    const group = /(?:zz|yy)\/[^.]*/.exec(path)?.[0]
    if (group === undefined) continue
    found.set(
      `src/generated/${group}-examples.ts`,
      `import type { Client } from '../../runtime/index.js'\nimport * as ${namespaceName(group)} from './${group.slice(3)}.js'\n${examples.join('')}`,
    )
  }
  return found
}

function identifiersIn(text: string): string[] {
  return (
    text
      .replace(/'[^'\n]*'|\/\*.*?\*\//gs, '')
      .match(/(?<![.\w])[a-z]\w*/g)
      ?.filter((word) => !/probe/i.test(word)) ?? []
  )
}

describe('groups', () => {
  test.each(['account', 'answer', 'download', 'url', 'describeEndpoint', 'describeUrl'])(
    '%s is called otherwise where an example or a test has that name',
    async (name) => {
      expect(namespaceName(`card/${name}`)).toBe(`${name}Api`)
      const files = await emittedFiles(groupOf(`card/${name}`, 'get'))
      const path = `test/generated/card/${name}.test.ts`
      expect(files.get(path)).toContain(`call: (account) => ${name}Api.get(account)`)
    },
  )

  test('no name of generated code, its tests and examples can be hidden by that of a group and a function', async () => {
    const first = await allOf('probe')
    const words = new Set([
      ...Array.from(first.values()).flatMap(identifiersIn),
      ...['item', 'account', 'request', 'response', 'options', 'params', 'path', 'body', 'number'],
      ...['console', 'undefined', 'endpoints', 'sampleFile', 'answer', 'offset', 'then', 'async'],
    ])
    const modules = new Map<string, string>()
    for (const word of words) {
      if (printedDiagnostics(everyKind(word)) !== '') continue
      for (const [path, text] of await allOf(word)) modules.set(join(projectRoot, path), text)
    }
    expect(modules.size).toBeGreaterThan(60)
    expect(complaintsAbout(modules)).toEqual([])
  }, 60_000)

  test('one that calls nothing has a test of its addresses, and compiles', async () => {
    const files = await emittedFiles(groupOf('pages', 'getUrl'))
    expect(files.get('test/generated/pages.test.ts')).toContain(`describeUrl({
  name: 'pages.getUrl',
  call: pages.getUrl,
  request: { id: 'ID' },
  returns: 'https://mp.weixin.qq.com/get?id=ID',
})`)
    const path = 'src/generated/pages.ts'
    expect(complaintsAbout(new Map([[join(projectRoot, path), files.get(path) ?? '']]))).toEqual([])
  })

  test('one of twins alone has no test', async () => {
    const twins = 'cards:\n    doc: 卡券\n    endpoints:\n      get: card.get\n'
    const files = await emittedFiles(`${groupOf('card', 'get')}  ${twins}`)
    expect([...files.keys()].filter((path) => path.startsWith('test/'))).toEqual([
      'test/generated/card.test.ts',
    ])
  })
})
