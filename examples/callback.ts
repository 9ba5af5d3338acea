/**
 * Answers what WeChat pushes: greets a follower by the QR code that he scanned, answers texts, hands pictures over to customer
 * service and grants points for a card after the answer is out. Runs wherever `fetch` handlers do.
 */
import { OffiAccount } from 'offiaccount'
import { createCallback, reply, type Callback, type CallbackConfig } from 'offiaccount/callback'
import * as membercard from 'offiaccount/card/membercard'

/** What the QR codes of the shop carry. */
const greetings = new Map([
  ['table', '欢迎光临！回复“菜单”看今日菜品。'],
  ['poster', '欢迎关注！到店出示本消息，首单九折。'],
])

/** The handler: `export default { fetch: shop(config, account).fetch }`, or `toNode(shop(config, account))`. */
export function shop(config: CallbackConfig, account: OffiAccount): Callback {
  return createCallback(
    { ...config, lateReply: account },
    {
      'event.subscribe': ({ scene }) =>
        reply.text(greetings.get(scene?.value ?? '') ?? '欢迎关注！'),

      text: ({ message: { Content } }) =>
        reply.text(Content === '菜单' ? '今日：双人火锅 132 元' : `收到：${Content}`),

      image: () => reply.transferToCustomerService(),

      'event.user_get_card': ({ message, later }) => {
        later(() => grantPoints(account, message))
      },
    },
  )
}

/** Takes longer than WeChat waits for an answer. */
async function grantPoints(
  account: OffiAccount,
  { CardId, UserCardCode }: { CardId: string; UserCardCode: string },
): Promise<void> {
  await membercard.updateUser(account, {
    card_id: CardId,
    code: UserCardCode,
    add_bonus: 100,
    record_bonus: '领卡奖励',
  })
}
