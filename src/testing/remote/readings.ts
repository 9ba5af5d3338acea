import type { Steered } from './steered.js'
import { shown } from '../received.js'

const areas = [
  'users',
  'blacklist',
  'tags',
  'cards',
  'menu',
  'media',
  'materials',
  'drafts',
  'publications',
  'quota',
] as const

/** What can be read of a mock, by the path of it. */
export const readings: Record<string, (mock: Steered) => unknown> = {
  health: () => ({ status: 'ok' }),
  now: ({ now }) => ({ now }),
  outbox: ({ outbox }) => outbox,
  pushes: ({ pushes }) => pushes,
  requests: ({ requests }) => requests.map(shown),
  tokens: ({ tokens: { issued } }) => ({ issued }),
  ...Object.fromEntries(
    areas.map((area) => [area, ({ remembered }: Steered): unknown => remembered[area]]),
  ),
}
