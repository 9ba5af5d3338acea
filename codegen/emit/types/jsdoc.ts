import { limitsText } from '../../model/limits.js'
import type { Type } from '../../model/model.js'
import { children } from '../../model/walk.js'

/** A text with the limits of what it is about, and with the meaning of each value. */
export function describe(doc: string | undefined, type: Type): string | undefined {
  const limits = limitsInWords(type)
  const head = limits === '' ? doc : doc === undefined ? limits : `${doc}（${limits}）`
  const values = valueTexts(type)
  if (values.length === 0) return head
  return [...(head === undefined ? [] : [head, '']), ...values].join('\n')
}

/** Limits in words, those of the elements of a list or map too: `最多 100 项，每项最多 128 字节`. */
export function limitsInWords(type: Type): string {
  const own = limitsText(type)
  const [part] = type.kind === 'array' || type.kind === 'map' ? children(type) : []
  const each = part ? limitsInWords(part) : ''
  return [...(own ? [own] : []), ...(each ? [`每项${each}`] : [])].join('，')
}

function valueTexts(type: Type): string[] {
  if (type.kind === 'array') return valueTexts(type.items)
  const { values, texts = [] } = type.kind === 'enum' ? type : { values: [] }
  return texts.map((text, index) => `- \`${values[index]}\`：${text}`)
}

/** Text that can be in a JSDoc comment: it cannot end the comment, and an `@` in it starts no tag. */
export function escapeJsDoc(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/(^|\s)@/g, '$1\\@')
}

/** A text as a comment above what it is about; nothing if there is no text. */
export function jsDoc(text: string | undefined): string {
  return text === undefined ? '' : comment(escapeJsDoc(text))
}

/** Of one line, or of several where the text has them. Tags have their meaning. */
export function comment(text: string): string {
  const lines = text.split('\n')
  if (lines.length === 1) return `/** ${text} */\n`
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */', ''].join('\n')
}
