import { markdownOf } from './markdown-table.js'

/** What came of one platform: a row of the table. */
export interface Outcome {
  platform: string
  version: string
  passed: number
  /** The checks that do not hold, and why. */
  failures: readonly string[]
}

/** A line, and one more for each failure. */
export function lineOf({ platform, version, passed, failures }: Outcome): string {
  const failed = failures.length > 0 ? `, ${failures.length} failed` : ''
  return [`${platform} ${version}: ${passed} passed${failed}`, ...failures].join('\n  ')
}

/** The outcomes as Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['platform', 'version', 'checks passed']
  const rows = outcomes.map(({ platform, version, passed, failures }) => [
    platform,
    version,
    `${passed} of ${passed + failures.length}`,
  ])
  return markdownOf([head, ...rows])
}
