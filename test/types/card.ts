/**
 * What the compiler must accept and refuse in calls of the card family: `npm run types` fails when an error that is
 * expected here does not come, or another one does. Nothing here ever runs.
 */
import { expectTypeOf } from 'vitest'
import type { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import type { CardBaseInfo, CardBatchGetResponse, NewCard } from 'offiaccount/card'
import * as submerchant from 'offiaccount/card/submerchant'
import * as material from 'offiaccount/material'
import type { CardUserForm } from 'offiaccount/types'

export async function creating(account: OffiAccount, base_info: CardBaseInfo): Promise<void> {
  const groupon = { base_info, deal_detail: '双人火锅' }
  const cash = { base_info, reduce_cost: 1 }
  const created = await card.create(account, { card: { card_type: 'GROUPON', groupon } })
  expectTypeOf(created.card_id).toEqualTypeOf<string>()

  // @ts-expect-error: GROUPON demands `groupon`
  await card.create(account, { card: { card_type: 'GROUPON' } })
  // @ts-expect-error: GROUPON does not take the content of CASH
  await card.create(account, { card: { card_type: 'GROUPON', cash } })
  // @ts-expect-error: no card_type is called so
  await card.create(account, { card: { card_type: 'GROUPONS', groupon } })
  // @ts-expect-error: a groupon needs its `deal_detail`
  await card.create(account, { card: { card_type: 'GROUPON', groupon: { base_info } } })
  // @ts-expect-error: the account comes first
  await card.create({ card: { card_type: 'GROUPON', groupon } })
}

export function narrowing(created: NewCard): unknown {
  if (created.card_type === 'GROUPON') return created.groupon.deal_detail
  // @ts-expect-error: only a GROUPON has it
  return created.groupon
}

export function baseInfo(info: CardBaseInfo): CardBaseInfo[] {
  return [
    { ...info, date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 15, fixed_begin_term: 0 } },
    // @ts-expect-error: a fixed range needs its two ends
    { ...info, date_info: { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp: 1 } },
    // @ts-expect-error: no such kind of code
    { ...info, code_type: 'CODE_TYPE_MORSE' },
    { ...info, use_custom_code: undefined },
  ]
}

export const form: CardUserForm = {
  custom_field_list: [{ name: '兴趣', value: '阅读', value_list: ['阅读'] }],
  // @ts-expect-error: only a choice of the merchant's has several values
  common_field_list: [{ name: 'USER_FORM_INFO_FLAG_HABIT', value: '阅读', value_list: ['阅读'] }],
}

export async function updating(account: OffiAccount): Promise<void> {
  await card.update(account, { card_id: 'p1Pj', groupon: { deal_detail: '四人火锅' } })
  // @ts-expect-error: an update names what it changes
  await card.update(account, { card_id: 'p1Pj' })
  // @ts-expect-error: an update names its card
  await card.update(account, { groupon: { deal_detail: '四人火锅' } })
  // @ts-expect-error: an update has no `card` around it
  await card.update(account, { card: { card_id: 'p1Pj', groupon: {} } })
}

export async function answers(account: OffiAccount): Promise<void> {
  const list = await card.batchGet(account, { offset: 0, count: 10 })
  expectTypeOf(list).toEqualTypeOf<CardBatchGetResponse>()
  expectTypeOf(list.card_id_list).toEqualTypeOf<string[]>()
  expectTypeOf(list.total_num).toEqualTypeOf<number>()
  expectTypeOf(list).not.toHaveProperty('errcode')

  const code = await card.getCode(account, { code: '110201201245' })
  expectTypeOf(code.card.begin_time).toEqualTypeOf<number>()
  expectTypeOf(code.can_consume).toEqualTypeOf<boolean | undefined>()

  // @ts-expect-error: a code is a text, since leading zeros count
  await card.consumeCode(account, { code: 110201201245 })
}

export async function reservedWord(account: OffiAccount): Promise<void> {
  await card.delete(account, { card_id: 'p1Pj' })
  expectTypeOf(card.delete).returns.resolves.toBeVoid()
  expectTypeOf(card).not.toHaveProperty('delete_')
  // @ts-expect-error: the field has an underscore
  await card.delete(account, { cardId: 'p1Pj' })
}

export async function withoutRequest(account: OffiAccount, signal: AbortSignal): Promise<void> {
  await submerchant.getApplyProtocol(account)
  await submerchant.getApplyProtocol(account, { signal })
  // @ts-expect-error: it takes no request
  await submerchant.getApplyProtocol(account, {}, { signal })
}

export async function uploading(account: OffiAccount): Promise<void> {
  await material.mediaUploadImg(account, { media: new File(['…'], 'logo.png') })
  // @ts-expect-error: a file is not a number
  await material.mediaUploadImg(account, { media: 1 })
}
