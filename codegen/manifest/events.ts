import type { Json, Push, Type } from '../model/model.js'
import { pushName } from '../model/names.js'
import { readSection } from './fields.js'
import * as forms from './forms.js'
import type { Reader } from './reader.js'
import {
  entries,
  json,
  keys,
  line,
  optional,
  refer,
  required,
  text,
  word,
  type Named,
  type Shape,
} from './shape.js'
import { spanOf } from './text.js'

/** What is read of a message or an event. */
export interface PushValues extends Partial<
  Pick<Push, 'title' | 'doc' | 'link' | 'deprecated' | 'name' | 'account' | 'dedupe' | 'example'>
> {
  fields?: Type
  aliases?: Named<string>[]
  variants?: Push['variants']
  reply?: false
}

const never: Shape<false> = {
  schema: {
    description: 'No passive reply can reach the user: its handler returns nothing.',
    const: false,
  },
  read: (reader, { key, node }) => {
    if (reader.text(node)?.value === 'false') return false
    reader.report('bad-value', `\`${key.value}\` is \`false\` or absent`, spanOf(node))
    return undefined
  },
}

const paths = text(
  'What tells two pushes of one user and one second apart: `CardId, UserCardCode`, `List[].MsgID`.',
)

const dedupe: Shape<Push['dedupe']> = {
  schema: paths.schema,
  read: (reader, entry) => {
    paths.read(reader, entry)
    const list = reader.text(entry.node)
    return Array.from(list?.value.matchAll(/[^\s,]+/g) ?? [], ({ 0: path, index }) =>
      reader.place({ path }, list?.slice(index, index + path.length).span ?? entry.key.span),
    )
  },
}

const prefixes = entries(
  'The field → how it may begin → what that means.',
  undefined,
  entries('How it may begin → what that means.', undefined, line('What that means.'), 'some'),
  'some',
)

const variants: Shape<NonNullable<Push['variants']>> = {
  schema: { ...prefixes.schema, maxProperties: 1 },
  read: (reader, entry) => {
    const [first, second] = prefixes.read(reader, entry) ?? []
    if (second) {
      reader.report('bad-event', 'one field tells the variants apart', second.entry.key.span)
    }
    if (first === undefined) return undefined
    const cases = first.value.map((each) => ({ prefix: each.entry.key.value, text: each.value }))
    return reader.place({ by: first.entry.key.value, cases }, first.entry.key.span)
  },
}

const values = json('Values where the generated ones are not plausible; null leaves a field out.')

const example: Shape<NonNullable<Push['example']>> = {
  schema: { ...values.schema, type: 'object' },
  read: (reader, entry) => {
    const found = values.read(reader, entry)
    if (found === undefined) return undefined
    if (!isRecord(found)) {
      reader.report('bad-example', 'an example holds values of fields', entry.key.span)
      return undefined
    }
    reader.examples.set(found, entry.node)
    return reader.place(found, entry.key.span)
  },
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A message or an event, documented by the same keys as an endpoint. */
export function pushShape(
  documentation: Record<'title' | 'doc' | 'link' | 'deprecated', { shape: Shape<string> }>,
): Shape<PushValues> {
  const { title, doc, link, deprecated } = documentation
  return keys(
    'A message or an event that WeChat pushes, with the fields that follow the envelope (ToUserName, FromUserName, CreateTime, MsgType, Event).',
    {
      title: required(title.shape),
      doc: required(doc.shape),
      link: optional(link.shape),
      deprecated: optional(deprecated.shape),
      name: optional(text('Its interface, if the kind makes no good name.', forms.typeName)),
      account: optional(
        word(
          'Who receives it: `service` (服务号), `both` (服务号、订阅号), `miniprogram` (小程序) or `platform` (第三方平台).',
          'service',
          'both',
          'miniprogram',
          'platform',
        ),
      ),
      fields: optional<Type>({
        schema: refer('section', 'Its fields without those of the envelope.'),
        read: readSection,
      }),
      dedupe: optional(dedupe),
      reply: optional(never),
      aliases: optional(
        entries(
          'Path of a field → where it stands in some pushes instead, mostly in JSON: `SubscribeMsgSentEvent.List: List`.',
          undefined,
          line('Where it stands instead.'),
        ),
      ),
      variants: optional(variants),
      example: optional(example),
    },
  )
}

export function readPush(
  reader: Reader,
  { group, deprecated: ofGroup }: { group: string; deprecated: string | undefined },
  { entry, value }: Named<PushValues>,
): Push {
  const kind = entry.key.value
  const { title = '', doc = '', link, deprecated = ofGroup, name = pushName(kind) } = value
  const { account, fields, dedupe = [], reply, aliases = [], variants, example } = value
  const push: Push = {
    group,
    kind,
    name,
    title,
    doc,
    ...(link !== undefined && { link }),
    ...(deprecated !== undefined && { deprecated }),
    ...(account && { account }),
    ...(fields && { fields }),
    dedupe,
    aliases: aliases.map((each) =>
      reader.place({ field: each.entry.key.value, at: each.value }, each.entry.key.span),
    ),
    ...(variants && { variants }),
    ...(reply === false && { silent: true }),
    ...(example && { example }),
  }
  return reader.place(push, entry.key.span)
}
