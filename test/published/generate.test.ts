import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, onTestFinished, test } from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const consumer = inject('consumer')
const packed = join(consumer, 'node_modules/offiaccount')

/** What a user of the generator installs besides. */
const tools = ['prettier', 'ts-morph', 'yaml']
const others = ['ky', 'typescript', 'vitest', '@types/node']

const gateway = `errcodes:
  70001: state -- 订单已关闭 -- 重新下单
groups:
  orders:
    doc: 网关的订单
    endpoints:
      get:
        title: 查询订单
        doc: 按编号查询一个订单
        link: https://gateway.example/docs/orders
        post: /gateway/orders/get
        safe: true
        body:
          id: int64 -- 订单编号
        returns:
          id: int64 -- 订单编号
          value: SubscribeValue -- offiaccount 的类型
      list:
        title: 订单列表
        doc: 列出订单的编号
        link: https://gateway.example/docs/orders
        post: /gateway/orders/list
        safe: true
        body:
          offset: integer(0..) -- 起始
          count: integer(..50) -- 数量
        returns:
          total: integer -- 总数
          list: string[] -- 编号
        pages: offset(offset, count) -> list, total
      export:
        title: 导出
        doc: 导出一种内容
        link: https://gateway.example/docs/orders
        post: /gateway/orders/export
        body:
          kind?: enum(link, image, nothing, list)
        returns:
          by kind:
            link, absent:
              url: string -- 地址
            image: binary
            nothing: {}
            list:
              ids: int64[] -- 编号
      session:
        title: 登录凭证校验
        doc: 换取会话
        link: https://gateway.example/docs/orders
        get: /sns/jscode2session
        auth: app
        query:
          appid?: string -- 默认为账号的
          js_code: string -- 凭证
        returns:
          openid: string -- 用户
      check:
        title: 检查
        doc: 检查
        link: https://gateway.example/docs/orders
        post: /sns/check?scene=1
        auth: app
        returns:
          ok: boolean -- 结果
      invoice:
        title: 上传发票
        doc: 上传一张发票
        link: https://gateway.example/docs/orders
        post: /gateway/orders/invoice
        multipart:
          file: file(pdf) -- 发票
          id: int64 -- 订单编号
      pdf:
        title: 下载发票
        doc: 下载一张发票
        link: https://gateway.example/docs/orders
        get: /gateway/orders/pdf
        query:
          id: int64 -- 订单编号
        returns: binary
      payUrl:
        title: 支付地址
        doc: 生成支付页的地址
        link: https://gateway.example/docs/orders
        url: https://gateway.example/pay
        query:
          id: string -- 编号
`

/** A type of the name that the other manifest takes from offiaccount, and another thing. */
const shop = `groups:
  goods:
    doc: 商品
    types:
      SubscribeValue -- 另一个同名的类型:
        amount: integer -- 数量
    endpoints:
      rename:
        title: 改名
        doc: 改一件商品的名称
        link: https://gateway.example/docs/goods
        post: /shop/goods/rename
        body:
          value: SubscribeValue
`

const app = `import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'
import { explain as explainGateway } from '../src/gateway/explain.js'
import * as orders from '../src/gateway/orders.js'
import { explain as explainShop } from '../src/shop/explain.js'
import * as goods from '../src/shop/goods.js'
import { endpoints as gateway } from './gateway/mock.js'
import { endpoints as shop } from './shop/mock.js'

const mock = createMockWeChat({ endpoints: { ...gateway, ...shop } })
const account = new OffiAccount({
  appid: 'wx1',
  secret: 's',
  baseUrl: 'https://gateway.example',
  fetch: mock.fetch,
  explain: (failure) => explainShop(failure, explainGateway),
})

test('both manifests are called side by side', async () => {
  mock.handle('orders.get', ({ id }) => ({ id: String(id), value: { value: 'x' } }))
  const order = await orders.get(account, { id: 9007199254740993n })
  expect(order).toEqual({ id: '9007199254740993', value: { value: 'x' } })
  await goods.rename(account, { value: { amount: 1 } })
  const { url }: { url: string } = await orders.export(account, { kind: 'link' })
  expect(url).toBe('URL')
  const { ids }: { ids: string[] } = await orders.export(account, { kind: 'list' })
  expect(ids).toEqual(['9007199254740993'])
  mock.failNext('orders.list', { errcode: 70001 })
  await expect(orders.listAll(account).next()).rejects.toMatchObject({
    hint: '订单已关闭：重新下单',
  })
  mock.failNext('goods.rename', { errcode: 70001 })
  await expect(goods.rename(account, { value: { amount: 1 } })).rejects.not.toMatchObject({
    hint: '订单已关闭：重新下单',
  })
  // @ts-expect-error: this manifest has a type of its own by that name
  await expect(goods.rename(account, { value: { value: 'x' } })).rejects.toThrow('47001')
})
`

interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** A package of a user's, with offiaccount from its tarball as a package manager would put it there. */
class Fresh {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  static async create(layout: 'npm' | 'pnpm', packages = [...tools, ...others]): Promise<Fresh> {
    const folder = await mkdtemp(join(tmpdir(), 'offiaccount-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const modules = join(folder, 'node_modules')
    for (const name of packages)
      await link(join(repository, 'node_modules', name), join(modules, name))
    const store = join(modules, '.pnpm/offiaccount@0.0.0/node_modules')
    const beside = layout === 'npm' ? modules : store
    await cp(packed, join(beside, 'offiaccount'), { recursive: true })
    if (layout === 'pnpm') {
      // What the package may import stands beside it, and nothing else does.
      const peers = packages.filter((name) => [...tools, 'ky', 'vitest'].includes(name))
      for (const name of peers)
        await link(join(repository, 'node_modules', name), join(store, name))
      await link(join(store, 'offiaccount'), join(modules, 'offiaccount'))
    }
    const fresh = new Fresh(folder)
    await fresh.write('package.json', '{ "type": "module", "private": true }\n')
    return fresh
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true })
    await writeFile(join(this.folder, path), text)
  }

  node(...args: string[]): Promise<Outcome> {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' }
    const options = { cwd: this.folder, env, timeout: 200_000 }
    return new Promise((resolve) => {
      const child = execFile(process.execPath, args, options, (_error, stdout, stderr) => {
        resolve({ status: child.exitCode ?? -1, stdout, stderr })
      })
    })
  }

  offiaccount(...args: string[]): Promise<Outcome> {
    return this.node('node_modules/offiaccount/dist/cli.js', ...args)
  }
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await symlink(target, path, 'junction')
}

const resolutions = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

describe.each([
  ['npm', 'nodenext'],
  ['pnpm', 'bundler'],
] as const)('in a project of %s, with module resolution %s', (layout, resolution) => {
  test('two manifests become functions that compile, call and pass their tests', async () => {
    const fresh = await Fresh.create(layout)
    await fresh.write('gateway.yaml', gateway)
    await fresh.write('shop.yaml', shop)
    await fresh.write('test/app.test.ts', app)
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2023'], strict: true, noEmit: true, types: ['node'] },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ noUnusedLocals: true, verbatimModuleSyntax: true },
      ...resolutions[resolution],
    }
    await fresh.write('tsconfig.json', JSON.stringify({ compilerOptions }))
    for (const name of ['gateway', 'shop']) {
      const places = ['--out', `src/${name}`, '--tests', `test/${name}`]
      const generated = await fresh.offiaccount('generate', `${name}.yaml`, ...places)
      expect(generated).toMatchObject({ status: 0, stderr: '' })
      const checked = await fresh.offiaccount('generate', `${name}.yaml`, ...places, '--check')
      expect(checked).toMatchObject({ status: 0, stderr: '' })
    }
    const compiled = await fresh.node('node_modules/typescript/bin/tsc', '--project', '.')
    expect(compiled).toEqual({ status: 0, stdout: '', stderr: '' })
    const tested = await fresh.node('node_modules/vitest/vitest.mjs', 'run')
    expect(tested, tested.stderr).toMatchObject({ status: 0 })
    expect(tested.stdout).toMatch(/Test Files {2}3 passed/)
  })
})

test('the packages that are missing are asked for by the line that installs them', async () => {
  const fresh = await Fresh.create('npm', ['ky', 'prettier'])
  await fresh.write('gateway.yaml', gateway)
  const outcome = await fresh.offiaccount('generate', 'gateway.yaml', '--out', 'src/gateway')
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toContain('npm i -D ts-morph@28 yaml@2\n')
})

test('the packages that are too old are named with the range that is needed', async () => {
  const fresh = await Fresh.create('npm', ['ky', 'vitest'])
  const old = { prettier: '2.8.8', 'ts-morph': '21.0.1', yaml: '2.7.1' }
  for (const [name, version] of Object.entries(old)) {
    const content = JSON.stringify({ name, version, main: 'index.js' })
    await fresh.write(`node_modules/${name}/package.json`, content)
    await fresh.write(`node_modules/${name}/index.js`, 'module.exports = {}\n')
  }
  await fresh.write('gateway.yaml', gateway)
  const outcome = await fresh.offiaccount('generate', 'gateway.yaml', '--out', 'src/gateway')
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toContain(
    'the generator needs newer packages: prettier is 2.8.8, not ^3.0.0, ts-morph is 21.0.1, not ^28.0.0, yaml is 2.7.1, not ^2.8.0: npm i -D prettier@3 ts-morph@28 yaml@2\n',
  )
  const added = await fresh.offiaccount('new', 'gateway.yaml', 'POST', '/gateway/orders/x')
  expect(added).toMatchObject({ status: 2, stdout: '' })
  await rm(join(fresh.folder, 'node_modules/yaml'), { recursive: true })
  const both = await fresh.offiaccount('generate', 'gateway.yaml', '--out', 'src/gateway')
  expect(both.stderr).toContain(
    'the generator needs a package that is not installed; the generator needs newer packages: prettier is 2.8.8',
  )
})

test('a manifest is begun by new, and generated from once its texts are written', async () => {
  const fresh = await Fresh.create('npm')
  await fresh.write('request.json', '{ "id": 9007199254740993 }')
  const asked = ['POST', '/gateway/orders/cancel', '--request', 'request.json']
  const texts = ['--title', '取消', '--doc', '取消一个订单', '--link', 'https://gateway.example']
  const group = ['--new-group', 'orders', '--group-doc', '订单']
  const added = await fresh.offiaccount('new', 'gateway.yaml', ...asked, ...texts, ...group)
  expect(added).toMatchObject({ status: 0, stderr: '' })
  const begun = await readFile(join(fresh.folder, 'gateway.yaml'), 'utf8')
  const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(begun) ?? []
  const read = await readFile(join(fresh.folder, schema), 'utf8')
  expect(JSON.parse(read)).toHaveProperty('definitions')
  expect(read).not.toMatch(/"required":\["(?:title|doc)"/)
  expect(added.stdout).toContain('npx offiaccount generate gateway.yaml --out <folder>\n')
  const again = await fresh.offiaccount('new', 'gateway.yaml', ...asked)
  expect(again).toMatchObject({ status: 1, stdout: '' })
  expect(again.stderr).toContain('is orders.cancel already.\n')
  const misused = await fresh.offiaccount('new', 'gateway.yaml', 'POST', 'orders')
  expect(misused.status).toBe(2)
  expect(misused.stderr).toContain('offiaccount new --help tells more.\n')
  const generated = await fresh.offiaccount('generate', 'gateway.yaml', '--out', 'src/gateway')
  expect(generated).toMatchObject({ status: 0, stderr: '' })
  const module = await readFile(join(fresh.folder, 'src/gateway/orders.ts'), 'utf8')
  expect(module).toContain('id: Int64')
})

test('generate() of offiaccount/codegen touches no file', async () => {
  const fresh = await Fresh.create('npm')
  await fresh.write(
    'run.mjs',
    `import { generate } from 'offiaccount/codegen'
    const places = { file: 'gateway.yaml', out: 'src/gateway', openapi: 'openapi.json' }
    const { files, diagnostics, timings } = await generate({ manifest: ${JSON.stringify(gateway)}, ...places })
    console.log(JSON.stringify([files.map(({ path }) => path), diagnostics, Object.keys(timings)]))
    const wrong = await generate({ manifest: 'groups:\\n  a:\\n    docs: x\\n', ...places })
    console.log(wrong.files.length, wrong.diagnostics[0].line, wrong.diagnostics[0].text.split('\\n')[0])`,
  )
  const { stdout, stderr } = await fresh.node('run.mjs')
  expect(stderr).toBe('')
  const [first = '', second] = stdout.split('\n')
  expect(JSON.parse(first)).toEqual([
    ['src/gateway/orders.ts', 'openapi.json', 'src/gateway/explain.ts'],
    [],
    ['read', 'emit', 'format'],
  ])
  expect(second).toMatch(/^0 2 gateway\.yaml:2:3 - error /)
  await expect(readFile(join(fresh.folder, 'src/gateway/orders.ts'))).rejects.toThrow('ENOENT')
})

test('the mini program of the examples is up to date and passes its tests', async () => {
  const fresh = await Fresh.create('npm')
  await cp(join(repository, 'examples/mini-program'), fresh.folder, { recursive: true })
  const places = ['--out', 'src/wechat', '--tests', 'test/wechat']
  const checked = await fresh.offiaccount('generate', 'mini-program.yaml', ...places, '--check')
  expect(checked).toMatchObject({ status: 0, stderr: '' })
  const tested = await fresh.node('node_modules/vitest/vitest.mjs', 'run')
  expect(tested, tested.stderr).toMatchObject({ status: 0 })
  expect(tested.stdout).toMatch(/Test Files {2}5 passed/)
})
