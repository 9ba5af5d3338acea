import type { OrderRequest } from './endpoint-order.js'

/** An endpoint that was put into a manifest. */
export interface Added {
  /** `card/giftcard.pageAdd` */
  name: string
  /** The first line of what is new, from 1. */
  line: number
  /** The lines that are new. */
  entry: string
  /** What a person should know about what was inferred. */
  notes: readonly string[]
  /** Keys that only a person can fill in: `title`. */
  open: readonly string[]
}

/** What `new` says: where the entry is, what it holds, and what is left to do, of which `last` comes last. */
export function reportAdded(
  added: Added,
  file: string,
  { order, requests, responses }: OrderRequest,
  last: string,
): string {
  const steps = [
    ...(added.open.length > 0
      ? [`write what stands as \`…\`: the ${added.open.join(', ')} in Chinese words of your own`]
      : []),
    requests.length + responses.length === 0
      ? 'write its fields under `query`, `body` and `returns`, if it has any'
      : 'write a 说明 behind each field: `name: string -- 说明`',
    ...(order.safe ? [] : ['add `safe: true` if it only reads']),
    last,
  ]
  return [
    `Added ${added.name}: ${file}:${added.line}`,
    '',
    added.entry,
    ...(added.notes.length > 0 ? ['', ...added.notes] : []),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}
