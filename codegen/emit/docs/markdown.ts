/** Parts of a page, escaped so that a text is nothing but text. */

export function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

export function link(text: string, address: string): string {
  const destination = address.replace(/[()<>|\\`[\]]/g, percentEncoded)
  return `[${escapeMarkdown(text)}](${destination})`
}

/** `encodeURIComponent` spares brackets. */
function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}

/** A text that is nothing but text in a cell, a heading or a link. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>|#&~]|\b_|_\b/g, '\\$&')
}

/** A code span in a cell, which a vertical bar would end. */
export function code(text: string): string {
  return span(text).replaceAll('|', '\\|')
}

export function span(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
