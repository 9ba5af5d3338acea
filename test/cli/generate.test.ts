import { readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { EventEmitter } from 'node:events'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { generate } from '../../codegen/project/commands.js'
import { digest } from '../../codegen/output/stamp.js'
import * as packages from '../../src/shared/packages.js'
import { UserProject } from './project.js'
import { runs } from './shell.js'

const manifest = `groups:
  orders:
    doc: 订单
    endpoints:
      get:
        title: 查询订单
        doc: 查询一个订单
        link: https://gateway.example/docs
        post: /orders/get
        body:
          id: string -- 编号
  goods:
    doc: 商品
    endpoints:
      get:
        title: 查询商品
        doc: 查询一件商品
        link: https://gateway.example/docs
        post: /goods/get
        body:
          id: string -- 编号
`
const [withoutGoods = ''] = manifest.split('  goods:')

const places = ['--out', 'src/wechat', '--tests', 'test/wechat', '--openapi', 'api.json']

const projectWith = (files: Record<string, string> = {}): Promise<UserProject> =>
  UserProject.of(generate, { 'my.yaml': manifest, ...files })

describe('a run', () => {
  test('writes what is new, deletes what is gone, and keeps what somebody wrote', async () => {
    const project = await projectWith({ 'src/wechat/mine.ts': 'export {}\n' })
    const first = await project.run('my.yaml', ...places)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('2 endpoints in 2 groups\n  added    src/wechat/orders.ts\n')
    expect(await project.read('src/wechat/orders.ts')).toMatch(
      /^\/\/ Generated from my\.yaml \(orders\)\. Do not edit: npx offiaccount generate my\.yaml --out src\/wechat\n/,
    )
    expect(JSON.parse(await project.read('api.json'))).toMatchObject({ info: { title: 'my' } })
    const second = await project.run('my.yaml', ...places)
    expect(second.stdout).toMatch(/\n7 of 7 files were up to date\.\n/)

    await project.write('my.yaml', withoutGoods)
    const checked = await project.run('my.yaml', ...places, '--check')
    expect(checked.status).toBe(1)
    expect(checked.stderr).toContain('  stale      src/wechat/goods.ts\n')
    expect(checked.stderr).toContain(`Fix it with: npx offiaccount generate my.yaml --out`)
    expect(project.has('src/wechat/goods.ts')).toBe(true)
    const third = await project.run('my.yaml', ...places)
    expect(third.stdout).toContain('  deleted  src/wechat/goods.ts\n')
    expect(project.has('src/wechat/goods.ts')).toBe(false)
    expect(await project.read('src/wechat/mine.ts')).toBe('export {}\n')
    const names = await readdir(project.root, { recursive: true })
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('writes nothing at all where something written by hand stands', async () => {
    const project = await projectWith({ 'src/wechat/orders.ts': '// mine\n' })
    const { status, stderr } = await project.run('my.yaml', ...places)
    expect(status).toBe(1)
    expect(stderr).toBe(
      'src/wechat/orders.ts was not generated: move it away, or name another folder\nNothing was written.\n',
    )
    expect(await project.read('src/wechat/orders.ts')).toBe('// mine\n')
    expect(project.has('src/wechat/goods.ts')).toBe(false)
  })

  test('leaves alone what comes of another manifest in the same folder', async () => {
    const project = await projectWith({ 'other.yaml': withoutGoods })
    await project.run('my.yaml', ...places)
    const before = await project.read('src/wechat/orders.ts')
    const { status, stderr } = await project.run('other.yaml', ...places)
    expect(status).toBe(1)
    expect(stderr).toContain(
      'src/wechat/orders.ts was generated from my.yaml: each manifest needs a folder of its own\n',
    )
    expect(stderr).toContain('api.json was generated from my.yaml')
    expect(await project.read('src/wechat/orders.ts')).toBe(before)
    expect(project.has('src/wechat/goods.ts')).toBe(true)
  })

  test('explains mistakes as the generator does, and a type that nobody has', async () => {
    const project = await projectWith({
      'my.yaml': withoutGoods.replace('id: string', 'id: SubscribValue'),
    })
    const { status, stderr } = await project.run('my.yaml', ...places)
    expect(status).toBe(1)
    expect(stderr).toContain(
      'my.yaml:11:15 - error unknown-type: unknown type `SubscribValue`, did you mean `SubscribeValue`?\n',
    )
    expect(stderr).toContain('1 error in my.yaml; nothing was written.\n')
    expect(project.has('src')).toBe(false)
  })

  test('refuses events, which another table decodes', async () => {
    const events = `${withoutGoods}    events:
      event.shipped:
        title: 已发货
        doc: 订单已发货
        link: https://gateway.example/docs
`
    const project = await projectWith({ 'my.yaml': events })
    const { status, stderr } = await project.run('my.yaml', ...places)
    expect(status).toBe(1)
    expect(stderr).toContain('error bad-event: events are generated only for this package')
  })

  test('formats as the project does', async () => {
    const project = await projectWith({ '.prettierrc': '{ "semi": false, "tabWidth": 4 }' })
    await project.run('my.yaml', '--out', 'src/wechat')
    expect(await project.read('src/wechat/orders.ts')).toContain(`\n    account: Client,\n`)
    expect(project.has('test')).toBe(false)
  })

  test('names a folder that stands where a file is written', async () => {
    const project = await projectWith({ 'src/wechat/orders.ts/x': '' })
    const { status, stderr } = await project.run('my.yaml', '--out', 'src/wechat')
    expect(status).toBe(1)
    expect(stderr).toMatch(/orders\.ts: there is a folder where a file goes: move it away\n$/)
  })
})

describe('a flag', () => {
  const short = ['my.yaml', '--out', 'src/wechat']

  test.each([
    ['--openapi', ['--openapi', 'api.json'], 'api.json'],
    ['--tests', ['--tests', 'test/wechat'], 'test/wechat/orders.test.ts'],
    ['--tests of the same folder', ['--tests', 'src/wechat'], 'src/wechat/orders.test.ts'],
    ['--server without a document', ['--server', 'https://gateway.example'], undefined],
  ])('%s is named only by the files that it makes', async (_flag, flags, made) => {
    const project = await projectWith()
    await project.run(...short)
    const { stdout } = await project.run(...short, ...flags)
    expect(stdout).toContain('\n3 of ')
    expect(stdout).not.toContain('  changed  ')
    if (made !== undefined) {
      expect(await project.read(made)).toContain(`${short.join(' ')} ${flags.join(' ')}`)
    }
  })

  test('--server changes the document alone', async () => {
    const project = await projectWith()
    await project.run('my.yaml', ...places)
    const given = [...places, '--server', 'https://gateway.example']
    const { stdout } = await project.run('my.yaml', ...given)
    expect(stdout).toContain('  changed  api.json\n6 of 7 files were up to date.\n')
    expect(await project.read('api.json')).toContain(
      '--out src/wechat --openapi api.json --server https://gateway.example',
    )
  })
})

describe('a checkout with CRLF', () => {
  test.each(['generated before', 'cloned'])('that was %s is up to date', async (origin) => {
    const project = await projectWith()
    await project.run('my.yaml', ...places)
    if (origin === 'cloned') await rm(join(project.root, 'node_modules'), { recursive: true })
    const paths = ['my.yaml', 'api.json', 'src/wechat/orders.ts', 'test/wechat/mock.ts']
    const crlf = async (path: string): Promise<string> =>
      (await project.read(path)).replaceAll(/\r?\n/g, '\r\n')
    for (const path of paths) await project.write(path, await crlf(path))
    for (const flag of [[], ['--check']]) {
      const { status, stdout, stderr } = await project.run('my.yaml', ...places, ...flag)
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/7 of 7 files were up|All 7 generated files are up/)
    }
    for (const path of paths) expect(await project.read(path)).toBe(await crlf(path))
    await project.write('src/wechat/orders.ts', `${await crlf('src/wechat/orders.ts')}// mine\r\n`)
    expect((await project.run('my.yaml', ...places, '--check')).stderr).toContain(
      '  outdated   src/wechat/orders.ts\n',
    )
  })

  test('of a project whose prettier writes CRLF is written so, and up to date', async () => {
    const project = await projectWith({ '.prettierrc': '{ "endOfLine": "crlf" }' })
    await project.run('my.yaml', ...places)
    expect(await project.read('src/wechat/orders.ts')).toContain('\r\n')
    const { status } = await project.run('my.yaml', ...places, '--check')
    expect(status).toBe(0)
  })
})

describe('what the last run has made', () => {
  /** Of which its digests say that a file is to be as it was edited: only what is made again differs. */
  async function misled(files?: Record<string, string>): Promise<UserProject> {
    const project = await projectWith(files)
    await project.run('my.yaml', ...places)
    const edited = `${await project.read('src/wechat/orders.ts')}// edited\n`
    await project.write('src/wechat/orders.ts', edited)
    const cache = join(project.root, 'node_modules/.cache/offiaccount')
    const [name = ''] = await readdir(cache)
    const path = `node_modules/.cache/offiaccount/${name}`
    const stamp = JSON.parse(await project.read(path)) as { files: Record<string, object> }
    stamp.files['src/wechat/orders.ts'] = {
      ...stamp.files['src/wechat/orders.ts'],
      text: digest(edited),
    }
    await project.write(path, JSON.stringify(stamp))
    return project
  }

  const check = (project: UserProject, ...flags: string[]): Promise<{ stderr: string }> =>
    project.run('my.yaml', ...places, '--check', ...flags)

  test('is neither made nor formatted again', async () => {
    expect(await check(await misled())).toMatchObject({ status: 0 })
  })

  test('is not formatted again if only another group has changed', async () => {
    const project = await misled()
    await project.write('my.yaml', manifest.replace('查询商品', '查一件商品'))
    const { stderr } = await check(project)
    expect(stderr).toContain('  outdated   src/wechat/goods.ts\n')
    expect(stderr).not.toContain('orders.ts')
  })

  test.each<[what: string, change: (project: UserProject) => Promise<void> | void]>([
    [
      'the manifest',
      (project) => project.write('my.yaml', manifest.replace('查询一个订单', '查一个订单')),
    ],
    ["prettier's configuration", (project) => project.write('.prettierrc', 'singleQuote: true')],
    ['.editorconfig', (project) => project.write('.editorconfig', '[*]\nindent_size = 8\n')],
    [
      "prettier's version",
      () => {
        const { versionOf } = packages
        const spy = vi
          .spyOn(packages, 'versionOf')
          .mockImplementation((name, require) =>
            name === 'prettier' ? '3.999.0' : versionOf(name, require),
          )
        onTestFinished(() => {
          spy.mockRestore()
        })
      },
    ],
  ])('is made again after a change of %s', async (_what, change) => {
    const project = await misled()
    await change(project)
    expect((await check(project)).stderr).toContain('  outdated   src/wechat/orders.ts\n')
  })

  test('is made again each time if a plugin formats it whose version nobody knows', async () => {
    const project = await misled({
      '.prettierrc': '{ "plugins": ["./plugin.mjs"] }',
      'plugin.mjs': 'export const languages = []\n',
    })
    expect((await check(project)).stderr).toContain('  outdated   src/wechat/orders.ts\n')
  })

  test('is kept though a plugin formats it, until that has another version', async () => {
    const plugin = 'node_modules/prettier-plugin-none'
    const packageOf = (version: string): string =>
      JSON.stringify({ name: 'prettier-plugin-none', version, main: 'index.js' })
    const project = await misled({
      '.prettierrc': '{ "plugins": ["prettier-plugin-none"] }',
      [`${plugin}/package.json`]: packageOf('1.0.0'),
      [`${plugin}/index.js`]: 'module.exports = { languages: [] }\n',
    })
    expect(await check(project)).toMatchObject({ status: 0 })
    await project.write(`${plugin}/package.json`, packageOf('1.0.1'))
    expect((await check(project)).stderr).toContain('  outdated   src/wechat/orders.ts\n')
  })

  test.each(['edited', 'deleted'])('is noticed if it was %s', async (what) => {
    const project = await projectWith()
    await project.run('my.yaml', ...places)
    const path = 'src/wechat/orders.ts'
    const text = await project.read(path)
    if (what === 'edited') await project.write(path, `${text}// mine\n`)
    else await rm(join(project.root, path))
    expect((await check(project)).stderr).toContain(path)
    expect((await project.run('my.yaml', ...places)).stdout).toContain(
      what === 'edited' ? `  changed  ${path}\n` : `  added    ${path}\n`,
    )
    expect(await project.read(path)).toBe(text)
  })

  test('is told apart for two manifests of a project', async () => {
    const project = await projectWith({ 'other.yaml': withoutGoods })
    await project.run('my.yaml', '--out', 'src/wechat')
    await project.run('other.yaml', '--out', 'src/other')
    const mine = await project.run('my.yaml', '--out', 'src/wechat')
    expect(mine.stdout).toBe('2 endpoints in 2 groups\n3 of 3 files were up to date.\n')
    const other = await project.run('other.yaml', '--out', 'src/other')
    expect(other.stdout).toBe('1 endpoint in 1 group\n2 of 2 files were up to date.\n')
    const names = await readdir(join(project.root, 'node_modules/.cache/offiaccount'))
    expect(names).toHaveLength(2)
  })

  test('is made, and said to be, where nothing can be kept', async () => {
    const project = await projectWith({ 'node_modules/.cache': '' })
    const outcome = await project.run('my.yaml', ...places)
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(project.has('src/wechat/orders.ts')).toBe(true)
  })

  test('is warned of again', async () => {
    const project = await projectWith({
      'my.yaml': manifest.replace(
        'id: string',
        'a:\n            type: string\n          id: string',
      ),
    })
    const first = await project.run('my.yaml', ...places)
    expect(first.stderr).toContain(' - warning ')
    expect((await project.run('my.yaml', ...places)).stderr).toBe(first.stderr)
  })
})

describe('a prettier that cannot format', () => {
  test.each<[what: string, configuration: string, reason: RegExp]>([
    [
      'is badly configured',
      '{ "semi": false',
      /prettier cannot format src\/wechat\/\w+\.ts: .*\.prettierrc/,
    ],
    [
      'lacks a plugin',
      '{ "plugins": ["prettier-plugin-nobody-has"] }',
      /Cannot find package 'prettier-plugin-nobody-has'/,
    ],
  ])('%s: a sentence says so, and nothing is written', async (_what, configuration, reason) => {
    const project = await projectWith({ '.prettierrc': configuration })
    const { status, stdout, stderr } = await project.run('my.yaml', '--out', 'src/wechat')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(reason)
    expect(stderr).toContain('Mend its configuration or install its plugin; nothing was written.')
    expect(stderr).not.toContain('    at ')
    expect(project.has('src')).toBe(false)
  })
})

test.skipIf(process.platform === 'win32')('a path of Windows is told from one with /', async () => {
  const project = await projectWith()
  const { status, stderr } = await project.run('my.yaml', '--out', 'src\\wechat')
  expect(status).toBe(2)
  expect(stderr).toContain(
    "--out has a '\\' in it, which not every system takes: write words with /",
  )
})

describe('arguments', () => {
  test.each<[string[], string]>([
    [[], 'the manifest is missing'],
    [['my.yaml'], '--out is missing'],
    [['my.yaml', 'b.yaml', '--out', 'src'], "one manifest at a time: what is 'b.yaml'?"],
    [['my.yaml', '--out', '.'], '--out is the project itself'],
    [['my.yaml', '--out', '../other'], '--out leads out of the project'],
    [['my.yaml', '--out', 'src', '--tests', '/tmp'], '--tests leads out of the project'],
    [['../my.yaml', '--out', 'src'], 'the manifest leads out of the project'],
    [['my.yaml', '--out', 'node_modules/x'], '--out is not a place for what you keep'],
    [['my.yaml', '--out', 'src:wechat'], "--out has a ':' in it"],
    [['my.yaml', '--out', 'src', '--tests', 'test\nwechat'], "--tests has a '\\n' in it"],
    [['my.yaml', '--out', 'src', '--openapi', 'a.yaml'], 'it ends in .json'],
    [['my.yaml', '--out', 'src', '--server', 'x'], '--server is like https://'],
    [['my.yaml', '--out', 'src', '--check', '--watch'], 'leave --watch out'],
    [['my.yaml', '--ou', 'src'], "Unknown option '--ou'"],
  ])('%j is refused', async (args, message) => {
    const project = await projectWith()
    const outcome = await project.run(...args)
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toContain(message)
  })

  test('a link that leads out of the project is followed', async () => {
    const [project, other] = [await projectWith(), await projectWith()]
    await symlink(other.root, join(project.root, 'src'), 'junction')
    const outcome = await project.run('my.yaml', '--out', 'src/wechat')
    expect(outcome.stderr).toContain('--out leads out of the project')
  })

  test('a manifest that is not there is named', async () => {
    const project = await projectWith()
    await rm(join(project.root, 'my.yaml'))
    const { status, stderr } = await project.run('my.yaml', '--out', 'src/wechat')
    expect([status, stderr]).toEqual([1, `There is no my.yaml in ${project.root}.\n`])
  })

  test('--help tells what there is', async () => {
    expect((await runs(generate, ['--help'])).stdout).toBe(`${generate.usage}\n`)
  })
})

test('--watch generates again when the manifest is saved, until Ctrl+C', async () => {
  const project = await projectWith()
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(project.root)
  const signals = new EventEmitter()
  const outcome = runs(generate, ['my.yaml', '--out', 'src/wechat', '--watch'], { signals })
  cwd.mockRestore()
  await vi.waitFor(() => {
    expect(project.has('src/wechat/goods.ts')).toBe(true)
  }, 60_000)
  // The first round may still be writing: what is saved meanwhile is not missed.
  await project.write('my.yaml', withoutGoods)
  await vi.waitFor(() => {
    expect(project.has('src/wechat/goods.ts')).toBe(false)
  }, 60_000)
  signals.emit('SIGINT')
  expect(await outcome).toMatchObject({ status: 0, stderr: '' })
})
