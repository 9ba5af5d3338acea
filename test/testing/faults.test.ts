import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as mass from '../../src/generated/message/mass.js'
import * as template from '../../src/generated/message/template.js'
import * as material from '../../src/generated/material.js'
import * as submerchant from '../../src/generated/card/submerchant.js'
import * as user from '../../src/generated/user.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { expectLatency } from './latency.js'
import { overBothWays, refusal, Wire } from './wire.js'

const message = { touser: 'oUser', template_id: 't1', data: {} }

overBothWays('a planned fault', (wire) => {
  const { mock } = wire
  let account: OffiAccount

  beforeEach(() => {
    mock.reset()
    const { fetch, base: baseUrl } = wire
    account = new OffiAccount({ appid: 'wx1', secret: 's', fetch, baseUrl, retry: { delay: 1 } })
  })

  const get = (): Promise<Response> =>
    wire.fetch(wire.base + wire.authorized('/card/getapplyprotocol'))

  test('busy answers -1, which the account survives', async () => {
    mock.faults.busy('card.batchGet')
    const answer = await wire.post('/card/batchget', { offset: 0, count: 1 })
    expect(answer).toEqual(refusal(-1, 'system error'))
    mock.faults.busy('card.batchGet')
    expect((await card.batchGet(account, { offset: 0, count: 1 })).total_num).toBe(1)
  })

  test('quotaExceeded answers 45009, for as many calls as wanted', async () => {
    mock.faults.quotaExceeded('card.batchGet', { times: 2 })
    const codes = []
    for (let call = 0; call < 3; call++) {
      codes.push((await wire.post('/card/batchget', { offset: 0, count: 1 })).errcode)
    }
    expect(codes).toEqual([45009, 45009, 0])
  })

  test('tokenReplaced answers 40001 once, and stable_token hands out the new token', async () => {
    const first = await account.accessToken()
    mock.faults.tokenReplaced('card.batchGet')
    expect((await card.batchGet(account, { offset: 0, count: 1 })).total_num).toBe(1)
    expect(await account.accessToken()).not.toBe(first)
    expect(mock.tokens.issued).toBe(2)
  })

  test('plainTextError answers an errcode as text/plain', async () => {
    mock.faults.plainTextError('material.mediaGet', { errcode: 40007 })
    const response = await wire.fetch(wire.base + wire.authorized('/cgi-bin/media/get?media_id=m'))
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.json()).toEqual(refusal(40007, 'invalid media_id'))
    mock.faults.plainTextError('material.mediaGet', { errcode: 40007 })
    await expect(material.mediaGet(account, { media_id: 'm' })).rejects.toMatchObject({
      errcode: 40007,
    })
  })

  test('lengthRequired answers HTTP 412, and the call is not done', async () => {
    mock.faults.lengthRequired('material.mediaUpload')
    const upload = { type: 'image' as const, media: sampleFile('a.png') }
    await expect(material.mediaUpload(account, upload)).rejects.toMatchObject({ status: 412 })
    await material.mediaUpload(account, upload)
  })

  test('connectionReset gives no answer, and the call is not done', async () => {
    await account.accessToken()
    mock.faults.connectionReset('message.template.send')
    await expect(template.send(account, message)).rejects.toMatchObject({ name: 'NetworkError' })
    expect(mock.outbox).toHaveLength(0)
    await template.send(account, message)
    expect(mock.outbox).toHaveLength(1)
  })

  test('connectionReset makes fetch reject as for any reset connection', async () => {
    mock.faults.connectionReset('card.submerchant.getApplyProtocol')
    await expect(get()).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    })
  })

  test('connectionReset with done gives no answer, but the call is done', async () => {
    await account.accessToken()
    mock.faults.connectionReset('message.template.send', { done: true })
    await expect(template.send(account, message)).rejects.toMatchObject({ name: 'NetworkError' })
    expect(mock.outbox).toHaveLength(1)
  })

  test('truncatedBody ends the answer halfway, but the call is done', async () => {
    await account.accessToken()
    mock.faults.truncatedBody('message.template.send')
    await expect(template.send(account, message)).rejects.toMatchObject({ name: 'NetworkError' })
    expect(mock.outbox).toHaveLength(1)
  })

  test('truncatedBody announces the length of the whole answer', async () => {
    const whole = await (await get()).text()
    mock.faults.truncatedBody('card.submerchant.getApplyProtocol')
    const response = await get()
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(whole)))
    const decoder = new TextDecoder()
    let arrived = ''
    const read = async (): Promise<void> => {
      for await (const chunk of response.body ?? []) {
        arrived += decoder.decode(chunk as Uint8Array, { stream: true })
      }
    }
    await expect(read()).rejects.toThrow('terminated')
    expect(whole.startsWith(arrived)).toBe(true)
    expect(arrived.length).toBeGreaterThan(10)
    expect(arrived.length).toBeLessThan(whole.length)
  })

  test('latency does the call at once, even if nobody waits for the answer', async () => {
    const caller = new AbortController()
    mock.faults.latency('message.template.send', 60_000)
    const sending = template.send(account, message, { signal: caller.signal })
    await vi.waitFor(() => {
      expect(mock.outbox).toHaveLength(1)
    })
    caller.abort()
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('latency delays the answer by the given time', async () => {
    mock.faults.latency('message.template.send', 100)
    const send = (): Promise<object> => wire.post('/cgi-bin/message/template/send', message)
    expect(await expectLatency(100, send)).toMatchObject({ errcode: 0 })
  })

  test('controlCharacters puts raw ones into strings, which the account survives', async () => {
    mock.faults.controlCharacters('user.getUserInfo')
    const text = await (
      await wire.fetch(wire.base + wire.authorized('/cgi-bin/user/info?openid=o1'))
    ).text()
    expect(() => JSON.parse(text) as unknown).toThrow('control character')
    mock.faults.controlCharacters('user.getUserInfo')
    const info = await user.getUserInfo(account, { openid: 'o1' })
    expect(info).toMatchObject({ subscribe: 1, remark: '老客户\u0008\n\u001f' })
  })

  test('longIds makes ids that a number would round, and every digit is kept', async () => {
    mock.reply('message.mass.sendAll', { msg_id: '12', msg_data_id: '34' })
    mock.faults.longIds('message.mass.sendAll')
    const text = { msgtype: 'text' as const, text: { content: '您好' } }
    expect(await mass.sendAll(account, { filter: { is_to_all: true }, ...text })).toEqual({
      msg_id: '8000000000000000012',
      msg_data_id: '8000000000000000034',
    })
  })
})

describe('faults', () => {
  const mock = createMockWeChat()
  const wire = new Wire(mock)

  beforeEach(() => {
    mock.reset()
  })

  const list = (): Promise<{ errcode?: number }> =>
    wire.post('/card/batchget', { offset: 0, count: 1 })

  test('faults with * match any function, but no request for a token', async () => {
    const account = new OffiAccount({ appid: 'wx1', secret: 's', fetch: mock.fetch })
    mock.faults.quotaExceeded('*')
    await expect(submerchant.getApplyProtocol(account)).rejects.toMatchObject({ errcode: 45009 })
    expect(mock.tokens.issued).toBe(1)
  })

  test('faults match requests for tokens by name', async () => {
    const account = new OffiAccount({ appid: 'wx1', secret: 's', fetch: mock.fetch })
    mock.faults.quotaExceeded('util.getStableAccessToken')
    await expect(submerchant.getApplyProtocol(account)).rejects.toMatchObject({
      op: 'util.getStableAccessToken',
      errcode: 45009,
    })
  })

  test('faults of one function queue up behind each other and behind failNext', async () => {
    mock.failNext('card.batchGet', { errcode: 48001 })
    mock.faults.busy('card.batchGet')
    mock.faults.quotaExceeded('*')
    expect([await list(), await list(), await list(), await list()]).toMatchObject([
      { errcode: 48001 },
      { errcode: -1 },
      { errcode: 45009 },
      { errcode: 0 },
    ])
  })

  test('a call meets one fault, and a refused call leaves the damage to the next call', async () => {
    const send = (): Promise<object> => wire.post('/cgi-bin/message/template/send', message)
    mock.faults.busy('message.template.send')
    mock.faults.connectionReset('message.template.send', { done: true })
    mock.faults.latency('message.template.send', 1)
    expect(await send()).toMatchObject({ errcode: -1 })
    expect(mock.outbox).toHaveLength(0)
    await expect(send()).rejects.toThrow('fetch failed')
    expect(mock.outbox).toHaveLength(1)
    expect(await send()).toMatchObject({ errcode: 0 })
  })

  test('faults queue up in their order, whether the call is done or not', async () => {
    mock.faults.controlCharacters('card.batchGet')
    mock.faults.busy('card.batchGet')
    await expect(list()).rejects.toThrow('control character')
    expect(await list()).toMatchObject({ errcode: -1 })
  })

  test('faults with * wait for an answer that they can damage', async () => {
    const picture = wire.authorized('/cgi-bin/media/get/jssdk?media_id=m1')
    mock.faults.longIds('*')
    mock.faults.controlCharacters('*')
    expect((await mock.fetch(wire.base + picture)).status).toBe(200)
    await expect(list()).rejects.toThrow('control character')
    expect(await list()).toMatchObject({ errcode: 0 })
    const task = await mock.fetch(wire.base + wire.authorized('/cgi-bin/freepublish/get'), {
      method: 'POST',
      body: '{"publish_id":1}',
    })
    expect(await task.text()).toMatch(/"publish_id":8\d{18}/)
  })

  test.each([0, -1, 1.5, NaN])('faults cannot happen %d times', (times) => {
    expect(() => {
      mock.faults.busy('card.batchGet', { times })
    }).toThrow(
      new RangeError(`times must be a whole number above 0 or Infinity, not ${String(times)}`),
    )
  })

  test('faults may last until a reset', async () => {
    mock.faults.busy('card.batchGet', { times: Infinity })
    for (let call = 0; call < 5; call++) expect(await list()).toMatchObject({ errcode: -1 })
    mock.reset()
    expect(await list()).toMatchObject({ errcode: 0 })
  })

  test('faults do not replace the error of a call that is refused anyway', async () => {
    mock.faults.connectionReset('card.batchGet')
    expect(await wire.post('/card/batchget', {})).toMatchObject({ errcode: 47001 })
    await expect(list()).rejects.toThrow('fetch failed')
  })

  test('faults also damage what a handler answers, except its field names', async () => {
    mock.reply('card.batchGet', { errcode: 40056 })
    mock.faults.controlCharacters('card.batchGet')
    const response = await mock.fetch(wire.base + wire.authorized('/card/batchget'), {
      method: 'POST',
      body: '{"offset":0,"count":1}',
    })
    expect(await response.text()).toMatch(
      /^{"errcode":40056,"errmsg":"invalid serial code rid: [\w-]+\u0008\n\u001f"}$/,
    )
  })

  test.each([
    [
      'longIds',
      'card.batchGet',
      '/card/batchget',
      'the answer of card.batchGet has no 64-bit integers',
    ],
    [
      'controlCharacters',
      'material.mediaGetJssdk',
      '/cgi-bin/media/get/jssdk?media_id=m1',
      'the answer of material.mediaGetJssdk is not JSON',
    ],
  ] as const)(
    'faults that are impossible are an HTTP 500 that says why: %s',
    async (fault, op, path, why) => {
      mock.faults[fault](op)
      const init = op === 'card.batchGet' ? { method: 'POST', body: '{"offset":0,"count":1}' } : {}
      const response = await mock.fetch(wire.base + wire.authorized(path), init)
      expect([response.status, await response.text()]).toEqual([500, `mock WeChat: ${why}`])
    },
  )
})
