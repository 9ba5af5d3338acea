import { describe, expect, expectTypeOf, test } from 'vitest'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat, type MockEndpoints } from '../../src/testing/index.js'

interface Gateway {
  'orders.get': { request: { id: string }; response: { state: string } }
}
interface Shop {
  'shop.rename': { request: { name: Name }; response: undefined }
  'card.get': { request: { mine: string }; response: { card: string } }
  'shop.token': { request: { appid: string }; response: { access_token: string } }
}
interface Name {
  text: string
}

const string = { type: 'string' }
const gateway: MockEndpoints<Gateway> = {
  'orders.get': {
    method: 'POST',
    path: '/gateway/orders/get',
    body: { as: 'json', schema: { $ref: '#/$defs/Order' } },
    answer: 'json',
    returns: { state: 'paid' },
    definitions: {
      Name: string,
      Order: { type: 'object', properties: { id: { $ref: '#/$defs/Name' } }, required: ['id'] },
    },
  },
}
const name = { type: 'object', properties: { text: string }, required: ['text'] }
const shop: MockEndpoints<Shop> = {
  'shop.rename': {
    method: 'POST',
    path: '/shop/rename',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { name: { $ref: '#/$defs/Name' } },
        required: ['name'],
      },
    },
    answer: 'nothing',
    definitions: { Name: name },
  },
  'card.get': {
    method: 'POST',
    path: '/card/get',
    body: { as: 'json', schema: { type: 'object', required: ['mine'] } },
    answer: 'json',
    returns: { card: 'own' },
    definitions: {},
  },
  'shop.token': {
    method: 'GET',
    path: '/cgi-bin/token',
    auth: 'none',
    query: { type: 'object', properties: { appid: string }, required: ['appid'] },
    answer: 'json',
    returns: { access_token: 'ACCESS_TOKEN' },
    definitions: {},
  },
}

function setUp() {
  const mock = createMockWeChat({ endpoints: { ...gateway, ...shop } })
  return { mock, account: new OffiAccount({ appid: 'wx1', secret: 's', fetch: mock.fetch }) }
}

describe('endpoints of a user’s manifest', () => {
  test('a user’s endpoints are answered with their examples, like those of the package', async () => {
    const { account } = setUp()
    const call = { method: 'POST', path: '/gateway/orders/get', json: { id: '1' } } as const
    expect(await account.call({ op: 'orders.get', ...call })).toEqual({ state: 'paid' })
    expect(
      await account.call({
        op: 'message.template.getIndustry',
        method: 'GET',
        path: '/cgi-bin/template/get_industry',
      }),
    ).toHaveProperty('primary_industry')
  })

  test('a user’s endpoints are checked by their own types, even if two manifests use the same name', async () => {
    const { account } = setUp()
    const order = { op: 'orders.get', method: 'POST', path: '/gateway/orders/get' } as const
    const renamed = { op: 'shop.rename', method: 'POST', path: '/shop/rename' } as const
    await account.call({ ...renamed, json: { name: { text: 'new' } } })
    await expect(account.call({ ...renamed, json: { name: 'new' } })).rejects.toMatchObject({
      errcode: 47001,
    })
    await expect(account.call({ ...order, json: { id: { text: 'new' } } })).rejects.toMatchObject({
      errcode: 47001,
    })
  })

  test('a user’s endpoints replace the package’s function of the same name and address', async () => {
    const { mock, account } = setUp()
    const call = { op: 'card.get', method: 'POST', path: '/card/get' } as const
    expect(await account.call({ ...call, json: { mine: '1' } })).toEqual({ card: 'own' })
    mock.handle('card.get', (request) => {
      expectTypeOf(request).toEqualTypeOf<{ mine: string }>()
      return { card: request.mine }
    })
    expect(await account.call({ ...call, json: { mine: '1' } })).toEqual({ card: '1' })
  })

  test('a user’s endpoint at the address of a token still hands out a working one', async () => {
    const { mock, account } = setUp()
    const { access_token } = await account.call<{ access_token: string }>({
      op: 'shop.token',
      method: 'GET',
      path: '/cgi-bin/token',
      auth: 'none',
      query: { appid: 'wx1', secret: 's', grant_type: 'client_credential' },
    })
    const own = new OffiAccount({
      appid: 'wx1',
      token: { accessToken: access_token },
      fetch: mock.fetch,
    })
    const call = { op: 'orders.get', method: 'POST', path: '/gateway/orders/get' } as const
    expect(await own.call({ ...call, json: { id: '1' } })).toEqual({ state: 'paid' })
  })

  test('a user’s endpoints have names that the compiler knows, in handlers, replies, faults and quotas', async () => {
    const { mock, account } = setUp()
    mock.handle('orders.get', ({ id }) => {
      expectTypeOf(id).toEqualTypeOf<string>()
      return { state: `${id}: sent` }
    })
    const call = { op: 'orders.get', method: 'POST', path: '/gateway/orders/get' } as const
    expect(await account.call({ ...call, json: { id: '7' } })).toEqual({ state: '7: sent' })
    mock.reply('orders.get', { state: 'gone' })
    // @ts-expect-error: the answer has no such field
    mock.reply('orders.get', { status: 'gone' })
    mock.account('wx1').reply('orders.get', { state: 'of wx1' }, { when: { id: '8' } })
    expect(await account.call({ ...call, json: { id: '8' } })).toEqual({ state: 'of wx1' })
    mock.failNext('shop.rename', { errcode: 45009 })
    mock.faults.busy('orders.get')
    mock.setQuota('orders.get', 9)
    mock.reply('menu.delete', { errcode: 46003 })
    // The first request loads what says so at run time.
    await account.accessToken()
    expect(() => {
      // @ts-expect-error: a misspelt function
      mock.failNext('orders.gett', { errcode: 1 })
    }).toThrow('did you mean orders.get?')
  })

  test('a user’s endpoints are unknown to another mock', async () => {
    const other = createMockWeChat()
    const account = new OffiAccount({ appid: 'wx1', secret: 's', fetch: other.fetch })
    const call = { op: 'orders.get', method: 'POST', path: '/gateway/orders/get' } as const
    await expect(account.call({ ...call, json: { id: '1' } })).rejects.toMatchObject({
      errcode: 40066,
    })
  })
})

test('the example of an own function follows the field that decides', async () => {
  const live: MockEndpoints<Record<string, { request: object; response: unknown }>> = {
    'live.info': {
      method: 'POST',
      path: '/wxa/business/getliveinfo',
      body: { as: 'json', schema: { type: 'object', properties: { action: {}, kind: {} } } },
      answer: 'mixed',
      choice: {
        by: 'action',
        branches: [
          { values: ['get_live', 2], absent: true, answer: 'json', returns: { room_info: [] } },
          { values: ['get_replay'], answer: 'json', returns: { live_replay: [] } },
          { values: ['close'], answer: 'nothing' },
          { values: ['picture'], answer: 'binary' },
        ],
      },
      definitions: {},
    },
    'live.role': {
      method: 'GET',
      path: '/wxa/role',
      query: { type: 'object', properties: { openid: string } },
      answer: 'json',
      choice: {
        by: 'openid',
        branches: [
          { present: true, answer: 'json', returns: { role: 1 } },
          { absent: true, answer: 'json', returns: { list: [] } },
        ],
      },
      definitions: {},
    },
  }
  const { fetch } = createMockWeChat({ endpoints: live })
  const account = new OffiAccount({ appid: 'wx1', secret: 's', fetch })
  const info = (json: object): Promise<unknown> =>
    account.request({ method: 'POST', path: '/wxa/business/getliveinfo', json })
  expect(await info({})).toEqual({ room_info: [] })
  expect(await info({ action: 'get_live' })).toEqual({ room_info: [] })
  expect(await info({ action: 2 })).toEqual({ room_info: [] })
  expect(await info({ action: 'get_replay' })).toEqual({ live_replay: [] })
  expect(await info({ action: 'close' })).toEqual({})
  const role = (query: Record<string, string>): Promise<unknown> =>
    account.request({ method: 'GET', path: '/wxa/role', query })
  expect(await role({ openid: 'absent' })).toEqual({ role: 1 })
  expect(await role({})).toEqual({ list: [] })
})
