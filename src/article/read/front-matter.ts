import { LineCounter, isMap, isScalar, parseDocument } from 'yaml'
import type { Article } from '../article.js'
import type { Report } from '../report.js'

/** What front matter can say of an article. Blogs have more there, which is theirs. */
const names = ['title', 'author', 'digest', 'cover', 'source', 'theme', 'article_type'] as const

export interface FrontMatter {
  fields: Partial<Article>
  /** The line of each field. */
  lines: ReadonlyMap<string, number>
  /** The text without it, each line where it was. */
  body: string
}

const pattern = /^\uFEFF?---[ \t]*\r?\n(.*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/s

export function splitFrontMatter(markdown: string, report: Report): FrontMatter {
  const [whole = '', yaml = ''] = pattern.exec(markdown) ?? []
  const body = '\n'.repeat(whole.split('\n').length - 1) + markdown.slice(whole.length)
  if (whole === '') return { fields: {}, lines: new Map(), body: markdown.replace(/^\uFEFF/, '') }
  return { ...readFields(yaml, report), body }
}

function readFields(yaml: string, report: Report): Omit<FrontMatter, 'body'> {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  // The front matter begins on the second line of the file.
  const lineAt = (offset = 0): number => counter.linePos(offset).line + 1
  for (const { message, pos } of document.errors) {
    report.refuse(`the front matter is not YAML: ${message}`, lineAt(pos[0]))
  }
  const fields: Partial<Article> = {}
  const lines = new Map<string, number>()
  if (!isMap(document.contents)) return { fields, lines }
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const line = lineAt(isScalar(key) ? key.range[0] : undefined)
    const given: unknown = isScalar(value) ? value.value : value
    lines.set(name, line)
    if (given === null || given === '') continue
    const isText = typeof given === 'string' || typeof given === 'number'
    if (name === 'comments' || name === 'footnotes') {
      if (typeof given === 'boolean' || (name === 'comments' && given === 'fans')) {
        Object.assign(fields, { [name]: given })
      } else report.refuse(`${name} must be true or false${fansHint(name)}`, line)
    } else if (names.some((each) => each === name)) {
      if (isText) Object.assign(fields, { [name]: String(given) })
      else report.refuse(`${name} must be text`, line)
    }
  }
  return { fields, lines }
}

function fansHint(name: string): string {
  return name === 'comments' ? ', or fans' : ''
}
