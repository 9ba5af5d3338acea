import { eastAsianWidth } from 'get-east-asian-width'

/** A table, its head first, laid out as prettier does it. */
export function markdownOf(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => widthOf(cells[column] ?? ''))),
  )
  const padded = (cell: string, column: number): string =>
    cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))
  const line = (cells: readonly string[]): string => `| ${cells.map(padded).join(' | ')} |`
  const [head = [], ...others] = rows
  return [head, widths.map((width) => '-'.repeat(width)), ...others].map(line).join('\n')
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + eastAsianWidth(character.codePointAt(0) ?? 0),
    0,
  )
}
