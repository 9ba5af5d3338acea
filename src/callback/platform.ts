import type { CallbackMap } from '../generated/events/index.js'
import type { CredentialStore } from '../runtime/store/store.js'
import type { Delivery, Handlers } from './handlers.js'
import type { UnknownMessage } from './message.js'
import { reply, type Answer } from './reply/reply.js'

/** Milliseconds for which a ticket is valid. */
const lifetime = 12 * 3_600_000

/** The component_verify_ticket of a third-party platform, in a store: it must survive a restart. */
export interface ComponentTickets {
  /** The handler of `info.component_verify_ticket`: keeps the newest ticket. */
  readonly keep: (delivery: Delivery<CallbackMap['info.component_verify_ticket']>) => Promise<void>
  /** The newest ticket of a platform; undefined if none has come within 12 hours. WeChat pushes one every 10 minutes. */
  readonly newest: (componentAppid: string) => Promise<string | undefined>
}

/**
 * Keeps the tickets of third-party platforms (第三方平台) where every process sees them.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/component_verify_ticket.html
 */
export function componentTickets(store: CredentialStore): ComponentTickets {
  const keyOf = (appid: string): string => `component_verify_ticket:${appid}`
  const read = async (appid: string): Promise<{ ticket: string; at: number } | undefined> => {
    const kept = await store.get(keyOf(appid))
    return kept === undefined ? undefined : (JSON.parse(kept) as { ticket: string; at: number })
  }
  return {
    async keep({ appid, message: { ComponentVerifyTicket: ticket, CreateTime: at } }) {
      const known = await read(appid)
      // A push that was repeated may come after a newer one.
      if (known && known.at > at) return
      await store.set(keyOf(appid), JSON.stringify({ ticket, at }), lifetime)
    },
    newest: async (appid) => (await read(appid))?.ticket,
  }
}

/** What WeChat's release test asks a platform to send as a customer-service message on behalf of the test account. */
export interface ReleaseQuery {
  /** To be exchanged for the test account's access_token. */
  authorizationCode: string
  /** To whom. */
  openid: string
  content: string
}

/**
 * Plays WeChat's test before the release of a third-party platform (全网发布检测) for its test accounts; every other push goes to
 * the handlers. `answerQuery` exchanges the code and sends the content; it runs after the answer is out.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/releases_instructions.html
 */
export function withReleaseTest(
  handlers: Handlers,
  answerQuery: (query: ReleaseQuery) => unknown,
): Handlers {
  const own = new Map(Object.entries(handlers) as [string, (delivery: Delivery) => unknown][])
  const wrapped = ['text', 'otherwise', ...own.keys()].map((name) => [
    name,
    (delivery: Delivery): unknown =>
      testAccounts.includes(delivery.message.ToUserName ?? '')
        ? played(delivery, answerQuery)
        : (own.get(name) ?? own.get('otherwise'))?.(delivery),
  ])
  return Object.fromEntries(wrapped) as Handlers
}

const testAccounts = [
  'gh_3c884a361561',
  'gh_c0f28a78b318',
  'gh_3f222ed8d140',
  'gh_26128078e9ab',
  'gh_2b3713f184a6',
]

function played(
  { message, later }: Delivery,
  answerQuery: (query: ReleaseQuery) => unknown,
): Answer {
  const { MsgType, Event = '', Content, FromUserName: openid = '' } = message as UnknownMessage
  if (MsgType === 'event') return reply.text(`${Event}from_callback`)
  if (Content === 'TESTCOMPONENT_MSG_TYPE_TEXT') return reply.text(`${Content}_callback`)
  const authorizationCode = /^QUERY_AUTH_CODE:(.+)$/s.exec(String(Content))?.[1]
  if (authorizationCode !== undefined) {
    const content = `${authorizationCode}_from_api`
    later(() => answerQuery({ authorizationCode, openid, content }))
  }
  return ''
}
