import { EventEmitter } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { call } from '../../src/cli/call.js'
import { sampleFile } from '../support/endpoint.js'
import { serve, wechat } from '../support/server.js'
import { runs, type Outcome, type Surroundings } from './shell.js'

const secret = '4f8a1c0de97b3a65f21d0b8c7e6a5d94'
let mock: MockWeChat
let env: Record<string, string>
let folder: string

beforeEach(async () => {
  mock = createMockWeChat({ appid: 'wx5edab3bdfba3dc1c', secret })
  const { url } = await mock.listen()
  env = environment(url)
  folder = await mkdtemp(join(tmpdir(), 'call-'))
})

afterEach(async () => {
  await mock.close()
  await rm(folder, { recursive: true })
})

const environment = (url: string): Record<string, string> => ({
  OFFIACCOUNT_APPID: 'wx5edab3bdfba3dc1c',
  OFFIACCOUNT_SECRET: secret,
  OFFIACCOUNT_BASE_URL: url,
})

const calls = (args: string[], surroundings: Surroundings = {}): Promise<Outcome> =>
  runs(call, args, { env, ...surroundings })

async function written(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** The last request that is for a function. */
const lastJson = (): unknown => mock.requests.at(-1)?.json

describe('a request', () => {
  const expected = { offset: 0, count: 10, status_list: ['CARD_STATUS_VERIFY_OK'] }
  const whole = JSON.stringify(expected)

  test.each<[string, () => Promise<string[]> | string[], string?]>([
    ['JSON', () => [whole]],
    ['JSON of a file', async () => [`@${await written('card.json', whole)}`]],
    ['JSON of stdin', () => ['-'], whole],
    ['fields', () => ['offset=0', 'count=10', 'status_list=["CARD_STATUS_VERIFY_OK"]']],
    [
      'several parts, the last one first',
      () => ['{"offset":5,"count":10}', '-', 'offset=0'],
      whole,
    ],
  ])('comes as %s', async (_, parts, input) => {
    const outcome = await calls(['card.batchGet', ...(await parts())], input ? { input } : {})
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(outcome.stdout)).toEqual({
      card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'],
      total_num: 1,
    })
    expect(lastJson()).toEqual(expected)
  })

  test('keeps the type of a field that looks like a number, and every digit of an id', async () => {
    await calls(['card.consumeCode', 'code=110201201245'])
    expect(lastJson()).toEqual({ code: '110201201245' })
    await calls(['menu.delConditional', '{"menuid":9007199254740993}', '-y'])
    expect(mock.requests.at(-1)?.text).toBe('{"menuid":9007199254740993}')
    await calls(['menu.delConditional', 'menuid=9007199254740993', '-y'])
    expect(mock.requests.at(-1)?.text).toBe('{"menuid":9007199254740993}')
  })

  test('goes to query and body as the function sends it, with its files', async () => {
    const path = await written('商户标志.png', await sampleFile('a.png').bytes())
    const outcome = await calls(['material.mediaUpload', 'type=image', '--file', `media=${path}`])
    expect(outcome.status).toBe(0)
    const { query, parts } = mock.requests.at(-1) ?? {}
    expect(query).toMatchObject({ type: 'image' })
    expect((parts?.media as File).name).toBe('商户标志.png')
  })

  test.each<[string, string[], string]>([
    ['nothing', [], 'the function is missing'],
    [
      'no function',
      ['card.consume'],
      'there is no function card.consume: did you mean card.consumeCode?',
    ],
    [
      'no JSON',
      ['card.get', '{"card_id":'],
      'the request is not JSON: Unexpected end of JSON input',
    ],
    ['no object', ['card.get', '[]'], 'the request must be a JSON object'],
    ['no file', ['card.get', '@none.json'], 'cannot read the request: ENOENT'],
    [
      'no request',
      ['card.get', 'p1'],
      "'p1' is not a request: give {…}, @file.json, - or name=value",
    ],
    [
      'no such field',
      ['card.get', 'cardid=p1'],
      'card.get has no field cardid: did you mean card_id?',
    ],
    ['no such type', ['card.get', '{"card_id":1}'], 'card_id must be a string, not a number'],
    ['a missing field', ['card.batchGet', 'offset=0'], 'count is missing'],
    [
      'a value beyond its limits',
      ['card.batchGet', 'offset=0', 'count=51'],
      'card.batchGet does not take this: count must be at most 50, not 51',
    ],
    ['a field too many', ['menu.get', 'a=1'], 'menu.get takes no request'],
    [
      'a file as text',
      ['material.mediaUploadImg', 'media=x'],
      'media is a file: give it as --file media=path',
    ],
    [
      'a text as file',
      ['material.mediaUpload', '--file', 'type=x'],
      'material.mediaUpload takes its file as media, not as type',
    ],
    [
      'a file for none',
      ['card.get', '--file', 'card_id=x'],
      'card.get takes no file, not as card_id',
    ],
    ['no path', ['material.mediaUploadImg', '--file', 'media'], '--file needs a field and a path'],
    [
      'no such file',
      ['material.mediaUploadImg', '--file', 'media=none.png'],
      'media cannot be read: ENOENT',
    ],
    ['no unit', ['card.get', '--timeout', '1s'], "--timeout is a number of seconds, not '1s'"],
    ['no option', ['card.get', '--al'], "Unknown option '--al'"],
    [
      'a secret',
      ['oauth.accessToken', `secret=${secret}`],
      'secret must not be among the arguments',
    ],
    [
      'a token',
      ['oauth.auth', '{"access_token":"x"}'],
      'access_token must not be among the arguments',
    ],
  ])('is refused before anything is sent: %s', async (_, args, message) => {
    const { status, stdout, stderr } = await calls(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(mock.requests).toEqual([])
  })

  test('of a file that is not JSON is not quoted', async () => {
    const path = await written('broken.json', `{"a":${secret}}`)
    const { stderr } = await calls(['card.get', `@${path}`])
    expect(stderr).toContain('broken.json is not JSON: ')
    expect(stderr).not.toContain(secret.slice(0, 6))
  })

  test('goes unchecked with --no-check', async () => {
    const { status, stderr } = await calls(['card.get', 'cardid=p1', '--no-check'])
    expect(status).toBe(1)
    expect(stderr).toContain('47001 data format error, card_id is missing')
  })
})

describe('the account', () => {
  test('comes from the environment', async () => {
    const outcome = await runs(call, ['menu.get'], { env: { OFFIACCOUNT_APPID: 'wx1' } })
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toContain('set OFFIACCOUNT_SECRET in the environment')
  })

  test('is not needed with --mock', async () => {
    const outcome = await runs(call, ['util.getCallbackIp', '--mock'])
    expect(JSON.parse(outcome.stdout)).toEqual({ ip_list: ['101.226.62.77', '101.226.62.78'] })
  })

  test('lends its credentials to functions that take them', async () => {
    await calls(['oauth.accessToken', 'code=0a1b2c'])
    expect(mock.requests.at(-1)?.query).toMatchObject({ appid: 'wx5edab3bdfba3dc1c', secret })
    expect((await calls(['oauth.accessToken', 'code=0a1b2c'])).status).toBe(0)
  })

  test('has a base URL that is one', async () => {
    const outcome = await calls(['menu.get'], { env: { ...env, OFFIACCOUNT_BASE_URL: 'wechat' } })
    expect(outcome).toMatchObject({ status: 2 })
    expect(outcome.stderr).toContain('baseUrl and hosts must be like https://api.weixin.qq.com')
  })
})

describe('an answer', () => {
  test('of --mock is an example, even where a fresh account has nothing', async () => {
    const { stdout } = await calls(['menu.get', '--mock'])
    expect(JSON.parse(stdout)).toHaveProperty('menu.button')
  })

  test('has its 64-bit ids as text, with every digit', async () => {
    mock.faults.longIds('message.mass.sendAll')
    const text = '{"filter":{"is_to_all":true},"text":{"content":"你好"},"msgtype":"text"}'
    const { stdout, stderr } = await calls(['message.mass.sendAll', '--yes', text])
    expect(stderr).toBe('')
    expect((JSON.parse(stdout) as { msg_id: string }).msg_id).toMatch(/^8\d{18}$/)
  })

  test('is nothing for a function that answers nothing; a terminal is told ok', async () => {
    expect(await calls(['menu.delete', '-y'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((await calls(['menu.delete', '-y'], { terminal: 'stderr' })).stderr).toBe(
      'menu.delete: ok\n',
    )
  })

  test('shows no credential on a terminal, and hands it to a pipe', async () => {
    const args = ['util.getStableAccessToken', 'grant_type=client_credential']
    const shown = await calls(args, { terminal: 'stdout' })
    expect(JSON.parse(shown.stdout)).toEqual({
      access_token: '[hidden on a terminal]',
      expires_in: 7200,
    })
    const piped = JSON.parse((await calls(args)).stdout) as { access_token: string }
    expect(piped.access_token.length).toBeGreaterThan(100)
    const ticket = await calls(['oauth.getJSApiTicket', 'type=jsapi'], { terminal: 'stdout' })
    expect(ticket.stdout).toContain('"ticket": "[hidden on a terminal]"')
  })

  test('steers no terminal', async () => {
    mock.reply('user.getUserInfo', {
      subscribe: 1,
      openid: 'o1',
      nickname: '\u009B2J\u202E',
    } as never)
    const { stdout } = await calls(['user.getUserInfo', 'openid=o1'])
    expect(stdout).toContain('"\\u009b2J\\u202e"')
  })

  test('that is a refusal is told with its hints, its rid and its page, with status 1', async () => {
    mock.failNext('card.consumeCode', { errcode: 40099, errmsg: 'invalid code\u001B[2J' })
    const { status, stdout, stderr } = await calls(['card.consumeCode', 'code=110201201245'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^offiaccount: card\.consumeCode: 40099 invalid code\uFFFD\[2J\n {2}.*核销.*\n {2}.*redeemed already.*\n {2}rid [\w-]+\n {2}https:.*\n$/,
    )
  })

  test('that is none ends with status 3', async () => {
    mock.faults.connectionReset('card.consumeCode')
    const { status, stderr } = await calls(['card.consumeCode', 'code=110201201245'])
    expect(status).toBe(3)
    expect(stderr).toMatch(/got no answer.*WeChat may have carried it out\n$/)
  })

  test('to a wrong secret tells no secret', async () => {
    const wrong = { ...env, OFFIACCOUNT_SECRET: 'wrong-secret-of-32-characters-xy' }
    const { status, stderr } = await calls(['menu.get'], { env: wrong })
    expect([status, stderr]).toEqual([1, expect.stringContaining('40125')])
    expect(stderr).not.toContain('wrong-secret')
  })
})

describe('--out', () => {
  const download = ['material.mediaGetJssdk', 'media_id=m1']

  test('takes a download and JSON, and is there when it is whole', async () => {
    const path = join(folder, 'logo.png')
    expect(await calls([...download, '--out', path])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG')
    const json = join(folder, 'ip.json')
    await calls(['util.getCallbackIp', '--out', json])
    expect(JSON.parse(await readFile(json, 'utf8'))).toHaveProperty('ip_list')
    expect((await readdir(folder)).sort()).toEqual(['ip.json', 'logo.png'])
  })

  test.each([
    [
      'a refusal',
      () => {
        mock.failNext('material.mediaGetJssdk', { errcode: 40007 })
      },
      1,
    ],
    [
      'half a file',
      () => {
        mock.faults.truncatedBody('material.mediaGetJssdk', { times: 9 })
      },
      3,
    ],
  ])('leaves the file as it was after %s', async (_, fail, expected) => {
    const path = await written('logo.png', 'old')
    fail()
    const { status, stderr } = await calls([...download, '--out', path])
    expect(stderr).toContain('material.mediaGetJssdk')
    expect(status).toBe(expected)
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['logo.png'])
  })

  test('is refused as a place before anything is sent', async () => {
    const { status, stderr } = await calls([...download, '--out', join(folder, 'no/logo.png')])
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('--out cannot be written: ENOENT'),
    ])
    expect(mock.requests).toEqual([])
  })

  test('is needed for a file on a terminal, and not in a pipe', async () => {
    mock.reply('material.mediaGet', new Blob(['\u0089PNG']))
    for (const op of ['material.mediaGetJssdk', 'material.mediaGet']) {
      const refused = await calls([op, 'media_id=m1'], { terminal: 'stdout' })
      expect(refused).toEqual({
        status: 2,
        stdout: '',
        stderr: 'the answer is a file: say by --out where it goes',
      })
    }
    expect((await calls(download)).stdout).toContain('PNG')
  })
})

describe('the bar', () => {
  const upload = async (): Promise<string[]> => {
    const path = await written('logo.png', await sampleFile('a.png', ' '.repeat(300_000)).bytes())
    return ['material.mediaUploadImg', '--file', `media=${path}`]
  }

  test('shows on a terminal how much of an upload is sent, which has its length', async () => {
    const { status, stderr } = await calls(await upload(), { terminal: 'stderr' })
    expect(status).toBe(0)
    const shown = stderr.split('\r\u001B[K')
    expect(shown[1]).toBe(`sending  [${' '.repeat(24)}]   0%  0.0 MB of 0.3 MB`)
    expect(shown.at(-2)).toBe(`sending  [${'#'.repeat(24)}] 100%  0.3 MB of 0.3 MB`)
    expect(shown.at(-1)).toBe('')
    expect(mock.requests.at(-1)?.headers.get('content-length')).toMatch(/^300\d{3}$/)
  })

  test('shows how much of a download has come, and is gone at the end', async () => {
    const args = ['material.mediaGetJssdk', 'media_id=m1', '--out', join(folder, 'logo.png')]
    const { stderr } = await calls(args, { terminal: 'stderr' })
    expect(stderr).toContain(`\r\u001B[Kreceiving  [${'#'.repeat(24)}] 100%  0.0 MB of 0.0 MB`)
    expect(stderr).toMatch(/\r\u001B\[K$/)
  })

  test('shows nothing in a pipe', async () => {
    expect(await calls(await upload())).toMatchObject({ status: 0, stderr: '' })
  })
})

test('Ctrl-C ends a download, with status 130 and no file', async () => {
  const signals = new EventEmitter()
  const server = await wechat({
    api: (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('\u0089PNG')
      signals.emit('SIGINT')
    },
  })
  const args = ['material.mediaGetJssdk', 'media_id=m1', '--out', join(folder, 'logo.png')]
  const outcome = await calls(args, { env: environment(server.url), signals })
  expect(outcome).toEqual({ status: 130, stdout: '', stderr: '' })
  expect(await readdir(folder)).toEqual([])
  expect(signals.listenerCount('SIGINT')).toBe(0)
})

test('--timeout bounds the call', async () => {
  const server = await serve(() => undefined)
  onTestFinished(server.close)
  const args = ['card.consumeCode', 'code=1', '--timeout', '0.05']
  const { status, stderr } = await calls(args, { env: environment(server.url) })
  expect([status, stderr]).toEqual([3, expect.stringContaining('did not end within 50 ms')])
})

describe('--help', () => {
  test('shows the usage', async () => {
    expect(await calls(['--help'])).toEqual({ status: 0, stdout: `${call.usage}\n`, stderr: '' })
  })

  test('shows what a function takes', async () => {
    const { stdout } = await calls(['material.addMaterial', '--help'])
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'material.addMaterial  上传永久素材',
      'POST /cgi-bin/material/add_material',
    ])
    expect((await calls(['card.batchGet', '-h'])).stdout).toContain(`
  offset        integer
                起始偏移量，从 0 开始
  count         integer
                本次返回的数量（最多 50）
`)
    const { stdout: list } = await calls(['card.batchGet', '-h'])
    expect(list).toContain('\n                - CARD_STATUS_VERIFY_OK：通过审核\n')
    expect((await calls(['material.mediaUpload', '-h'])).stdout).toContain(
      '（最多 10 MB，格式：png、',
    )
    expect(list).toContain('\n按状态分页列出本商户的卡券\n')
    expect(stdout).toContain('\n  type          image | voice | video | thumb\n')
    expect(stdout).toContain('\n  media         file\n')
    expect(stdout).toContain('\n  description?  object\n')
    expect((await calls(['menu.delConditional', '-h'])).stdout).toContain('\n  menuid  int64\n')
    expect((await calls(['menu.get', '-h'])).stdout).toMatch(/\n {2}takes nothing\n$/)
  })
})

describe('--all', () => {
  const ids = Array.from({ length: 120 }, (_, index) => `p${index}`)

  beforeEach(() => {
    mock.handle('card.batchGet', ({ offset, count }) => ({
      card_id_list: ids.slice(offset, offset + count),
      total_num: ids.length,
    }))
  })

  const asked = (): unknown[] =>
    mock.requests.flatMap(({ op, json }) => (op === 'card.batchGet' ? [json] : []))

  test('prints each item of all pages on a line', async () => {
    const outcome = await calls(['card.batchGet', '--all'])
    expect(outcome).toEqual({
      status: 0,
      stdout: ids.map((id) => `"${id}"\n`).join(''),
      stderr: '',
    })
    expect(asked()).toEqual([0, 50, 100].map((offset) => ({ offset, count: 50 })))
  })

  test('takes what the function takes, and goes into a file', async () => {
    const out = join(folder, 'cards.jsonl')
    await calls(['card.batchGet', 'count=40', '--all', '--out', out])
    expect((await readFile(out, 'utf8')).split('\n')).toHaveLength(121)
    expect(asked()).toHaveLength(3)
  })

  test('takes no request if there is nothing else to give', async () => {
    const { status, stdout } = await calls(['user.get', '--all'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^("o\w+"\n)+$/)
  })

  test('shows the count on a terminal', async () => {
    const { stderr } = await calls(['card.batchGet', '--all'], { terminal: 'stderr' })
    expect(stderr).toContain('100 items')
    expect(stderr).toMatch(/card\.batchGet: 120 items\n$/)
  })

  test('leaves no half of a file after a failure', async () => {
    mock.handle('card.batchGet', ({ offset }) =>
      offset === 0 ? { card_id_list: ids.slice(0, 50), total_num: 120 } : { errcode: 45009 },
    )
    const outcome = await calls(['card.batchGet', '--all', '--out', join(folder, 'cards.jsonl')])
    expect(outcome).toMatchObject({ status: 1, stderr: expect.stringContaining('45009') as string })
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    [['card.get', 'card_id=p1'], 'card.get is not paged'],
    [['card.batchGet', 'offset=10'], 'card.batchGet takes no offset with --all'],
    [
      ['account.qrcodeJumpGet', 'prefix_list=["https://weixin.qq.com/a"]'],
      'takes no prefix_list with --all',
    ],
    [['card.batchGet', 'cuont=10'], 'has no field cuont'],
    [['card.batchGet', 'status_list=["OPEN"]'], 'does not take this'],
    [['user.get', 'lang=en'], 'takes no lang'],
    [['card.batchGet', '--curl'], '--curl prints one request'],
  ])('refuses %j', async (args, reason) => {
    const { status, stderr } = await calls([...args, '--all'])
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
    expect(mock.requests).toEqual([])
  })
})
