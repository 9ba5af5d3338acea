import type { Group, Model, NamedType } from '../model/model.js'
import { permissionSet } from './callers.js'
import { endpoint, twin, urlFunction } from './endpoint.js'
import { errcode } from './errcode.js'
import { readNamedType } from './fields.js'
import * as patterns from './patterns.js'
import { push } from './push.js'
import {
  docPattern,
  either,
  entries,
  json,
  keys,
  line,
  mapped,
  refer,
  type Shape,
} from './shape.js'

/** The shape of `endpoints.yaml`, the only place that says it: the generator reads by it, editors complete by it. */

const declarations = entries<NamedType>(
  'Shapes that occur twice or deserve a name: `PascalName: type -- 说明`, or `PascalName -- 说明:` with fields. Names are unique in the whole manifest.',
  undefined,
  { schema: refer('value'), read: readNamedType },
)

const types: typeof declarations = {
  ...declarations,
  schema: {
    ...declarations.schema,
    propertyNames: { pattern: `${patterns.typeName.regexp.source.slice(0, -1)}${docPattern}$` },
  },
}

const group: Shape<Group> = mapped(
  keys(
    'The endpoints of one module, the events that they cause, and the types that only these use.',
    { doc: line('What the group is about, in Chinese.') },
    {
      deprecated: line('What to use instead of everything in this group.'),
      errmsg: line(
        'What `errmsg` says in the successes of this group: all its answers carry `errcode`.',
      ),
      types,
      endpoints: entries(
        'Function name → endpoint: `batchGet` in the group `card` becomes `card.batchGet(account, request)`.',
        patterns.functionName,
        either(twin, 'url', urlFunction, endpoint),
        'some',
      ),
      events: entries(
        'Kind → message or event: `text` by MsgType, `event.CLICK` and `device_event.bind` by Event, `info.authorized` by InfoType.',
        patterns.kind,
        push,
        'some',
      ),
    },
    {
      needed: {
        keys: ['endpoints', 'events'],
        message: 'the group needs `endpoints` or `events`',
      },
    },
  ),
  ({ doc = '', types = [], endpoints = [], events = [], deprecated, errmsg }, reader, { key }) => {
    const name = key.value
    const ofAll = { ...(deprecated !== undefined && { deprecated }) }
    const ofEndpoints = { ...ofAll, ...(errmsg !== undefined && { errmsg }) }
    const owned = <T extends object>(part: T, ofGroup = {}): T & { group: string } =>
      reader.place({ ...ofGroup, ...part, group: name }, reader.placeOf(part))
    return reader.place(
      {
        name,
        doc,
        types,
        endpoints: endpoints.flatMap((each) => ('method' in each ? owned(each, ofEndpoints) : [])),
        urls: endpoints.flatMap((each) => ('url' in each ? owned(each, ofAll) : [])),
        twins: endpoints.flatMap((each) => ('targetName' in each ? owned(each) : [])),
        pushes: events.map((each) => owned(each, ofAll)),
      },
      key.span,
    )
  },
)

const manifestKeys = keys(
  'The API as data: every endpoint with its request, its answer and its documentation. Notation: docs/manifest.md',
  {
    groups: entries(
      'One group is one module: `card/giftcard` becomes `import * as giftcard from "offiaccount/card/giftcard"`.',
      patterns.groupName,
      group,
      'some',
    ),
  },
  {
    types,
    examples: entries(
      'Field name → example value, for every field of that name whose type it fits.',
      undefined,
      mapped(json('The example value, as JSON would hold it.'), (value, reader, entry) =>
        reader.placeExample({ name: entry.key.value, value }, entry),
      ),
    ),
    errcodes: entries(
      'Return codes and what to do about them: `40099: state -- meaning -- remedy`, or `40003 -- invalid openid: …` with WeChat’s own errmsg.',
      patterns.errcodeKey,
      errcode,
    ),
    permissionSets: entries(
      'What an account grants to a third-party platform: number → name.',
      patterns.permissionSetId,
      permissionSet,
    ),
  },
)

export const manifest: Shape<Model> = mapped(
  manifestKeys,
  ({ types = [], groups = [], errcodes = [], examples = [], permissionSets = [] }) => ({
    types,
    groups,
    errcodes,
    examples,
    permissionSets,
    imported: [],
  }),
)

/** All that can be at the start of a line. */
export const topKeys: readonly string[] = manifestKeys.names
