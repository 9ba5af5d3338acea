import { stringify } from 'yaml'
import { unwritten } from '../manifest/shape.js'
import type { Inferred } from './infer.js'
import type { Order } from './order.js'
import type { Sections } from './samples.js'

/** The entry of an endpoint, without indentation: its name, and the keys in the order of docs/manifest.md. */
export function entryLines(name: string, order: Order, { request, returns }: Sections): string[] {
  const isGet = order.method === 'GET'
  return [
    `${name}:`,
    ...indented([
      `title: ${scalar(order.title)}`,
      `doc: ${scalar(order.doc)}`,
      `link: ${scalar(order.link)}`,
      `${isGet ? 'get' : 'post'}: ${order.path}`,
      ...(order.safe ? ['safe: true'] : []),
      ...section(isGet ? 'query' : 'body', request),
      ...section('returns', returns),
    ]),
  ]
}

/** A group that holds one entry. */
export function groupLines(name: string, doc: string | undefined, entry: string[]): string[] {
  return [`${name}:`, ...indented([`doc: ${scalar(doc)}`, 'endpoints:', ...indented(entry)])]
}

export function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function section(key: string, value: Inferred | undefined): string[] {
  if (value === undefined) return []
  return 'type' in value ? [`${key}: ${value.type}`] : [`${key}:`, ...indented(value.fields)]
}

/** A text as YAML writes it: in quotes if it would mean something else without. */
function scalar(text: string = unwritten): string {
  return stringify(text.trim(), { lineWidth: 0, singleQuote: true }).trimEnd()
}
