import type { UserPage } from '../../generated/types.js'

/** How many openids WeChat returns at once. */
const pageSize = 10_000

/** The openids after the given one. */
export function userPage(openids: readonly string[], after = ''): UserPage {
  const start = after === '' ? 0 : openids.indexOf(after) + 1
  const openid = openids.slice(start, start + pageSize)
  return {
    count: openid.length,
    ...(openid.length > 0 && { data: { openid } }),
    next_openid: openid.at(-1) ?? '',
  }
}

/** Until a test adds users, the example is the first page, and the next one is empty. */
export function examplePage(after = ''): UserPage | undefined {
  return after === '' ? undefined : userPage([])
}

/** A page by offset, with WeChat's counters. */
export function itemPage<Item>(
  items: readonly Item[],
  { offset, count }: { offset: number; count: number },
): { total_count: number; item_count: number; item: Item[] } {
  const item = items.slice(offset, offset + count)
  return { total_count: items.length, item_count: item.length, item }
}
