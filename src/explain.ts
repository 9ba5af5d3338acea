import { callers, permissionSets } from './generated/callers.js'
import { errcodes, links } from './generated/errcodes.js'
import type { ErrorCategory, Explanation } from './runtime/index.js'
import { guide } from './runtime/errors/error.js'
import {
  accountsText,
  chinese,
  english,
  perDayText,
  platformsText,
  type Words,
} from './shared/callers.js'

/** What WeChat's documentation says of an errcode, and where it documents the endpoint. */
export function explain({ op, errcode }: { op: string; errcode: number }): Explanation {
  const [category, texts, textsEn] = errcodes.get(errcode) ?? []
  if (category === undefined) return { link: links[op] }
  const section = sectionOf(op, errcode, category)
  const place = section && guide(section)
  const [who, whoEn] = [chinese, english].map((words) => callersHint(op, errcode, words))
  return {
    category,
    hint: joined('；', texts?.join('：'), who && `${op}：${who}`, place),
    hintEn: joined('; ', textsEn?.join(': '), whoEn && `${op}: ${whoEn}`, place),
    link: links[op],
  }
}

function joined(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator)
}

/** What WeChat's documentation says of who may call the endpoint, if the errcode may come of that. */
function callersHint(op: string, errcode: number, words: Words): string | undefined {
  const known = callers[op] ?? {}
  switch (errcode) {
    case 48001:
    case 48004:
    case 50001:
      return (words === chinese ? known.note : undefined) ?? accountsText(known, words)
    case 45009: {
      const perDay = perDayText(known, words)
      return perDay && `${perDay}${words.consoleCounts}`
    }
    case 61007:
      return platformsText(known, permissionSets, words)
    default:
      return undefined
  }
}

/** Of docs/errors.md, about the mistake that the errcode mostly comes of. */
function sectionOf(op: string, errcode: number, category: ErrorCategory): string | undefined {
  if (errcode === 40003 || errcode === 40013) return 'environment'
  // The endpoints that issue tokens say it of the AppSecret.
  if (errcode === 40001 && op.startsWith('util.')) return 'credential'
  if (category === 'permission' && op.startsWith('card.')) return 'card'
  // Others of this category are of a user's token.
  if ([40001, 40014, 42001].includes(errcode)) return category
  return /^(credential|ip|quota|permission|argument)$/.exec(category)?.[0]
}
