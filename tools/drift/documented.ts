import { Source } from '../../codegen/manifest/diagnostics.js'
import { readJson, type JsonNode } from '../../codegen/scaffold/json.js'
import { CommandError, refusal } from '../../src/shared/command.js'
import { blocksOfHtml } from './html.js'
import { blocksOfMarkdown } from './markdown.js'
import { callsOnPage, type Documented } from './page.js'

/** A copy of a part of the documentation. */
export interface Copy {
  calls: Documented[]
  /** Whether it lists all endpoints, so that what is not in it is gone. */
  isWhole: boolean
}

/**
 * Reads a copy: Tencent's index as JSON, or a page saved as HTML or Markdown.
 * @throws CommandError if it is neither, or names no endpoint
 */
export function readCopy(file: string, text: string): Copy {
  const begin = /^\uFEFF?\s*(.)/.exec(text)?.[1]
  if (begin === undefined) throw refusal(`${file}: the file is empty.`)
  if (begin === '[' || begin === '{') return { calls: readIndex(file, text), isWhole: true }
  const page = begin === '<' ? blocksOfHtml(text) : blocksOfMarkdown(text)
  const calls = callsOnPage(page)
  if (calls.length === 0) {
    const hint =
      'a page names the call, as in `POST https://api.weixin.qq.com/…`, or a table of them'
    throw refusal(`${file}: this page names no endpoint: ${hint}.`)
  }
  return { calls, isWhole: false }
}

/** `[{ "title", "method", "path", "doc_url" }]` */
function readIndex(file: string, text: string): Documented[] {
  const root = readJson(file, text)
  const refuse = (at: JsonNode, message: string): CommandError =>
    refusal(`${new Source(file, text).placeOf(at.at)}: ${message}`)
  const shape = 'an index is a list of `{ "title", "method", "path", "doc_url" }`'
  if (root.kind !== 'array' || root.items.length === 0) throw refuse(root, shape)
  return root.items.map((item): Documented => {
    if (item.kind !== 'object') throw refuse(item, shape)
    const word = (name: string): string | undefined => {
      const value = item.fields.get(name)
      if (value === undefined) return undefined
      if (value.kind === 'string' && value.value.trim() !== '') return printable(value.value)
      throw refuse(value, `\`${name}\` must be a text`)
    }
    const [title, method, path] = [word('title'), word('method')?.toUpperCase(), word('path')]
    const link = word('doc_url') ?? word('link')
    if (title === undefined || path === undefined || method === undefined) throw refuse(item, shape)
    const methodNode = item.fields.get('method') ?? item
    if (method !== 'GET' && method !== 'POST') throw refuse(methodNode, '`method` is GET or POST')
    const pathNode = item.fields.get('path') ?? item
    if (!path.startsWith('/')) throw refuse(pathNode, '`path` begins with `/`')
    const [bare = path] = path.split('?')
    return { title, method, path: bare, ...(link !== undefined && { link }) }
  })
}

/** What another wrote, on one line and without what a terminal would obey. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
}
