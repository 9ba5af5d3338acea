import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Root } from '../tree.js'

/** Whose nodes know their lines, those of HTML in Markdown too. */
export function treeOfMarkdown(markdown: string): Root {
  const footnoteLabel = isChinese(markdown) ? '注释' : 'Notes'
  const tree = toHast(remark().use(remarkGfm).parse(markdown), {
    allowDangerousHtml: true,
    footnoteLabel,
    footnoteLabelProperties: {},
  })
  return withElements(tree as Root, markdown)
}

export function treeOfHtml(html: string): Root {
  const start = { line: 1, column: 1, offset: 0 }
  const whole = { type: 'raw', value: html, position: { start, end: start } }
  return withElements({ type: 'root', children: [whole] } as unknown as Root, html)
}

export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** Makes elements of the HTML that is text so far. It asks of a file only what it holds. */
function withElements(tree: Root, file: string): Root {
  return raw(tree, { file: file as never }) as Root
}
