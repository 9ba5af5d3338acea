import { knownCategories } from '../../src/shared/errcode-category.js'
import type { Errcode } from '../model/model.js'
import { suggest } from './diagnostics.js'
import { errcodeKey } from './patterns.js'
import { splitDoc } from './notation.js'
import type { Shape } from './shape.js'
import { spanOf } from './text.js'

const errorCategories: readonly string[] = knownCategories

/** `40003 -- invalid openid: category -- 说明 -- 处理办法 | meaning -- remedy` */
export const errcode: Shape<Errcode> = {
  schema: {
    description:
      '`category -- meaning` or `category -- meaning -- remedy` in Chinese; behind ` | ` meaning and remedy in English.',
    type: 'string',
    pattern: String.raw`^(${errorCategories.join('|')})\s+--\s+\S`,
  },
  read: (reader, { key, node }) => {
    const found = reader.text(node)
    const [own = '', ...translations] = found?.value.split(/\s+\|(?:\s+|$)/) ?? []
    const parts = partsOf(own)
    const [category, text, remedy, ...others] = parts
    const message = 'write `errcode: category -- 说明 -- 处理办法`'
    const wide = /^\w+\s*(?=－)/.exec(found?.value ?? '')
    if (wide && found) {
      reader.refuse(found.slice(wide[0].length), 'bad-errcode', message)
      return undefined
    }
    if (category === undefined || text === undefined || parts.includes('') || others.length > 0) {
      reader.report('bad-errcode', message, key.span)
      return undefined
    }
    const english = translations.map(partsOf).flat()
    if (translations.length > 1 || english.length > 2 || english.includes('')) {
      const form = `${own} | meaning -- remedy`
      reader.report('bad-errcode', `write the English behind one \` | \`: \`${form}\``, key.span)
      return undefined
    }
    if (!errorCategories.includes(category)) {
      const hint = suggest(category, errorCategories) || `; known: ${errorCategories.join(', ')}`
      reader.report('bad-errcode', `unknown category \`${category}\`${hint}`, spanOf(node))
      return undefined
    }
    if (!errcodeKey.regexp.test(key.value)) return undefined
    const { head, doc: errmsg } = splitDoc(key)
    return reader.place(
      {
        code: Number(head.value),
        ...(errmsg && { errmsg: errmsg.value }),
        category,
        text,
        ...(remedy !== undefined && { remedy }),
        ...(english.length > 0 && { english: textsOf(english) }),
      },
      head.span,
    )
  },
}

function textsOf([text = '', remedy]: string[]): NonNullable<Errcode['english']> {
  return { text, ...(remedy !== undefined && { remedy }) }
}

function partsOf(text: string): string[] {
  return text.split(/\s+--(?:\s+|$)/)
}
