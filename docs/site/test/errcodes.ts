import type { Site } from './browser.js'
import type { Checks } from './checks.js'

/** The filter of the page of errcodes: by number, by WeChat's errmsg, in Chinese and in English; nothing left says so. */
export async function checkErrcodes(site: Site, checks: Checks): Promise<void> {
  const page = await site.visit('/errcodes')
  const field = page.getByLabel('筛选')
  const shownAfter = async (text: string): Promise<string[]> => {
    await field.fill(text)
    return page
      .locator('.vp-doc h3:visible')
      .evaluateAll((headings) => headings.map(({ id }) => id))
  }
  const all = await shownAfter('')
  checks.check(all.length > 300, `the page shows ${all.length} errcodes`)
  checks.equal('what 40164 shows', await shownAfter('40164'), ['e40164'])
  const unauthorized = await shownAfter('api unauthorized')
  checks.check(unauthorized.includes('e48001'), `api unauthorized shows ${unauthorized.join(' ')}`)
  const whitelist = await shownAfter('白名单')
  checks.check(
    whitelist.includes('e40164') && whitelist.length < 10,
    `白名单 shows ${whitelist.join(' ')}`,
  )
  const redeemed = await shownAfter('do not redeem')
  checks.check(redeemed.includes('e40099'), `do not redeem shows ${redeemed.join(' ')}`)
  checks.equal('what nonsense shows', await shownAfter('there is no such thing'), [])
  checks.equal('how many there are then', await page.locator('output').textContent(), '0 个')
  checks.equal('the headings left', await page.locator('.vp-doc h2:visible').count(), 0)
  await page.context().close()
}
