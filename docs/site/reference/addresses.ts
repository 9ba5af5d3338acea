import type { Push } from '../../../codegen/model/model.js'
import { opOf } from '../../../codegen/model/walk.js'
import { namespaceName } from '../../../codegen/model/names.js'

/** Where each page is below the site's root, without extension. */
export const addresses = {
  overview: '/api/',
  pushes: '/events/',
  callers: '/callers',
  errcodes: '/errcodes',
  group: (name: string): string => `/api/${name}/`,
  call: ({ group, name }: { group: string; name: string }): string => `/api/${group}/${name}`,
  /** `event.user_get_card` → `/events/event/user_get_card` */
  push: ({ kind }: Pick<Push, 'kind'>): string => `/events/${kind.replace('.', '/')}`,
} as const

/** The file of a page: an address that ends in a slash is that of a folder. */
export function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index' : ''}.md`
}

/** How a program names a function: `giftcard.pageAdd`. */
export function spelled({ group, name }: { group: string; name: string }): string {
  return `${namespaceName(group)}.${name}`
}

/** What finds a function besides its own spelling: its op, if that says more. */
export function alsoCalled(call: { group: string; name: string }): string | undefined {
  const op = opOf(call)
  return op === spelled(call) ? undefined : op
}
