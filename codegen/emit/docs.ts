import {
  requestSections,
  type Endpoint,
  type Group,
  type Twin,
  type Type,
  type UrlFunction,
} from '../model.js'
import { namespaceName } from '../naming.js'
import type { Types } from '../types.js'
import type { Context } from './context.js'
import { limitsOf } from './jsdoc.js'

const accounts = { service: '服务号', both: '服务号、订阅号' } as const

/** The text of `docs/endpoints.md`: every function by group. */
export function endpointsPage({ model: { groups }, types }: Context): string {
  const calls = groups.flatMap((group) => group.endpoints).length
  return [
    '<!-- Generated from endpoints.yaml. Do not edit: npm run generate -->',
    '',
    '# 接口一览',
    '',
    `${calls} 个接口，${groups.length} 个分组。「账号」一栏是微信写明的适用账号，没有写明的留空。`,
    '',
    '| 分组 | 导入 | 函数 |',
    '| --- | --- | --- |',
    ...groups.map(groupRow),
    ...groups.flatMap((group) => groupSection(group, types)),
    '',
  ].join('\n')
}

function groupRow(group: Group): string {
  const { name, doc, endpoints, urls, twins } = group
  const count = endpoints.length + urls.length + twins.length
  return row(escapeMarkdown(doc), `[\`offiaccount/${name}\`](#${anchorOf(group)})`, String(count))
}

function groupSection(group: Group, types: Types): string[] {
  const { name, doc, endpoints, urls, twins } = group
  const namespace = namespaceName(name)
  return [
    '',
    `<a id="${anchorOf(group)}"></a>`,
    '',
    `## ${escapeMarkdown(doc)}`,
    '',
    `\`import * as ${namespace} from 'offiaccount/${name}'\``,
    '',
    row('函数', '接口', '路径', '账号', '请求的限制'),
    '| --- | --- | --- | --- | --- |',
    ...endpoints.map((endpoint) => endpointRow(namespace, endpoint, types)),
    ...urls.map((urlFunction) => urlRow(namespace, urlFunction)),
    ...twins.map((twin) => twinRow(namespace, twin)),
  ]
}

function endpointRow(namespace: string, endpoint: Endpoint, types: Types): string {
  const { name, method, path, account, deprecated } = endpoint
  const limits = requestSections(endpoint).flatMap((section) => limitsIn(section, types))
  return row(
    code(`${namespace}.${name}`),
    `${link(endpoint)}${deprecated === undefined ? '' : '（弃用）'}`,
    code(`${method} ${path}`),
    account === undefined ? '' : accounts[account],
    limits.join('；'),
  )
}

function urlRow(namespace: string, urlFunction: UrlFunction): string {
  const { name, url } = urlFunction
  return row(code(`${namespace}.${name}`), link(urlFunction), code(url), '', '')
}

function twinRow(namespace: string, { name, targetGroup, targetName }: Twin): string {
  const target = code(`${namespaceName(targetGroup)}.${targetName}`)
  return row(code(`${namespace}.${name}`), `同 ${target}`, '', '', '')
}

/** The fields with limits, which may differ between alternatives: `articles[].title` 最多 64 个字符. */
function limitsIn(section: Type, types: Types): string[] {
  const texts = Array.from(types.places(section), ([path, type]) => {
    const limits = /\w$/.test(path) ? limitsOf(type) : ''
    return limits === '' ? [] : `${code(path)} ${limits}`
  })
  return [...new Set(texts.flat())]
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function link({ title, link: address }: Pick<Endpoint, 'title' | 'link'>): string {
  const destination = address.replace(/[()<>|\\`[\]]/g, percentEncoded)
  return `[${escapeMarkdown(title)}](${destination})`
}

/** `encodeURIComponent` spares brackets. */
function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}

/** A text that is nothing but text in a cell, a heading or a link. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>|#&~]|\b_|_\b/g, '\\$&')
}

/** A code span, which a vertical bar would end as it ends a cell. */
function code(text: string): string {
  const fence = text.includes('`') ? '`` ' : '`'
  return `${fence}${text.replaceAll('|', '\\|')}${fence.split('').reverse().join('')}`
}

function anchorOf({ name }: Group): string {
  return name.replaceAll('/', '-').toLowerCase()
}
