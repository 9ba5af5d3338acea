/**
 * What the compiler knows of the functions that go through pages: `npm run types` fails when an error that is expected here does not
 * come, or another one does. Nothing here ever runs.
 */
import { expectTypeOf } from 'vitest'
import type { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as draft from 'offiaccount/draft'
import * as membercard from 'offiaccount/card/membercard'
import * as material from 'offiaccount/material'
import * as user from 'offiaccount/user'

export async function items(account: OffiAccount): Promise<void> {
  for await (const card_id of card.batchGetAll(account))
    expectTypeOf(card_id).toEqualTypeOf<string>()
  for await (const openid of user.getAll(account, { timeout: 5_000 })) {
    expectTypeOf(openid).toEqualTypeOf<string>()
  }
  const generator = card.batchGetAll(account, { count: 10 })
  expectTypeOf(generator).toEqualTypeOf<AsyncGenerator<string, void, undefined>>()
}

export function requests(account: OffiAccount): void {
  card.batchGetAll(account, { count: undefined, status_list: ['CARD_STATUS_VERIFY_OK'] })
  // @ts-expect-error -- the loop says where a page begins
  card.batchGetAll(account, { offset: 10 })
  // @ts-expect-error -- it takes no request
  user.getAll(account, { next_openid: 'o' })
  const rules = { type: 'RULE_TYPE_SINGLE_PAY', effective: true } as const
  membercard.payGiftcardBatchGetAll(account, { ...rules, count: 20 })
  // @ts-expect-error -- WeChat says no largest page here
  membercard.payGiftcardBatchGetAll(account, rules)
}

export function decided(account: OffiAccount, type: 'image' | 'news'): void {
  const news = material.batchgetMaterialAll(account, { type: 'news' })
  expectTypeOf(news).toEqualTypeOf<AsyncGenerator<material.MaterialNewsItem, void, undefined>>()
  const either = material.batchgetMaterialAll(account, { type })
  expectTypeOf(either).toEqualTypeOf<
    AsyncGenerator<material.MaterialItem | material.MaterialNewsItem, void, undefined>
  >()
  const drafts = draft.getDraftListAll(account)
  expectTypeOf(drafts).toEqualTypeOf<AsyncGenerator<draft.DraftItem, void, undefined>>()
}
