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
