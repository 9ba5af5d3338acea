import type { Documented, Endpoint, Paging, Push } from '../../model/model.js'
import { escapeMarkdown, span } from './markdown.js'

/** The accounts for which an endpoint or a push is there, in words. */
export const accounts: Readonly<Record<NonNullable<Push['account']>, string>> = {
  service: '服务号',
  both: '服务号、订阅号',
  miniprogram: '小程序',
  platform: '第三方平台',
}

/** What is worth a line wherever an endpoint or a push is described: hovers, pages, OpenAPI. Texts are Markdown. */
export type Fact = readonly [about: string, text: string]

/** @param all - the function that goes through the pages, where it is known */
export function endpointFacts({ account, paging }: Endpoint, all?: string): Fact[] {
  return [...(paging ? [pagingFact(paging, all)] : []), ...accountFact(account)]
}

export function pagingFact(paging: Paging, all?: string): Fact {
  const whole = all === undefined ? '' : `${all} 逐项取完。`
  return ['分页', `${endOf(paging)}。${whole}`]
}

export function pushFacts({ account, dedupe, silent }: Push): Fact[] {
  const fields = dedupe.map(({ path }) => span(path)).join('、')
  return [
    ...accountFact(account),
    ...(fields === '' ? [] : [['排重', `${fields} 区分同一用户在同一秒的几次推送`] as const]),
    ...(silent ? [['被动回复', '到不了用户'] as const] : []),
  ]
}

function accountFact(account: Push['account']): Fact[] {
  return account === undefined ? [] : [['适用账号', accounts[account]]]
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
