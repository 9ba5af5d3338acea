import { stringify } from 'yaml'
import { unwritten } from '../manifest/shape.js'
import type { Target } from '../model/target.js'
import type { Inferred } from './infer.js'
import type { Order } from './order.js'
import type { Sections } from './samples.js'

/** The entry of an endpoint, without indentation: its name, and the keys in the order of docs/manifest.md. */
export function entryLines(
  name: string,
  order: Order,
  { request, returns }: Sections,
  { mayLack }: Target,
): string[] {
  const isGet = order.method === 'GET'
  return [
    `${name}:`,
    ...indented([
      ...(['title', 'doc', 'link'] as const).flatMap((key) => textLine(key, order[key], mayLack)),
      `${isGet ? 'get' : 'post'}: ${order.path}`,
      ...(order.safe ? ['safe: true'] : []),
      ...section(isGet ? 'query' : 'body', request),
      ...section('returns', returns),
    ]),
  ]
}

/** A group that holds one entry. */
export function groupLines(
  name: string,
  doc: string | undefined,
  entry: string[],
  { mayLack }: Target,
): string[] {
  return [
    `${name}:`,
    ...indented([...textLine('doc', doc, mayLack), 'endpoints:', ...indented(entry)]),
  ]
}

export function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function section(key: string, value: Inferred | undefined): string[] {
  if (value === undefined) return []
  return 'type' in value ? [`${key}: ${value.type}`] : [`${key}:`, ...indented(value.fields)]
}

/** A text as YAML writes it: in quotes if it would mean something else without. One that is not known is left open, or out. */
function textLine(key: string, text: string | undefined, mayLack: ReadonlySet<string>): string[] {
  return text === undefined && mayLack.has(key) ? [] : [`${key}: ${scalar(text ?? unwritten)}`]
}

function scalar(text: string): string {
  return stringify(text.trim(), { lineWidth: 0, singleQuote: true }).trimEnd()
}
