/**
 * What the compiler knows of pushes and their handlers: `npm run types` fails when an error that is expected here does not come,
 * or another one does. Nothing here ever runs.
 */
import type { OffiAccount } from 'offiaccount'
import {
  createCallback,
  isKnown,
  receive,
  reply,
  type Callback,
  type CallbackConfig,
  type CallbackMap,
  type IncomingMessage,
  type UnknownMessage,
} from 'offiaccount/callback'
import { redisStore } from 'offiaccount/redis'
import { expectTypeOf } from 'vitest'

const config = { appid: 'wx1', token: 'token', encodingAESKey: 'a'.repeat(43) }

export const handling: Callback = createCallback(config, {
  text: ({ message, later }) => {
    expectTypeOf(message).toEqualTypeOf<CallbackMap['text']>()
    expectTypeOf(message.Content).toBeString()
    later(() => Promise.resolve(1))
    // @ts-expect-error: a text has no picture
    return reply.image(String(message.PicUrl))
  },
  image: () => undefined,
  'event.subscribe': async ({ scene }) => {
    expectTypeOf(scene?.value).toEqualTypeOf<string | undefined>()
    return Promise.resolve(reply.transferToCustomerService())
  },
  // @ts-expect-error: no reply reaches a user who has left
  'event.unsubscribe': () => reply.text('再见'),
  otherwise: ({ message }) => {
    expectTypeOf(message).toEqualTypeOf<IncomingMessage | UnknownMessage>()
    return 'success'
  },
})

export const leaving: Callback = createCallback(config, {
  'event.unsubscribe': ({ message }) => {
    expectTypeOf(message.Event).toEqualTypeOf<'unsubscribe'>()
  },
})

// @ts-expect-error: no event is called so
createCallback(config, { 'event.subscribed': () => undefined })
// @ts-expect-error: a reply is made by `reply`
createCallback(config, { text: () => 'hello' })
// @ts-expect-error: an account has an appid
createCallback({ token: 'token' }, {})
// @ts-expect-error: there is no such switch
createCallback({ ...config, checkSignature: false }, {})
// @ts-expect-error: nothing is called off by false
createCallback({ ...config, plaintext: false }, {})
// @ts-expect-error: a push is signed with the token, unless it comes from Cloud Run
createCallback({ appid: 'wx1' }, {})
// @ts-expect-error: an environment may lack it
createCallback({ appid: 'wx1', token: process.env.WECHAT_TOKEN }, {})
// @ts-expect-error: what is not signed has no token
createCallback({ ...config, cloudRun: true }, {})
createCallback({ appid: 'wx1', cloudRun: true }, {})
// @ts-expect-error: either one account or several
createCallback({ ...config, accounts: () => undefined }, {})

export function options(account: OffiAccount, redis: Parameters<typeof redisStore>[0]): void {
  createCallback({ ...config, store: redisStore(redis), lateReply: account }, {})
  createCallback({ accounts: ({ ToUserName, params }) => find(params.appid ?? ToUserName) }, {})
  createCallback(
    { accounts: [config], maxAge: 60, lateReply: ({ appid }) => clients.get(appid) },
    {},
  )
  // @ts-expect-error: one client cannot answer the users of several accounts
  createCallback({ accounts: [config], lateReply: account }, {})
}

declare const clients: Map<string, OffiAccount>
declare function find(name: string | undefined): Promise<CallbackConfig | undefined>

export async function receiving(request: Request): Promise<void> {
  const received = await receive(request, config)
  if (received.type === 'check') {
    expectTypeOf(received.reply.status).toBeNumber()
    return
  }
  const { message } = received
  if (!isKnown(message)) {
    expectTypeOf(message).toEqualTypeOf<UnknownMessage>()
    return
  }
  if (message.MsgType === 'text') expectTypeOf(message).toEqualTypeOf<CallbackMap['text']>()
  if (message.MsgType === 'event' && message.Event === 'user_get_card') {
    expectTypeOf(message).toEqualTypeOf<CallbackMap['event.user_get_card']>()
    expectTypeOf(message.UserCardCode).toBeString()
  }
}

// @ts-expect-error: an article has a picture and an address
reply.news([{ Title: '标题', Description: '描述' }])
// @ts-expect-error: music has a picture
reply.music({ Title: '歌' })
