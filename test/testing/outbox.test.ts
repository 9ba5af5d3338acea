import { beforeEach, expect, test } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as customservice from '../../src/generated/customservice.js'
import * as mass from '../../src/generated/message/mass.js'
import * as subscribe from '../../src/generated/message/subscribe.js'
import * as template from '../../src/generated/message/template.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { groupon, Wire } from './wire.js'

const start = new Date('2026-05-01T00:00:00Z')
const mock = createMockWeChat({ now: start })
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
const touser = 'oUser'
const text = { msgtype: 'text' as const, text: { content: '您好' } }
const notice = { touser, template_id: 't1', data: { thing1: { value: '火锅' } } }

beforeEach(() => {
  mock.reset()
})

test('every message is kept with its request, id and time, oldest first', async () => {
  const { msgid } = await template.send(account, notice)
  mock.advance(60)
  await customservice.sendMessage(account, { touser, ...text })
  const later = new Date(start.getTime() + 60_000)
  expect(mock.outbox).toEqual([
    { op: 'message.template.send', request: notice, id: msgid, at: start },
    { op: 'customservice.sendMessage', request: { touser, ...text }, at: later },
  ])
  expect(msgid).toMatch(/^2\d{18}$/)
})

test('one-time and subscribed notices, previews and mass messages are kept too', async () => {
  const once = { ...notice, scene: '1', title: '通知', data: { content: { value: '到货' } } }
  await template.subscribe(account, once)
  await subscribe.send(account, notice)
  await mass.preview(account, { touser, ...text })
  const toAll = { filter: { is_to_all: true }, ...text }
  const first = await mass.sendAll(account, toAll)
  const toSome = { touser: [touser, 'oOther'], ...text }
  const second = await mass.send(account, toSome)
  expect(mock.outbox).toEqual([
    { op: 'message.template.subscribe', request: once, at: start },
    { op: 'message.subscribe.send', request: notice, at: start },
    { op: 'message.mass.preview', request: { touser, ...text }, at: start },
    { op: 'message.mass.sendAll', request: toAll, id: first.msg_id, at: start },
    { op: 'message.mass.send', request: toSome, id: second.msg_id, at: start },
  ])
})

test('a message that fails is not kept', async () => {
  mock.failNext('message.template.send', { errcode: 43004 })
  await expect(template.send(account, notice)).rejects.toMatchObject({ errcode: 43004 })
  mock.reply('message.template.send', { errcode: 40037 })
  await expect(template.send(account, notice)).rejects.toMatchObject({ errcode: 40037 })
  expect(mock.outbox).toEqual([])
})

test('a user who has left cannot be reached: 43004', async () => {
  mock.follow({ openid: touser })
  await template.send(account, notice)
  mock.unfollow({ openid: touser })
  const refused = { errcode: 43004, errmsg: 'require subscribe' }
  await expect(template.send(account, notice)).rejects.toMatchObject(refused)
  await expect(subscribe.send(account, notice)).rejects.toMatchObject(refused)
  await expect(customservice.sendMessage(account, { touser, ...text })).rejects.toMatchObject(
    refused,
  )
  expect(mock.outbox).toHaveLength(1)
})

test('a mass message has a status until it is deleted', async () => {
  const { msg_id } = await mass.sendAll(account, { filter: { is_to_all: true }, ...text })
  expect(await mass.get(account, { msg_id })).toEqual({ msg_id, msg_status: 'SEND_SUCCESS' })
  await mass.delete(account, { msg_id })
  expect(await mass.get(account, { msg_id })).toEqual({ msg_id, msg_status: 'DELETE' })
  await mass.delete(account, { url: 'http://mp.weixin.qq.com/s/other' })
  expect((await mass.get(account, { msg_id: '7' })).msg_status).toBe('SEND_SUCCESS')
})

test('a mass message with the same clientmsgid is sent once a day: 45065 names the first', async () => {
  const message = { touser: [touser, 'oOther'], ...text, clientmsgid: 'spring-1' }
  const { msg_id } = await mass.send(account, message)
  mock.advance(86_399)
  await expect(mass.send(account, message)).rejects.toMatchObject({ errcode: 45065 })
  const wire = new Wire(mock)
  const again = await mock.fetch(wire.base + wire.authorized('/cgi-bin/message/mass/send'), {
    method: 'POST',
    body: JSON.stringify(message),
  })
  expect(await again.text()).toMatch(
    new RegExp(`^{"errcode":45065,"errmsg":"clientmsgid exist rid: [\\w-]+","msg_id":${msg_id}}$`),
  )
  expect(mock.outbox).toHaveLength(1)
  mock.advance(1)
  await mass.send(account, message)
  expect(mock.outbox).toHaveLength(2)
})

test('a card can be sent while it exists and is in stock: 40078, 45031', async () => {
  const { card_id } = await card.create(account, { card: groupon })
  const wxcard = { msgtype: 'wxcard' as const, wxcard: { card_id } }
  await customservice.sendMessage(account, { touser, ...wxcard })
  await mass.sendAll(account, { filter: { is_to_all: true }, ...wxcard })
  await card.modifyStock(account, { card_id, reduce_stock_value: 2 })
  await expect(customservice.sendMessage(account, { touser, ...wxcard })).rejects.toMatchObject({
    errcode: 45031,
  })
  await card.delete(account, { card_id })
  await expect(
    mass.sendAll(account, { filter: { is_to_all: true }, ...wxcard }),
  ).rejects.toMatchObject({ errcode: 40078 })
  expect(mock.outbox).toHaveLength(2)
})
