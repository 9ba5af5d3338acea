import type { Endpoint, Model } from '../../../codegen/model/model.js'
import { callGroups } from '../../../codegen/model/walk.js'
import { callersOf, deprecatedMark } from '../../../codegen/emit/docs/facts.js'
import { callingAccounts, mayCall } from '../../../src/shared/callers.js'
import { addresses, spelled } from './addresses.js'
import { code, page, plain } from './text.js'

/** The page that tells which account may call what. */
export function callersPage(model: Model): string {
  const groups = callGroups(model).filter(({ endpoints }) => endpoints.length > 0)
  return page(
    {
      title: '谁可调用',
      description: '订阅号、服务号，已认证或未认证：各能调用哪些接口',
      outline: 2,
    },
    ['# 谁可调用'],
    [
      '微信的文档写明了一部分接口的适用账号，个人账号不能认证。没有写明的不一定能调用；以公众平台的「接口权限」为准。' +
        `命令行里用 ${code('npx offiaccount list --for subscription')} 查。`,
    ],
    ['<CallerFilter />'],
    ...groups.flatMap(({ name, doc, endpoints }) => [
      [`## ${plain(doc)} {#${name.replaceAll('/', '-').toLowerCase()}}`],
      endpoints.map(item),
    ]),
  )
}

function item(endpoint: Endpoint): string {
  const { title, who } = endpoint
  const may = Object.entries(callingAccounts).flatMap(([name, account]) =>
    mayCall(who, account) === true ? [name] : [],
  )
  const known = callersOf(endpoint)
  const marks = ` <small class="badge" data-callers="${may.join(' ')}">${plain(known || '未写明')}</small>`
  return `- [${code(spelled(endpoint))}](${addresses.call(endpoint)}) ${plain(title)}${deprecatedMark(endpoint)}${marks}`
}
