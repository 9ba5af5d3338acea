import { Refusal } from '../answer/refusal.js'
import { day } from '../clock.js'
import type { Handlers } from '../handlers.js'
import { Kept } from '../history.js'
import type { Schema } from '../model.js'
import type { RequestOf } from '../operations.js'
import { systemAccount } from '../push/message.js'
import { Area, type Context } from './area.js'
import type { Followers } from './followers.js'
import { sendingOps, type SentMessage } from './remembered.js'
import { exactly, flag, listOf, oneOf, record, text, time, whole } from './shapes.js'
import { rows, Together, type Store } from './tables.js'

const messages = listOf(
  exactly({ op: oneOf(...sendingOps), request: record(), at: time }, { id: text, place: whole }),
)
/** Of mass messages. */
const tasks = rows('msg_id', exactly({ msg_id: text, is_deleted: flag }))
/** For which message a clientmsgid was used, and when. */
const clientIds = rows('clientmsgid', exactly({ clientmsgid: text, msg_id: text, at: whole }))

/** How many seconds after a user's last interaction customer service messages reach them. */
const answerable = 48 * 3600
/** How many seconds after a message an account may show that it types. */
const talking = 30

/** A message in a dump. Its place is that among the messages of all accounts; undefined if it is forgotten there. */
type PlacedMessage = SentMessage & { place?: number | undefined }

/** The messages of an account, oldest first. They are also added to those of all accounts. */
class Messages implements Store {
  readonly #kept: Kept<SentMessage>
  readonly #ofAll: Kept<SentMessage>

  constructor({ history, sent }: Context) {
    this.#kept = new Kept(history)
    this.#ofAll = sent
  }

  get list(): readonly SentMessage[] {
    return this.#kept.items
  }

  add(message: SentMessage): void {
    this.#kept.add(message)
    this.#ofAll.add(message)
  }

  dump(): PlacedMessage[] {
    const places = new Map(this.#ofAll.items.map((message, place) => [message, place]))
    return this.list.map((message) => ({ ...message, place: places.get(message) }))
  }

  load(placed: readonly PlacedMessage[]): void {
    for (const { place, ...message } of placed) {
      this.#kept.items.push(message)
      if (place !== undefined) this.#ofAll.items[place] = message
    }
  }

  reset(): void {
    const gone = new Set(this.list)
    this.#kept.clear()
    const { items } = this.#ofAll
    items.splice(0, Infinity, ...items.filter((message) => !gone.has(message)))
  }
}

/** Keeps the messages instead of sending them. */
export class Outbox extends Area<{
  cards: { checkAvailable(id: string): void }
  followers: Followers
  tags: { check(id: number): void }
  templates: { check(id: string): void }
  kf_accounts: { check(kf_account: string): void }
}> {
  static readonly shape: Schema = exactly({
    messages,
    tasks: tasks.shape,
    client_ids: clientIds.shape,
  })
  readonly #messages = new Messages(this.context)
  readonly #tasks = tasks.create()
  readonly #clientIds = clientIds.create()
  readonly stored: Store = new Together({
    messages: this.#messages,
    tasks: this.#tasks,
    client_ids: this.#clientIds,
  })

  /** The oldest first. */
  get messages(): readonly SentMessage[] {
    return this.#messages.list
  }

  readonly handlers: Handlers = {
    'message.template.send': (request) => {
      this.others.templates.check(request.template_id)
      this.others.followers.checkReachable(request.touser)
      const id = this.random.int64()
      this.#messages.add({ op: 'message.template.send', request, id, at: this.clock.now })
      this.context.pushEvent('event.TEMPLATESENDJOBFINISH', {
        FromUserName: request.touser,
        MsgID: id,
        Status: 'success',
      })
      return { msgid: id }
    },
    'message.template.subscribe': (request) => {
      this.#messages.add({ op: 'message.template.subscribe', request, at: this.clock.now })
    },
    'message.subscribe.send': (request) => {
      this.others.templates.check(request.template_id)
      this.others.followers.checkReachable(request.touser)
      this.#messages.add({ op: 'message.subscribe.send', request, at: this.clock.now })
    },
    'customservice.sendMessage': (request) => {
      this.others.followers.checkReachable(request.touser)
      const isRecent = this.others.followers.wasHeard(request.touser, answerable)
      if (this.context.limits && !isRecent) throw new Refusal(45015)
      if (request.msgtype === 'wxcard') this.others.cards.checkAvailable(request.wxcard.card_id)
      if (request.customservice) this.others.kf_accounts.check(request.customservice.kf_account)
      this.#messages.add({ op: 'customservice.sendMessage', request, at: this.clock.now })
    },
    'customservice.typing': ({ touser }) => {
      this.others.followers.checkReachable(touser)
      const isAnswered = this.#messages.list.some(
        ({ op, request, at }) =>
          op === 'customservice.sendMessage' &&
          request.touser === touser &&
          this.clock.seconds - at.getTime() / 1000 <= talking,
      )
      const isTalking = isAnswered || this.others.followers.wasHeard(touser, talking)
      if (this.context.limits && !isTalking) throw new Refusal(45080)
    },
    'message.mass.preview': (request) => {
      this.#messages.add({ op: 'message.mass.preview', request, at: this.clock.now })
    },
    'message.mass.sendAll': (request) => {
      const { tag_id: tag } = request.filter
      if (tag !== undefined) this.others.tags.check(tag)
      const task = this.#massTask(request)
      const { msg_id: id } = task
      this.#messages.add({ op: 'message.mass.sendAll', request, id, at: this.clock.now })
      this.#finish(id, this.others.followers.size)
      return task
    },
    'message.mass.send': (request) => {
      const task = this.#massTask(request)
      const { msg_id: id } = task
      this.#messages.add({ op: 'message.mass.send', request, id, at: this.clock.now })
      this.#finish(id, request.touser.length)
      return task
    },
    'message.mass.get': ({ msg_id }) => {
      const id = String(msg_id)
      const task = this.#tasks.get(id)
      return task && { msg_id: id, msg_status: task.is_deleted ? 'DELETE' : 'SEND_SUCCESS' }
    },
    'message.mass.delete': (request) => {
      const task = 'msg_id' in request && this.#tasks.get(String(request.msg_id))
      if (task) task.is_deleted = true
    },
  }

  /** The job ends at once, and reaches all users. */
  #finish(id: string, users: number): void {
    this.context.pushEvent('event.MASSSENDJOBFINISH', {
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
    if (request.msgtype === 'wxcard') this.others.cards.checkAvailable(request.wxcard.card_id)
    const { clientmsgid: clientId } = request
    if (clientId !== undefined) this.#checkClientId(clientId)
    const task = { msg_id: this.random.uint32(), msg_data_id: this.random.uint32() }
    this.#tasks.add({ msg_id: task.msg_id, is_deleted: false })
    if (clientId !== undefined) {
      const { msg_id } = task
      this.#clientIds.add({ clientmsgid: clientId, msg_id, at: this.clock.seconds })
    }
    return task
  }

  /** A message with the same id within a day is not sent again. */
  #checkClientId(id: string): void {
    for (const [old, { at }] of this.#clientIds) {
      if (this.clock.seconds - at < day) break
      this.#clientIds.delete(old)
    }
    const used = this.#clientIds.get(id)
    if (used) throw new Refusal(45065, { fields: { msg_id: used.msg_id } })
  }
}
