import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { article } from '../../src/cli/article.js'
import { folderWith } from '../article/support/folder.js'
import { png } from '../article/support/pictures.js'
import { runs, type Outcome, type Surroundings } from './shell.js'

let mock: MockWeChat
let env: Record<string, string>

beforeEach(async () => {
  mock = createMockWeChat({ appid: 'wx5edab3bdfba3dc1c', secret: 'secret' })
  const { url } = await mock.listen()
  env = {
    OFFIACCOUNT_APPID: 'wx5edab3bdfba3dc1c',
    OFFIACCOUNT_SECRET: 'secret',
    OFFIACCOUNT_BASE_URL: url,
  }
})

afterEach(() => mock.close())

const articles = (args: string[], surroundings: Surroundings = {}): Promise<Outcome> =>
  runs(article, args, { env, ...surroundings })

const files = async (
  markdown: string,
): Promise<{ folder: string; post: string; cover: string }> => {
  const folder = await folderWith({
    'posts/post.md': markdown,
    'images/a.png': await png('#f00'),
    'cover.png': await png('#0f0'),
  })
  return { folder, post: join(folder, 'posts/post.md'), cover: join(folder, 'cover.png') }
}

const drafts = (): string[] =>
  mock.remembered.drafts.flatMap(({ articles: all }) => all.map(({ title }) => title))

const ops = (): string[] => mock.requests.flatMap(({ op }) => op ?? [])

describe('a draft', () => {
  test('is made of a file, and its media_id is what is printed', async () => {
    const { post, cover } = await files(
      '# 春天\n\n![a](data:image/png;base64,'.concat((await png('#00f')).toString('base64'), ')'),
    )
    const outcome = await articles([post, '--cover', cover])
    expect(outcome.status).toBe(0)
    expect(outcome.stdout).toBe(`${mock.remembered.drafts[0]?.media_id}\n`)
    expect(outcome.stderr.split('\n')).toEqual([
      expect.stringMatching(/^post\.md:3 - data:image\/png;.*… is http:\/\/.*\/mmbiz\//),
      expect.stringMatching(/^post\.md:1 - cover\.png is http:\/\//),
      '',
    ])
    expect(drafts()).toEqual(['春天'])
  })

  test('shows a bar of its images on a terminal', async () => {
    const { post, folder } = await files('# T\n\n![](../images/a.png)')
    const { status, stderr } = await articles(
      [post, '--root', folder, '--cover', join(folder, 'cover.png')],
      { terminal: 'stderr' },
    )
    expect(status).toBe(0)
    expect(stderr).toBe(
      '\r\u001B[Kimages  [############            ]  50%  1 of 2\r\u001B[Kimages  [########################] 100%  2 of 2\r\u001B[K',
    )
  })

  test('comes from stdin, with the title of an option', async () => {
    const { cover } = await files('')
    const outcome = await articles(['-', '--title', '标题', '--cover', cover], { input: 'Text' })
    expect(outcome.status).toBe(0)
    expect(drafts()).toEqual(['标题'])
  })

  test('of several files has several articles', async () => {
    const text = (title: string): string => `---\ntitle: ${title}\ncover: cover.png\n---\nText`
    const folder = await folderWith({
      'a.md': text('A'),
      'b.html': '',
      'c.md': text('C'),
      'cover.png': await png('#f00'),
    })
    const outcome = await articles([join(folder, 'a.md'), join(folder, 'c.md')])
    expect(outcome.status).toBe(0)
    expect(drafts()).toEqual(['A', 'C'])
  })

  test('that is there is changed', async () => {
    const { post, cover } = await files('# Old\n\nText')
    const { stdout } = await articles([post, '--cover', cover])
    const changed = await articles([post, '--update', stdout.trim(), '--title', 'New'])
    expect(changed).toMatchObject({ status: 0, stdout })
    expect(drafts()).toEqual(['New'])
  })

  test('is told as JSON', async () => {
    const { post, cover } = await files('# T\n\n<script>1</script>Text')
    const { stdout } = await articles([post, '--cover', cover, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      media_id: mock.remembered.drafts[0]?.media_id,
      images: [{ source: 'cover.png', isNew: true }],
      warnings: [{ kind: 'element', file: 'post.md', line: 3 }],
    })
  })

  test('remembers its images in a file, also for the next run', async () => {
    const { post, cover, folder } = await files('# T\n\nText')
    const uploads = join(folder, 'uploads.json')
    await articles([post, '--cover', cover, '--uploads', uploads])
    const { stderr } = await articles([post, '--cover', cover, '--uploads', uploads])
    expect(stderr).toMatch(/cover\.png was sent before: it is http/)
    expect(ops().filter((op) => op === 'material.addMaterial')).toHaveLength(1)
  })
})

describe('nothing is sent', () => {
  test('if the article is wrong: each problem is a line', async () => {
    const { post } = await files('![a](../images/a.png)')
    const outcome = await articles([post])
    expect(outcome).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        'post.md:1 - ../images/a.png cannot be used: it is outside of the folder',
        'post.md:1 - the title is missing: title in the front matter, or a first heading, says it',
        'post.md:1 - the cover is missing: cover in the front matter, or the option of that name, says it',
        '',
      ].join('\n'),
    })
    expect(ops()).toEqual([])
    const { stdout } = await articles([post, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ line: 1 }, {}, {}], warnings: [] })
  })

  test('by --preview, which writes a page that needs nothing else', async () => {
    const { post, cover, folder } = await files('# 春天\n\n![a](../images/a.png)')
    const out = join(folder, 'out.html')
    const outcome = await articles([post, '--root', folder, '--cover', cover, '--preview', out], {
      env: {},
    })
    expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' })
    const page = await readFile(out, 'utf8')
    expect(page).toContain('<h1>春天</h1>')
    expect(page).toMatch(/<img src="data:image\/png;base64,/)
    expect(ops()).toEqual([])
  })

  test.each([
    [[], 'the file is missing'],
    [['nothing.md'], 'nothing.md: there is no such file.'],
    [['a.md', 'b.md', '--title', 'x'], 'of several files, each says'],
    [['a.md', '--index', '1'], '--index is a number that goes with --update'],
    [['a.md', '--theme'], "--theme <value>' argument missing"],
  ])('for %j', async (args, message) => {
    const { stderr } = await articles(args)
    expect(stderr).toContain(message)
    expect(ops()).toEqual([])
  })

  test('without an account', async () => {
    const { post, cover } = await files('# T\n\nText')
    const outcome = await articles([post, '--cover', cover], { env: {} })
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).toContain('set OFFIACCOUNT_APPID and OFFIACCOUNT_SECRET')
    expect(await articles([post, '--cover', cover, '--mock'], { env: {} })).toMatchObject({
      status: 0,
    })
  })
})

describe('publishing', () => {
  test('is agreed to before anything is sent', async () => {
    const { post, cover } = await files('# T\n\nText')
    const args = [post, '--cover', cover, '--publish']
    const alone = await articles(args)
    expect(alone.status).toBe(2)
    expect(alone.stderr).toContain('publish.submit publishes: everybody can see it: add --yes')
    const unwilling = await articles(args, { typed: 'n\n' })
    expect(unwilling.status).toBe(2)
    expect(unwilling.stderr).toContain('Nothing was sent.')
    for (const { stderr } of [alone, unwilling]) {
      expect(stderr).toMatch(
        /^publish\.submit; verified accounts only; 100 calls a day; 2025 年 7 月起/,
      )
    }
    expect(ops()).toEqual([])
    expect(await articles(args, { typed: 'y\n' })).toMatchObject({ status: 0 })
  })

  test('goes to its end, and prints the addresses', async () => {
    const { post, cover } = await files('# T\n\nText')
    const { status, stdout, stderr } = await articles([
      post,
      '--cover',
      cover,
      '--publish',
      '--yes',
    ])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^http:\/\/mp\.weixin\.qq\.com\/s\/\S+\n$/)
    expect(stderr).toMatch(/npx offiaccount call publish\.get publish_id=\d+/)
  })

  test('that WeChat does not pass ends with status 1, and why', async () => {
    const { post, cover } = await files('# T\n\nText')
    mock.reply('publish.get', { publish_id: '1', publish_status: 4, fail_idx: [1] })
    const { status, stderr } = await articles([post, '--cover', cover, '--publish', '-y'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/has status 4 \(article 1\): the review of WeChat did not pass it/)
  })

  test('that is interrupted ends with the status of a shell', async () => {
    const { post, cover } = await files('# T\n\nText')
    mock.reply('publish.get', { publish_id: '1', publish_status: 1 })
    const signals = new EventEmitter()
    const running = articles([post, '--cover', cover, '--publish', '-y'], { signals })
    await expect.poll(() => ops()).toContain('publish.get')
    signals.emit('SIGINT')
    expect((await running).status).toBe(130)
  })
})

test('an image that WeChat refuses is named, with its errcode', async () => {
  const { post, cover } = await files('# T\n\nText')
  mock.failNext('material.addMaterial', { errcode: 45009 })
  const { status, stderr } = await articles([post, '--cover', cover])
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^post\.md:1 - cover\.png was not uploaded\noffiaccount: material\.addMaterial: 45009 /,
  )
})
