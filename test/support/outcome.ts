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

/** The outcomes as Markdown, laid out as prettier does it. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['platform', 'version', 'checks passed']
  const rows = outcomes.map(({ platform, version, passed, failures }) => [
    platform,
    version,
    `${passed} of ${passed + failures.length}`,
  ])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...rows].map(line).join('\n')
}
