import { createRequire } from 'node:module'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { screens, type Site } from './browser.js'
import { addressOf, htmlPages } from './built.js'
import type { Checks } from './checks.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Where the screenshots are, for people to look at. */
const pictures = join(import.meta.dirname, '../.cache/screenshots')

/** One page of each kind. */
const kinds = [
  '/',
  '/getting-started',
  '/errors',
  '/api/',
  '/api/card/',
  '/api/card/consumeCode',
  '/api/card/create',
  '/events/',
  '/events/event/user_get_card',
  '/errcodes',
  '/en/',
  '/en/errors',
  '/en/api/card/',
]

/** Each kind of page on either screen, in either colour scheme: nothing for axe to blame, nothing wider than the screen. */
export async function checkReading(site: Site, checks: Checks): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const address of kinds) {
        await readPage(site, checks, address, `${screen}-${colorScheme}`, { viewport, colorScheme })
      }
    }
  }
}

async function readPage(
  site: Site,
  checks: Checks,
  address: string,
  look: string,
  options: BrowserContextOptions,
): Promise<void> {
  const page = await site.visit(address, options)
  const name = address.slice(1).replaceAll('/', '-') || 'home'
  await page.screenshot({ path: join(pictures, `${name}-${look}.png`) })
  await checkWidth(page, checks, `${address} (${look})`)
  const violations = await violationsOf(page)
  checks.check(violations.length === 0, `${address} (${look}): axe finds ${violations.join('; ')}`)
  await page.context().close()
}

async function checkWidth(page: Page, checks: Checks, what: string): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  checks.check(content <= screen, `${what} is ${content} pixels wide, the screen ${screen}`)
}

interface Violation {
  id: string
  nodes: { target: string[]; failureSummary?: string }[]
}

/** What axe finds against WCAG 2.2 AA. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> }
    }
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await axe.run(document, { runOnly: { type: 'tag', values } })).violations
  })
  return violations.map(({ id, nodes }) => {
    const [first] = nodes
    return `${id} (${nodes.length}): ${first?.target.join(' ')} ${first?.failureSummary ?? ''}`.replace(
      /\s+/g,
      ' ',
    )
  })
}

/** Every tenth page on a phone: it opens without a word on the console, and is no wider than the screen. */
export async function checkSample(site: Site, checks: Checks): Promise<void> {
  const page = await site.visit('/', { viewport: screens.phone })
  for (const address of htmlPages.filter((_, index) => index % 10 === 0).map(addressOf)) {
    if (address === '/404') continue
    await page.goto(site.url + address, { waitUntil: 'load' })
    await checkWidth(page, checks, address)
  }
  await page.context().close()
}
