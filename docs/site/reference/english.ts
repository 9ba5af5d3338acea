import type { Documented, Group, Model } from '../../../codegen/model/model.js'
import { allEndpoints, callGroups, opOf } from '../../../codegen/model/walk.js'
import { namespaceName } from '../../../codegen/model/names.js'
import { row } from '../../../codegen/emit/docs/markdown.js'
import { addresses, spelled } from './addresses.js'
import { code, fenced, page, plain } from './text.js'

/** Where the English reference of a group is. Its functions are described in Chinese, as in the hovers. */
export function englishGroup(name: string): string {
  return `/en${addresses.group(name)}`
}

/** The English page of all groups. */
export function englishOverview(model: Model): string {
  const groups = callGroups(model)
  return page(
    { title: 'API', description: 'Every endpoint by group', outline: false },
    ['# API'],
    [
      `${allEndpoints(model).length} endpoints in ${groups.length} groups, one function each, the account first. ` +
        "Fields are described in Chinese, WeChat's own language, as in the editor's hovers.",
    ],
    [
      row('import', 'group', 'functions'),
      '| --- | --- | ---: |',
      ...groups.map((group) =>
        row(
          `[${code(`offiaccount/${group.name}`)}](${englishGroup(group.name)})`,
          plain(group.doc),
          String(group.endpoints.length + group.urls.length),
        ),
      ),
    ],
  )
}

/** The English page of a group: a section for each function, which leads to its page. */
export function englishGroupPage({ name, doc, endpoints, urls }: Group): string {
  const section = (call: Documented, address: string): string[][] => [
    [`## ${code(spelled(call))} {#${call.name.toLowerCase()}}`],
    [`${plain(call.title)} · ${code(address)}`],
    [`[Fields, example and errcodes of ${opOf(call)} (Chinese)](${addresses.call(call)})`],
  ]
  return page(
    { title: `offiaccount/${name}`, description: doc, outline: 2 },
    [`# ${plain(name)} ${code(`offiaccount/${name}`)}`],
    [plain(doc)],
    fenced('ts', `import * as ${namespaceName(name)} from 'offiaccount/${name}'`),
    ...endpoints.flatMap((each) => section(each, `${each.method} ${each.path}`)),
    ...urls.flatMap((each) => section(each, each.url)),
  )
}
