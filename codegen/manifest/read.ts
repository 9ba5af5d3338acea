import { isMap, isScalar, type Node, type Pair } from 'yaml'
import type { Body, Documented, Endpoint, Group, Model, Twin, UrlFunction } from '../model/model.js'
import {
  endpointKeys,
  manifest,
  topKeys,
  type EndpointValues,
  type GroupValues,
  type UrlFunctionValues,
} from './declaration.js'
import type { Source } from './diagnostics.js'
import { readPush } from './events.js'
import { Reader, type Entry } from './reader.js'
import type { Named } from './shape.js'
import { spanOf, Text } from './text.js'

/**
 * Turns the document into the model and reports what does not have the manifest's shape. A broken part is left out, so that
 * everything else is still checked in the same run.
 */
export function read(root: Node | null, source: Source): { model: Model; reader: Reader } {
  const reader = new Reader(source)
  takeOutOutside(reader, root)
  const key = new Text('', 0)
  const values = manifest.read(reader, { key, isQuoted: false, node: root }) ?? {}
  const model: Model = {
    types: (values.types ?? []).map(({ value }) => value),
    groups: (values.groups ?? []).map((each) => groupOf(reader, each)),
    errcodes: (values.errcodes ?? []).map(({ value }) => value),
    examples: (values.examples ?? []).map(({ entry, value }) => {
      const example = reader.place({ name: entry.key.value, value }, entry.key.span)
      reader.examples.set(example, entry.node)
      return example
    }),
    imported: [],
  }
  return { model, reader }
}

function groupOf(reader: Reader, { entry, value }: Named<GroupValues>): Group {
  const { doc = '', deprecated, errmsg, types = [], endpoints = [], events = [] } = value
  const name = entry.key.value
  const group: Group = {
    name,
    doc,
    types: types.map((each) => each.value),
    endpoints: [],
    urls: [],
    twins: [],
    pushes: events.map((each) => readPush(reader, { group: name, deprecated }, each)),
  }
  for (const { entry: inner, value: found } of endpoints) {
    const head = { group: name, name: inner.key.value, deprecated, errmsg }
    if ('text' in found) group.twins.push(twinOf(reader, head, inner, found.text))
    else if ('keyed' in found) {
      const { url = '', query } = found.keyed
      const part: UrlFunction = { ...documented(head, found.keyed), url, ...(query && { query }) }
      group.urls.push(reader.place(part, inner.key.span))
    } else group.endpoints.push(reader.place(endpointOf(head, found.rest), inner.key.span))
  }
  return reader.place(group, entry.key.span)
}

interface Head {
  group: string
  name: string
  deprecated: string | undefined
  errmsg: string | undefined
}

function endpointOf(head: Head, values: EndpointValues): Endpoint {
  const { get, post, auth, account, safe = false, once, query, returns, pages, refuses } = values
  const { errmsg = head.errmsg } = values
  const body = bodyOf(values)
  return {
    ...documented(head, values),
    method: post === undefined && get !== undefined ? 'GET' : 'POST',
    path: post ?? get ?? '',
    ...(auth && { auth }),
    ...(account && { account }),
    safe,
    ...(once && { once }),
    ...(query && { query }),
    ...(body && { body }),
    ...returns,
    ...(errmsg !== undefined && { errmsg }),
    ...(pages && { paging: pages }),
    ...(refuses && { refuses }),
  }
}

function documented(
  { group, name, deprecated: ofGroup }: Head,
  values: EndpointValues | UrlFunctionValues,
): Documented {
  const { title = '', doc = '', link = '', deprecated = ofGroup, example = {} } = values
  return { group, name, title, doc, link, ...(deprecated !== undefined && { deprecated }), example }
}

function bodyOf({ body, multipart, raw }: EndpointValues): Body | undefined {
  if (body) return { as: 'json', type: body }
  if (multipart) return { as: 'multipart', type: multipart }
  return raw && { as: 'raw', type: raw }
}

function twinOf(reader: Reader, { group, name }: Head, { node }: Entry, target: string): Twin {
  const dot = target.lastIndexOf('.')
  const [targetGroup, targetName] = [target.slice(0, dot), target.slice(dot + 1)]
  return reader.place({ group, name, targetGroup, targetName }, spanOf(node))
}

/** Takes out what was pasted to the start of the line, after saying so once: each of its keys would be unknown. */
function takeOutOutside(reader: Reader, root: Node | null): void {
  if (!isMap<Node, Node | null>(root)) return
  const isOutside = ({ key, value }: Pair<Node, Node | null>): boolean =>
    !topKeys.includes(nameOf(key)) &&
    (endpointKeys.includes(nameOf(key)) ||
      (isMap(value) && ['title', 'doc', 'link'].some((name) => value.has(name))))
  const outside = root.items.filter(isOutside)
  const [first] = outside
  if (first === undefined) return
  const message = `\`${nameOf(first.key)}\` stands at the start of the line: indent it as a part of its group`
  reader.report('bad-indentation', message, spanOf(first.key))
  root.items = root.items.filter((pair) => !outside.includes(pair))
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : ''
}
