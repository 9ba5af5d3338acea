import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allEndpoints } from '../../../codegen/model/walk.js'
import { understand } from '../../../codegen/manifest/understand.js'
import {
  projectRoot,
  runNode,
  temporaryProject,
  type Outcome,
} from '../../codegen/support/project.js'

const { model } = understand(readFileSync(join(projectRoot, 'endpoints.yaml')))
const indexFile = join(projectRoot, 'test/parity/official-index.json')
const index = JSON.parse(readFileSync(indexFile, 'utf8')) as Record<string, string>[]

/** Runs it as a person and a weekly job do. */
function runDrift(...args: string[]): Promise<Outcome> {
  return runNode('--import', 'tsx', 'tools/drift/run.ts', ...args)
}

test('the same is 0', async () => {
  const { status, stdout, stderr } = await runDrift(indexFile)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^\d+ endpoints beside 196 in \S+: nothing differs\.\n$/)
})

test('a difference is 1, with its place and what to do', async () => {
  const changed = [
    ...index
      .filter(({ path }) => path !== '/cgi-bin/draft/get')
      .map((each) => (each.path === '/cgi-bin/draft/add' ? { ...each, title: '添加草稿' } : each)),
    { title: "a'b", method: 'POST', path: '/cgi-bin/draft/copy', link: 'https://a.cn/x?y=1' },
  ]
  const root = await temporaryProject({ 'index.json': JSON.stringify(changed) })
  const file = join(root, 'index.json')
  const { status, stdout } = await runDrift(file)
  expect(status).toBe(1)
  expect(stdout.replaceAll(/:\d+:\d+/g, ':L:C'))
    .toBe(`${allEndpoints(model).length} endpoints beside 196 in ${file}: 1 new, 1 gone, 1 retitled.

retitled draft.addDraft endpoints.yaml:L:C
  - 新增草稿
  + 添加草稿

new POST /cgi-bin/draft/copy a'b
  npm run new -- POST /cgi-bin/draft/copy --title 'a'\\''b' --link 'https://a.cn/x?y=1'

gone draft.getDraft endpoints.yaml:L:C
  POST /cgi-bin/draft/get 获取草稿详情
  If WeChat has closed it, say so by \`deprecated\`.
`)
  const json = await runDrift('--json', file)
  expect(json.status).toBe(1)
  const { differences, documented } = JSON.parse(json.stdout) as {
    differences: Record<string, string>[]
    documented: number
  }
  expect(documented).toBe(196)
  expect(differences.map(({ kind, function: op }) => [kind, op])).toEqual([
    ['retitled', 'draft.addDraft'],
    ['new', undefined],
    ['gone', 'draft.getDraft'],
  ])
})

test('a mistake is 2', async () => {
  const root = await temporaryProject({ 'index.json': '[' })
  const file = join(root, 'index.json')
  expect(await runDrift(file)).toMatchObject({
    status: 2,
    stderr: `${file}:1:2: this is not JSON: the text ends too early: a value is missing\n`,
  })
  expect(await runDrift(root)).toMatchObject({ status: 2, stdout: '' })
  expect(await runDrift(indexFile, '--root', root)).toMatchObject({ status: 2 })
  const usage = await runDrift('--jsn')
  expect(usage.status).toBe(2)
  expect(usage.stderr).toContain("Unknown option '--jsn'")
  expect((await runDrift()).stderr).toBe(
    'offiaccount: the file is missing\nnpm run drift -- --help tells more.\n',
  )
})
