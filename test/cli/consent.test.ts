import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { call } from '../../src/cli/call.js'
import { runs, type Outcome, type Surroundings } from './shell.js'

const appid = 'wx5edab3bdfba3dc1c'
const secret = '4f8a1c0de97b3a65f21d0b8c7e6a5d94'
let mock: MockWeChat
let env: Record<string, string>

beforeEach(async () => {
  mock = createMockWeChat({ appid, secret })
  const { url } = await mock.listen()
  env = { OFFIACCOUNT_APPID: appid, OFFIACCOUNT_SECRET: secret, OFFIACCOUNT_BASE_URL: url }
})

afterEach(() => mock.close())

const calls = (args: string[], surroundings: Surroundings = {}): Promise<Outcome> =>
  runs(call, args, { env, ...surroundings })

const message = ['customservice.sendMessage', 'touser=o1', 'msgtype=text', 'text={"content":"a"}']

describe('a person at the terminal', () => {
  test.each<[string, string[], string]>([
    ['deletes', ['card.delete', 'card_id=p1'], 'card.delete (删除卡券) with the account wx5edab'],
    ['reaches people', message, 'reaches people: what they have received cannot be taken back.\n'],
    ['publishes', ['publish.submit', 'media_id=m'], 'publishes: everybody can see it.\n'],
    ['pays', ['nontax.refund', 'appid=a', 'order_id=o', 'reason=r'], 'moves money, or may cost'],
  ])('is asked before a call that %s, and may say no', async (_, args, words) => {
    const { status, stdout, stderr } = await calls(args, { typed: 'n\n' })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).toContain('Go on? [y/N] ')
    expect(stderr).toMatch(/Nothing was sent\.\n$/)
    expect(mock.requests).toEqual([])
  })

  test.each(['y\n', 'Y\n', 'yes\n', ' YES \r\n'])('may say yes: %j', async (typed) => {
    const { status, stderr } = await calls(['menu.delete'], { typed })
    expect(status).toBe(0)
    expect(stderr).toMatch(/menu\.delete: ok\n$/)
    expect(mock.requests.map(({ op }) => op)).toContain('menu.delete')
  })

  test.each(['\n', 'yo\n', 'no\n', 'y', ''])('says no by anything else: %j', async (typed) => {
    const { status } = await calls(['menu.delete'], { typed })
    expect([status, mock.requests]).toEqual([2, []])
  })

  test('is not asked after Ctrl-C', async () => {
    const { status, stderr } = await calls(['menu.delete'], { typed: '\u0003' })
    expect([status, mock.requests]).toEqual([130, []])
    expect(stderr).not.toContain('Nothing')
  })

  test.each<[string, string[]]>([
    ['that reads', ['menu.get']],
    ['that changes something', ['user.tags.create', 'tag={"name":"a"}']],
    ['that is agreed to', ['menu.delete', '--yes']],
    ['that is agreed to by a letter', ['menu.delete', '-y']],
    ['that no account carries out', ['menu.delete', '--mock']],
    ['that is only shown', ['menu.delete', '--curl']],
  ])('is not asked before a call %s', async (_, args) => {
    const { stderr } = await calls(args, { typed: '' })
    expect(stderr).not.toContain('Go on?')
  })

  test('is not asked about a request that is wrong, nor without an account', async () => {
    const wrong = await calls(['card.delete'], { typed: 'y\n' })
    expect(wrong.stderr).toContain('card_id is missing')
    const nobody = await calls(['menu.delete'], { typed: 'y\n', env: {} })
    expect(nobody.stderr).toContain('set OFFIACCOUNT_APPID and OFFIACCOUNT_SECRET')
    expect(wrong.stderr + nobody.stderr).not.toContain('Go on?')
  })
})

describe('where nobody can be asked', () => {
  const hint = 'add --yes, for there is no terminal to ask at'

  test.each<[string, Surroundings]>([
    ['stdin is a pipe', { terminal: 'stderr' }],
    ['stdout alone is a terminal', { terminal: 'stdout' }],
  ])('a call that deletes is refused: %s', async (_, surroundings) => {
    const { status, stderr } = await calls(['menu.delete'], surroundings)
    expect(status).toBe(2)
    expect(stderr).toBe(`menu.delete deletes for good: ${hint}`)
    expect(mock.requests).toEqual([])
  })

  test('a call that deletes needs --yes, one that reads or changes does not', async () => {
    expect((await calls(['menu.delete', '--yes'])).status).toBe(0)
    expect((await calls(['menu.delete', '--mock'])).status).toBe(0)
    expect((await calls(['user.tags.create', 'tag={"name":"a"}'])).status).toBe(0)
    expect((await calls([...message, '--curl'])).status).toBe(0)
  })
})
