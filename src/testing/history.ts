import type { ReceivedRequest } from './request/received.js'

/** In how many requests files keep their bytes. */
const filesKept = 10

/** Adds to what is remembered, and forgets what came before the last `history` of it. */
export function remember<Item>(items: Item[], item: Item, history: number): void {
  items.push(item)
  while (items.length > history) items.shift()
}

/** Of the last request that is too old to keep its files they stay without their bytes. */
export function forgetFiles(requests: readonly ReceivedRequest[]): void {
  const old = requests.at(-filesKept - 1)
  if (!old?.parts) return
  const parts = Object.entries(old.parts).map(([name, part]) => [name, withoutBytes(part)] as const)
  old.parts = Object.fromEntries(parts)
}

function withoutBytes(part: string | File): string | File {
  return typeof part === 'string' ? part : new File([], part.name, { type: part.type })
}
