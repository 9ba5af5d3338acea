import { isRecord } from '../../shared/record.js'
import { Refusal } from '../answer/refusal.js'
import { day, type Clock } from '../clock.js'
import type { MockEndpoint } from '../model.js'
import type { Op, ReceivedOf } from '../operations.js'

type Rule<Request> = (request: Request, clock: Clock) => void

/**
 * Refuses what no type and no limit of a single field tells.
 * @throws Refusal
 */
export function checkRules({ op, definitions }: MockEndpoint, request: object, clock: Clock): void {
  // A function of a user's manifest may only have the name of one of this package.
  if (definitions !== undefined) return
  const rule = rules[op as Op] as Rule<object> | undefined
  rule?.(request, clock)
  const days = spans[op as Op]
  if (days !== undefined) checkDates(request as Dates, days, clock)
}

/** How many days a query of statistics may span. */
export const spans: Readonly<Partial<Record<Op, number>>> = {
  'card.getCardBizUinInfo': 62,
  'card.getCardInfo': 62,
  'card.getMemberCardDetail': 30,
  'card.getMemberCardInfo': 62,
  'datacube.getArticleRead': 1,
  'datacube.getArticleShare': 1,
  'datacube.getArticleSummary': 1,
  'datacube.getArticleTotal': 1,
  'datacube.getArticleTotalDetail': 1,
  'datacube.getBizSummary': 30,
  'datacube.getInterfaceSummary': 30,
  'datacube.getInterfaceSummaryHour': 1,
  'datacube.getUpstreamMsg': 7,
  'datacube.getUpstreamMsgDist': 15,
  'datacube.getUpstreamMsgDistMonth': 15,
  'datacube.getUpstreamMsgDistWeek': 15,
  'datacube.getUpstreamMsgHour': 1,
  'datacube.getUpstreamMsgMonth': 30,
  'datacube.getUpstreamMsgWeek': 30,
  'datacube.getUserCumulate': 7,
  'datacube.getUserRead': 3,
  'datacube.getUserReadHour': 1,
  'datacube.getUserShare': 7,
  'datacube.getUserShareHour': 1,
  'datacube.getUserSummary': 7,
}

interface Dates {
  begin_date: string
  end_date: string
}

function checkDates(dates: Dates, most: number, clock: Clock): void {
  const [begin, end] = (['begin_date', 'end_date'] as const).map((name) => {
    const seconds = dayAt(dates[name])
    if (seconds !== undefined) return seconds
    throw new Refusal(61500, { what: `${name} must be a day such as 2026-03-09` })
  }) as [number, number]
  const days = (end - begin) / day + 1
  if (days < 1) throw new Refusal(61501, { what: 'end_date is before begin_date' })
  if (days > most) {
    throw new Refusal(61501, { what: `there may be at most ${most} days, not ${days}` })
  }
  if (dates.end_date >= clock.day) {
    throw new Refusal(61501, { what: `end_date must be before today, ${clock.day}` })
  }
}

/** Seconds since the epoch; undefined if the text is no day. */
function dayAt(text: string): number | undefined {
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined
  return time / 1000
}

interface Button {
  name: string
  url?: string | undefined
  sub_button?: readonly Button[] | undefined
}

function checkButton({ name, url, sub_button: inner = [] }: Button, isInner: boolean): void {
  if (name === '') throw new Refusal(isInner ? 40025 : 40018, { what: 'a button needs a name' })
  if (url !== undefined && !/^https?:\/\//i.test(url)) {
    throw new Refusal(isInner ? 40054 : 40055, { what: `the url of ${name} is no web address` })
  }
  for (const button of inner) checkButton(button, true)
}

/**
 * Comes before the types: a button that opens a third level is none that they know.
 * @throws Refusal
 */
export function checkMenuLevels(op: string, body: unknown): void {
  if (op !== 'menu.create' && op !== 'menu.addConditional') return
  const buttons = (value: unknown, name: string): unknown[] => {
    const list = isRecord(value) ? value[name] : undefined
    return Array.isArray(list) ? list : []
  }
  for (const outer of buttons(body, 'button')) {
    for (const inner of buttons(outer, 'sub_button')) {
      if (buttons(inner, 'sub_button').length > 0) throw new Refusal(40022)
    }
  }
}

function checkMenu({ button: buttons }: { button: readonly Button[] }): void {
  for (const button of buttons) checkButton(button, false)
}

function checkText({
  msgtype,
  text,
}: {
  msgtype: string
  text?: { content: string } | undefined
}): void {
  if (msgtype === 'text' && text?.content === '') throw new Refusal(44004)
}

/** `prefix@account`. */
const kfAccount = /^\w{1,10}@[\w-]+$/

function accountRule(errcode: number): Rule<{ kf_account: string }> {
  return ({ kf_account: account }) => {
    if (kfAccount.test(account)) return
    throw new Refusal(errcode, { what: 'kf_account must be prefix@account' })
  }
}

const rules: { readonly [O in Op]?: Rule<ReceivedOf<O>> } = {
  'customservice.kfaccountAdd': accountRule(65404),
  'customservice.kfaccountUpdate': accountRule(65401),
  'customservice.sendMessage': checkText,
  'menu.addConditional': checkMenu,
  'menu.create': checkMenu,
  'message.mass.preview': checkText,
  'message.mass.send': (message) => {
    if (message.touser.length < 2) throw new Refusal(40130)
    checkText(message)
  },
  'message.mass.sendAll': (message) => {
    const { is_to_all: isToAll, tag_id: tag } = message.filter
    if (isToAll !== true && tag === undefined) {
      throw new Refusal(45159, { what: 'the filter has neither is_to_all nor tag_id' })
    }
    checkText(message)
  },
}
