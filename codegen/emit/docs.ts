import type { Endpoint, Group, Model, Twin, UrlFunction } from '../model.js'
import { namespaceName } from '../naming.js'

const accounts = { service: '服务号', both: '服务号、订阅号' } as const

/** The text of `docs/endpoints.md`: every function by group. */
export function endpointsPage({ groups }: Model): string {
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
    ...groups.flatMap(groupSection),
    '',
  ].join('\n')
}

function groupRow(group: Group): string {
  const { name, doc, endpoints, urls, twins } = group
  const count = endpoints.length + urls.length + twins.length
  return `| ${doc} | [\`offiaccount/${name}\`](#${anchorOf(group)}) | ${count} |`
}

function groupSection(group: Group): string[] {
  const { name, doc, endpoints, urls, twins } = group
  const namespace = namespaceName(name)
  return [
    '',
    `<a id="${anchorOf(group)}"></a>`,
    '',
    `## ${doc}`,
    '',
    `\`import * as ${namespace} from 'offiaccount/${name}'\``,
    '',
    '| 函数 | 接口 | 路径 | 账号 |',
    '| --- | --- | --- | --- |',
    ...endpoints.map((endpoint) => endpointRow(namespace, endpoint)),
    ...urls.map((urlFunction) => urlRow(namespace, urlFunction)),
    ...twins.map((twin) => twinRow(namespace, twin)),
  ]
}

function endpointRow(namespace: string, endpoint: Endpoint): string {
  const { name, title, link, method, path, account, deprecated } = endpoint
  const kind = account === undefined ? '' : accounts[account]
  const mark = deprecated === undefined ? '' : '（弃用）'
  return row(
    `\`${namespace}.${name}\``,
    `[${title}](${link})${mark}`,
    `\`${method} ${path}\``,
    kind,
  )
}

function urlRow(namespace: string, { name, title, link, url }: UrlFunction): string {
  return row(`\`${namespace}.${name}\``, `[${title}](${link})`, `\`${url}\``, '')
}

function twinRow(namespace: string, { name, targetGroup, targetName }: Twin): string {
  const target = `\`${namespaceName(targetGroup)}.${targetName}\``
  return row(`\`${namespace}.${name}\``, `同 ${target}`, '', '')
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function anchorOf({ name }: Group): string {
  return name.replaceAll('/', '-').toLowerCase()
}
