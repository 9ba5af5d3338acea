import type { Part } from '../../../test/support/suite.js'
import { chromiumVersion, Site } from './browser.js'
import { checkLinks, checkLlmsText, checkSizes, htmlPages } from './built.js'
import { Checks } from './checks.js'
import { checkCallers } from './callers.js'
import { checkErrcodes } from './errcodes.js'
import { checkReading, checkSample } from './reading.js'
import { checkSearch } from './search.js'
import { checkExamples, checkTryIt } from './try-it.js'

interface Suite {
  parts: Part[]
  close: () => Promise<void>
}

/** What the built site has to hold. Without a Chromium only what needs none is checked. */
export async function openSuite(): Promise<Suite> {
  const node = `Node ${process.versions.node}`
  const local = [
    part('links', `${htmlPages.length} pages`, checkLinks),
    part('llms.txt', node, checkLlmsText),
    part('examples', node, checkExamples),
  ]
  const version = chromiumVersion()
  if (version === undefined) {
    if (process.env.REQUIRE_CHROMIUM) throw new Error('there is no chromium on the PATH')
    console.log('The checks in a browser are left out: no chromium on the PATH')
    return { parts: local, close: () => Promise.resolve() }
  }
  const site = await Site.open()
  const inBrowser = (name: string, check: (site: Site, checks: Checks) => Promise<void>): Part =>
    part(name, `Chromium ${version}`, (checks) => check(site, checks))
  const tried = [
    inBrowser('search', checkSearch),
    inBrowser('callers', checkCallers),
    inBrowser('errcodes', checkErrcodes),
    inBrowser('try it', checkTryIt),
    inBrowser('reading', checkReading),
    inBrowser('sample', checkSample),
    inBrowser('sizes', async (_, checks) => {
      checkSizes(checks, await firstLoad(site))
    }),
    // Last: it is about all pages that the others have opened.
    part('console', `Chromium ${version}`, (checks) => {
      checks.check(site.problems.length === 0, site.problems.join('\n  '))
    }),
  ]
  return { parts: [...local, ...tried], close: () => site.close() }
}

function part(
  name: string,
  version: string,
  check: (checks: Checks) => Promise<void> | void,
): Part {
  return {
    name,
    run: async () => {
      const checks = new Checks()
      try {
        await check(checks)
      } catch (error) {
        checks.check(false, (error as Error).message)
      }
      return checks.outcome(name, version)
    },
  }
}

/** The bytes of what the home page loads at once, each file gzipped by itself. */
async function firstLoad(site: Site): Promise<number> {
  const { gzipSync } = await import('node:zlib')
  const page = await site.visit('/')
  const urls = await page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ])
  await page.context().close()
  const bytes = await Promise.all(
    urls
      .filter((url) => url.startsWith('http'))
      .map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
  )
  return bytes.reduce((sum, size) => sum + size, 0)
}
