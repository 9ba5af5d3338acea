import type { Push } from '../../model/model.js'
import type { Types } from '../../model/types.js'
import { code, escapeMarkdown, link, row } from './markdown.js'
import { accounts } from './accounts.js'

export const columnsOfPushes =
  '消息与事件：「排重」一栏的字段区分同一用户在同一秒的几次推送，「回复」一栏是被动回复能否到达用户；类型与处理见 `offiaccount/callback`。'

/** The table of what WeChat pushes to a group's users; nothing if it pushes nothing. */
export function pushesTable(pushes: Push[], types: Types): string[] {
  if (pushes.length === 0) return []
  return [
    '',
    row('消息与事件', '说明', '账号', '字段', '排重', '回复'),
    '| --- | --- | --- | --- | --- | --- |',
    ...pushes.map((push) => pushRow(push, types)),
  ]
}

function pushRow(push: Push, types: Types): string {
  const { kind, title, doc, link: address, deprecated, account, fields, dedupe, silent } = push
  const name = address === undefined ? escapeMarkdown(title) : link(title, address)
  return row(
    code(kind),
    `${name}${deprecated === undefined ? '' : '（弃用）'}：${escapeMarkdown(doc)}`,
    account === undefined ? '' : accounts[account],
    (fields ? types.fields(fields) : [])
      .map((field) => code(`${field.name}${field.optional ? '?' : ''}`))
      .join(' '),
    dedupe.map(({ path }) => code(path)).join(' '),
    silent ? '不能' : '可以',
  )
}
