import { isApiError } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as mass from 'offiaccount/message/mass'
import { OffiAccount as SlimAccount } from 'offiaccount/slim'
import { equal, ok, rejection, rejects } from '../assert.js'
import type { Checks } from '../run.js'

const page = { offset: 0, count: 1 }

export const calls: Checks = {
  async 'a plain call'(world) {
    const { total_num, card_id_list } = await card.batchGet(world.account(), page)
    equal([total_num, card_id_list.length], [1, 1], 'answer')
  },

  async 'text arrives as it was given'(world) {
    const room = world.room()
    const json = { text: '双人火锅 🍲 "\\' }
    await room.account().request({ method: 'POST', path: '/ok', json })
    const [arrival] = await room.arrivals('/ok')
    equal(arrival?.text, JSON.stringify(json), 'body')
  },

  async 'a 64-bit id that comes keeps every digit'(world) {
    await world.steer('reply', {
      op: 'message.mass.sendAll',
      value: { msg_id: '12', msg_data_id: '34' },
    })
    await world.steer('faults/longIds', { op: 'message.mass.sendAll' })
    const text = { msgtype: 'text' as const, text: { content: '您好' } }
    const sent = await mass.sendAll(world.account(), { filter: { is_to_all: true }, ...text })
    const expected = { msg_id: '8000000000000000012', msg_data_id: '8000000000000000034' }
    equal(sent, expected, 'answer')
  },

  async 'a 64-bit id goes out as digits'(world) {
    const room = world.room()
    await mass.delete(room.account(), { msg_id: '9007199254740993' })
    const [arrival] = await room.arrivals('/cgi-bin/message/mass/delete')
    equal(arrival?.text, '{"msg_id":9007199254740993}', 'body')
  },

  async 'an errcode is an ApiError with a hint'(world) {
    await world.steer('failNext', { op: 'card.consumeCode', errcode: 40099 })
    const error = await rejection(card.consumeCode(world.account(), { code: '110201201245' }))
    if (!isApiError(error, 40099)) throw new Error(`expected an ApiError, got ${String(error)}`)
    const { op, category, rid = '', hint = '', link = '' } = error
    equal([op, category], ['card.consumeCode', 'state'], 'op and category')
    ok(/^[\da-f-]{20,}$/.test(rid), `a rid, got ${rid}`)
    ok(/[一-鿿]/.test(hint), `a Chinese hint, got ${hint}`)
    ok(link.startsWith('https://developers.weixin.qq.com/'), `a link, got ${link}`)
  },

  async 'offiaccount/slim leaves the explanation out'(world) {
    const { appid, secret, mock: baseUrl } = world.counterparts
    const account = new SlimAccount({ appid, secret, baseUrl })
    equal((await card.batchGet(account, page)).total_num, 1, 'total_num')
    await world.steer('failNext', { op: 'card.batchGet', errcode: 40099 })
    await rejects(card.batchGet(account, page), { errcode: 40099, hint: undefined })
  },

  async 'busy is repeated'(world) {
    await world.steer('faults/busy', { op: 'card.batchGet', times: 2 })
    const retry = { delay: 1 }
    const { total_num } = await card.batchGet(world.account({ retry }), page)
    equal(total_num, 1, 'total_num')
  },

  async 'a token refused with 40001 is renewed once'(world) {
    const account = world.account()
    const refused = await account.accessToken()
    await world.steer('failNext', { op: 'card.batchGet', errcode: 40001 })
    const before = (await world.received('card.batchGet')).length
    await card.batchGet(account, page)
    const used = (await world.received('card.batchGet')).slice(before)
    const renewed = await account.accessToken()
    ok(renewed !== refused, 'another token')
    const tokens = used.map(({ access_token: token }) => token)
    equal(tokens, [refused, renewed], 'tokens of the attempts')
  },

  async '200 calls at once ask for one token'(world) {
    const room = world.room()
    const account = room.account()
    const json = { n: 1 }
    await Promise.all(
      Array.from({ length: 200 }, () => account.request({ method: 'POST', path: '/ok', json })),
    )
    equal((await room.arrivals('/cgi-bin/stable_token')).length, 1, 'token requests')
    equal((await room.arrivals('/ok')).length, 200, 'calls')
  },
}
