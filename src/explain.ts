import { errcodes, links } from './generated/errcodes.js'
import type { Explanation } from './runtime/index.js'

/** What WeChat's documentation says of an errcode, and where it documents the endpoint. */
export function explain({ op, errcode }: { op: string; errcode: number }): Explanation {
  const [category, text, remedy] = errcodes.get(errcode) ?? []
  return { category, hint: remedy === undefined ? text : `${text}：${remedy}`, link: links[op] }
}
