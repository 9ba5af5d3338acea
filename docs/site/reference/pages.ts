import type { Model } from '../../../codegen/model/model.js'
import { callGroups } from '../../../codegen/model/walk.js'
import type { Context } from '../../../codegen/emit/context.js'
import { addresses, fileOf } from './addresses.js'
import { endpointPage, urlPage } from './call.js'
import { callersPage } from './callers.js'
import { englishGroup, englishGroupPage, englishOverview } from './english.js'
import { errcodesPage } from './errcodes.js'
import { groupPage, overviewPage, pushesPage, shortDoc } from './group.js'
import { pushPage } from './push.js'

/** A page of the documentation site. */
export interface SitePage {
  /** Of its file below the site's root: `api/card/consumeCode.md`. */
  path: string
  text: string
}

/** The pages that are made of the model: a page for each group, endpoint, message and event. A pure function of it. */
export function sitePages(context: Context): SitePage[] {
  const { model } = context
  const groups = callGroups(model)
  const at = (address: string, text: string): SitePage => ({ path: fileOf(address), text })
  return [
    at(addresses.overview, overviewPage(model)),
    at(addresses.pushes, pushesPage(model)),
    at(addresses.callers, callersPage(model)),
    at(addresses.errcodes, errcodesPage(model)),
    at(`/en${addresses.overview}`, englishOverview(model)),
    ...groups.flatMap((group) => [
      at(addresses.group(group.name), groupPage(group)),
      at(englishGroup(group.name), englishGroupPage(group)),
      ...group.endpoints.map((each) =>
        at(addresses.call(each), endpointPage(each, group, context)),
      ),
      ...group.urls.map((each) => at(addresses.call(each), urlPage(each, group, context))),
    ]),
    ...model.groups.flatMap((group) =>
      group.pushes.map((push) => at(addresses.push(push), pushPage(push, group, context))),
    ),
  ]
}

interface Entry {
  /** As WeChat calls it. */
  text: string
  link: string
}

/** What the sidebars list. */
export interface SiteContents {
  groups: { name: string; text: string; calls: (Entry & { name: string })[] }[]
  pushes: { text: string; kinds: Entry[] }[]
}

export function siteContents(model: Model): SiteContents {
  return {
    groups: callGroups(model).map((group) => ({
      name: group.name,
      text: shortDoc(group),
      calls: [...group.endpoints, ...group.urls].map((call) => ({
        text: call.title,
        name: call.name,
        link: addresses.call(call),
      })),
    })),
    pushes: model.groups
      .filter(({ pushes }) => pushes.length > 0)
      .map((group) => ({
        text: shortDoc(group),
        kinds: group.pushes.map((push) => ({ text: push.title, link: addresses.push(push) })),
      })),
  }
}
