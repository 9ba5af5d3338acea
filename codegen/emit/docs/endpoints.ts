import type { Endpoint, Group, Model, Push, Twin, Type, UrlFunction } from '../../model/model.js'
import { allEndpoints, allPushes, callGroups, callsIn, requestSections } from '../../model/walk.js'
import { allName, namespaceName } from '../../model/names.js'
import type { Target } from '../../model/target.js'
import type { Types } from '../../model/types.js'
import type { Module } from '../module.js'
import { accounts, callersOf, deprecatedMark, effectTexts } from './facts.js'
import { limitsInWords } from '../types/jsdoc.js'
import { code, escapeMarkdown, link, row } from './markdown.js'

/** The text of `docs/endpoints.md`: every function by group. */
export function endpointsPage({ path, context: { model, types, target } }: Module): string {
  const { groups } = model
  const counts = `${allEndpoints(model).length} 个接口，${callGroups(model).length} 个分组`
  const pushes = allPushes(model).length
  const hasPages = allEndpoints(model).some(({ paging }) => paging !== undefined)
  return [
    `<!-- Generated from ${target.manifest}. Do not edit: ${target.commandFor(path)} -->`,
    '',
    '# 接口一览',
    '',
    `${counts}${pushes > 0 ? `，${pushes} 种消息与事件` : ''}。「影响」一栏是调用的后果，「谁可调用」一栏是微信写明的账号、每日次数与第三方平台的权限集，没有写明的留空。${hasPages ? '名称以 `All` 结尾的函数逐项取完所有分页。' : ''}`,
    ...(pushes > 0 ? ['', columnsOfPushes] : []),
    '',
    '| 分组 | 导入 | 接口 | 消息与事件 |',
    '| --- | --- | --- | --- |',
    ...groups.map((group) => groupRow(group, target)),
    ...groups.flatMap((group) => groupSection(group, types, target)),
    ...permissionSetsSection(model),
    '',
  ].join('\n')
}

/** What the numbers of permission sets mean; nothing if none has a name. */
function permissionSetsSection({ permissionSets }: Model): string[] {
  if (permissionSets.length === 0) return []
  return [
    '',
    '## 权限集',
    '',
    '公众号授予第三方平台的权限集；没有名称的，微信没有写明。',
    '',
    row('权限集', '名称'),
    '| --- | --- |',
    ...permissionSets.map(({ id, name }) => row(String(id), escapeMarkdown(name))),
  ]
}

function groupRow(group: Group, { importedFrom }: Target): string {
  const { name, doc, pushes } = group
  const anchor = `#${anchorOf(group)}`
  const calls = callsIn(group)
  return row(
    calls > 0 ? escapeMarkdown(doc) : link(doc, anchor),
    calls > 0 ? `[\`${importedFrom}${name}\`](${anchor})` : '',
    calls > 0 ? String(group.endpoints.length) : '',
    pushes.length > 0 ? String(pushes.length) : '',
  )
}

function groupSection(group: Group, types: Types, target: Target): string[] {
  return [
    '',
    `<a id="${anchorOf(group)}"></a>`,
    '',
    `## ${escapeMarkdown(group.doc)}`,
    ...(callsIn(group) > 0 ? callsTable(group, types, target) : []),
    ...pushesTable(group.pushes, types),
  ]
}

function callsTable(
  { name, endpoints, urls, twins }: Group,
  types: Types,
  { importedFrom }: Target,
): string[] {
  const namespace = namespaceName(name)
  return [
    '',
    `\`import * as ${namespace} from '${importedFrom}${name}'\``,
    '',
    row('函数', '接口', '路径', '影响', '谁可调用', '请求的限制'),
    '| --- | --- | --- | --- | --- | --- |',
    ...endpoints.map((endpoint) => endpointRow(namespace, endpoint, types)),
    ...urls.map((urlFunction) => urlRow(namespace, urlFunction)),
    ...twins.map((twin) => twinRow(namespace, twin)),
  ]
}

function endpointRow(namespace: string, endpoint: Endpoint, types: Types): string {
  const { name, method, path, effect, paging } = endpoint
  const limits = requestSections(endpoint).flatMap((section) => limitsIn(section, types))
  const functions = paging ? [name, allName(endpoint)] : [name]
  return row(
    functions.map((each) => code(`${namespace}.${each}`)).join(' '),
    link(endpoint.title, endpoint.link) + deprecatedMark(endpoint),
    code(`${method} ${path}`),
    effectTexts[effect],
    callersCell(endpoint),
    limits.join('；'),
  )
}

/** `仅认证账号；每天 100 次；权限集 7` */
function callersCell(endpoint: Endpoint): string {
  const { platforms } = endpoint.who ?? {}
  const words = { any: '', none: '第三方平台除外' }
  const sets = typeof platforms === 'object' ? `权限集 ${platforms.join('、')}` : ''
  const platform = typeof platforms === 'string' ? words[platforms] : sets
  return [escapeMarkdown(callersOf(endpoint)), platform].filter((part) => part !== '').join('；')
}

function urlRow(namespace: string, urlFunction: UrlFunction): string {
  const { name, title, url } = urlFunction
  return row(code(`${namespace}.${name}`), link(title, urlFunction.link), code(url), '', '', '')
}

function twinRow(namespace: string, { name, targetGroup, targetName }: Twin): string {
  const target = code(`${namespaceName(targetGroup)}.${targetName}`)
  return row(code(`${namespace}.${name}`), `同 ${target}`, '', '', '', '')
}

/** The fields with limits: `articles[].title` 最多 64 个字符. What several alternatives have in common is there once. */
function limitsIn(section: Type, types: Types): string[] {
  const limited = Array.from(types.places(section)).flatMap(([path, type]) => {
    const limits = /\w$/.test(path) ? limitsInWords(type) : ''
    return limits === '' ? [] : [{ path, limits, end: path.split('.').slice(-2).join('.') }]
  })
  const texts = limited.map(({ path, limits, end }) => {
    const isCommon = limited.some(
      (other) => other.path !== path && other.end === end && other.limits === limits,
    )
    return `${code(isCommon ? end : path)} ${limits}`
  })
  return [...new Set(texts)]
}

function anchorOf({ name }: Group): string {
  return name.replaceAll('/', '-').toLowerCase()
}

const columnsOfPushes =
  '消息与事件：「排重」一栏的字段区分同一用户在同一秒的几次推送，「回复」一栏是被动回复能否到达用户；类型与处理见 `offiaccount/callback`。'

/** The table of what WeChat pushes to a group's users; nothing if it pushes nothing. */
function pushesTable(pushes: Push[], types: Types): string[] {
  if (pushes.length === 0) return []
  return [
    '',
    row('消息与事件', '说明', '账号', '字段', '排重', '回复'),
    '| --- | --- | --- | --- | --- | --- |',
    ...pushes.map((push) => pushRow(push, types)),
  ]
}

function pushRow(push: Push, types: Types): string {
  const { kind, title, doc, link: address, account, fields, dedupe, silent } = push
  const name = address === undefined ? escapeMarkdown(title) : link(title, address)
  return row(
    code(kind),
    `${name}${deprecatedMark(push)}：${escapeMarkdown(doc)}`,
    account === undefined ? '' : accounts[account],
    types
      .fields(fields)
      .map((field) => code(`${field.name}${field.optional ? '?' : ''}`))
      .join(' '),
    dedupe.map(({ path }) => code(path)).join(' '),
    silent ? '不能' : '可以',
  )
}

/** A README that counts what there is: `370 endpoints in 43 groups`, `370 个接口、43 个分组`, `101 messages and events`. */
export function counted(readme: string, model: Model): string {
  const counts = [allEndpoints(model).length, callGroups(model).length]
  return readme
    .replace(/\d+( endpoints in |\s个接口、)\d+(?= groups|\s个分组)/g, (_, between: string) =>
      counts.join(between),
    )
    .replace(/\d+(?= messages and events|\s种消息与事件)/g, String(allPushes(model).length))
}
