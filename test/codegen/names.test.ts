import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { namespaceName } from '../../codegen/naming.js'
import { emit, understand } from '../../codegen/pipeline.js'
import { complaintsAbout } from '../support/compile.js'
import { emittedFiles } from './support/emitted.js'
import { manifestOf, printedDiagnostics } from './support/manifest.js'
import { projectRoot } from './support/project.js'

/** What the package exports by hand, and a type of the manifest would hide. */
function exportedTypes(): string[] {
  const path = join(projectRoot, 'src/runtime/index.ts')
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  const names = module ? checker.getExportsOfModule(module).map(({ name }) => name) : []
  return names.filter((name) => /^[A-Z]/.test(name))
}

describe('names that are taken', () => {
  test('no type hides what the package exports', { timeout: 60_000 }, () => {
    const names = exportedTypes()
    expect(names.length).toBeGreaterThan(30)
    const accepted = names.filter((name) => {
      const types = `${name}:\n  id: string`
      const printed = printedDiagnostics(
        manifestOf({ endpoint: `get: /card/get\nreturns: ${name}`, types }),
      )
      return !printed.includes(`error bad-identifier: \`${name}\` already means something`)
    })
    expect(accepted).toEqual([])
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
  test.each(['account', 'answer', 'download', 'url', 'describeEndpoint'])(
    '%s is called otherwise where an example or a test has that name',
    async (name) => {
      expect(namespaceName(`card/${name}`)).toBe(`${name}Api`)
      const files = await emittedFiles(groupOf(name, 'get'))
      const path = `test/generated/${name}.test.ts`
      expect(files.get(path)).toContain(`call: (account) => ${name}Api.get(account)`)
    },
  )

  test('one that calls nothing has no test, and compiles', { timeout: 60_000 }, async () => {
    const files = await emittedFiles(groupOf('pages', 'getUrl'))
    expect([...files.keys()].filter((path) => path.startsWith('test/'))).toEqual([])
    const path = 'src/generated/pages.ts'
    expect(complaintsAbout(new Map([[join(projectRoot, path), files.get(path) ?? '']]))).toEqual([])
  })

  test('one of twins alone has no test', () => {
    const twins = 'cards:\n    doc: 卡券\n    endpoints:\n      get: card.get\n'
    const files = emit(understand(`${groupOf('card', 'get')}  ${twins}`)).map(({ path }) => path)
    expect(files.filter((path) => path.startsWith('test/'))).toEqual([
      'test/generated/card.test.ts',
    ])
  })
})
