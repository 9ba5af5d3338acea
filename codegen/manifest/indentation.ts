import type { Diagnostic, Source } from './diagnostics.js'

/** A line that is not blank and no comment. */
interface Line {
  number: number
  indent: number
  text: string
}

/** The line near a syntax error whose indentation explains it, or undefined where none does. */
export function misindented(
  source: Source,
  topKeys: readonly string[],
  errorLine: number,
): Diagnostic | undefined {
  const isOutside = ({ indent, text }: Line): boolean =>
    indent === 0 && !topKeys.some((key) => text.startsWith(`${key}:`))
  const lines = linesOf(source)
  const at = lines.findIndex(({ number }) => number >= errorLine)
  const [here, next] = lines.slice(at)
  if (at === -1 || here === undefined) return undefined
  const before = lines.slice(0, at)
  const outside = [...before, here].find(isOutside)
  if (outside !== undefined) {
    const neighbour = lines.findLast(({ number }) => number < outside.number)
    return complaint(source, outside, neighbour?.indent ?? 2)
  }
  const parent = before.findLast(({ indent }) => indent <= here.indent)
  const deeper = before.slice(parent === undefined ? 0 : before.indexOf(parent) + 1)
  if (parent && parent.indent < here.indent && deeper.length > 0) {
    const siblings = Math.min(...deeper.map(({ indent }) => indent))
    return complaint(source, here, next?.indent === parent.indent ? parent.indent : siblings)
  }
  // Nothing can be below a key that has a text already.
  const isBelowText = next !== undefined && next.indent > here.indent && !here.text.endsWith(':')
  return isBelowText ? complaint(source, next, here.indent) : undefined
}

/** Leaves the first error of each block: those that follow it there mostly follow from it. */
export function firstOfEachBlock(source: Source, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lines = linesOf(source)
  let last: Line | undefined
  return [...diagnostics]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      const { line } = source.position(span[0])
      const { number, indent } = last ?? { number: 0, indent: 0 }
      const isNew =
        last === undefined ||
        lines.some((each) => each.number > number && each.number <= line && each.indent < indent)
      if (isNew) last = lines.findLast((each) => each.number <= line)
      return isNew
    })
}

function complaint(source: Source, { number, indent }: Line, expected: number): Diagnostic {
  const start = source.offsetOf(number)
  return {
    code: 'bad-indentation',
    message: `this line is indented by ${indent} spaces, its neighbours by ${expected}`,
    span: [start + indent, start + Math.max(indent + 1, source.line(number).length)],
  }
}

function linesOf(source: Source): Line[] {
  return source.text.split('\n').flatMap((line, index) => {
    const text = line.trim()
    if (text === '' || text.startsWith('#') || text === '---') return []
    return { number: index + 1, indent: line.length - line.trimStart().length, text }
  })
}
