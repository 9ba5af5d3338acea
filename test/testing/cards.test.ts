import { beforeEach, describe, expect, test } from 'vitest'
import type { CardBaseInfo, CardDateInfo } from '../../src/generated/card.js'
import * as card from '../../src/generated/card.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { groupon } from './wire.js'

const day = 86_400
const start = new Date('2026-05-01T00:00:00Z')
const now = start.getTime() / 1000
const mock = createMockWeChat({ now: start })
let account: OffiAccount

beforeEach(() => {
  mock.reset()
  account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
})

async function create(changes: Partial<CardBaseInfo> = {}): Promise<string> {
  const { base_info: baseInfo, ...rest } = groupon.groupon
  const created = { ...groupon, groupon: { ...rest, base_info: { ...baseInfo, ...changes } } }
  return (await card.create(account, { card: created })).card_id
}

async function stockOf(card_id: string): Promise<{ quantity: number; total_quantity: number }> {
  const { card: detail } = await card.get(account, { card_id })
  if (detail.card_type !== 'GROUPON') throw new Error(detail.card_type)
  return detail.groupon.base_info.sku
}

describe('a created card', () => {
  test('a created card can be read with its own fields', async () => {
    const card_id = await create()
    const { card: detail } = await card.get(account, { card_id })
    expect(detail).toEqual({
      ...groupon,
      groupon: {
        ...groupon.groupon,
        base_info: {
          ...groupon.groupon.base_info,
          id: card_id,
          status: 'CARD_STATUS_VERIFY_OK',
          sku: { quantity: 2, total_quantity: 2 },
          create_time: now,
          update_time: now,
        },
      },
    })
  })

  test('a created card is listed, by page and by status', async () => {
    const ids = [await create(), await create(), await create()]
    expect(await card.batchGet(account, { offset: 1, count: 1 })).toEqual({
      card_id_list: [ids[1]],
      total_num: 3,
    })
    await card.delete(account, { card_id: String(ids[0]) })
    const deleted = { offset: 0, count: 50, status_list: ['CARD_STATUS_DELETE' as const] }
    expect(await card.batchGet(account, deleted)).toEqual({ card_id_list: [ids[0]], total_num: 1 })
  })

  test('a created card can be changed, and goes back to review only for some fields', async () => {
    const card_id = await create()
    mock.advance(60)
    const phone = { card_id, groupon: { base_info: { service_phone: '020-88888888' } } }
    expect(await card.update(account, phone)).toEqual({ send_check: false })
    const notice = { card_id, groupon: { deal_detail: '新内容', base_info: { notice: '新提醒' } } }
    expect(await card.update(account, notice)).toEqual({ send_check: true })
    const { card: detail } = await card.get(account, { card_id })
    expect(detail).toMatchObject({
      groupon: {
        deal_detail: '新内容',
        base_info: {
          service_phone: '020-88888888',
          notice: '新提醒',
          title: groupon.groupon.base_info.title,
          update_time: now + 60,
        },
      },
    })
  })

  test('a created card cannot be changed as another type: 40071', async () => {
    const card_id = await create()
    await expect(card.update(account, { card_id, cash: { reduce_cost: 1 } })).rejects.toMatchObject(
      { errcode: 40071 },
    )
  })

  test('a created card may be valid for longer, but not shorter: 40100', async () => {
    const range = {
      type: 'DATE_TYPE_FIX_TIME_RANGE' as const,
      begin_timestamp: now,
      end_timestamp: now + 10 * day,
    }
    const card_id = await create({ date_info: range })
    const change = (dates: CardDateInfo): Promise<unknown> =>
      card.update(account, { card_id, groupon: { base_info: { date_info: dates } } })
    await change({ ...range, end_timestamp: now + 20 * day })
    await expect(change(range)).rejects.toMatchObject({ errcode: 40100 })
    await expect(
      change({ type: 'DATE_TYPE_FIX_TERM', fixed_term: 1, fixed_begin_term: 0 }),
    ).rejects.toMatchObject({ errcode: 40100 })
  })

  test.each([-5, 100_000_001])('a created card has no stock of %d: 40122', async (quantity) => {
    await expect(create({ sku: { quantity } })).rejects.toMatchObject({ errcode: 40122 })
  })

  test('a created card changes its stock, but not below zero: 40122', async () => {
    const card_id = await create()
    await card.modifyStock(account, { card_id, increase_stock_value: 3 })
    expect(await stockOf(card_id)).toEqual({ quantity: 5, total_quantity: 5 })
    await expect(
      card.modifyStock(account, { card_id, reduce_stock_value: 6 }),
    ).rejects.toMatchObject({ errcode: 40122 })
    expect(await stockOf(card_id)).toEqual({ quantity: 5, total_quantity: 5 })
  })

  test('a created card can be given until it is out of stock', async () => {
    const card_id = await create()
    const first = mock.giveCard({ card_id })
    expect(first.code).toMatch(/^\d{12}$/)
    expect(await stockOf(card_id)).toEqual({ quantity: 1, total_quantity: 2 })
    expect(mock.giveCard({ card_id }).code).not.toBe(first.code)
    expect(() => mock.giveCard({ card_id })).toThrow(`the card ${card_id} is out of stock`)
  })

  test('a created card has a QR code until it is out of stock: 45031', async () => {
    const card_id = await create()
    const single = { action_name: 'QR_CARD' as const, action_info: { card: { card_id } } }
    const many = {
      action_name: 'QR_MULTIPLE_CARD' as const,
      action_info: { multiple_card: { card_list: [{ card_id: 'pOther' }, { card_id }] } },
    }
    await card.createQRCode(account, single)
    await card.createQRCode(account, many)
    await card.modifyStock(account, { card_id, reduce_stock_value: 2 })
    for (const request of [single, many]) {
      await expect(card.createQRCode(account, request)).rejects.toMatchObject({
        errcode: 45031,
        errmsg: 'stock is out of limit',
      })
    }
  })

  test('a deleted card can be read, but not changed or offered: 40078', async () => {
    const card_id = await create()
    await card.delete(account, { card_id })
    const { card: detail } = await card.get(account, { card_id })
    expect(detail).toMatchObject({ groupon: { base_info: { status: 'CARD_STATUS_DELETE' } } })
    const qrcode = { action_name: 'QR_CARD' as const, action_info: { card: { card_id } } }
    for (const call of [
      () => card.update(account, { card_id, groupon: { deal_detail: '新内容' } }),
      () => card.modifyStock(account, { card_id, increase_stock_value: 1 }),
      () => card.createQRCode(account, qrcode),
    ]) {
      await expect(call()).rejects.toMatchObject({ errcode: 40078 })
    }
  })

  test('a deleted card cannot be given, but codes that were taken stay valid', async () => {
    const card_id = await create()
    const { code } = mock.giveCard({ card_id })
    await card.delete(account, { card_id })
    expect(() => mock.giveCard({ card_id })).toThrow(`the card ${card_id} was deleted`)
    expect((await card.consumeCode(account, { code })).card.card_id).toBe(card_id)
  })
})

describe('a code', () => {
  test('a code can be found and consumed once, and the second time is refused with 40099', async () => {
    const card_id = await create()
    const { code } = mock.giveCard({ card_id, openid: 'oUser' })
    expect(await card.getCode(account, { code, check_consume: true })).toEqual({
      card: { card_id, begin_time: now, end_time: now + 30 * day },
      openid: 'oUser',
      can_consume: true,
      user_card_status: 'NORMAL',
    })
    expect(await card.consumeCode(account, { code, card_id })).toEqual({
      card: { card_id },
      openid: 'oUser',
    })
    await expect(card.consumeCode(account, { code })).rejects.toMatchObject({
      op: 'card.consumeCode',
      errcode: 40099,
      errmsg: 'invalid code, this code has consumed.',
    })
    expect(await card.getCode(account, { code })).toMatchObject({
      user_card_status: 'CONSUMED',
      can_consume: false,
    })
    await expect(card.getCode(account, { code, check_consume: true })).rejects.toMatchObject({
      errcode: 40127,
    })
  })

  test('a code that was made unavailable cannot be consumed: 40127', async () => {
    const { code } = mock.giveCard({ card_id: await create() })
    await card.unavailableCode(account, { code, reason: '退款' })
    expect(await card.getCode(account, { code })).toMatchObject({ user_card_status: 'UNAVAILABLE' })
    await expect(card.consumeCode(account, { code })).rejects.toMatchObject({ errcode: 40127 })
  })

  test('a code that was consumed cannot be made unavailable: 40127', async () => {
    const { code } = mock.giveCard({ card_id: await create() })
    await card.consumeCode(account, { code })
    await expect(card.unavailableCode(account, { code })).rejects.toMatchObject({ errcode: 40127 })
  })

  test('a code cannot be consumed before or after its time: 40079', async () => {
    const dates = { type: 'DATE_TYPE_FIX_TERM' as const, fixed_term: 2, fixed_begin_term: 1 }
    const { code } = mock.giveCard({ card_id: await create({ date_info: dates }) })
    const invalid = {
      errcode: 40079,
      errmsg:
        'invalid time, the card is valid from 2026-05-02T00:00:00.000Z to 2026-05-04T00:00:00.000Z',
    }
    await expect(card.consumeCode(account, { code })).rejects.toMatchObject(invalid)
    expect(await card.getCode(account, { code })).toMatchObject({ can_consume: false })
    mock.advance(3 * day + 1)
    await expect(card.consumeCode(account, { code })).rejects.toMatchObject(invalid)
    expect(await card.getCode(account, { code })).toMatchObject({ user_card_status: 'EXPIRE' })
  })

  test('a code of another card, or an unknown one for a card of this mock, answers 40056', async () => {
    const [card_id, other] = [await create(), await create()]
    const { code } = mock.giveCard({ card_id })
    await expect(card.getCode(account, { code, card_id: other })).rejects.toMatchObject({
      errcode: 40056,
    })
    await expect(card.getCode(account, { code: '000000000000', card_id })).rejects.toMatchObject({
      errcode: 40056,
    })
  })

  test('a code can be changed', async () => {
    const { code } = mock.giveCard({ card_id: await create(), openid: 'oUser' })
    await card.updateCode(account, { code, new_code: 'NEW' })
    expect((await card.consumeCode(account, { code: 'NEW' })).openid).toBe('oUser')
  })

  test('a code cannot be changed to an existing one: 40116', async () => {
    const card_id = await create()
    const { code } = mock.giveCard({ card_id, openid: 'oUser' })
    const { code: other } = mock.giveCard({ card_id, openid: 'oOther' })
    await expect(card.updateCode(account, { code, new_code: other })).rejects.toMatchObject({
      errcode: 40116,
    })
    await card.updateCode(account, { code, new_code: code })
    expect((await card.consumeCode(account, { code: other })).openid).toBe('oOther')
    expect((await card.consumeCode(account, { code })).openid).toBe('oUser')
  })

  test('a code is in the list of its user', async () => {
    const [card_id, other] = [await create(), await create()]
    const { code } = mock.giveCard({ card_id, openid: 'oUser' })
    mock.giveCard({ card_id: other, openid: 'oUser' })
    mock.giveCard({ card_id, openid: 'oOther' })
    expect(await card.getUserCardList(account, { openid: 'oUser', card_id })).toEqual({
      card_list: [{ code, card_id }],
      has_share_card: false,
    })
  })
})

test('ids of cards that were not created in this mock are answered with examples', async () => {
  await create()
  expect((await card.get(account, { card_id: 'pOther' })).card.card_type).toBe('GROUPON')
  expect((await card.consumeCode(account, { code: '1' })).card.card_id).toBe(
    'p1Pj9jr90_SQRaVqYI239Ka1erkI',
  )
  await card.delete(account, { card_id: 'pOther' })
  await card.modifyStock(account, { card_id: 'pOther', reduce_stock_value: 1 })
  await card.unavailableCode(account, { code: '1' })
  await card.updateCode(account, { code: '1', new_code: '2' })
})

test('a mock without state answers from the examples only', async () => {
  const stateless = createMockWeChat({ state: false })
  const other = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: stateless.fetch })
  const { card_id } = await card.create(other, { card: groupon })
  expect(card_id).toMatch(/^p[\w-]{27}$/)
  expect(await card.batchGet(other, { offset: 0, count: 1 })).toMatchObject({ total_num: 1 })
})

test.each([
  ['permanent', { type: 'DATE_TYPE_PERMANENT' }, now, 2 ** 32 - 1],
  [
    'ending for all at once',
    { type: 'DATE_TYPE_FIX_TERM', fixed_term: 9, fixed_begin_term: 0, end_timestamp: now + day },
    now,
    now + day,
  ],
] as const)('a validity that is %s', async (_, dates, begin_time, end_time) => {
  const { code } = mock.giveCard({ card_id: await create({ date_info: dates }) })
  expect((await card.getCode(account, { code })).card).toMatchObject({ begin_time, end_time })
})
