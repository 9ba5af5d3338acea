/**
 * Text that can stand in a JSDoc comment: it cannot end the comment, and an `@` in it starts no tag.
 */
export function escapeJsDoc(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/(^|\s)@/g, '$1\\@')
}

/** A comment of one line, or of several where the text has them. */
export function jsDoc(text: string): string {
  const lines = escapeJsDoc(text).split('\n')
  if (lines.length === 1) return `/** ${lines.join('')} */`
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}
