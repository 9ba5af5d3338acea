import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Checks } from './checks.js'
import { fileAt } from './serve.js'

export const dist = join(import.meta.dirname, '../dist')

/** The built pages: `/api/card/consumeCode.html` below `dist`. */
export const htmlPages: readonly string[] = existsSync(dist)
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    )
  : []

/** The address of a built page. */
export function addressOf(page: string): string {
  return `/${page.replaceAll('\\', '/')}`.replace(/(index)?\.html$/, '')
}

/** Every link inside the site leads to a page, and to an anchor that the page has. */
export function checkLinks(checks: Checks): void {
  const texts = new Map(
    htmlPages.map((page) => [join(dist, page), readFileSync(join(dist, page), 'utf8')]),
  )
  for (const page of htmlPages) {
    const own = join(dist, page)
    const broken = new Set(
      Array.from((texts.get(own) ?? '').matchAll(/ (?:href|src)="([^"]*)"/g), ([, link = '']) =>
        decoded(link),
      ).filter((link) => !leadsSomewhere(link, addressOf(page), texts)),
    )
    checks.check(broken.size === 0, `${addressOf(page)}: broken links ${[...broken].join(' ')}`)
  }
}

/** What language models are told leads to pages too. */
export function checkLlmsText(checks: Checks): void {
  const text = readFileSync(join(dist, 'llms.txt'), 'utf8')
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link)
  checks.check(links.length > 50, `llms.txt has ${links.length} links`)
  for (const link of links) {
    checks.check(fileAt(dist, link) !== undefined, `llms.txt leads to ${link}, which is no page`)
  }
}

function leadsSomewhere(link: string, from: string, texts: ReadonlyMap<string, string>): boolean {
  const { origin, pathname, hash } = new URL(link, `http://site${from}`)
  if (origin !== 'http://site') return true
  const file = fileAt(dist, pathname)
  if (file === undefined) return false
  const text = texts.get(file)
  const id = decodeURIComponent(hash.slice(1))
  return id === '' || text === undefined || text.includes(`id="${id}"`) || id === 'app'
}

function decoded(attribute: string): string {
  return attribute.replaceAll('&amp;', '&')
}

/** Bytes of each file as it travels. A few per cent of room: who passes a ceiling decides whether the gain is worth the bytes. */
export function checkSizes(checks: Checks, firstLoad: number): void {
  const chunks = readdirSync(join(dist, 'assets/chunks'))
  const gzipped = (start: string): number => {
    const name = chunks.find((chunk) => chunk.startsWith(start)) ?? start
    return gzipSync(readFileSync(join(dist, 'assets/chunks', name))).length
  }
  const sizes: [string, number, number][] = [
    ['the first load of the home page', firstLoad, 190_000],
    ['the Chinese search index', gzipped('@localSearchIndexroot'), 500_000],
    ['the English search index', gzipped('@localSearchIndexen'), 140_000],
  ]
  for (const [what, bytes, ceiling] of sizes) {
    console.log(`${what}: ${bytes} bytes gzipped, at most ${ceiling}`)
    checks.check(bytes > 0 && bytes <= ceiling, `${what} has ${bytes} bytes, more than ${ceiling}`)
  }
}
