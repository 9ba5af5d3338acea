import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'
import { StandIns } from '../../src/testing/recording/stand-ins.js'
import { readRecording } from '../../src/testing/recording/recording.js'
import { Program, post, secret } from '../cli/mock-program.js'

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'recording-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

async function upstreamMock(): Promise<{ mock: MockWeChat; url: string }> {
  const mock = createMockWeChat({ appid: 'wx1', secret })
  const { url } = await mock.listen()
  onTestFinished(() => mock.close())
  return { mock, url }
}

async function tokenOf(url: string): Promise<string> {
  const grant = { grant_type: 'client_credential', appid: 'wx1', secret }
  const answer = await post(`${url}/cgi-bin/stable_token`, JSON.stringify(grant))
  return ((await answer.json()) as { access_token: string }).access_token
}

type Json = Record<string, unknown>

/** A program whose test is recorded, and replayed with other users than those that were recorded. */
async function story(url: string): Promise<Json[]> {
  const token = await tokenOf(url)
  const call = async (path: string, body?: object): Promise<Json> => {
    const query = `${path.includes('?') ? '&' : '?'}access_token=${token}`
    const init = body && { method: 'POST', body: JSON.stringify(body) }
    return (await (await fetch(url + path + query, init)).json()) as Json
  }
  const list = await call('/cgi-bin/user/get')
  const [openid = ''] = (list.data as { openid: string[] }).openid
  const user = await call(`/cgi-bin/user/info?openid=${openid}`)
  const text = { content: '您好' }
  const sending = { touser: openid, msgtype: 'text', text }
  const sent = await call('/cgi-bin/message/custom/send', sending)
  const mass = { filter: { is_to_all: true }, msgtype: 'text', text }
  const job = await call('/cgi-bin/message/mass/sendall', mass)
  const tags = [await call('/cgi-bin/tags/create', { tag: { name: '会员' } })]
  tags.push(await call('/cgi-bin/tags/create', { tag: { name: '会员' } }))
  return [list, user, sent, job, ...tags]
}

test('a recording between two mocks has no secrets, tokens and openids, and can be replayed', async () => {
  const { mock, url } = await upstreamMock()
  const { openid } = mock.follow({ remark: '张三', unionid: 'oUnionId-of-the-user-1234567' })
  const file = join(await directory(), 'wechat.jsonl')
  const recording = await Program.mock('--record', file, '--upstream', url)
  const recorded = await story(recording.url)
  expect(recorded[0]).toMatchObject({ total: 1, data: { openid: [openid] } })
  expect(mock.outbox.map(({ op }) => op)).toEqual([
    'customservice.sendMessage',
    'message.mass.sendAll',
  ])

  const lines = await readFile(file, 'utf8')
  expect(lines.trim().split('\n')).toHaveLength(6)
  for (const real of [openid, secret, 'oUnionId', '张三']) expect(lines).not.toContain(real)
  expect(lines).not.toMatch(/access_token/)
  expect(lines).toContain('您好')
  await mock.close()

  const replaying = await Program.mock('--replay', file)
  const replayed = await story(replaying.url)
  const [list, user, sent, job, first, second] = replayed
  const [standIn = ''] = (list?.data as { openid: string[] }).openid
  expect(standIn).toMatch(/^ostandin_/)
  expect(user).toMatchObject({ openid: standIn, subscribe: 1 })
  expect(sent).toEqual(recorded[2])
  expect(job).toEqual(recorded[3])
  expect([first, second]).toMatchObject([{ tag: { id: 100 } }, { errcode: 45157 }])
})

test('a replay answers with every digit of an id, and leaves to the mock what was not recorded', async () => {
  const file = join(await directory(), 'wechat.jsonl')
  const take = {
    op: 'message.mass.get',
    method: 'POST',
    path: '/cgi-bin/message/mass/get',
    query: {},
    body: { msg_id: '7' },
    status: 200,
    type: 'application/json; encoding=utf-8',
    answer: { json: { msg_id: '9007199254740993', msg_status: 'SENDING' } },
  }
  await writeFile(file, `${JSON.stringify(take)}\n{"op":"card.g`)
  const { url } = await Program.mock('--replay', file)
  const token = await tokenOf(url)
  const asked = `${url}/cgi-bin/message/mass/get?access_token=${token}`
  expect(await (await post(asked, '{"msg_id":7}')).text()).toContain('"msg_id":9007199254740993')
  expect(await (await post(asked, '{"msg_id":8}')).json()).toMatchObject({
    msg_status: 'SEND_SUCCESS',
  })
})

test('a forwarded request arrives as it was sent, and its answer comes back unchanged', async () => {
  const { mock, url } = await upstreamMock()
  const file = join(await directory(), 'wechat.jsonl')
  const { url: recording } = await Program.mock('--record', file, '--upstream', url)
  const token = await tokenOf(recording)
  const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff)
  const form = new FormData()
  form.append('media', new File([bytes], '照片.png', { type: 'image/png' }))
  const upload = `${recording}/cgi-bin/media/upload?type=image&access_token=${token}`
  const { media_id } = (await (await fetch(upload, { method: 'POST', body: form })).json()) as {
    media_id: string
  }
  expect(mock.requests.at(-1)?.parts?.media).toMatchObject({ name: '照片.png', size: 9 })
  const got = await fetch(
    `${recording}/cgi-bin/media/get?access_token=${token}&media_id=${media_id}`,
  )
  expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
  const takes = readRecording(await readFile(file, 'utf8'), file)
  expect(takes).toMatchObject([
    { body: { media: { name: '照片.png', size: 9 } } },
    { answer: { base64: Buffer.from(bytes).toString('base64') } },
  ])
})

test('the answer is HTTP 502 if the upstream cannot be reached', async () => {
  const file = join(await directory(), 'wechat.jsonl')
  const { url } = await Program.mock('--record', file, '--upstream', 'http://127.0.0.1:9')
  const response = await fetch(`${url}/card/get`)
  expect([response.status, await response.text()]).toEqual([
    502,
    'mock WeChat: http://127.0.0.1:9 does not answer',
  ])
})

describe('the program says what is wrong', () => {
  async function complaintOf(...args: string[]): Promise<string> {
    const program = new Program(['mock', '--port', '0', ...args])
    await program.ended
    return program.stderr
  }

  test('the program says that the file of a recording already exists', async () => {
    const file = join(await directory(), 'wechat.jsonl')
    await writeFile(file, '')
    expect(await complaintOf('--record', file)).toBe(
      `offiaccount: ${file} is there already: record to a new file\n`,
    )
  })

  test('the program says that a file is not a recording', async () => {
    const file = join(await directory(), 'wechat.jsonl')
    await writeFile(file, 'no recording\n')
    expect(await complaintOf('--replay', file)).toBe(
      `offiaccount: line 1 of ${file} is not a recorded request: delete it, or record anew\n`,
    )
  })

  test('the program says that a seed file is malformed', async () => {
    const file = join(await directory(), 'users.json')
    await writeFile(file, '[{"openid": "o1"}, {"open_id": "o2"}]')
    expect(await complaintOf('--seed-file', file)).toContain(
      `user 2 of ${file}: there is no field open_id`,
    )
  })
})

test('--seed-file lets users follow from the beginning', async () => {
  const file = join(await directory(), 'users.json')
  await writeFile(file, '[{"openid": "o1", "remark": "张三"}, {}]')
  const { url } = await Program.mock('--seed-file', file)
  const users = (await (await fetch(`${url}/_mock/users`)).json()) as Json[]
  expect(users).toHaveLength(2)
  expect(users[0]).toMatchObject({ openid: 'o1', remark: '张三' })
})

describe('stand-ins', () => {
  const openid = 'oLVPpjqs9BhvzwPj5A-vTYAX3GLc'

  test('stand-ins are the same for the same value, and different in another recording', () => {
    const standIns = new StandIns()
    const [first, second, again] = [openid, `${openid.slice(0, -1)}d`, openid].map((each) =>
      standIns.text(each),
    )
    expect(first).toBe(again)
    expect(first).not.toBe(second)
    expect(new StandIns().text(openid)).not.toBe(first)
  })

  test('stand-ins replace the values of a sensitive field, whatever they look like, there and elsewhere', () => {
    const standIns = new StandIns()
    const text = JSON.stringify(
      standIns.value({ openid: 'user-7', data: [{ note: 'to user-7' }], phone: 13800000000 }),
    )
    expect(text).not.toMatch(/user-7|138/)
    expect(standIns.leaks('for user-7')).toBe(true)
  })

  test('stand-ins replace what looks like an id in text, in a URL and in the names of a map', () => {
    const standIns = new StandIns()
    const given = { [openid]: 1, url: `https://a.example/?o=${openid}`, list: [`${openid}, hello`] }
    const text = JSON.stringify(standIns.value(given))
    expect(text).not.toContain(openid)
    expect(text).toContain('https://a.example/?o=ostandin_')
    expect(text).toContain(', hello')
  })

  test('stand-ins leave ordinary values alone', () => {
    const given = { errcode: 0, title: '双人火锅套餐', count: 12, isOpen: true, none: null }
    expect(new StandIns().value(given)).toEqual(given)
  })
})
