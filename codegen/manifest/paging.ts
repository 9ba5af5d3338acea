import type { Paging, Place } from '../model/model.js'
import * as patterns from './patterns.js'
import { enumValue } from './notation.js'
import type { Reader } from './reader.js'
import { mapped, placedText, type Shape } from './shape.js'
import type { Text } from './text.js'

/** Before a field that has no meaning where there are pages. */
const unused = 'no '

/** `pages: cursor(msgid = 1, number) -> recordlist, msgid, number` */
export const paging: Shape<Paging> = mapped(
  placedText(
    'How the list is fetched page by page: `offset(offset, count) -> list, total`, `page(page, size) -> list, total` or `cursor(next_id, limit) -> list, next_id`.',
    patterns.pages,
  ),
  (found, reader) => {
    const [, by = '', sent = ''] = patterns.pages.regexp.exec(found.value) ?? []
    const opening = by.length + 1
    const request = found.slice(opening, opening + sent.length).parts(/[^,]+/g)
    const answer = found.slice(opening + sent.length + ') -> '.length).parts(/[^,]+/g)
    return pagingOf(reader, by as Paging['by'], request, answer, found)
  },
)

function pagingOf(
  reader: Reader,
  by: Paging['by'],
  [first, ...others]: Text[],
  answer: Text[],
  whole: Text,
): Paging | undefined {
  const place = (each: Text): Place => reader.place({ path: each.value }, each.span)
  const [items, next, returned] = answer.map(place)
  const isConstant = (each: Text): boolean => each.value.includes(' = ')
  const isUnused = (each: Text): boolean => each.value.startsWith(unused)
  const [size, counter] = others.filter((each) => !isConstant(each) && !isUnused(each)).map(place)
  if (first === undefined || items === undefined || next === undefined) return undefined
  const [position, start] = assignment(first)
  const paging: Paging = {
    by,
    position: place(position),
    ...(start !== undefined && { start }),
    ...(size && { size }),
    ...(counter && { counter }),
    constants: others.filter(isConstant).map((each) => {
      const [name, value = ''] = assignment(each)
      return reader.place({ path: name.value, value }, name.span)
    }),
    unused: others.filter(isUnused).map((each) => place(each.slice(unused.length))),
    items,
    next,
    ...(returned && { returned }),
  }
  return reader.place(paging, whole.span)
}

function assignment(text: Text): [name: Text, value?: string | number] {
  const at = text.value.indexOf(' = ')
  return at === -1 ? [text] : [text.slice(0, at), enumValue(text.slice(at + ' = '.length))]
}
