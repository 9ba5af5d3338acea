import type { Block, Page } from './page.js'

/** The blocks of a page in Markdown, of which a line is one. */
export function blocksOfMarkdown(text: string): Page {
  const blocks = text.split(/\r?\n/).flatMap((line): Block[] => {
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]
    if (heading !== undefined) return [{ kind: 'heading', text: plain(heading) }]
    if (!/\S\s*\|\s*\S|^\s*\|/.test(line)) return [{ kind: 'text', text: plain(line) }]
    // The line below the names of the columns, which belongs to the table.
    if (/^[\s|:-]+$/.test(line)) return []
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
    return [{ kind: 'row', cells: cells.map((cell) => plain(cell)) }]
  })
  return { blocks }
}

/** A text without links and marks. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*\u200B]/g, '')
    .trim()
}
