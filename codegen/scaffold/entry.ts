import { stringify } from 'yaml'
import type { Order } from './order.js'
import { unwritten } from '../manifest/shape.js'
import type { Written } from './notation.js'

/** What is sent and answered, as far as samples tell. */
export interface Fields {
  request?: Written | undefined
  returns?: Written | undefined
}

/** The entry of an endpoint, without indentation: its name, and the keys in the order of docs/manifest.md. */
export function entryLines(name: string, order: Order, { request, returns }: Fields): string[] {
  const isGet = order.method === 'GET'
  const keys = [
    `title: ${scalar(order.title)}`,
    `doc: ${scalar(order.doc)}`,
    `link: ${scalar(order.link)}`,
    `${isGet ? 'get' : 'post'}: ${order.path}`,
    ...(order.safe ? ['safe: true'] : []),
    ...section(isGet ? 'query' : 'body', request),
    ...section('returns', returns),
  ]
  return [`${name}:`, ...keys.map((key) => `  ${key}`)]
}

/** A group that holds one entry. */
export function groupLines(
  { name, doc }: NonNullable<Order['newGroup']>,
  entry: string[],
): string[] {
  const endpoints = ['endpoints:', ...entry.map((line) => `  ${line}`)]
  return [`${name}:`, ...[`doc: ${scalar(doc)}`, ...endpoints].map((line) => `  ${line}`)]
}

function section(key: string, value: Written | undefined): string[] {
  if (value === undefined) return []
  if ('type' in value) return [`${key}: ${value.type}`]
  return [`${key}:`, ...value.fields.map((line) => `  ${line}`)]
}

/** A text as YAML writes it: in quotes if it would mean something else without. */
function scalar(text: string = unwritten): string {
  return stringify(text.trim(), { lineWidth: 0, singleQuote: true }).trimEnd()
}
