import { isRecord, type Push } from '../model/model.js'
import { pushName } from '../model/names.js'
import { deprecated, doc, link, section, title, type Unowned } from './documentation.js'
import * as patterns from './patterns.js'
import {
  entries,
  flag,
  json,
  keys,
  line,
  mapped,
  placedText,
  text,
  word,
  type Shape,
} from './shape.js'

const dedupe = mapped(
  placedText(
    'What tells two pushes of one user and one second apart: `CardId, UserCardCode`, `List[].MsgID`.',
  ),
  (list, reader) =>
    list.parts(/[^\s,]+/g).map(({ value, span }) => reader.place({ path: value }, span)),
)

const aliases = entries(
  'Path of a field → where it is in some pushes instead, mostly in JSON: `SubscribeMsgSentEvent.List: List`.',
  undefined,
  mapped(line('Where it is instead.'), (at, reader, { key }) =>
    reader.place({ field: key.value, at }, key.span),
  ),
)

const cases = entries(
  'How it may begin → what that means.',
  undefined,
  mapped(line('What that means.'), (text, _reader, { key }) => ({ prefix: key.value, text })),
  'some',
)

const byField = entries(
  'The field → how it may begin → what that means.',
  undefined,
  mapped(cases, (found, reader, { key }) =>
    reader.place({ by: key.value, cases: found }, key.span),
  ),
  'some',
)

const variants: Shape<NonNullable<Push['variants']>> = {
  ...mapped(byField, ([first, second], reader) => {
    if (second) {
      reader.report(
        'bad-event',
        'only one field can tell the variants apart',
        reader.placeOf(second),
      )
    }
    return first
  }),
  schema: { ...byField.schema, maxProperties: 1 },
}

const values = json('Values where the generated ones are not plausible; null leaves a field out.')

const example: Shape<NonNullable<Push['example']>> = {
  ...mapped(values, (found, reader, entry) => {
    if (isRecord(found)) return reader.placeExample(found, entry)
    reader.report('bad-example', 'an example must be a map of fields', entry.key.span)
    return undefined
  }),
  schema: { ...values.schema, type: 'object' },
}

/** A message or an event, documented by the same keys as an endpoint. */
export const push: Shape<Unowned<Push>> = mapped(
  keys(
    'A message or an event that WeChat pushes, with the fields that follow the envelope (ToUserName, FromUserName, CreateTime, MsgType, Event).',
    { title, doc },
    {
      link,
      deprecated,
      name: text('Its interface, if the kind makes no good name.', patterns.typeName),
      account: word(
        'Who receives it: `service` (服务号), `both` (服务号、订阅号), `miniprogram` (小程序) or `platform` (第三方平台).',
        'service',
        'both',
        'miniprogram',
        'platform',
      ),
      fields: section('Its fields without those of the envelope.'),
      dedupe,
      reply: flag('No passive reply can reach the user: its handler returns nothing.', false),
      aliases,
      variants,
      example,
    },
  ),
  ({ reply, ...same }, reader, { key }) =>
    reader.place<Unowned<Push>>(
      {
        title: '',
        doc: '',
        name: pushName(key.value),
        dedupe: [],
        aliases: [],
        ...same,
        kind: key.value,
        ...(reply === false && { silent: true }),
      },
      key.span,
    ),
)
