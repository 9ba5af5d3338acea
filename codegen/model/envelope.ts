import { objectWith, type Field, type ObjectType, type Push, type Type } from './model.js'

/** What pushes of one kind have in common. */
export interface Envelope {
  name: string
  doc: string
  fields: Field[]
  /** What others have and these lack: with it a union narrows by either. */
  lacks: string[]
  /** The field that tells its kinds apart. */
  by: 'MsgType' | 'Event' | 'InfoType'
}

const text: Type = { kind: 'string' }

function field(name: string, doc: string, type: Type = text): Field {
  return { name, optional: false, type, doc }
}

const createTime = field('CreateTime', '发生的时间，Unix 时间戳，单位：秒；重试时不变', {
  kind: 'integer',
})

const user: Field[] = [
  field('ToUserName', '账号的原始 ID'),
  field('FromUserName', '用户的 openid；认证、审核与任务结果等事件是系统账号'),
  createTime,
]

function constant(name: string, value: string): Field {
  return { name, optional: false, type: { kind: 'enum', values: [value] } }
}

export const envelopes: Record<'message' | 'event' | 'device_event' | 'info', Envelope> = {
  message: {
    name: 'MessagePush',
    doc: '普通消息的共有字段',
    fields: user,
    lacks: ['Event', 'InfoType'],
    by: 'MsgType',
  },
  event: {
    name: 'EventPush',
    doc: '事件的共有字段',
    fields: [...user, constant('MsgType', 'event')],
    lacks: ['InfoType'],
    by: 'Event',
  },
  device_event: {
    name: 'DeviceEventPush',
    doc: '设备事件的共有字段',
    fields: [...user, constant('MsgType', 'device_event')],
    lacks: ['InfoType'],
    by: 'Event',
  },
  info: {
    name: 'InfoPush',
    doc: '第三方平台推送的共有字段',
    fields: [field('AppId', '第三方平台的 appid'), createTime],
    lacks: ['ToUserName', 'FromUserName', 'MsgType', 'Event'],
    by: 'InfoType',
  },
}

export function envelopeOf({ kind }: Pick<Push, 'kind'>): Envelope {
  return envelopes[spaceOf(kind)]
}

/** `event.user_get_card` → `user_get_card`, the value of the field that tells it apart. */
export function valueOf({ kind }: Pick<Push, 'kind'>): string {
  return kind.slice(kind.indexOf('.') + 1)
}

/** That field, as every push of the kind has it. */
export function tagOf(push: Pick<Push, 'kind'>): Field {
  return constant(envelopeOf(push).by, valueOf(push))
}

/** All that a push has beside its envelope. Fields that are one named type are included as a whole. */
export function objectOf(push: Push): ObjectType {
  const { fields } = push
  const includes = fields?.kind === 'ref' ? [fields] : []
  const own = fields?.kind === 'object' ? fields : { ...objectWith([]), includes }
  return { ...own, fields: [tagOf(push), ...own.fields] }
}

function spaceOf(kind: string): keyof typeof envelopes {
  if (kind.startsWith('event.')) return 'event'
  if (kind.startsWith('device_event.')) return 'device_event'
  return kind.startsWith('info.') ? 'info' : 'message'
}
