import { accountsText, perDayText, platformsText } from '../../../src/shared/callers.js'
import type { Documented, Effect, Endpoint, Model, Paging, Push } from '../../model/model.js'
import { escapeMarkdown, span } from './markdown.js'

/** The accounts that receive a push, in words. */
export const accounts: Readonly<Record<NonNullable<Push['account']>, string>> = {
  service: '服务号',
  both: '服务号、订阅号',
  miniprogram: '小程序',
  platform: '第三方平台',
}

/** What a call does to people and things, in words. */
export const effectTexts: Readonly<Record<Effect, string>> = {
  read: '只读',
  change: '修改',
  delete: '删除',
  send: '发送给用户',
  publish: '公开发布',
  pay: '涉及资金或费用',
}

/** What is worth a line wherever an endpoint or a push is described: hovers, pages, OpenAPI. Texts are Markdown. */
export type Fact = readonly [about: string, text: string]

/** @param all - the function that goes through the pages, where it is known */
export function endpointFacts(endpoint: Endpoint, model: Model, all?: string): Fact[] {
  const { paging } = endpoint
  const platforms = platformsOf(endpoint, model)
  return [
    ...(paging ? [pagingFact(paging, all)] : []),
    ...briefFacts(endpoint),
    ...(platforms === '' ? [] : [['代为调用', platforms] as const]),
  ]
}

/** The third-party platforms that may call it; empty if nothing is known. */
function platformsOf({ who = {} }: Endpoint, { permissionSets }: Model): string {
  const names = Object.fromEntries(permissionSets.map(({ id, name }) => [id, name]))
  return escapeMarkdown(platformsText(who, names) ?? '')
}

/** Who may call it how often, as far as it is known: `仅认证账号；每天 10,000 次`. */
export function callersOf({ who = {}, effect }: Endpoint): string {
  const perDay = perDayText(who)
  // What costs money is free that often.
  const limit = effect === 'pay' && perDay !== undefined ? `免费额度${perDay}` : perDay
  return [accountsText(who), who.note, limit].filter((part) => part !== undefined).join('；')
}

/** Those of a few words. */
export function briefFacts(endpoint: Endpoint): Fact[] {
  const { effect } = endpoint
  const isPlain = effect === 'read' || effect === 'change'
  const callers = callersOf(endpoint)
  return [
    ...(isPlain ? [] : [['影响', effectTexts[effect]] as const]),
    ...(callers === '' ? [] : [['谁可调用', escapeMarkdown(callers)] as const]),
  ]
}

export function pagingFact(paging: Paging, all?: string): Fact {
  const whole = all === undefined ? '' : `${all} 逐项取完。`
  return ['分页', `${endOf(paging)}。${whole}`]
}

export function pushFacts({ account, dedupe, silent }: Push): Fact[] {
  const fields = dedupe.map(({ path }) => span(path)).join('、')
  return [
    ...(account === undefined ? [] : [['适用账号', accounts[account]] as const]),
    ...(fields === '' ? [] : [['排重', `${fields} 区分同一用户在同一秒的几次推送`] as const]),
    ...(silent ? [['被动回复', '到不了用户'] as const] : []),
  ]
}

export function factText([about, text]: Fact): string {
  return `${about}：${text}`
}

/** What the beginning of a field tells, as a list; empty if it tells nothing. */
export function variantsText({ variants }: Push): string {
  const items = (variants?.cases ?? []).map(
    ({ prefix, text }) =>
      `- ${span(variants?.by ?? '')} 以 ${span(prefix)} 开头：${escapeMarkdown(text)}`,
  )
  return items.join('\n')
}

/** What follows a title. */
export function deprecatedMark({ deprecated }: Pick<Documented, 'deprecated'>): string {
  return deprecated === undefined ? '' : '（弃用）'
}

/** How the next page is asked for, and which is the last. */
export function endOf({ by, position, counter, next, returned, size }: Paging): string {
  if (by !== 'cursor') {
    const step = by === 'offset' ? '每次加上已返回的项数，' : '每次加一，已返回的项数'
    return `${position.path} ${step}达到 ${next.path} 或本页为空时结束`
  }
  const [, field = next.path] = /\[\]\.(.*)$/.exec(next.path) ?? []
  const cursor = field === next.path ? `返回的 ${field}` : `返回的最大的 ${field}`
  const number = counter ? `，${counter.path} 每次加一` : ''
  const fewer = returned && size ? `返回的 ${returned.path} 小于请求的 ${size.path}、` : ''
  return `以${cursor} 作为下一页的 ${position.path}${number}，${fewer}它为空、与上一页相同或本页为空时结束`
}
