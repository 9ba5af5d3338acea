import type { ReceivedRequest } from './request/received.js'

/** How many requests keep the bytes of their files. */
const filesKept = 10

/** Adds an item, and forgets all but the last `history` items. */
export function remember<Item>(items: Item[], item: Item, history: number): void {
  items.push(item)
  while (items.length > history) items.shift()
}

/** Drops the bytes, but not the names, of the files of the newest request that is too old to keep them. */
export function forgetFiles(requests: readonly ReceivedRequest[]): void {
  const old = requests.at(-filesKept - 1)
  if (!old?.parts) return
  const parts = Object.entries(old.parts).map(([name, part]) => [name, withoutBytes(part)] as const)
  old.parts = Object.fromEntries(parts)
}

function withoutBytes(part: string | File): string | File {
  return typeof part === 'string' ? part : new File([], part.name, { type: part.type })
}
