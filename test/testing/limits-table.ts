import { definitions, endpoints } from '../../src/testing/generated/endpoints.js'
import { isRecord } from '../../src/shared/record.js'
import { limitErrcodes } from '../../src/testing/request/check.js'

const kinds = {
  text: 'the length of a text, in characters or bytes of UTF-8',
  number: 'the range of a number',
  items: 'the number of items',
  fileSize: 'the size of a file',
  fileFormat: 'the format of a file, by its first bytes',
} as const

/** How many limits there are of each kind, in all requests. */
function countOf(kind: keyof typeof kinds): number {
  const words = {
    text: /^(?:min|max)(?:Length|Bytes)$/,
    number: /^(?:min|max)imum$/,
    items: /^(?:min|max)Items$/,
    fileSize: /^(?:min|max)Bytes$/,
    fileFormat: /^formats$/,
  }[kind]
  const isOf = (schema: Record<string, unknown>): boolean =>
    (schema.format === 'binary') === kind.startsWith('file')
  let count = 0
  const visit = (value: unknown): void => {
    if (!isRecord(value)) return
    if (isOf(value) && Object.keys(value).some((name) => words.test(name))) count += 1
    Object.values(value).forEach(visit)
  }
  visit(endpoints.map(({ query, body }) => [query, body]))
  visit(definitions)
  return count
}

/** What docs/testing.md lists, from the data by which the mock checks. */
export function limitsTable(): string {
  const rows = Object.entries(kinds).map(([kind, text]) => {
    const name = kind as keyof typeof kinds
    return [text, countOf(name), limitErrcodes[name]].join(' | ')
  })
  const own = new Map<number, Map<string, string[]>>()
  for (const { op, refuses = {} } of endpoints) {
    for (const [path, errcode] of Object.entries(refuses)) {
      const byOp = own.get(errcode) ?? new Map<string, string[]>()
      own.set(errcode, byOp.set(op, [...(byOp.get(op) ?? []), `\`${path}\``]))
    }
  }
  const documented = Array.from(own)
    .sort(([a], [b]) => a - b)
    .map(([errcode, byOp]) => {
      const fields = Array.from(byOp, ([op, paths]) => `${op} ${paths.join(' ')}`)
      return `${errcode} | ${fields.join(', ')}`
    })
  const table = (lines: string[]): string => lines.map((line) => `| ${line} |\n`).join('')
  return [
    table(['limit | how many | errcode', '--- | --- | ---', ...rows]),
    table(['errcode | the fields for which WeChat documents it', '--- | ---', ...documented]),
  ].join('\n')
}
