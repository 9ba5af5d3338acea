import type { CallbackMap } from '../../generated/events/index.js'
import { closestKind } from '../../runtime/names.js'
import type { MockEvents } from '../model.js'
import type { Random } from '../random.js'

/** What can be pushed: the keys of a callback's handlers. */
export type Kind = keyof CallbackMap

/** What a test may say about a message or event; the mock makes up the rest. */
export type Fields<K extends Kind> = {
  [Name in keyof CallbackMap[K]]?: CallbackMap[K][Name] | undefined
}

/** A message without its time, account and kind. */
export type Content<K extends Kind> = Omit<
  CallbackMap[K],
  'ToUserName' | 'CreateTime' | 'MsgType' | 'Event' | 'InfoType'
>

/** Pushes what happened in the account, if it has a callback. */
export type PushEvent = <K extends Kind>(kind: K, content: Content<K>) => void

/** The sender of job results. */
export const systemAccount = 'oFS7FjSystemAccountOfWeChat0'

export interface Author {
  /** The examples of all kinds. */
  events: MockEvents
  appid: string
  random: Random
  /** When it happened, in Unix seconds. */
  at: number
}

/**
 * A message from a new user: the example of its kind with a new id and the fields of the test.
 * @throws Error if there is no such kind
 */
export function messageOf<K extends Kind>(
  kind: K,
  fields: Fields<K>,
  author: Author,
): CallbackMap[K] {
  const { events, random } = author
  if (!Object.hasOwn(events, kind)) throw new Error(unknownKind(kind, Object.keys(events)))
  const { example } = events[kind]
  return {
    ...example,
    ...envelopeOf(kind, author),
    ...('FromUserName' in example && { FromUserName: random.openid() }),
    ...('MsgId' in example && { MsgId: random.int64() }),
    ...fields,
  }
}

/** A message whose fields are all known. */
export function wholeMessageOf<K extends Kind>(
  kind: K,
  content: Content<K>,
  author: Author,
): CallbackMap[K] {
  return { ...envelopeOf(kind, author), ...content } as unknown as CallbackMap[K]
}

function envelopeOf(kind: Kind, { events, appid, at }: Author): object {
  const { ToUserName, MsgType, Event, InfoType } = events[kind].example
  return {
    ...(ToUserName === undefined ? { AppId: appid } : { ToUserName }),
    CreateTime: at,
    ...(MsgType && { MsgType }),
    ...(Event && { Event }),
    ...(InfoType && { InfoType }),
  }
}

function unknownKind(kind: string, kinds: readonly string[]): string {
  const meant = closestKind(kind, kinds)
  const hint = meant === undefined ? `it is one of ${kinds.join(', ')}` : `did you mean ${meant}?`
  return `WeChat does not push ${kind}: ${hint}`
}
