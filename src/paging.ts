/** The items of a page, undefined if WeChat leaves out an empty list, and the total or the cursor of the next page. */
type Read<Page, Item, Next> = (
  page: Page,
) => [items: readonly Item[] | undefined, next: Next | undefined]

type Items<Item> = AsyncGenerator<Item, void, undefined>

/**
 * A list of which each page begins behind the items that have come. An empty page ends it too: a list may shrink meanwhile, and its
 * total may count what WeChat does not return.
 */
export function byOffset<Page, Item>(
  pageAt: (offset: number) => Promise<Page>,
  read: Read<Page, Item, number | string>,
): Items<Item> {
  return untilTotal((_number, seen) => pageAt(seen), read)
}

/** A list of numbered pages. */
export function byPage<Page, Item>(
  pageAt: (number: number) => Promise<Page>,
  read: Read<Page, Item, number | string>,
  first = 1,
): Items<Item> {
  return untilTotal((number) => pageAt(first + number), read)
}

/**
 * Without a total, a page that repeats the one before or the first ends the list: the server knows no more, or looks at no offset. To
 * notice each other circle, all pages would have to be kept.
 */
async function* untilTotal<Page, Item>(
  pageAt: (number: number, seen: number) => Promise<Page>,
  read: Read<Page, Item, number | string>,
): Items<Item> {
  let seen = 0
  let first: string | undefined
  let before: string | undefined
  for (let number = 0; ; number++) {
    const [items, total] = read(await pageAt(number, seen))
    if (!items?.length) return
    const end = total ? Number(total) : NaN
    if (Number.isNaN(end)) {
      const page = JSON.stringify(items)
      if (page === before || page === first) return
      first ??= page
      before = page
    }
    yield* items
    seen += items.length
    if (seen >= end) return
  }
}

/**
 * A list of which each page names the next. One that names a page that has come, or nothing, is the last. All cursors are kept, a
 * few bytes for each page: in constant memory a circle is noticed only after its items have come again.
 */
export async function* byCursor<Page, Item, Cursor>(
  pageAt: (cursor: Cursor, number: number) => Promise<Page>,
  read: Read<Page, Item, Cursor>,
  start?: Cursor,
): Items<Item> {
  let cursor = start as Cursor
  const asked = new Set([cursor])
  for (let number = 0; ; number++) {
    const [items, next] = read(await pageAt(cursor, number))
    if (!items?.length) return
    yield* items
    if (next === undefined || next === '' || asked.has(next)) return
    asked.add(next)
    cursor = next
  }
}

/** The largest of the 64-bit ids of a page. */
export function largest(ids: readonly string[]): string | undefined {
  return ids.reduce<string | undefined>(
    (most, id) => (most === undefined || BigInt(id) > BigInt(most) ? id : most),
    undefined,
  )
}
