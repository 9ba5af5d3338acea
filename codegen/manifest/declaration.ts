import type {
  Documented,
  Endpoint,
  Errcode,
  Json,
  NamedType,
  ObjectType,
  Paging,
  Type,
} from '../model/model.js'
import { readReturns, type Answer } from './choice.js'
import { errcode } from './errcode.js'
import { pushShape, type PushValues } from './events.js'
import { readNamedType, readRaw, readSection } from './fields.js'
import { refuses } from './refuses.js'
import * as forms from './forms.js'
import { paging } from './paging.js'
import {
  docPattern,
  either,
  entries,
  flag,
  json,
  keys,
  line,
  optional,
  refer,
  required,
  text,
  word,
} from './shape.js'
import type { Named, Schema, Shape } from './shape.js'

/** The shape of `endpoints.yaml`, the only place that says it: the generator reads by it, editors complete by it. */

/** What is read of an endpoint or a function that builds an address; what is missing or broken was reported. */
export interface DocumentedValues extends Partial<
  Pick<Documented, 'title' | 'doc' | 'link' | 'deprecated' | 'example'>
> {
  query?: Type
}

export interface EndpointValues
  extends
    DocumentedValues,
    Partial<Pick<Endpoint, 'auth' | 'account' | 'safe' | 'once' | 'errmsg' | 'refuses'>> {
  get?: string
  post?: string
  body?: Type
  multipart?: Type
  raw?: ObjectType
  returns?: Answer
  pages?: Paging
}

export interface UrlFunctionValues extends DocumentedValues {
  url?: string
}

export interface GroupValues {
  doc?: string
  deprecated?: string
  errmsg?: string
  types?: Named<NamedType>[]
  events?: Named<PushValues>[]
  endpoints?: Named<{ text: string } | { keyed: UrlFunctionValues } | { rest: EndpointValues }>[]
}

export interface ManifestValues {
  types?: Named<NamedType>[]
  examples?: Named<Json>[]
  errcodes?: Named<Errcode>[]
  groups?: Named<GroupValues>[]
}

function section(description: string): Shape<Type> {
  return { schema: refer('section', description), read: readSection }
}

const documentation = {
  title: required(line('WeChat’s own name of it.')),
  doc: required(
    text(
      'One to three short Chinese sentences: what it does, limits, side effects, what must be called first.',
    ),
  ),
  link: required(text('Its documentation page.', forms.link)),
  deprecated: optional(line('What to use instead.')),
}

const example = keys(
  'Values where the generated ones are not plausible. They override single fields, deep; null leaves an optional one out.',
  {
    request: optional(json('Values of request fields.')),
    returns: optional(json('Values of the answer’s fields.')),
  },
)

export const exampleSchema: Schema = example.schema

const placedExample: Shape<Documented['example']> = {
  schema: refer('example'),
  read: (reader, entry) => {
    const values = example.read(reader, entry)
    if (values === undefined) return undefined
    reader.examples.set(values, entry.node)
    return reader.place(values, entry.key.span)
  },
}

const constants =
  'without host and access_token. A constant part of the query may follow: `/path?action=set`.'
const onGet = 'a GET request has no body: use `query`'

const endpoint = keys(
  'One endpoint, and the function that calls it.',
  {
    ...documentation,
    get: optional(text(`GET this path, ${constants}`, forms.path)),
    post: optional(text(`POST to this path, ${constants}`, forms.path)),
    auth: optional(
      word(
        '`none`: no access_token is sent. `user`: the request carries a user’s own OAuth access_token. `app`: the runtime adds appid and secret to the query. Absent: the account’s token.',
        'none',
        'user',
        'app',
      ),
    ),
    account: optional(
      word(
        'The accounts that may call it, if WeChat says so: `service` (服务号) or `both` (服务号、订阅号).',
        'service',
        'both',
      ),
    ),
    safe: optional(
      flag(
        'It only reads (RFC 9110, 9.2.1), so a network failure may be repeated. Most reads of WeChat are POST; a call that consumes, counts, refreshes or sends is not safe.',
      ),
    ),
    once: optional(
      flag(
        'It is not even repeated when WeChat is busy (errcode -1): a mass send, which may have reached users all the same.',
      ),
    ),
    query: optional(section('Fields of the query string. The runtime adds `access_token`.')),
    body: optional(section('Fields of the JSON body.')),
    multipart: optional(
      section('Fields of the form (multipart/form-data), the only place for `file`.'),
    ),
    raw: optional({ schema: refer('raw'), read: readRaw }),
    returns: optional<Answer>({
      schema: refer(
        'answer',
        'Fields of the answer without `errcode` and `errmsg`; absent if there are none; `binary` for bytes.',
      ),
      read: readReturns,
    }),
    errmsg: optional(
      line(
        'What `errmsg` says in a success that also returns fields: such an answer carries `errcode` and `errmsg` only if this says so. A group may say it for all.',
      ),
    ),
    pages: optional(paging),
    refuses: optional(refuses),
    example: optional(placedExample),
  },
  {
    oneOf: {
      keys: ['get', 'post'],
      message: 'the endpoint needs `get: /path` or `post: /path`',
    },
    exclusions: [
      {
        keys: ['post', 'get'],
        code: 'two-methods',
        message: '`get` and `post` exclude each other',
      },
      {
        keys: ['safe', 'once'],
        code: 'safe-once',
        message: '`safe` and `once` exclude each other: what only reads may be repeated',
      },
      ...[
        ['body', 'multipart'],
        ['body', 'raw'],
        ['multipart', 'raw'],
      ].map(([first = '', second = '']) => ({
        keys: [first, second] as [string, string],
        code: 'two-bodies' as const,
        message: `\`${first}\` and \`${second}\` exclude each other`,
      })),
      ...['body', 'multipart', 'raw'].map((key) => ({
        keys: ['get', key] as [string, string],
        code: 'body-on-get' as const,
        message: onGet,
      })),
    ],
  },
)

const urlFunction = keys('A function that builds an address for a browser and calls nothing.', {
  ...documentation,
  url: required(text('The address. A constant fragment may follow.', forms.page)),
  query: optional(
    section(
      'Its parameters, in this order. A required field with a one-value `enum` is constant: the function fills it in.',
    ),
  ),
  example: optional(placedExample),
})

const push = pushShape(documentation)

const twin = text(
  'A twin: the same call under a second name, as `card/giftcard.invoiceGetAuthData`.',
  forms.twin,
)

const types = entries(
  'Shapes that occur twice or deserve a name: `PascalName: type -- 说明`, or `PascalName -- 说明:` with fields. Names are unique in the whole manifest.',
  undefined,
  { schema: refer('value'), read: readNamedType },
)
const typeNames = {
  propertyNames: { pattern: `${forms.typeName.pattern.source.slice(0, -1)}${docPattern}$` },
}
const namedTypes: typeof types = { schema: { ...types.schema, ...typeNames }, read: types.read }

const group = keys(
  'The endpoints of one module, the events that they cause, and the types that only these use.',
  {
    doc: required(line('What the group is about, in Chinese.')),
    deprecated: optional(line('What to use instead of everything in this group.')),
    errmsg: optional(
      line('What `errmsg` says in the successes of this group: all its answers carry `errcode`.'),
    ),
    types: optional(namedTypes),
    endpoints: optional(
      entries(
        'Function name → endpoint: `batchGet` in the group `card` becomes `card.batchGet(account, request)`.',
        forms.functionName,
        either(twin, 'url', urlFunction, endpoint),
        'some',
      ),
    ),
    events: optional(
      entries(
        'Kind → message or event: `text` by MsgType, `event.CLICK` and `device_event.bind` by Event, `info.authorized` by InfoType.',
        forms.kind,
        push,
        'some',
      ),
    ),
  },
  {
    oneOf: {
      keys: ['endpoints', 'events'],
      message: 'the group needs `endpoints` or `events`',
    },
  },
)

const manifestShape = keys(
  'The API as data: every endpoint with its request, its answer and its documentation. Notation: docs/manifest.md',
  {
    types: optional(namedTypes),
    examples: optional(
      entries(
        'Field name → example value, for every field of that name whose type it fits.',
        undefined,
        json('The example value, as JSON would hold it.'),
      ),
    ),
    errcodes: optional(
      entries(
        'Return codes and what to do about them: `40099: state -- meaning -- remedy`, or `40003 -- invalid openid: …` with WeChat’s own errmsg.',
        forms.errcodeKey,
        errcode,
      ),
    ),
    groups: required(
      entries(
        'One group is one module: `card/giftcard` becomes `import * as giftcard from "offiaccount/card/giftcard"`.',
        forms.groupName,
        group,
        'some',
      ),
    ),
  },
)

export const manifest: Shape<ManifestValues> = manifestShape

/** All that can stand at the start of a line. */
export const topKeys: readonly string[] = Object.keys(manifestShape.members)

export const endpointKeys: readonly string[] = Object.keys(endpoint.members)
