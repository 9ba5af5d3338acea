import { toHtml } from 'hast-util-to-html'
import { codeOf } from '../runtime/redact.js'
import type { Article } from './article.js'
import { splitFrontMatter } from './read/front-matter.js'
import { codeBlocksIn, highlight } from './read/highlight.js'
import { isChinese, treeOfHtml, treeOfMarkdown } from './read/tree.js'
import { Report } from './report.js'
import { inline } from './style/inline.js'
import { articleMark, rulesOf, type StyleRule } from './style/sheet.js'
import { themeCss, themeNames } from './style/theme.js'
import { element, elementsIn, textIn, type Element, type Root } from './tree.js'
import { adapt } from './wechat/adapt.js'
import { clean } from './wechat/clean.js'
import { resolveLinks } from './wechat/links.js'

/** An article whose text is what WeChat keeps. */
export interface Draft {
  /** What was given, and what the front matter says. */
  article: Article
  report: Report
  /** The line of a field of the front matter. */
  lineOf: (field: string) => number
  tree: Root
  /** In the order of the text. */
  images: Element[]
}

/** Characters of an address that WeChat gives a picture, about which are counted before there is one. */
const addressLength = 130

/** Nobody writes so: the parser of Markdown would need minutes for it. */
const burdens = /^(?:[ \t]*>){100}|(?:\[[^[\]\n]*){500}|(?:\|[^|\n]*){1000}/m

/** Why a text is not even read; undefined if it is. Pictures in it do not count. */
function burdenOf(text: string, isMarkdown: boolean, longest: number): string | undefined {
  const words = text.length > longest ? text.replaceAll(/\bdata:[^\s"')>]+/g, '') : text
  // HTML may hold much that goes, and is read at once.
  if (text.length > 48 * 2 ** 20 || words.length > longest * (isMarkdown ? 4 : 50)) {
    return `the text is longer than any draft: WeChat takes ${longest} characters`
  }
  return isMarkdown && burdens.test(words) ? tooDeep : undefined
}

const tooDeep = 'the text is nested too deeply'

/** @param longest - the characters that the text may have */
export async function render(given: Article, longest: number): Promise<Draft> {
  const report = new Report(given.file ?? 'article')
  const { fields, lines, body } =
    given.markdown === undefined
      ? { fields: {}, lines: new Map<string, number>(), body: given.html ?? '' }
      : splitFrontMatter(given.markdown, report)
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const article: Article = { ...fields, ...own }
  const draft = {
    article,
    report,
    lineOf: (field: string) => (field in own ? 1 : (lines.get(field) ?? 1)),
  }
  const burden = burdenOf(body, given.markdown !== undefined, longest)
  const rules = await themeRules(article, draft, own.theme === undefined)
  const takesTitle = article.title === undefined
  const make = (colours: boolean, to: Report): Root =>
    treeFrom(article, body, { report: to, rules, takesTitle, colours })
  const tree = burden === undefined ? treeIn(make, longest, report) : emptyTree
  if (burden !== undefined) report.refuse(burden)
  return { ...draft, tree, images: elementsIn(tree).filter(({ tagName }) => tagName === 'img') }
}

const emptyTree: Root = { type: 'root', children: [] }

/** With code in colours, unless the text is too long by them. */
function treeIn(
  make: (colours: boolean, to: Report) => Root,
  longest: number,
  report: Report,
): Root {
  try {
    const tree = make(true, report)
    const length = lengthOf(tree)
    const isSpan = ({ tagName }: Element): boolean => tagName === 'span'
    const coloured = codeBlocksIn(tree).find((code) => elementsIn(code).some(isSpan))
    if (length <= longest || !coloured) return tree
    const reason = `with them, the text would have ${length} characters, and WeChat takes ${longest}`
    report.warn('code', `code stays without colours: ${reason}`, coloured)
    return make(false, new Report(''))
  } catch (error) {
    // What is nested ten thousand times is no article.
    if (!(error instanceof RangeError)) throw error
    report.refuse(tooDeep)
    return emptyTree
  }
}

async function themeRules(
  { theme, markdown, folder, file }: Article,
  { report, lineOf }: Pick<Draft, 'report' | 'lineOf'>,
  isFrontMatters: boolean,
): Promise<StyleRule[]> {
  const name = theme ?? (markdown === undefined ? undefined : 'light')
  if (name === undefined) return []
  const line = lineOf('theme')
  try {
    return rulesOf(await themeCss(name, isFrontMatters ? { folder, file } : undefined), (what) => {
      report.warn('style', `${name}: ${what} has no effect: WeChat keeps no such style`, line)
    })
  } catch (error) {
    const themes = `${themeNames.join(', ')}, or the path of a CSS file`
    report.refuse(
      codeOf(error) === ''
        ? `theme ${name} is not read: ${(error as Error).message}; a theme is ${themes}`
        : `there is no theme ${name}: it is ${themes}`,
      line,
    )
    return []
  }
}

interface Making {
  report: Report
  rules: readonly StyleRule[]
  takesTitle: boolean
  colours: boolean
}

function treeFrom(
  article: Article,
  body: string,
  { report, rules, takesTitle, colours }: Making,
): Root {
  const tree = article.markdown === undefined ? treeOfHtml(body) : treeOfMarkdown(body)
  takeTitle(article, tree, takesTitle)
  const styles = clean(tree, report)
  resolveLinks(tree, { all: article.footnotes ?? false, isChinese: isChinese(body) }, report)
  if (colours) highlight(tree)
  const own = rulesOf(styles, (what) => {
    report.warn('style', `${what} of <style> has no effect: WeChat keeps no such style`, 1)
  })
  const wrapped: Root = {
    type: 'root',
    children: [element('section', { [articleMark]: '' }, tree.children as Element[])],
  }
  inline(wrapped, [...rules, ...own], (what, node) => {
    report.warn('style', `${what} is removed: WeChat keeps no such style`, node ?? 1)
  })
  adapt(wrapped)
  return wrapped
}

/** WeChat shows the title above the text: the heading that says it leaves. */
function takeTitle(article: Article, tree: Root, isOpen: boolean): void {
  const all = elementsIn(tree)
  const heading = all.find(({ tagName }) => tagName === 'h1')
  const title = heading ?? all.find(({ tagName }) => tagName === 'title')
  if (!title) return
  const words = textIn(title).replaceAll(/\s+/g, ' ').trim()
  if (isOpen) article.title = words
  if (words === article.title) tree.children = tree.children.filter((child) => child !== heading)
}

function lengthOf(tree: Root): number {
  return Array.from(htmlOf(tree, () => 'x'.repeat(addressLength))).length
}

/** The text of a draft. */
export function htmlOf(tree: Root, address: (image: Element) => string): string {
  const images = elementsIn(tree).filter(({ tagName }) => tagName === 'img')
  const before = images.map(({ properties }) => properties.src)
  for (const image of images) image.properties.src = address(image)
  const html = toHtml(tree)
  images.forEach((image, index) => {
    image.properties.src = before[index]
  })
  return html
}
