import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  commentsOf,
  inlineCode,
  linksOf,
  pageAt,
  rowsOf,
  withoutComments,
  type Link,
  type Page,
  type Section,
} from './support/markdown.js'

const docs = new URL('../../docs/', import.meta.url)

function pagesOf(folder: string): string[] {
  return readdirSync(new URL(folder, docs), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
}

/** `endpoints.md` is Chinese in itself, the decisions are for those who change the package, the site has its own folders. */
const inOneLanguage = /^(endpoints\.md$|decisions\/|site\/|zh-CN\/)/
const pages = pagesOf('.').filter((path) => !inOneLanguage.test(path))

const twins = new Map([
  ['README.md', 'README.zh-CN.md'],
  ...pages.map((path): [string, string] => [`docs/${path}`, `docs/zh-CN/${path}`]),
])

test('the same pages are there in both languages', () => {
  expect(pages.length).toBeGreaterThan(5)
  expect(pagesOf('zh-CN')).toEqual(pages)
})

describe.each([...twins])('%s and %s', (englishPath, chinesePath) => {
  const english = (): Page => pageAt(englishPath)
  const chinese = (): Page => pageAt(chinesePath)

  test('lead to each other at the top', () => {
    for (const [path, twin] of [
      [englishPath, chinesePath],
      [chinesePath, englishPath],
    ] as const) {
      expect(linksOf(path)[0]).toEqual({ target: twin, section: undefined })
      expect(pageAt(path).sections[0]?.prose).toMatch(/\[(中文|中文说明|English)\]\(/)
    }
  })

  test('have the same sections', () => {
    const levels = (sections: Section[]): number[] => sections.map(({ level }) => level)
    expect(levels(chinese().sections)).toEqual(levels(english().sections))
  })

  test('show the same code, with comments of their own', () => {
    expect(chinese().code.map(withoutComments)).toEqual(english().code.map(withoutComments))
    const counts = (code: string[]): number[] => code.map((block) => commentsOf(block).length)
    expect(counts(chinese().code)).toEqual(counts(english().code))
  })

  test('have Chinese comments where they are Chinese', () => {
    const isEnglish = (text: string): boolean =>
      /[a-z]{2} [a-z]{2}/i.test(text) && !/\p{Script=Han}/u.test(text)
    expect(chinese().code.flatMap(commentsOf).filter(isEnglish)).toEqual([])
  })

  test('say the same in each row of each table', () => {
    const facts = ({ prose }: Section): string[][] =>
      rowsOf(prose).map((cells) => cells.map((cell) => factsOf(cell).join(' ')))
    expect(chinese().sections.map(facts)).toEqual(english().sections.map(facts))
  })

  test('name the same code and numbers in each section', () => {
    const facts = ({ prose }: Section): string[] => factsOf(prose)
    expect(chinese().sections.map(facts)).toEqual(english().sections.map(facts))
  })

  test('lead to the same places, each in its own language', () => {
    const others = (path: string): Link[] => {
      const twin = path === englishPath ? chinesePath : englishPath
      return linksOf(path).filter(({ target }) => target !== twin)
    }
    const inChinese = ({ target, section }: Link): Link => ({
      target: twins.get(target) ?? target,
      section,
    })
    const isChinese = ({ target }: Link): boolean => [...twins.values()].includes(target)
    expect(others(englishPath).filter(isChinese)).toEqual([])
    expect(sorted(others(chinesePath))).toEqual(sorted(others(englishPath).map(inChinese)))
  })
})

/** What no language changes: code, and numbers of two digits or more, except months, which English has words for. */
function factsOf(prose: string): string[] {
  const text = prose.replace(/\]\([^)]*\)/g, ']').replace(/\d+ 月/g, '')
  const numbers = text.replace(/`.+?`/g, '').match(/\d[\d.,]*\d/g) ?? []
  return [...inlineCode(text), ...numbers].sort()
}

function sorted(links: Link[]): string[] {
  return links.map(({ target, section }) => `${target} ${section}`).sort()
}
