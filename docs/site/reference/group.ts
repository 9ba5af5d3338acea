import type { Documented, Group, Model } from '../../../codegen/model/model.js'
import { allEndpoints, allPushes, callGroups } from '../../../codegen/model/walk.js'
import { allName, namespaceName } from '../../../codegen/model/names.js'
import { callersOf, deprecatedMark, effectTexts } from '../../../codegen/emit/docs/facts.js'
import { row } from '../../../codegen/emit/docs/markdown.js'
import { addresses, spelled } from './addresses.js'
import { code, fenced, page, plain } from './text.js'

/** The page of all groups. */
export function overviewPage(model: Model): string {
  const groups = callGroups(model)
  return page(
    { title: '接口', description: '全部接口，按分组', outline: false },
    ['# 接口'],
    [
      `${allEndpoints(model).length} 个接口，${groups.length} 个分组。一个接口一个函数，第一个参数是账号；` +
        `收到的消息与事件见[消息与事件](${addresses.pushes})，哪类账号能调用哪些接口见[谁可调用](${addresses.callers})。`,
    ],
    [
      row('分组', '导入', '接口'),
      '| --- | --- | ---: |',
      ...groups.map((group) =>
        row(
          `[${plain(group.doc)}](${addresses.group(group.name)})`,
          code(`offiaccount/${group.name}`),
          String(group.endpoints.length),
        ),
      ),
    ],
  )
}

/** The page of a group: its functions, and what WeChat pushes about it. */
export function groupPage(group: Group): string {
  const { name, doc, pushes } = group
  return page(
    { title: shortDoc(group), description: doc, outline: false },
    [`# ${plain(shortDoc(group))} ${code(`offiaccount/${name}`)}`],
    shortDoc(group) === doc ? [] : [`${plain(doc)}。`],
    fenced('ts', `import * as ${namespaceName(name)} from 'offiaccount/${name}'`),
    callsTable(group),
    ...(pushes.length > 0
      ? [
          ['## 消息与事件'],
          pushes.map(
            (push) => `- [${plain(push.title)}](${addresses.push(push)}) ${code(push.kind)}`,
          ),
        ]
      : []),
  )
}

/** With who may call them, if WeChat says it of any in this group. */
function callsTable({ endpoints, urls, twins }: Group): string[] {
  const hasCallers = endpoints.some(({ who }) => who !== undefined)
  const cells = (first: string, second: string, effect = '', callers = ''): string =>
    row(first, second, effect, ...(hasCallers ? [callers] : []))
  const titleOf = (call: Documented): string => plain(call.title) + deprecatedMark(call)
  return [
    cells('函数', '接口', '影响', '谁可调用'),
    cells('---', '---', '---', '---'),
    ...endpoints.map((each) => {
      const all = each.paging ? [code(spelled({ ...each, name: allName(each) }))] : []
      return cells(
        [linked(each), ...all].join(' '),
        titleOf(each),
        effectTexts[each.effect],
        plain(callersOf(each)),
      )
    }),
    ...urls.map((each) => cells(linked(each), titleOf(each))),
    ...twins.map((twin) => {
      const target = { group: twin.targetGroup, name: twin.targetName }
      return cells(code(spelled(twin)), `同 ${linked(target)}`)
    }),
  ]
}

function linked(call: { group: string; name: string }): string {
  return `[${code(spelled(call))}](${addresses.call(call)})`
}

/** The page of all messages and events, by group. */
export function pushesPage(model: Model): string {
  const groups = model.groups.filter(({ pushes }) => pushes.length > 0)
  return page(
    { title: '消息与事件', description: '微信推送的全部消息与事件', outline: 2 },
    ['# 消息与事件'],
    [
      `${allPushes(model).length} 种，由 ${code('offiaccount/callback')} 验签、解密、排重后交给对应的处理函数。`,
    ],
    ...groups.flatMap((group) => [
      [`## ${plain(shortDoc(group))}`],
      [
        row('种类', '说明', '回复'),
        '| --- | --- | --- |',
        ...group.pushes.map((push) =>
          row(
            `[${code(push.kind)}](${addresses.push(push)})`,
            plain(push.title) + deprecatedMark(push),
            push.silent ? '不能' : '可以',
          ),
        ),
      ],
    ]),
  )
}

/** A group's name without what its text adds: `微信门店`. */
export function shortDoc({ doc }: Group): string {
  return doc.replace(/[，：；（].*$/, '')
}
