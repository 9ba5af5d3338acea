import { errcodes, links } from './generated/errcodes.js'
import type { ErrorCategory, Explanation } from './runtime/index.js'
import { guide } from './runtime/errors/error.js'

/** What WeChat's documentation says of an errcode, and where it documents the endpoint. */
export function explain({ op, errcode }: { op: string; errcode: number }): Explanation {
  const [category, ...texts] = errcodes.get(errcode) ?? []
  if (category === undefined) return { link: links[op] }
  const section = sectionOf(op, errcode, category)
  const hint = texts.join('：') + (section ? `；${guide(section)}` : '')
  return { category, hint, link: links[op] }
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
