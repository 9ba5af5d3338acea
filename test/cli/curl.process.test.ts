import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createMockWeChat } from 'offiaccount/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { call } from '../../src/cli/call.js'
import { sampleFile } from '../support/endpoint.js'
import { runs, type Surroundings } from './shell.js'

const run = promisify(execFile)

async function curl(args: string[], surroundings?: Surroundings): Promise<string> {
  const { status, stdout, stderr } = await runs(call, [...args, '--curl'], surroundings)
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

const variables = {
  ACCESS_TOKEN: 'TOKEN',
  OFFIACCOUNT_APPID: 'wx1',
  OFFIACCOUNT_SECRET: 'SECRET',
  USER_ACCESS_TOKEN: 'USER TOKEN',
}

/** What a shell would hand to curl. */
async function argumentsOf(command: string): Promise<string[]> {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`
  const { stdout } = await run('sh', ['-c', script], { env: variables })
  return stdout.split('\0').slice(0, -1)
}

describe('--curl', () => {
  test('prints the request for a shell, and sends nothing', async () => {
    expect(await curl(['card.batchGet', 'offset=0', 'count=10'])).toBe(
      [
        `curl 'https://api.weixin.qq.com/card/batchget?access_token='"$ACCESS_TOKEN" \\`,
        `  --header 'content-type: application/json' \\`,
        `  --data-raw '{"offset":0,"count":10}'`,
        '',
      ].join('\n'),
    )
  })

  test.each([
    `it's $HOME \`id\` $(id) "quoted" \\ !`,
    '\n',
    "'; rm -rf / #",
    '$ACCESS_TOKEN',
    '@/etc/passwd',
  ])('leaves nothing for the shell to see: %j', async (content) => {
    const command = await curl([
      'ai.translateContent',
      'lfrom=zh_CN',
      'lto=en_US',
      `content=${content}`,
    ])
    expect(await argumentsOf(command)).toEqual([
      'https://api.weixin.qq.com/cgi-bin/media/voice/translatecontent?access_token=TOKEN&lfrom=zh_CN&lto=en_US',
      '--header',
      'content-type: text/plain; charset=utf-8',
      '--data-raw',
      content,
    ])
  })

  test('has variables where secrets belong, given or not', async () => {
    const own = await curl(['oauth.accessToken', 'code=0a'])
    expect(await argumentsOf(own)).toEqual([
      'https://api.weixin.qq.com/sns/oauth2/access_token?grant_type=authorization_code&code=0a&appid=wx1&secret=SECRET',
    ])
    const input = '{"access_token":"users-own-token","openid":"o1"}'
    const command = await curl(['oauth.auth', '-'], { input })
    expect(command).not.toContain('users-own-token')
    expect(await argumentsOf(command)).toEqual([
      'https://api.weixin.qq.com/sns/auth?access_token=USER TOKEN&openid=o1',
    ])
  })

  test('goes where the environment says, and has ids as digits', async () => {
    const env = { OFFIACCOUNT_BASE_URL: 'http://127.0.0.1:8787' }
    const command = await curl(['menu.delConditional', 'menuid=9007199254740993'], { env })
    expect(await argumentsOf(command)).toEqual([
      'http://127.0.0.1:8787/cgi-bin/menu/delconditional?access_token=TOKEN',
      '--header',
      'content-type: application/json',
      '--data-raw',
      '{"menuid":9007199254740993}',
    ])
  })

  test('has the name of a file as curl wants it, and a place for the answer', async () => {
    const upload = ['material.addMaterial', 'type=video', '--file', 'media=./a "b" \\c;type=x.mp4']
    const command = await curl([...upload, 'description={"title":"春","introduction":"新品"}'])
    expect((await argumentsOf(command)).slice(1)).toEqual([
      '--form-string',
      'description={"title":"春","introduction":"新品"}',
      '--form',
      'media=@"./a \\"b\\" \\\\c;type=x.mp4"',
    ])
    const download = await curl(['material.mediaGet', 'media_id=m1', '--out', "it's.png"])
    expect((await argumentsOf(download)).slice(1)).toEqual(['--output', "it's.png"])
  })

  test('is checked as well', async () => {
    const { status, stderr } = await runs(call, ['card.batchGet', 'offset=0', '--curl'])
    expect([status, stderr]).toEqual([2, 'card.batchGet does not take this: count is missing'])
  })
})

const hasCurl = spawnSync('curl', ['--version']).status === 0

test.skipIf(!hasCurl)('curl itself sends what the function would have sent', async () => {
  const mock = createMockWeChat()
  const { url } = await mock.listen()
  const folder = await mkdtemp(join(tmpdir(), 'curl-'))
  onTestFinished(async () => {
    await mock.close()
    await rm(folder, { recursive: true })
  })
  const path = join(folder, 'a "b" \\c;d,e.mp4')
  const film = await sampleFile('film.mp4', 'video').bytes()
  await writeFile(path, film)
  const description = '{"title":"春季新品","introduction":"@it\'s"}'
  const command = await curl(
    ['material.addMaterial', 'type=video', `description=${description}`, '--file', `media=${path}`],
    { env: { OFFIACCOUNT_BASE_URL: url } },
  )
  const env = { ...process.env, ACCESS_TOKEN: mock.tokens.issue() }
  const { stdout } = await run('sh', ['-c', command], { env })
  expect(JSON.parse(stdout)).toHaveProperty('media_id')
  const { query, parts } = mock.requests.at(-1) ?? {}
  expect(query).toMatchObject({ type: 'video' })
  expect(parts?.description).toBe(description)
  expect(await (parts?.media as File).bytes()).toEqual(film)
})
