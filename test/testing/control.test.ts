import { beforeEach, describe, expect, test } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as material from '../../src/generated/material.js'
import * as submerchant from '../../src/generated/card/submerchant.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'
import { groupon, refusal, Wire } from './wire.js'

const start = new Date('2026-05-01T00:00:00Z')
const mock = createMockWeChat({ now: start })
const wire = new Wire(mock)
let account: OffiAccount

beforeEach(() => {
  mock.reset()
  account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
})

describe('failNext', () => {
  test('failNext makes the next call of the function fail, once', async () => {
    mock.failNext('card.get', { errcode: 48001, errmsg: 'api unauthorized' })
    await card.batchGet(account, { offset: 0, count: 1 })
    await expect(card.get(account, { card_id: 'p1' })).rejects.toMatchObject({
      op: 'card.get',
      errcode: 48001,
      errmsg: 'api unauthorized',
    })
    await card.get(account, { card_id: 'p1' })
  })

  test.each([
    [45047, 'out of response count limit'],
    [65400, 'please enable new custom service or wait for a while if you have enabled'],
    [99999, 'api error'],
  ])('failNext with %i has WeChat’s text, if it is known', async (errcode, errmsg) => {
    mock.failNext('card.get', { errcode })
    expect(await wire.post('/card/get', { card_id: 'p1' })).toEqual(refusal(errcode, errmsg))
  })

  test('failNext queues failures in their order', async () => {
    mock.failNext('card.get', { errcode: 45009 })
    mock.failNext('card.get', { errcode: 45011 })
    const codes = []
    for (let call = 0; call < 3; call++) {
      codes.push((await wire.post('/card/get', { card_id: 'p1' })).errcode)
    }
    expect(codes).toEqual([45009, 45011, 0])
  })

  test('failNext with * matches any function, but no request for a token', async () => {
    mock.failNext('*', { errcode: 45009 })
    await expect(submerchant.getApplyProtocol(account)).rejects.toMatchObject({ errcode: 45009 })
    expect(mock.tokens.issued).toBe(1)
  })

  test('failNext matches requests for tokens by name', async () => {
    mock.failNext('util.getStableAccessToken', { errcode: 40164 })
    await expect(card.get(account, { card_id: 'p1' })).rejects.toMatchObject({
      op: 'util.getStableAccessToken',
      errcode: 40164,
    })
  })

  test.each([40001, 40014, 42001])(
    'failNext with %i refuses the token, so that a renewal helps',
    async (errcode) => {
      await card.get(account, { card_id: 'p1' })
      mock.failNext('card.get', { errcode })
      await card.get(account, { card_id: 'p1' })
      expect(mock.tokens.issued).toBe(2)
    },
  )

  test('failNext, also with *, refuses the token of a ticket like that of any function', async () => {
    for (const op of ['oauth.getJSApiTicket', '*'] as const) {
      const token = mock.tokens.issue()
      const path = `/cgi-bin/ticket/getticket?type=jsapi&access_token=${token}`
      mock.failNext(op, { errcode: 40001 })
      expect(await wire.send(path)).toMatchObject({ errcode: 40001 })
      expect(await wire.send(path)).toMatchObject({ errcode: 40001 })
    }
  })

  test('failNext keeps the account’s token valid if a user’s token is refused', async () => {
    const path = wire.authorized('/card/getapplyprotocol')
    mock.failNext('oauth.getUserInfo', { errcode: 40001 })
    const user = '/sns/userinfo?access_token=user&openid=o1'
    expect(await wire.send(user)).toMatchObject({ errcode: 40001 })
    expect(await wire.send(path)).toMatchObject({ errcode: 0 })
  })

  test('failNext keeps the token valid for every other errcode', async () => {
    mock.failNext('card.get', { errcode: 45009 })
    await expect(card.get(account, { card_id: 'p1' })).rejects.toMatchObject({ errcode: 45009 })
    await card.get(account, { card_id: 'p1' })
    expect(mock.tokens.issued).toBe(1)
  })

  test('failNext does not replace the error of a call that is refused anyway', async () => {
    mock.failNext('card.get', { errcode: 45009 })
    expect(await wire.post('/card/get', {})).toMatchObject({ errcode: 47001 })
    expect(await wire.post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 45009 })
  })
})

test.each(['failNext', 'reply', 'handle'] as const)(
  'a refusal by %s may have further fields, with every digit of an id',
  async (how) => {
    const op = 'message.mass.sendAll'
    const failure = { errcode: 45066, msg_id: '9007199254740993', fail: ['o1'] }
    if (how === 'failNext') mock.failNext(op, failure)
    if (how === 'reply') mock.reply(op, failure)
    if (how === 'handle') mock.handle(op, () => failure)
    const path = wire.authorized('/cgi-bin/message/mass/sendall')
    const response = await mock.fetch(wire.base + path, {
      method: 'POST',
      body: '{"filter":{"is_to_all":true},"msgtype":"text","text":{"content":"您好"}}',
    })
    expect(await response.text()).toMatch(
      /^{"errcode":45066,"errmsg":"same clientmsgid retry too fast rid: [\w-]+","msg_id":9007199254740993,"fail":\["o1"\]}$/,
    )
  },
)

describe('reply', () => {
  test('reply gives a function another answer from then on', async () => {
    mock.reply('card.batchGet', { card_id_list: [], total_num: 0 })
    const answers = [
      await card.batchGet(account, { offset: 0, count: 1 }),
      await card.batchGet(account, { offset: 0, count: 1 }),
    ]
    expect(answers).toEqual(Array(2).fill({ card_id_list: [], total_num: 0 }))
  })

  test('reply accepts a failure', async () => {
    mock.reply('card.get', { errcode: 40056 })
    expect(await wire.post('/card/get', { card_id: 'p1' })).toEqual(
      refusal(40056, 'invalid serial code'),
    )
  })

  test('reply accepts a whole response', async () => {
    mock.reply('card.delete', new Response('<html>Bad Gateway</html>', { status: 502 }))
    for (let call = 0; call < 2; call++) {
      await expect(card.delete(account, { card_id: 'p1' })).rejects.toMatchObject({
        name: 'HttpError',
        status: 502,
        excerpt: '<html>Bad Gateway</html>',
      })
    }
  })
})

describe('handle', () => {
  test('a handler receives the request as the function took it', async () => {
    mock.handle('card.batchGet', ({ offset, count }, received) => ({
      card_id_list: [`${received.op ?? ''} ${offset}`],
      total_num: count,
    }))
    expect(await card.batchGet(account, { offset: 3, count: 7 })).toEqual({
      card_id_list: ['card.batchGet 3'],
      total_num: 7,
    })
  })

  test('a handler that returns nothing leaves the answer to the mock', async () => {
    mock.handle('card.get', ({ card_id }) => (card_id === 'gone' ? { errcode: 40056 } : undefined))
    await expect(card.get(account, { card_id: 'gone' })).rejects.toMatchObject({ errcode: 40056 })
    expect((await card.get(account, { card_id: 'p1' })).card.card_type).toBe('GROUPON')
  })

  test('a handler receives a file as it arrived', async () => {
    mock.handle('material.mediaUploadImg', ({ media }) => ({ url: `${media.name} ${media.size}` }))
    const media = { data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), filename: '图片.png' }
    expect(await material.mediaUploadImg(account, { media })).toEqual({ url: '图片.png 4' })
  })

  test('a handler that throws is answered with HTTP 500 and the reason', async () => {
    mock.handle('card.delete', () => {
      throw new Error('no such shelf')
    })
    await expect(card.delete(account, { card_id: 'p1' })).rejects.toMatchObject({
      status: 500,
      excerpt: 'mock WeChat: no such shelf',
    })
  })

  test('a handler may wait: an abort ends the call as it ends a fetch', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    mock.handle('card.get', () => {
      controller.abort(reason)
      return new Promise(() => undefined)
    })
    const init = { method: 'POST', body: '{"card_id":"p1"}', signal: controller.signal }
    await expect(wire.send(wire.authorized('/card/get'), init)).rejects.toBe(reason)
  })
})

test('a call that is aborted before it is sent does not arrive', async () => {
  const init = { signal: AbortSignal.abort(new Error('enough')) }
  await expect(wire.send('/card/get', init)).rejects.toThrow('enough')
  expect(mock.requests).toEqual([])
})

test('a misspelled function does not compile in TypeScript', () => {
  // @ts-expect-error there is no card.gett
  createMockWeChat().failNext('card.gett', { errcode: -1 })
})

describe.each<[string, ...unknown[]]>([
  ['handle', () => undefined],
  ['reply', { errcode: 40001 }],
  ['failNext', { errcode: 40001 }],
  ['setQuota', 1],
  ['faults.busy'],
  ['faults.latency', 1],
  ['faults.truncatedBody'],
])('in JavaScript %s', (path, ...parameters) => {
  const plan = (on: MockWeChat): void => {
    const [method = '', part] = path.split('.').reverse()
    const owner = (part === undefined ? on : on.faults) as unknown as Record<string, unknown>
    ;(owner[method] as (...given: unknown[]) => void).call(owner, 'card.consume', ...parameters)
  }
  const message = 'there is no function card.consume: did you mean card.consumeCode?'
  const url = 'https://api.weixin.qq.com/card/get'

  test('a misspelled function is refused at once if the model is loaded, and nothing happens', async () => {
    await mock.fetch(url)
    expect(() => {
      plan(mock)
    }).toThrow(message)
    expect((await mock.fetch(url)).status).toBe(200)
  })

  test('a misspelled function makes the next request fail if the model is not loaded', async () => {
    const fresh = createMockWeChat()
    plan(fresh)
    const response = await fresh.fetch(url)
    expect([response.status, await response.text()]).toEqual([500, `mock WeChat: ${message}`])
  })
})

describe('a misspelled function', () => {
  beforeEach(async () => {
    await mock.fetch('https://api.weixin.qq.com/card/get')
  })

  test.each([
    ['consumeCode', 'card.consumeCode'],
    ['mass.send', 'message.mass.send'],
    ['card.batchget', 'card.batchGet'],
    ['cards.consumeCode', 'card.consumeCode'],
    ['card.giftcard.pageAd', 'card.giftcard.pageAdd'],
    ['card.nothing', undefined],
    ['nothing', undefined],
    ['', undefined],
  ])('the misspelled function %s means %s', (op, meant) => {
    const hint = meant === undefined ? '' : `: did you mean ${meant}?`
    expect(() => {
      mock.failNext(op as 'card.get', { errcode: -1 })
    }).toThrow(new Error(`there is no function ${op}${hint}`))
  })
})

test.each([{}, undefined, { errcode: 0 }, { errcode: '40001' }])(
  'a failure without an errcode is refused at once: %j',
  (failure) => {
    const message = 'the failure of card.get needs an errcode that is not 0, such as 40001'
    expect(() => {
      mock.failNext('card.get', failure as never)
    }).toThrow(message)
    expect(() => {
      mock.faults.plainTextError('card.get', failure as never)
    }).toThrow(message)
  },
)

test('only failNext and faults accept * for any function', async () => {
  const any = '*' as 'card.get'
  const others: ((on: MockWeChat) => void)[] = [
    (on) => {
      on.handle(any, () => undefined)
    },
    (on) => {
      on.reply(any, { errcode: -1 })
    },
    (on) => {
      on.setQuota(any, 1)
    },
  ]
  for (const plan of others) {
    const fresh = createMockWeChat()
    plan(fresh)
    const response = await fresh.fetch('https://api.weixin.qq.com/card/get')
    expect(await response.text()).toBe('mock WeChat: there is no function *')
  }
})

test('answers and requests are typed from the manifest', () => {
  // @ts-expect-error total_num is a number
  mock.reply('card.batchGet', { card_id_list: [], total_num: 'none' })
  // @ts-expect-error card_id_list is missing
  mock.handle('card.batchGet', ({ count }) => ({ total_num: count }))
  // @ts-expect-error offset is a number
  mock.handle('card.batchGet', ({ offset }) => ({ card_id_list: [offset], total_num: 1 }))
  mock.handle('card.submerchant.getApplyProtocol', (request) => {
    const nothing: undefined = request
    return nothing
  })
  mock.handle('card.giftcard.pageBatchGet', () => ({ page_id_list: [] }))
})

test('the same seed gives the same tokens, ids, codes and rids', async () => {
  const play = async (seed: number): Promise<unknown> => {
    const seeded = createMockWeChat({ seed, now: start })
    const other = new Wire(seeded)
    const { card_id } = await other.post('/card/create', { card: groupon })
    const { code } = seeded.giveCard({ card_id: String(card_id) })
    return [seeded.tokens.issue(), card_id, code, await other.post('/card/get', {})]
  }
  const [first, second, third] = [await play(1), await play(1), await play(2)]
  expect(second).toEqual(first)
  expect(third).not.toEqual(first)
})

test('reset starts again, with the same ids as at first', async () => {
  mock.failNext('card.get', { errcode: 45009 })
  mock.reply('card.batchGet', { card_id_list: [], total_num: 0 })
  const { card_id } = await wire.post('/card/create', { card: groupon })
  mock.advance(60)
  mock.reset()
  expect(mock.requests).toEqual([])
  expect(mock.now).toEqual(start)
  expect(mock.tokens.issued).toBe(0)
  expect(await wire.post('/card/get', { card_id })).toMatchObject({ errcode: 0 })
  expect(await wire.post('/card/batchget', { offset: 0, count: 1 })).toMatchObject({ total_num: 1 })
  expect(() => mock.giveCard({ card_id: String(card_id) })).toThrow('was created in this mock')
  mock.reset()
  expect(await wire.post('/card/create', { card: groupon })).toMatchObject({ card_id })
})

test('an account outlives reset: its token stays valid, and a renewed one is another', async () => {
  await card.get(account, { card_id: 'p1' })
  mock.reset()
  await card.get(account, { card_id: 'p1' })
  expect(mock.requests.map(({ op }) => op)).toEqual(['card.get'])
  mock.tokens.expire()
  await card.get(account, { card_id: 'p1' })
  expect(mock.tokens.issued).toBe(1)
})
