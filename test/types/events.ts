/** What the compiler must know about messages and events, and refuse. Nothing here ever runs. */
import { expectTypeOf } from 'vitest'
import { isKnown, type UnknownMessage } from '../../src/callback/message.js'
import type {
  CallbackMap,
  IncomingMessage,
  InfoPush,
  MassSendJobFinishEvent,
  SilentKind,
  TextMessage,
  UserGetCardEvent,
} from '../../src/generated/events/index.js'

export function narrowing(message: IncomingMessage): string | undefined {
  // A push of the platform has no sender.
  expectTypeOf(message.FromUserName).toEqualTypeOf<string | undefined>()
  switch (message.MsgType) {
    case 'text':
      expectTypeOf(message).toEqualTypeOf<TextMessage>()
      expectTypeOf(message.MsgId).toEqualTypeOf<string>()
      return message.Content
    case 'event':
      switch (message.Event) {
        case 'user_get_card':
          expectTypeOf(message).toEqualTypeOf<UserGetCardEvent>()
          expectTypeOf(message.IsGiveByFriend).toEqualTypeOf<0 | 1>()
          return message.UserCardCode
        case 'MASSSENDJOBFINISH':
          expectTypeOf(message).toEqualTypeOf<MassSendJobFinishEvent>()
          return message.ArticleUrlResult?.ResultList.item[0]?.ArticleUrl
        // @ts-expect-error: no event is called so
        case 'user_got_card':
          return undefined
        default:
          return message.FromUserName
      }
    case 'device_event':
      return message.Event === 'bind' ? message.DeviceID : undefined
    case undefined:
      expectTypeOf(message).toExtend<InfoPush>()
      return message.InfoType === 'authorized' ? message.AuthorizationCode : undefined
    // @ts-expect-error: no message is called so
    case 'sms':
      return undefined
    default:
      return message.FromUserName
  }
}

/** `Event` alone narrows where no device and no message has an event of that name. */
export function narrowingByEvent(message: IncomingMessage): string | undefined {
  return message.Event === 'user_get_card' ? message.UserCardCode : undefined
}

/** An unknown message stands beside the union, where it spoils nothing. */
export function unknown(message: IncomingMessage | UnknownMessage): unknown {
  if (!isKnown(message)) {
    expectTypeOf(message).toEqualTypeOf<UnknownMessage>()
    expectTypeOf(message.Event).toEqualTypeOf<string | undefined>()
    return message.SomethingNew
  }
  expectTypeOf(message).toEqualTypeOf<IncomingMessage>()
  if (message.MsgType === 'image') return message.PicUrl
  // @ts-expect-error: only text has it
  return message.Content
}

export type Handlers = { [Kind in keyof CallbackMap]?: (message: CallbackMap[Kind]) => void }

export const handlers: Handlers = {
  text: (message) => {
    expectTypeOf(message).toEqualTypeOf<TextMessage>()
  },
  'event.LOCATION': ({ Latitude }) => {
    expectTypeOf(Latitude).toEqualTypeOf<number>()
  },
  location: ({ Location_X }) => {
    expectTypeOf(Location_X).toEqualTypeOf<number>()
  },
  'info.notify_third_fasteregister': ({ AppId, appid }) => {
    expectTypeOf([AppId, appid]).toEqualTypeOf<string[]>()
  },
  // @ts-expect-error: the kind of an event begins with its MsgType
  CLICK: () => undefined,
}

export const silent: SilentKind[] = [
  'event.unsubscribe',
  'event.VIEW',
  'info.component_verify_ticket',
  // @ts-expect-error: an answer to a text reaches the user
  'text',
]

export const message: TextMessage = {
  ToUserName: 'gh_1',
  FromUserName: 'o1',
  CreateTime: 1,
  MsgType: 'text',
  Content: '你好',
  // @ts-expect-error: a 64-bit integer is text
  MsgId: 24720531840123456,
}
