import { readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { generate } from '../../codegen/project/commands.js'
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
      /^\/\/ Generated from my\.yaml \(orders\)\. Do not edit: npx offiaccount generate my\.yaml --out src\/wechat --tests test\/wechat --openapi api\.json\n/,
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
