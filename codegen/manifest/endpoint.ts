import type {
  Body,
  Documented,
  Endpoint,
  ObjectType,
  RefusedValue,
  Twin,
  Type,
  UrlFunction,
} from '../model/model.js'
import { who } from './callers.js'
import { readReturns, type Answer } from './choice.js'
import { deprecated, doc, link, section, title, type Unowned } from './documentation.js'
import { readRaw } from './fields.js'
import * as patterns from './patterns.js'
import { paging } from './paging.js'
import {
  entries,
  flag,
  json,
  keys,
  line,
  mapped,
  refer,
  text,
  word,
  type Exclusion,
  type Schema,
  type Shape,
} from './shape.js'
import { spanOf } from './text.js'

/** What is missing was reported. */
const undocumented = { title: '', doc: '', link: '' }

const exampleKeys = keys(
  'Values where the generated ones are not plausible. They override single fields, deep; null leaves an optional one out.',
  {},
  { request: json('Values of request fields.'), returns: json('Values of the answer’s fields.') },
)

export const exampleSchema: Schema = exampleKeys.schema

const example: Shape<Documented['example']> = {
  ...mapped(exampleKeys, (values, reader, entry) => reader.placeExample(values, entry)),
  schema: refer('example'),
}

const errcode = mapped(text('The errcode.', patterns.errcode), Number)

/** `tag.name: 45158`, a line for each field. */
const refuses = entries(
  'Path of a request field → the errcode that WeChat documents for a value that it does not take: `articles[].title: 45003`; `*` is any one field.',
  undefined,
  {
    ...mapped(errcode, (errcode, reader, { key }): RefusedValue =>
      reader.place({ path: key.value, errcode }, key.span),
    ),
    schema: { description: 'The errcode.', type: 'integer' },
  },
)

const constants =
  'without host and access_token. A constant part of the query may follow: `/path?action=set`.'
const onGet = 'a GET request has no body: use `query`'

const exclusions: Exclusion[] = [
  ['post', 'get', 'two-methods'],
  [
    'safe',
    'effect',
    'safe-effect',
    '`effect` cannot be combined with `safe`: what merely reads has no other effect',
  ],
  [
    'safe',
    'once',
    'safe-once',
    '`once` cannot be combined with `safe`: what only reads may be repeated',
  ],
  ['body', 'multipart', 'two-bodies'],
  ['body', 'raw', 'two-bodies'],
  ['multipart', 'raw', 'two-bodies'],
  ['get', 'body', 'body-on-get', onGet],
  ['get', 'multipart', 'body-on-get', onGet],
  ['get', 'raw', 'body-on-get', onGet],
]

const endpointShape = keys(
  'One endpoint, and the function that calls it.',
  { title, doc, link },
  {
    deprecated,
    get: text(`GET this path, ${constants}`, patterns.path),
    post: text(`POST to this path, ${constants}`, patterns.path),
    auth: word(
      '`none`: no access_token is sent. `user`: the request carries a user’s own OAuth access_token. `app`: the runtime adds appid and secret to the query. `component`: the token of a third-party platform. Absent: the account’s token.',
      'none',
      'user',
      'app',
      'component',
    ),
    who,
    safe: flag(
      'It only reads (RFC 9110, 9.2.1), so a network failure may be repeated. Most reads of WeChat are POST; a call that consumes, counts, refreshes or sends is not safe.',
      true,
    ),
    effect: word(
      'What it does beyond changing something: `delete` takes something away for good, `publish` shows something to everybody, `send` reaches people, `pay` moves or costs money. Of several, the last of these.',
      'delete',
      'send',
      'publish',
      'pay',
    ),
    once: flag(
      'It is not even repeated when WeChat is busy (errcode -1): a mass send, which may have reached users all the same.',
      true,
    ),
    query: section('Fields of the query string. The runtime adds `access_token`.'),
    body: section('Fields of the JSON body.'),
    multipart: section('Fields of the form (multipart/form-data), the only place for `file`.'),
    raw: { schema: refer('raw'), read: readRaw },
    returns: {
      schema: refer(
        'answer',
        'Fields of the answer without `errcode` and `errmsg`; absent if there are none; `binary` for bytes.',
      ),
      read: readReturns,
    } satisfies Shape<Answer>,
    errmsg: line(
      'What `errmsg` says in a success that also returns fields: such an answer carries `errcode` and `errmsg` only if this says so. A group may say it for all.',
    ),
    pages: paging,
    refuses,
    example,
  },
  {
    needed: {
      keys: ['get', 'post'],
      message: 'the endpoint needs `get: /path` or `post: /path`',
    },
    exclusions,
  },
)

export const endpointKeys: readonly string[] = endpointShape.names

export const endpoint: Shape<Unowned<Endpoint>> = mapped(
  endpointShape,
  ({ get, post, safe, effect, body, multipart, raw, returns, pages, ...same }, reader, { key }) => {
    const sent = bodyOf(body, multipart, raw)
    return reader.place<Unowned<Endpoint>>(
      {
        ...undocumented,
        title: key.value,
        effect: safe ? 'read' : (effect ?? 'change'),
        example: {},
        ...same,
        name: key.value,
        method: post === undefined && get !== undefined ? 'GET' : 'POST',
        path: post ?? get ?? '',
        ...(sent && { body: sent }),
        ...returns,
        ...(pages && { paging: pages }),
      },
      key.span,
    )
  },
)

function bodyOf(body?: Type, multipart?: Type, raw?: ObjectType): Body | undefined {
  if (body) return { as: 'json', type: body }
  if (multipart) return { as: 'multipart', type: multipart }
  return raw && { as: 'raw', type: raw }
}

export const urlFunction: Shape<Unowned<UrlFunction>> = mapped(
  keys(
    'A function that builds an address for a browser and calls nothing.',
    { title, doc, link, url: text('The address. A constant fragment may follow.', patterns.page) },
    {
      deprecated,
      query: section(
        'Its parameters, in this order. A required field with a one-value `enum` is constant: the function fills it in.',
      ),
      example,
    },
  ),
  (values, reader, { key }) =>
    reader.place(
      { ...undocumented, title: key.value, url: '', example: {}, ...values, name: key.value },
      key.span,
    ),
)

export const twin: Shape<Unowned<Twin>> = mapped(
  text(
    'A twin: the same call under a second name, as `card/giftcard.invoiceGetAuthData`.',
    patterns.twin,
  ),
  (target, reader, { key, node }) => {
    const dot = target.lastIndexOf('.')
    const [targetGroup, targetName] = [target.slice(0, dot), target.slice(dot + 1)]
    return reader.place({ name: key.value, targetGroup, targetName }, spanOf(node))
  },
)
