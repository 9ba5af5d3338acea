import type { Schema } from '../model.js'
import { exactly, listOf, text, whole } from '../state/shapes.js'

/** What `setQuota` has set, in a dump. */
export interface PlannedQuota {
  op: string
  calls_per_day: number
}

export const quotasShape: Schema = listOf(exactly({ op: text, calls_per_day: whole }))

export function plannedIn(quotas: ReadonlyMap<string, number>): PlannedQuota[] {
  return Array.from(quotas, ([op, calls]) => ({ op, calls_per_day: calls }))
}

export function planQuotas(quotas: Map<string, number>, planned: readonly PlannedQuota[]): void {
  for (const { op, calls_per_day: calls } of planned) quotas.set(op, calls)
}
