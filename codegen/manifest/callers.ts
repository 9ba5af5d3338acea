import type { Callers, Standing } from '../../src/shared/callers.js'
import type { PermissionSet } from '../model/model.js'
import { splitDoc } from './notation.js'
import * as patterns from './patterns.js'
import { line, mapped, placedText, type Shape } from './shape.js'

const standings: Readonly<Record<string, Standing>> = {
  all: 'all',
  verified: 'verified',
  'on application': 'apply',
}

/** `who: service, subscription verified; sets 7, 100; 1000 a day -- 说明` */
export const who: Shape<Callers> = mapped(
  placedText(
    'Who may call it, if WeChat says so: `verified`, `service verified, subscription`, `on application`; then `sets 7, 100`, `any platform` or `no platform`; then `1000 a day`. What is not known is left out.',
    patterns.who,
  ),
  (found) => {
    const { head, doc } = splitDoc(found)
    const [, accounts, platforms, perDay] = patterns.who.regexp.exec(head.value) ?? []
    return {
      ...(accounts !== undefined && standingsOf(accounts)),
      ...(platforms !== undefined && { platforms: platformsOf(platforms) }),
      ...(perDay !== undefined && { perDay: Number(perDay) }),
      ...(doc && { note: doc.value }),
    }
  },
)

/** A kind that is not named may not call it. */
function standingsOf(accounts: string): Pick<Callers, 'subscription' | 'service'> {
  const both = standings[accounts]
  if (both !== undefined) return { subscription: both, service: both }
  const named = accounts.split(', ').map((each): [string, Standing] => {
    const [kind = '', ...words] = each.split(' ')
    return [kind, standings[words.join(' ')] ?? 'all']
  })
  return { subscription: 'none', service: 'none', ...Object.fromEntries(named) }
}

function platformsOf(text: string): Callers['platforms'] {
  if (text === 'any platform') return 'any'
  return text === 'no platform' ? 'none' : text.slice('sets '.length).split(', ').map(Number)
}

export const permissionSet: Shape<PermissionSet> = mapped(
  line('What WeChat calls the permission set, in Chinese.'),
  (name, _, { key }) => ({ id: Number(key.value), name }),
)
