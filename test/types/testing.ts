/**
 * What the compiler must accept and refuse in tests that use the mock WeChat: `npm run types` fails when an error that is
 * expected here does not come, or another one does. Nothing here ever runs.
 */
import { expectTypeOf } from 'vitest'
import type { NewCard } from 'offiaccount/card'
import {
  createMockWeChat,
  type MockWeChat,
  type Op,
  type RequestOf,
  type ResponseOf,
  type SentMessage,
} from 'offiaccount/testing'

export function creating(): void {
  createMockWeChat({ appid: 'wx1', secret: 's', now: new Date(0), seed: 7, ipWhitelist: [] })
  // @ts-expect-error: no option is called so
  createMockWeChat({ appId: 'wx1' })
  // @ts-expect-error: a time is a Date or milliseconds
  createMockWeChat({ now: '2026-05-01' })
}

export function handling(mock: MockWeChat): void {
  mock.handle('card.get', (request, received) => {
    expectTypeOf(request).toEqualTypeOf<{ card_id: string }>()
    expectTypeOf(received.op).toEqualTypeOf<string | undefined>()
    return request.card_id === 'gone' ? { errcode: 40056 } : undefined
  })
  mock.handle('card.create', ({ card }) => {
    expectTypeOf(card).toEqualTypeOf<NewCard>()
    return { card_id: 'p1' }
  })
  mock.handle('card.batchGet', async () => Promise.resolve({ card_id_list: [], total_num: 0 }))
  mock.handle('material.mediaGet', () => new Uint8Array([1]))
  mock.handle('material.mediaUploadImg', ({ media }) => {
    expectTypeOf(media).toEqualTypeOf<File>()
    return { url: media.name }
  })
  mock.handle('ai.ocrCommon', ({ img }) => {
    expectTypeOf(img).toEqualTypeOf<File | undefined>()
    return undefined
  })
  mock.handle('message.mass.send', () => ({ errcode: 45065, msg_id: '7' }))
  mock.handle('menu.delete', () => new Response('', { status: 502 }))

  // @ts-expect-error: a misspelt function
  mock.handle('card.gett', () => undefined)
  // @ts-expect-error: a misspelt group
  mock.handle('cards.get', () => undefined)
  // @ts-expect-error: `total_num` is missing
  mock.handle('card.batchGet', () => ({ card_id_list: [] }))
  // @ts-expect-error: a count is a number
  mock.handle('card.batchGet', () => ({ card_id_list: [], total_num: '0' }))
  // @ts-expect-error: the request has no such field
  mock.handle('card.get', ({ cardId }) => ({ errcode: cardId === '' ? 1 : 2 }))
}

export function replying(mock: MockWeChat): void {
  mock.reply('card.batchGet', { card_id_list: [], total_num: 0 })
  mock.reply('card.get', { errcode: 40056 })
  mock.reply('message.mass.send', { errcode: 45065, msg_id: '7' })
  // @ts-expect-error: the answer has no such field
  mock.reply('card.batchGet', { card_id_list: [], total_num: 0, extra: 1 })
  // @ts-expect-error: a misspelt function
  mock.reply('card.batchget', { card_id_list: [], total_num: 0 })
  // @ts-expect-error: the answer of another function
  mock.reply('card.batchGet', { card_id: 'p1' })
  // @ts-expect-error: an answer is something
  mock.reply('card.batchGet', undefined)
  mock.reply('card.get', { errcode: 40056 }, { when: { card_id: 'p1' }, times: 2 })
  mock.reply('user.tags.create', { errcode: 45157 }, { when: { tag: { name: '会员' } } })
  // @ts-expect-error: the request has no such field
  mock.reply('card.get', { errcode: 40056 }, { when: { cardId: 'p1' } })
  // @ts-expect-error: an id is text
  mock.reply('card.get', { errcode: 40056 }, { when: { card_id: 1 } })
  mock.reply('card.get', { errcode: 40056 }, { when: ({ card_id }) => card_id === 'p1' })
  mock.replySequence('card.create', [{ card_id: 'p1' }, { errcode: -1 }])
  // @ts-expect-error: the answer of another function
  mock.replySequence('card.create', [{ code: '1' }])
}

export function failing(mock: MockWeChat): void {
  mock.failNext('*', { errcode: 45009 })
  mock.faults.busy('card.get', { times: 2 })
  mock.faults.latency('*', 200)
  mock.setQuota('card.get', 1)
  // @ts-expect-error: a misspelt function
  mock.failNext('card.gett', { errcode: 45009 })
  // @ts-expect-error: a failure has an errcode
  mock.failNext('card.get', { errmsg: 'failed' })
  // @ts-expect-error: a misspelt function
  mock.faults.busy('card.gett')
  // @ts-expect-error: how late?
  mock.faults.latency('card.get')
  // @ts-expect-error: a quota is of one function
  mock.setQuota('*', 1)
}

export function remembering(mock: MockWeChat): void {
  expectTypeOf(mock.giveCard({ card_id: 'p1' })).toEqualTypeOf<{ code: string }>()
  expectTypeOf(mock.follow({ nickname: '张三' })).toEqualTypeOf<{ openid: string }>()
  // @ts-expect-error: no way of following is called so
  mock.follow({ subscribe_scene: 'ADD_SCENE_TELEPATHY' })
  // @ts-expect-error: the tags of a user come from user.tags
  mock.follow({ tagid_list: [1] })
}

export function sent(message: SentMessage): unknown {
  if (message.op === 'message.template.send') return message.request.template_id
  // @ts-expect-error: only a template message is sure to have one
  return message.request.template_id
}

export function operations(): void {
  expectTypeOf<'card.batchGet'>().toExtend<Op>()
  expectTypeOf<RequestOf<'card.get'>>().toEqualTypeOf<{ card_id: string }>()
  expectTypeOf<ResponseOf<'card.create'>>().toEqualTypeOf<{ card_id: string }>()
  expectTypeOf<ResponseOf<'menu.delete'>>().toBeVoid()
  expectTypeOf<RequestOf<'menu.delete'>>().toBeUndefined()
}
