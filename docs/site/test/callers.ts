import type { Site } from './browser.js'
import type { Checks } from './checks.js'

/** The filter of the page that tells which account may call what. */
export async function checkCallers(site: Site, checks: Checks): Promise<void> {
  const page = await site.visit('/callers')
  const shownFor = async (account: string): Promise<string[]> => {
    await page.getByLabel('我的账号').selectOption(account)
    return page
      .locator('.vp-doc h2 + ul > li:visible > a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
  }
  const all = await shownFor('')
  checks.check(all.length > 300, `the page shows ${all.length} functions`)
  const personal = await shownFor('subscription')
  const verified = await shownFor('verified-service')
  checks.check(personal.includes('/api/draft/addDraft'), 'a personal account may write drafts')
  checks.check(!personal.includes('/api/publish/submit'), 'a personal account may not publish')
  checks.check(verified.includes('/api/publish/submit'), 'a verified account may publish')
  checks.check(
    personal.length > 0 && personal.length < verified.length && verified.length < all.length,
    `${personal.length}, ${verified.length} and ${all.length} functions are shown`,
  )
  const empty = await page
    .locator('.vp-doc h2:visible')
    .evaluateAll(
      (headings) =>
        headings.filter((each) => each.nextElementSibling?.hasAttribute('hidden')).length,
    )
  checks.equal('the groups without a function that are shown', empty, 0)
  await page.context().close()
}
