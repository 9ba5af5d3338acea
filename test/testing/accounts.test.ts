import { beforeEach, expect, test } from 'vitest'
import * as user from '../../src/generated/user.js'
import * as tags from '../../src/generated/user/tags.js'
import * as oauth from '../../src/generated/oauth.js'
import * as template from '../../src/generated/message/template.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { Wire } from './wire.js'

const mock = createMockWeChat()
const accountOf = (appid: string): OffiAccount =>
  new OffiAccount({ appid, secret: 'secret', fetch: mock.fetch })
const [one, two] = [accountOf('wx1'), accountOf('wx2')]
const message = { template_id: 't1', data: {} }

beforeEach(async () => {
  mock.reset()
  // The first appid that is heard of has the account that the mock's own methods steer.
  await user.get(one)
})

test('a tag of one account is not seen by another', async () => {
  const { tag } = await tags.create(one, { tag: { name: '老客户' } })
  const names = async (account: OffiAccount): Promise<string[]> =>
    (await tags.get(account)).tags.map(({ name }) => name)
  expect(await names(one)).toContain('老客户')
  expect(await names(two)).not.toContain('老客户')
  await tags.delete(one, { tag: { id: tag.id } })
  await expect(tags.delete(one, { tag: { id: tag.id } })).rejects.toMatchObject({ errcode: 45159 })
  await tags.delete(two, { tag: { id: tag.id } })
})

test('each account has its own users, outbox and quota', async () => {
  const first = mock.follow()
  const second = mock.account('wx2').follow()
  expect((await user.get(one)).data?.openid).toEqual([first.openid])
  expect((await user.get(two)).data?.openid).toEqual([second.openid])

  await template.send(one, { touser: first.openid, ...message })
  await template.send(two, { touser: second.openid, ...message })
  expect(mock.outbox).toHaveLength(2)
  expect(mock.account('wx1').outbox).toHaveLength(1)
  expect(mock.account('wx2').outbox[0]?.request).toMatchObject({ touser: second.openid })

  mock.account('wx2').setQuota('user.get', 1)
  await expect(user.get(two)).rejects.toMatchObject({ errcode: 45009 })
  await user.get(one)
  mock.setQuota('user.get', 1)
  await expect(user.get(one)).rejects.toMatchObject({ errcode: 45009 })
})

test('what is planned or answered for one account does not meet another', async () => {
  mock.account('wx2').failNext('*', { errcode: 45011 })
  mock.account('wx2').reply('user.getUserInfo', { subscribe: 0, openid: 'of two' })
  await user.get(one)
  await expect(user.get(two)).rejects.toMatchObject({ errcode: 45011 })
  expect(await user.getUserInfo(two, { openid: 'o1' })).toEqual({ subscribe: 0, openid: 'of two' })
  expect(await user.getUserInfo(one, { openid: 'o1' })).not.toMatchObject({ openid: 'of two' })
})

test('an answer of an account comes before those for all, and counts its own calls only', async () => {
  const answer = (openid: string): { subscribe: 0; openid: string } => ({ subscribe: 0, openid })
  const asked = (account: OffiAccount): Promise<unknown> =>
    user.getUserInfo(account, { openid: 'o1' })
  mock.reply('user.getUserInfo', answer('all'))
  mock.replySequence('user.getUserInfo', [answer('once')])
  mock.account('wx2').reply('user.getUserInfo', answer('two'), { when: { openid: 'o1' }, times: 1 })
  mock.account('wx2').handle('user.getUserInfo', () => undefined, { times: 1 })
  expect(await asked(two)).toEqual(answer('two'))
  // The handler that returns nothing leaves the call to the mock's answers for all.
  expect(await asked(two)).toEqual(answer('once'))
  expect(await asked(one)).toEqual(answer('all'))
})

test('what is planned for an account is checked as what is planned for all', () => {
  const account = mock.account('wx2')
  expect(() => {
    account.reply('user.getUserInfo', { errcode: 1 }, { when: { openID: 'o1' } as object })
  }).toThrow('user.getUserInfo has no field openID: did you mean openid?')
  expect(() => {
    account.setQuota('user.gett' as 'user.get', 1)
  }).toThrow('there is no function user.gett: did you mean user.get?')
})

test('each account remembers only what belongs to it', async () => {
  const { openid } = mock.account('wx2').follow()
  expect(mock.remembered.users).toEqual([])
  expect(mock.account('wx2').remembered.users).toMatchObject([{ openid }])
  mock.setQuota('user.get', 9)
  mock.account('wx2').setQuota('user.get', 5)
  await user.get(two)
  const quotaOf = (appid: string): unknown =>
    mock.account(appid).remembered.quota.find(({ op }) => op === 'user.get')
  expect(quotaOf('wx1')).toMatchObject({ daily_limit: 9 })
  expect(quotaOf('wx2')).toEqual({ op: 'user.get', used: 1, daily_limit: 5 })
})

test('an errcode that ends tokens ends those of its account alone', async () => {
  const tokens = [await one.accessToken(), await two.accessToken()]
  mock.account('wx2').failNext('user.get', { errcode: 40001 })
  await user.get(two)
  expect(await one.accessToken()).toBe(tokens[0])
  expect(await two.accessToken()).not.toBe(tokens[1])
})

test('a reset of one account leaves another as it is', async () => {
  mock.follow()
  const other = mock.account('wx2')
  other.follow()
  await template.send(two, { touser: 'o1', ...message })
  other.reset()
  expect(other.outbox).toEqual([])
  expect(mock.outbox).toEqual([])
  expect((await user.get(one)).total).toBe(1)
  mock.reset()
  expect((await user.get(one)).total).not.toBe(1)
})

test('users who log in belong to the account that asked them', async () => {
  const address = (appid: string): string =>
    oauth.authorizeUrl({
      appid,
      redirect_uri: 'https://shop.example.com',
      scope: 'snsapi_userinfo',
      state: 's',
    })
  const { openid } = mock.account('wx2').follow({ unionid: 'u2' })
  const { url } = mock.authorize(address('wx2'))
  const code = new URL(url).searchParams.get('code') ?? ''
  const token = await oauth.accessToken(two, { code })
  expect(token.openid).toBe(openid)
  const { access_token } = token
  const info = await oauth.getUserInfo(one, { access_token, openid })
  expect(info).toMatchObject({ openid, unionid: 'u2' })
  mock.authorize(address('wx1'))
  await expect(oauth.accessToken(one, { code })).rejects.toMatchObject({ errcode: 40029 })
})

test('tickets differ, and the same seed gives an account the same ids whatever others do', async () => {
  const ticket = async (account: OffiAccount): Promise<string> =>
    (await oauth.getJSApiTicket(account, { type: 'jsapi' })).ticket
  expect(await ticket(one)).not.toBe(await ticket(two))
  const openidOf = (busy: boolean): string => {
    const seeded = createMockWeChat({ seed: 7 })
    seeded.account('wx1')
    if (busy) seeded.follow()
    return seeded.account('wx2').follow().openid
  }
  expect(openidOf(true)).toBe(openidOf(false))
})

test('a mock for one appid has no other account', () => {
  const single = createMockWeChat({ appid: 'wx1' })
  single.follow({ openid: 'o1' })
  single.account('wx1').unfollow({ openid: 'o1' })
  expect(() => single.account('wx2')).toThrow('this mock WeChat serves the appid wx1, not wx2')
})

test('a control over HTTP can name its account', async () => {
  const served = createMockWeChat()
  const { url } = await served.listen()
  const post = async (path: string, body: object): Promise<unknown> =>
    (await fetch(url + path, { method: 'POST', body: JSON.stringify(body) })).json()
  const get = async (path: string): Promise<unknown> => (await fetch(url + path)).json()
  try {
    served.account('wx1')
    const { openid } = (await post('/_mock/follow', { appid: 'wx2' })) as { openid: string }
    const wire = new Wire(served)
    wire.fetch = fetch
    wire.base = url
    const token = served.tokens.issue('wx2')
    const users = await wire.send(`/cgi-bin/user/get?access_token=${token}`)
    expect(users).toMatchObject({ data: { openid: [openid] } })
    const body = JSON.stringify({ touser: openid, ...message })
    const path = `/cgi-bin/message/template/send?access_token=${token}`
    await wire.send(path, { method: 'POST', body })
    expect(await get('/_mock/outbox?appid=wx2')).toHaveLength(1)
    expect(await get('/_mock/outbox?appid=wx1')).toEqual([])
    expect(await get('/_mock/outbox')).toHaveLength(1)
    expect(await get('/_mock/users?appid=wx2')).toMatchObject([{ openid }])
    expect(await get('/_mock/users')).toEqual([])
    expect(await get('/_mock/requests?appid=wx2')).toEqual({
      error: 'requests belongs to the whole mock: leave out the appid',
    })
    expect(await get('/_mock/users?appId=wx2')).toEqual({
      error: 'unknown query parameter appId: only appid is allowed',
    })
    const when = { touser: openid }
    const reply = { appid: 'wx2', op: 'message.template.send', value: { msgid: '7' }, when }
    expect(await post('/_mock/reply', reply)).toEqual({})
    expect(await wire.send(path, { method: 'POST', body })).toMatchObject({ msgid: 7 })
    await post('/_mock/tokens/expire', { appid: 'wx1' })
    expect(await wire.send(path, { method: 'POST', body })).toMatchObject({ msgid: 7 })
    await post('/_mock/tokens/expire', { appid: 'wx2' })
    expect(await wire.send(path, { method: 'POST', body })).toMatchObject({ errcode: 42001 })
    await post('/_mock/reset', { appid: 'wx2' })
    expect(await get('/_mock/outbox')).toEqual([])
    expect(await post('/_mock/idle', { appid: 'wx2' })).toMatchObject({
      error: expect.stringContaining('there is no field appid') as string,
    })
  } finally {
    await served.close()
  }
})
