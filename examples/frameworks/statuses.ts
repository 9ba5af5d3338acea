import type { ErrorCategory } from 'offiaccount'

/** What the caller can mend, or wait for, as HTTP says it. What is left is ours: 500. */
export const statuses: Partial<Record<ErrorCategory, number>> = {
  argument: 400,
  content: 400,
  not_found: 404,
  state: 409,
  quota: 503,
  transient: 503,
}
