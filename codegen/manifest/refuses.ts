import type { RefusedValue } from '../model/model.js'
import * as forms from './forms.js'
import { entries, text, type Shape } from './shape.js'

const byPath = entries(
  'Path of a request field → the errcode that WeChat documents for a value that it does not take: `articles[].title: 45003`; `*` is any one field.',
  undefined,
  text('The errcode.', forms.errcodeNumber),
)

/** `refuses:` with a line for each field: `tag.name: 45158`. */
export const refuses: Shape<RefusedValue[]> = {
  schema: {
    ...byPath.schema,
    additionalProperties: { description: 'The errcode.', type: 'integer' },
  },
  read: (reader, entry) =>
    byPath
      .read(reader, entry)
      ?.map(({ entry: { key }, value }) =>
        reader.place({ path: key.value, errcode: Number(value) }, key.span),
      ),
}
