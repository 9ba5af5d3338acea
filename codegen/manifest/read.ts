import type {
  Body,
  Documented,
  Endpoint,
  Errcode,
  Group,
  Model,
  NamedExample,
  ObjectType,
  Span,
  Twin,
  UrlFunction,
} from '../model.js'
import { suggest, type Diagnostic } from './diagnostics.js'
import { readReturns } from './choice.js'
import { readNamedTypes, readSection } from './fields.js'
import { topKeys } from './indentation.js'
import type { Entry, Tree } from './load.js'
import { wholeNumber } from './notation.js'
import type { Places } from './places.js'
import { Reader } from './reader.js'

/**
 * Turns the tree into the model and reports what does not have the manifest's shape. A broken part is left out, so that
 * everything else is still checked in the same run.
 */
export function read(tree: Tree): { model: Model; places: Places; diagnostics: Diagnostic[] } {
  const reader = new Reader()
  const model = readManifest(reader, tree)
  return { model, places: reader.places, diagnostics: reader.diagnostics }
}

const manifestKeys = { required: ['groups'], optional: topKeys.filter((key) => key !== 'groups') }
const groupKeys = { required: ['doc', 'endpoints'], optional: ['deprecated', 'types'] }
const documentation = ['title', 'doc', 'link']
const endpointKeys = {
  required: documentation,
  optional: [
    ...['get', 'post', 'auth', 'account', 'safe', 'deprecated'],
    ...['query', 'body', 'multipart', 'raw', 'returns', 'example'],
  ],
}
const urlKeys = {
  required: [...documentation, 'url'],
  optional: ['deprecated', 'query', 'example'],
}
const errorCategories = [
  ...['token', 'credential', 'ip', 'quota', 'permission', 'argument'],
  ...['content', 'state', 'not_found', 'transient'],
]
const exampleKeys = { required: [], optional: ['request', 'returns'] }

function readManifest(reader: Reader, tree: Tree): Model {
  const keys = reader.keys(withoutOutside(reader, tree), manifestKeys, [0, 1])
  refuseNothing(reader, keys.get('groups'))
  const entries = (key: string): Entry[] => reader.entries(keys.get(key)?.value)
  return {
    types: readNamedTypes(reader, keys.get('types')),
    groups: entries('groups').map((entry) => readGroup(reader, entry)),
    errcodes: entries('errcodes').flatMap((entry) => readErrcode(reader, entry)),
    examples: entries('examples').flatMap((entry) => readNamedExample(reader, entry)),
  }
}

/** What a group hands down to its endpoints. */
interface GroupHead {
  name: string
  deprecated: string | undefined
}

function readGroup(reader: Reader, { key, value }: Entry): Group {
  const keys = reader.keys(value, groupKeys, key.span)
  refuseNothing(reader, keys.get('endpoints'))
  const group: Group = {
    name: key.value,
    doc: reader.line(keys.get('doc')),
    types: readNamedTypes(reader, keys.get('types')),
    endpoints: [],
    urls: [],
    twins: [],
  }
  const head: GroupHead = {
    name: group.name,
    deprecated: reader.optionalLine(keys.get('deprecated')),
  }
  for (const entry of reader.entries(keys.get('endpoints')?.value)) {
    if (entry.value.kind === 'scalar' && entry.value.value !== null) {
      group.twins.push(...readTwin(reader, group.name, entry))
    } else if (hasKey(entry.value, 'url')) {
      group.urls.push(readUrlFunction(reader, head, entry))
    } else {
      group.endpoints.push(readEndpoint(reader, head, entry))
    }
  }
  return reader.place(group, key.span)
}

/** Leaves out what was pasted to the start of the line, after saying so once: each of its keys would be unknown. */
function withoutOutside(reader: Reader, tree: Tree): Tree {
  if (tree.kind !== 'map') return tree
  const parts = [...endpointKeys.required, ...endpointKeys.optional]
  const isOutside = ({ key, value }: Entry): boolean =>
    !topKeys.includes(key.value) &&
    (parts.includes(key.value) || documentation.some((inner) => hasKey(value, inner)))
  const [first] = tree.entries.filter(isOutside)
  if (first === undefined) return tree
  const message = `\`${first.key.value}\` stands at the start of the line: indent it as a part of its group`
  reader.report('bad-indentation', message, first.key.span)
  return { ...tree, entries: tree.entries.filter((entry) => !isOutside(entry)) }
}

/** All that was generated would be deleted as stale. */
function refuseNothing(reader: Reader, entry: Entry | undefined): void {
  if (entry?.value.kind !== 'scalar' || entry.value.value !== null) return
  reader.report('empty-section', `there is nothing under \`${entry.key.value}\``, entry.key.span)
}

function hasKey(tree: Tree, key: string): boolean {
  return tree.kind === 'map' && tree.entries.some((entry) => entry.key.value === key)
}

function readEndpoint(reader: Reader, group: GroupHead, { key, value }: Entry): Endpoint {
  const keys = reader.keys(value, endpointKeys, key.span)
  const [method, path] = readMethodAndPath(reader, keys, key.span)
  const auth = readOneOf(reader, keys.get('auth'), ['none', 'user'])
  const account = readOneOf(reader, keys.get('account'), ['service', 'both'])
  const query = readSection(reader, keys.get('query'))
  const body = readBody(reader, keys, method)
  const answer = readReturns(reader, keys.get('returns'))
  const endpoint: Endpoint = {
    ...readDocumented(reader, group, key.value, keys),
    method,
    path,
    ...(auth && { auth }),
    ...(account && { account }),
    safe: reader.flag(keys.get('safe')),
    ...(query && { query }),
    ...(body && { body }),
    ...answer,
  }
  return reader.place(endpoint, key.span)
}

function readUrlFunction(reader: Reader, group: GroupHead, { key, value }: Entry): UrlFunction {
  const keys = reader.keys(value, urlKeys, key.span)
  const query = readSection(reader, keys.get('query'))
  const urlFunction: UrlFunction = {
    ...readDocumented(reader, group, key.value, keys),
    url: reader.webAddress(keys.get('url')),
    ...(query && { query }),
  }
  return reader.place(urlFunction, key.span)
}

/** `getAuthData: card/giftcard.invoiceGetAuthData` */
function readTwin(reader: Reader, group: string, entry: Entry): Twin[] {
  const target = reader.text(entry)
  const match = /^([\w/]+)\.(\w+)$/.exec(target)
  const [, targetGroup, targetName] = match ?? []
  if (targetGroup === undefined || targetName === undefined) {
    reader.report(
      'bad-twin',
      `\`${target}\` names no function: write \`group.function\`, or the keys of an endpoint`,
      entry.value.span,
    )
    return []
  }
  const twin: Twin = { group, name: entry.key.value, targetGroup, targetName }
  return [reader.place(twin, entry.value.span)]
}

function readDocumented(
  reader: Reader,
  group: GroupHead,
  name: string,
  keys: Map<string, Entry>,
): Documented {
  const deprecated = reader.optionalLine(keys.get('deprecated')) ?? group.deprecated
  return {
    group: group.name,
    name,
    title: reader.line(keys.get('title')),
    doc: reader.text(keys.get('doc')),
    link: reader.webAddress(keys.get('link')),
    ...(deprecated !== undefined && { deprecated }),
    example: readExample(reader, keys.get('example')),
  }
}

function readMethodAndPath(
  reader: Reader,
  keys: Map<string, Entry>,
  owner: Span,
): ['GET' | 'POST', string] {
  const get = keys.get('get')
  const post = keys.get('post')
  const entry = post ?? get
  if (entry === undefined) {
    reader.report('missing-key', 'the endpoint needs `get: /path` or `post: /path`', owner)
    return ['POST', '']
  }
  if (get && post) {
    reader.report('two-methods', '`get` and `post` exclude each other', get.key.span)
  }
  const path = reader.text(entry)
  if (path !== '' && !/^\/[^\s?#]*(\?[^\s?#]+)?$/.test(path)) {
    reader.report(
      'bad-path',
      `\`${path}\` is no path: it begins with \`/\` and has no host, spaces or fragment`,
      entry.value.span,
    )
  }
  return [post ? 'POST' : 'GET', path]
}

function readBody(
  reader: Reader,
  keys: Map<string, Entry>,
  method: 'GET' | 'POST',
): Body | undefined {
  const [entry, second] = ['body', 'multipart', 'raw'].flatMap((key) => keys.get(key) ?? [])
  if (entry === undefined) return undefined
  if (second !== undefined) {
    const message = `\`${entry.key.value}\` and \`${second.key.value}\` exclude each other`
    reader.report('two-bodies', message, second.key.span)
  }
  if (method === 'GET') {
    reader.report('body-on-get', 'a GET request has no body: use `query`', entry.key.span)
  }
  const type = readSection(reader, entry)
  if (type === undefined) return undefined
  if (entry.key.value === 'body') return { as: 'json', type }
  if (entry.key.value === 'multipart') return { as: 'multipart', type }
  if (type.kind === 'object' && isOneText(type)) return { as: 'raw', type }
  const message = '`raw` holds exactly one field, a string that is not optional'
  reader.report('bad-raw', message, entry.key.span)
  return undefined
}

function isOneText({ includes, fields: [field, ...others], alternatives }: ObjectType): boolean {
  const isText = field?.type.kind === 'string' && !field.optional
  return isText && others.length + includes.length + alternatives.length === 0
}

function readOneOf<const Word extends string>(
  reader: Reader,
  entry: Entry | undefined,
  words: readonly Word[],
): Word | undefined {
  if (entry === undefined) return undefined
  const text = reader.text(entry)
  const word = words.find((each) => each === text)
  if (word === undefined) {
    const known = words.map((each) => `\`${each}\``).join(' or ')
    reader.report('bad-value', `\`${entry.key.value}\` is ${known}`, entry.value.span)
  }
  return word
}

function readExample(reader: Reader, entry: Entry | undefined): Documented['example'] {
  if (entry === undefined) return {}
  const keys = reader.keys(entry.value, exampleKeys, entry.key.span)
  const request = reader.example(keys.get('request'))
  const returns = reader.example(keys.get('returns'))
  const example: Documented['example'] = {
    ...(request !== undefined && { request }),
    ...(returns !== undefined && { returns }),
  }
  reader.places.trees.set(example, entry.value)
  return reader.place(example, entry.key.span)
}

function readNamedExample(reader: Reader, entry: Entry): NamedExample[] {
  const value = reader.example(entry)
  if (value === undefined) return []
  const example: NamedExample = { name: entry.key.value, value }
  reader.places.trees.set(example, entry.value)
  return [reader.place(example, entry.key.span)]
}

function readErrcode(reader: Reader, { key, value }: Entry): Errcode[] {
  const code = wholeNumber(key.value) ?? 0
  if (code === 0) {
    reader.report('bad-errcode', `\`${key.value}\` is no errcode`, key.span)
    return []
  }
  const parts = value.kind === 'scalar' ? value.text.value.split(/\s+--(?:\s+|$)/) : []
  const [category, text, remedy, ...others] = parts
  if (category === undefined || text === undefined || parts.includes('') || others.length > 0) {
    reader.report('bad-errcode', 'write `errcode: category -- 说明 -- 处理办法`', key.span)
    return []
  }
  if (!errorCategories.includes(category)) {
    const hint = suggest(category, errorCategories) || `; known: ${errorCategories.join(', ')}`
    reader.report('bad-errcode', `unknown category \`${category}\`${hint}`, value.span)
    return []
  }
  if (value.kind === 'scalar') reader.refuseComment(value)
  const errcode: Errcode = { code, category, text, ...(remedy !== undefined && { remedy }) }
  return [reader.place(errcode, key.span)]
}
