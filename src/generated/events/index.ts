export interface TextMessage {
  ToUserName: string
  FromUserName: string
  CreateTime: number
  MsgType: 'text'
  InfoType?: undefined
  Content: string
  MsgId: string
}

export interface ImageMessage {
  ToUserName: string
  FromUserName: string
  CreateTime: number
  MsgType: 'image'
  InfoType?: undefined
  PicUrl: string
  MediaId: string
  MsgId: string
}

export interface SubscribeEvent {
  ToUserName: string
  FromUserName: string
  CreateTime: number
  MsgType: 'event'
  InfoType?: undefined
  Event: 'subscribe'
  EventKey?: string
  Ticket?: string
}

export interface UnsubscribeEvent {
  ToUserName: string
  FromUserName: string
  CreateTime: number
  MsgType: 'event'
  InfoType?: undefined
  Event: 'unsubscribe'
}

export interface UserGetCardEvent {
  ToUserName: string
  FromUserName: string
  CreateTime: number
  MsgType: 'event'
  InfoType?: undefined
  Event: 'user_get_card'
  CardId: string
  UserCardCode: string
  IsGiveByFriend: 0 | 1
}

export interface CallbackMap {
  text: TextMessage
  image: ImageMessage
  'event.subscribe': SubscribeEvent
  'event.unsubscribe': UnsubscribeEvent
  'event.user_get_card': UserGetCardEvent
}

export type IncomingMessage = CallbackMap[keyof CallbackMap]

export type SilentKind = 'event.unsubscribe'
