import { Refusal } from '../answer/refusal.js'
import { day, type Clock } from '../clock.js'
import type { Handlers } from '../handlers.js'
import { remember } from '../history.js'
import type { Schema } from '../model.js'
import type { RequestOf } from '../operations.js'
import { systemAccount, type Raise } from '../push/message.js'
import type { Random } from '../random.js'
import type { Area } from './area.js'
import type { Cards } from './cards.js'
import type { Followers } from './followers.js'
import { exactly, flag, listOf, oneOf, record, text, time, whole } from './shapes.js'

const sendingOps = [
  'message.template.send',
  'message.template.subscribe',
  'message.subscribe.send',
  'message.mass.sendAll',
  'message.mass.send',
  'message.mass.preview',
  'customservice.sendMessage',
] as const

type SendingOp = (typeof sendingOps)[number]

/** A message that the mock has accepted. */
export type SentMessage = {
  [Op in SendingOp]: {
    op: Op
    /** What the function took. */
    request: RequestOf<Op>
    /** The `msgid` or `msg_id` of the answer, if it has one. */
    id?: string
    /** The mock's time. */
    at: Date
  }
}[SendingOp]

interface MassTask {
  isDeleted: boolean
}

interface OutboxDump {
  messages: (Omit<SentMessage, 'at'> & {
    /** ISO 8601. */
    at: string
    /** Among those of all accounts, unless it is forgotten there. */
    place?: number | undefined
  })[]
  tasks: { msg_id: string; is_deleted: boolean }[]
  client_ids: { clientmsgid: string; msg_id: string; at: number }[]
}

export const outboxShape: Schema = exactly({
  messages: listOf(
    exactly({ op: oneOf(...sendingOps), request: record, at: time }, { id: text, place: whole }),
  ),
  tasks: listOf(exactly({ msg_id: text, is_deleted: flag })),
  client_ids: listOf(exactly({ clientmsgid: text, msg_id: text, at: whole })),
})

interface Surroundings {
  clock: Clock
  random: Random
  /** How many messages are remembered. */
  history: number
  /** Whether customer service messages end some time after a user was last heard of. */
  limits: boolean
  /** The messages of all accounts. */
  sent: SentMessage[]
  raise: Raise
}

/** Keeps the messages instead of sending them. */
export class Outbox implements Area {
  /** The oldest first. */
  readonly messages: SentMessage[] = []
  readonly #clock: Clock
  readonly #random: Random
  readonly #cards: Cards
  readonly #followers: Followers
  readonly #history: number
  readonly #limits: boolean
  readonly #sent: SentMessage[]
  readonly #raise: Raise
  readonly #tasks = new Map<string, MassTask>()
  /** For which message a clientmsgid was used, and when, in Unix seconds. */
  readonly #clientIds = new Map<string, { msg_id: string; at: number }>()

  constructor(
    { clock, random, history, limits, sent, raise }: Surroundings,
    cards: Cards,
    followers: Followers,
  ) {
    this.#limits = limits
    this.#sent = sent
    this.#raise = raise
    this.#clock = clock
    this.#random = random
    this.#cards = cards
    this.#followers = followers
    this.#history = history
  }

  readonly handlers: Handlers = {
    'message.template.send': (request) => {
      this.#followers.checkReachable(request.touser)
      const id = this.#random.int64()
      this.#keep({ op: 'message.template.send', request, id, at: this.#clock.now })
      this.#raise('event.TEMPLATESENDJOBFINISH', {
        FromUserName: request.touser,
        MsgID: id,
        Status: 'success',
      })
      return { msgid: id }
    },
    'message.template.subscribe': (request) => {
      this.#keep({ op: 'message.template.subscribe', request, at: this.#clock.now })
    },
    'message.subscribe.send': (request) => {
      this.#followers.checkReachable(request.touser)
      this.#keep({ op: 'message.subscribe.send', request, at: this.#clock.now })
    },
    'customservice.sendMessage': (request) => {
      this.#followers.checkReachable(request.touser)
      if (this.#limits) this.#followers.checkRecent(request.touser)
      if (request.msgtype === 'wxcard') this.#cards.checkAvailable(request.wxcard.card_id)
      this.#keep({ op: 'customservice.sendMessage', request, at: this.#clock.now })
    },
    'message.mass.preview': (request) => {
      this.#keep({ op: 'message.mass.preview', request, at: this.#clock.now })
    },
    'message.mass.sendAll': (request) => {
      const task = this.#massTask(request)
      const { msg_id: id } = task
      this.#keep({ op: 'message.mass.sendAll', request, id, at: this.#clock.now })
      this.#finish(id, this.#followers.size)
      return task
    },
    'message.mass.send': (request) => {
      const task = this.#massTask(request)
      const { msg_id: id } = task
      this.#keep({ op: 'message.mass.send', request, id, at: this.#clock.now })
      this.#finish(id, request.touser.length)
      return task
    },
    'message.mass.get': ({ msg_id }) => {
      const id = String(msg_id)
      const task = this.#tasks.get(id)
      return task && { msg_id: id, msg_status: task.isDeleted ? 'DELETE' : 'SEND_SUCCESS' }
    },
    'message.mass.delete': (request) => {
      const task = 'msg_id' in request && this.#tasks.get(String(request.msg_id))
      if (task) task.isDeleted = true
    },
  }

  dump(): OutboxDump {
    const places = new Map(this.#sent.map((message, place) => [message, place]))
    return {
      messages: this.messages.map((message) => ({
        ...message,
        at: message.at.toISOString(),
        place: places.get(message),
      })),
      tasks: Array.from(this.#tasks, ([msg_id, { isDeleted }]) => ({
        msg_id,
        is_deleted: isDeleted,
      })),
      client_ids: Array.from(this.#clientIds, ([clientmsgid, used]) => ({ clientmsgid, ...used })),
    }
  }

  load({ messages, tasks, client_ids: clientIds }: OutboxDump): void {
    for (const { place, at, ...rest } of messages) {
      const message = { ...rest, at: new Date(at) } as SentMessage
      this.messages.push(message)
      if (place !== undefined) this.#sent[place] = message
    }
    for (const { msg_id, is_deleted: isDeleted } of tasks) this.#tasks.set(msg_id, { isDeleted })
    for (const { clientmsgid, ...used } of clientIds) this.#clientIds.set(clientmsgid, used)
  }

  reset(): void {
    const own = new Set(this.messages.splice(0))
    const others = this.#sent.filter((message) => !own.has(message))
    this.#sent.splice(0, Infinity, ...others)
    this.#tasks.clear()
    this.#clientIds.clear()
  }

  #keep(message: SentMessage): void {
    remember(this.messages, message, this.#history)
    remember(this.#sent, message, this.#history)
  }

  /** The job ends at once, and reaches everybody. */
  #finish(id: string, users: number): void {
    this.#raise('event.MASSSENDJOBFINISH', {
      FromUserName: systemAccount,
      MsgID: id,
      Status: 'send success',
      TotalCount: users,
      FilterCount: users,
      SentCount: users,
      ErrorCount: 0,
    })
  }

  #massTask(request: RequestOf<'message.mass.send' | 'message.mass.sendAll'>): {
    msg_id: string
    msg_data_id: string
  } {
    if (request.msgtype === 'wxcard') this.#cards.checkAvailable(request.wxcard.card_id)
    const { clientmsgid: clientId } = request
    if (clientId !== undefined) this.#checkClientId(clientId)
    const task = { msg_id: this.#random.int64(), msg_data_id: this.#random.int64() }
    this.#tasks.set(task.msg_id, { isDeleted: false })
    if (clientId !== undefined) {
      this.#clientIds.set(clientId, { msg_id: task.msg_id, at: this.#clock.seconds })
    }
    return task
  }

  /** The same id within a day is the same message: it is not sent again. */
  #checkClientId(id: string): void {
    for (const [old, { at }] of this.#clientIds) {
      if (this.#clock.seconds - at < day) break
      this.#clientIds.delete(old)
    }
    const used = this.#clientIds.get(id)
    if (used) throw new Refusal(45065, { fields: { msg_id: used.msg_id } })
  }
}
