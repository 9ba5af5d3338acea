import { chmod, mkdir, readdir, readFile, stat, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { scaffold, ScaffoldError } from 'offiaccount/codegen'
import { describe, expect, test } from 'vitest'
import { create, generate } from '../../codegen/project/commands.js'
import { UserProject } from './project.js'
import { runs } from './shell.js'

const manifest = `# ours
groups:
  orders: # of the gateway
    doc: 订单
    endpoints:
      get:
        title: 查询订单
        doc: 查询一个订单
        link: https://gateway.example/docs
        post: /orders/get
        body:
          id: int64 -- 编号
          # nothing else

  goods:
    doc: 商品
    endpoints:
      get:
        title: 查询商品
        doc: 查询一件商品
        link: https://gateway.example/docs
        post: /goods/get
        body:
          value: SubscribeValue -- offiaccount 的类型
`
const texts = ['--title', '取消', '--doc', '取消一个订单', '--link', 'https://gateway.example/docs']

const projectWith = (files: Record<string, string> = {}): Promise<UserProject> =>
  UserProject.of(create, { 'my.yaml': manifest, ...files })

const cancel = `      cancel:
        title: 取消
        doc: 取消一个订单
        link: https://gateway.example/docs
        post: /orders/cancel
        body:
          id: int64
          reason?: string
        returns:
          at: integer
`

describe('new writes an entry', () => {
  test('from samples, into the group of the path, and says what comes next', async () => {
    const project = await projectWith({
      'request.json': '{"id": 1, "reason": "x"}',
      'response.json': '{"errcode": 0, "at": 1}',
      'other.json': '{"id": 2}',
    })
    const samples = ['--from', 'request.json', 'response.json', 'other.json', 'response.json']
    const { status, stdout, stderr } = await project.run(
      ...['my.yaml', 'POST', '/orders/cancel', ...samples, ...texts],
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`Added orders.cancel: my.yaml:14

${cancel}
Next:
  1. write a 说明 behind each field: \`name: string -- 说明\`
  2. add \`safe: true\` if it only reads
  3. npx offiaccount generate my.yaml --out <folder>
`)
    const mark = '          # nothing else\n'
    expect(await project.read('my.yaml')).toBe(manifest.replace(mark, `${mark}${cancel}`))
    const names = await readdir(project.root)
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('into a manifest that is not there yet, which it begins', async () => {
    const project = await projectWith()
    const { status, stdout } = await project.run(
      ...['api/new.yaml', 'get', '/orders/list', '--new-group', 'orders'],
      ...['--group-doc', '订单', '--safe', ...texts],
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Added orders.list: api/new.yaml:2\n')
    expect(stdout).toContain('  2. npx offiaccount generate api/new.yaml --out <folder>\n')
    expect(await project.read('api/new.yaml'))
      .toBe(`# yaml-language-server: $schema=../node_modules/offiaccount/dist/codegen/endpoints.schema.json
groups:
  orders:
    doc: 订单
    endpoints:
      list:
        title: 取消
        doc: 取消一个订单
        link: https://gateway.example/docs
        get: /orders/list
        safe: true
`)
  })

  test('or only shows it', async () => {
    const project = await projectWith()
    const { status, stdout } = await project.run('my.yaml', 'GET', '/goods/list', '--dry-run')
    expect(status).toBe(0)
    expect(stdout).toBe('      list:\n        get: /goods/list\n')
    await project.write('answer.json', '{"list": [{}]}')
    const noted = await project.run(
      ...['my.yaml', 'GET', '/goods/list', '--response', 'answer.json', '--dry-run'],
    )
    expect(noted.stdout).toMatch(
      /list: unknown\[\]\n\n`list\[\]` of `returns` is an object without fields/,
    )
    expect(await project.read('my.yaml')).toBe(manifest)
  })

  test('each of six that run at once', async () => {
    const project = await projectWith()
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const runs = names.map((name) => project.run('my.yaml', 'POST', `/orders/${name}`))
    for (const { status } of await Promise.all(runs)) expect(status).toBe(0)
    const after = await project.read('my.yaml')
    for (const name of names)
      expect(after).toContain(`      ${name}:\n        post: /orders/${name}`)
    expect((await readdir(project.root)).filter((name) => name.endsWith('.lock'))).toEqual([])
  })

  test('though a run before it was killed', async () => {
    const project = await projectWith()
    await mkdir(join(project.root, 'my.yaml.lock'))
    const long = new Date(Date.now() - 60_000)
    await utimes(join(project.root, 'my.yaml.lock'), long, long)
    expect(await project.run('my.yaml', 'POST', '/orders/void/')).toMatchObject({ status: 0 })
    expect(await project.read('my.yaml')).toContain('      void:\n        post: /orders/void/\n')
  })

  test('that can be generated from at once, without a text', async () => {
    const project = await projectWith()
    const { stdout } = await project.run(
      ...['api/new.yaml', 'post', '/orders/list', '--new-group', 'orders'],
    )
    expect(stdout).not.toContain('…')
    const generated = new UserProject(project.root, generate)
    const outcome = await generated.run(
      'api/new.yaml',
      '--out',
      'src/wechat',
      '--openapi',
      'api.json',
    )
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    const module = await project.read('src/wechat/orders.ts')
    expect(module).toContain('/**\n * list\n *\n * `POST /orders/list`\n')
    expect(module).not.toContain('@see')
    expect(await project.read('api.json')).not.toContain('externalDocs')
  })

  test('keeping line ends, the mark at the beginning, the mode, and a link', async () => {
    const windows = `\uFEFF${manifest.replaceAll('\n', '\r\n')}`
    const project = await projectWith({ 'real.yaml': windows })
    await symlink(join(project.root, 'real.yaml'), join(project.root, 'link.yaml'))
    await chmod(join(project.root, 'real.yaml'), 0o640)
    const { status, stdout } = await project.run('link.yaml', 'GET', '/goods/list', ...texts)
    expect(status).toBe(0)
    expect(stdout).not.toContain('\r')
    const after = await project.read('real.yaml')
    expect(after.startsWith(windows)).toBe(true)
    expect(after.slice(windows.length)).toContain('      list:\r\n        title: 取消\r\n')
    expect((await stat(join(project.root, 'real.yaml'))).mode & 0o777).toBe(0o640)
  })
})

describe('new writes nothing', () => {
  test.each<[string[], string]>([
    [[], 'the manifest is missing: it comes before the method'],
    [['POST', '/orders/cancel'], 'the manifest is missing: it comes before the method'],
    [['my.yaml', 'POST'], 'the method or the path is missing'],
    [['my.yaml', 'PUT', '/orders/cancel'], "the method is GET or POST, not 'PUT'"],
    [['my.yaml', 'POST', '/orders/cancel', 'x'], "unexpected argument 'x'"],
    [['my.yaml', 'POST', 'orders/cancel'], '`orders/cancel` is not a path: '],
    [['my.yaml', 'POST', '/orders/cancel', '--root', '.'], "Unknown option '--root'"],
    [['my.yaml', 'POST', '/orders/cancel', '--from', 'a'], '--from takes a request and a response'],
    [['../my.yaml', 'POST', '/orders/cancel'], 'the manifest leads out of the project'],
  ])('for %j, which is status 2', async (args, message) => {
    const project = await projectWith()
    const outcome = await project.run(...args)
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toContain(message)
    expect(await project.read('my.yaml')).toBe(manifest)
  })

  test.each<[what: string, args: string[], message: string]>([
    ['a call that it has', ['/orders/get'], 'my.yaml:6:7: POST /orders/get is orders.get already.'],
    ['a group that nobody has', ['/orders/x', '--group', 'order'], 'Did you mean orders?'],
    ['a path that belongs nowhere', ['/x/y'], 'No group has endpoints near /x/y'],
    ['a sample that is not there', ['/orders/x', '--request', 'a.json'], 'a.json: there is no'],
    [
      'a sample that is not JSON',
      ['/orders/x', '--request', 'bad.json'],
      'bad.json:1:7: this is not JSON: found "}", expected a value',
    ],
    ['a folder for a sample', ['/orders/x', '--request', 'folder'], 'folder: this is a folder'],
  ])('for %s, which is status 1', async (_what, args, message) => {
    const project = await projectWith({ 'bad.json': '{"a": }', 'folder/x': '' })
    const outcome = await project.run('my.yaml', 'POST', ...args)
    expect(outcome).toMatchObject({ status: 1, stdout: '' })
    expect(outcome.stderr).toContain(message)
    expect(await project.read('my.yaml')).toBe(manifest)
  })

  test('beside mistakes of the manifest, which it shows, and names that are taken', async () => {
    const wrong = manifest.replace('SubscribeValue', 'SubscribValue')
    const project = await projectWith({ 'my.yaml': wrong })
    const { status, stderr } = await project.run('my.yaml', 'POST', '/orders/cancel')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^my\.yaml:24:18 - error unknown-type: unknown type `SubscribValue`, did you mean `SubscribeValue`\?\n[^]*\nFix this first; nothing was written\.\n$/,
    )
    // The generator has a file of that name in a project of somebody else's.
    await project.write('my.yaml', manifest)
    const taken = await project.run('my.yaml', 'POST', '/x/y', '--new-group', 'mock')
    expect(taken.status).toBe(1)
    expect(taken.stderr).toContain('The entry would be wrong; nothing was written.')
  })

  test('into a manifest that is not there and of which nobody has said that it is new', async () => {
    const project = await projectWith()
    const { status, stderr } = await project.run('mine.yaml', 'POST', '/orders/cancel')
    expect(status).toBe(1)
    expect(stderr).toBe(
      `There is no mine.yaml in ${project.root}: --new-group <name> begins one.\n`,
    )
    expect(project.has('mine.yaml')).toBe(false)
  })
})

test('docs/your-endpoints.md shows what it prints', async () => {
  const guide = await readFile(join(import.meta.dirname, '../../docs/your-endpoints.md'), 'utf8')
  const [, shown = ''] = /^```yaml\n(.*?)^```$/ms.exec(guide) ?? []
  const [, command = '', printed = ''] =
    /^```console\n\$ npx offiaccount new (.*?)\n(.*?)^```$/ms.exec(guide) ?? []
  const project = await projectWith({
    'my-endpoints.yaml': shown,
    'request.json': '{"id": 9007199254740993, "reason": "x"}',
    'response.json': '{"errcode": 0, "cancelled_at": 1772000000}',
  })
  expect(await project.run(...command.split(' '))).toEqual({
    status: 0,
    stdout: printed,
    stderr: '',
  })
})

test('--help tells every option', async () => {
  const { status, stdout } = await runs(create, ['--help'])
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${create.usage}\n` })
  for (const option of ['from', 'request', 'response', 'title', 'doc', 'link', 'group']) {
    expect(stdout).toContain(`--${option} `)
  }
})

describe('scaffold of offiaccount/codegen', () => {
  const order = { manifest, file: 'my.yaml', method: 'POST', path: '/orders/cancel' } as const

  test('returns the text, and what is open', async () => {
    const responses = [{ file: 'a.json', content: '{"o": {}}' }]
    expect(await scaffold({ ...order, responses })).toMatchObject({
      text: expect.stringContaining('      cancel:\n        post: /orders/cancel\n') as string,
      name: 'orders.cancel',
      line: 14,
      notes: [
        '`o` of `returns` is an object without fields, so it is `unknown`: write what it holds.',
        '`returns` has one sample, so all of it is required: give more samples, or write `?` behind what may be absent.',
      ],
      open: [],
    })
  })

  test.each<[what: string, options: object, isMisuse: boolean, message: string]>([
    ['a method', { method: 'PUT' }, true, "the method is GET or POST, not 'PUT'"],
    ['a path', { path: 'x' }, true, '`x` is not a path: '],
    ['a call that is there', { path: '/orders/get' }, false, 'my.yaml:6:7: '],
    ['bytes', { manifest: Uint8Array.of(0xff) }, false, 'my.yaml is not UTF-8'],
    [
      'an empty sample',
      { requests: [{ file: 'a.json', content: '' }] },
      false,
      'a.json: the sample is empty.',
    ],
  ])('refuses %s with what is wrong', async (_what, options, isMisuse, message) => {
    const refused = await scaffold({ ...order, ...options }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ScaffoldError)
    expect(refused).toMatchObject({ isMisuse, message: expect.stringContaining(message) as string })
  })
})
