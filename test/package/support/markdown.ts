import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const root = new URL('../../../', import.meta.url)

export interface Section {
  /** Of its heading: 1 is that of the title. */
  level: number
  /** What a link to the heading ends in. */
  anchor: string
  /** Without blocks of code. */
  prose: string
}

export interface Page {
  sections: Section[]
  /** What stands between the fences. */
  code: string[]
}

/** A page of Markdown by its path in the repository, without the diagnostics: they are in English alone. */
export function pageAt(path: string): Page {
  const text = readFileSync(new URL(path, root), 'utf8').replace(
    /<!-- prettier-ignore-start -->.*?<!-- prettier-ignore-end -->/gs,
    '',
  )
  const code = codeBlocks(text)
  const prose = text.replace(fenced, '')
  return { code, sections: prose.split(/^(?=#+ )/m).map(sectionOf) }
}

function sectionOf(prose: string): Section {
  const [, marks = '', title = ''] = /^(#+) (.*)/.exec(prose) ?? []
  return { level: marks.length, anchor: anchorOf(title), prose }
}

/** As GitHub makes it. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\- _]/gu, '')
    .replaceAll(' ', '-')
}

const fenced = /^```[^`\n]*\n(.*?)^```/gms

export function codeBlocks(text: string): string[] {
  return Array.from(text.matchAll(fenced), ([, code = '']) => code)
}

const comment = /\/\*\*[^]*?\*\/\n| *(?:\/\/ |# ).*$/gm

export function commentsOf(code: string): string[] {
  return code.match(comment) ?? []
}

export function withoutComments(code: string): string {
  return code.replace(comment, '')
}

/** `` `card.get` `` → `card.get`, in the order of the text. */
export function inlineCode(prose: string): string[] {
  return Array.from(prose.matchAll(/`(.+?)`/g), ([, code = '']) => code)
}

/** The rows of all tables, each with the text of its cells. */
export function rowsOf(prose: string): string[][] {
  return Array.from(prose.matchAll(/^\|(.*)\|$/gm), ([, row = '']) =>
    row.split(/(?<!\\)\|/),
  ).filter(([first = '']) => !/^ -+ $/.test(first))
}

export interface Link {
  /** An address, or a path in the repository. */
  target: string
  /** Of the heading that it leads to, counted from the top, if it names one. */
  section: number | undefined
}

/** Where the links of a page lead. Throws if it leads to a file or a heading that is not there. */
export function linksOf(path: string): Link[] {
  const prose = pageAt(path).sections.map((section) => section.prose.replace(/`.+?`/g, ''))
  return Array.from(prose.join('').matchAll(/\]\(([^)\s]+)\)/g), ([, href = '']) =>
    linkOf(href, path),
  )
}

function linkOf(href: string, from: string): Link {
  if (/^\w+:/.test(href)) return { target: href, section: undefined }
  const [file = '', anchor] = href.split('#')
  const target = file === '' ? from : posix.join(posix.dirname(from), file)
  if (!existsSync(new URL(target, root))) throw new Error(`${from} links to ${target}`)
  if (anchor === undefined) return { target, section: undefined }
  const section = pageAt(target).sections.findIndex((each) => each.anchor === anchor)
  if (section === -1) throw new Error(`${from} links to #${anchor}, which ${target} lacks`)
  return { target, section }
}
