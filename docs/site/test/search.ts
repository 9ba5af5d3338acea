import type { Page } from 'playwright-core'
import type { Site } from './browser.js'
import type { Checks } from './checks.js'

/** What somebody looks for, and the page that is found first. */
const queries: [from: string, query: string, address: string][] = [
  ['/', '核销', '/api/card/consumeCode'],
  ['/', '/card/code/consume', '/api/card/consumeCode'],
  ['/', 'consumeCode', '/api/card/consumeCode'],
  ['/', 'card.giftcard.pageAdd', '/api/card/giftcard/pageAdd'],
  ['/', '创建自定义菜单', '/api/menu/create'],
  ['/', '创建菜单', '/api/menu/create'],
  ['/', '群发预览', '/api/message/mass/preview'],
  ['/', 'stable_token', '/api/util/getStableAccessToken'],
  ['/', '/cgi-bin/stable_token', '/api/util/getStableAccessToken'],
  ['/', 'user_get_card', '/events/event/user_get_card'],
  ['/', '40164', '/errcodes#e40164'],
  ['/en/', 'consumeCode', '/en/api/card/#consumecode'],
  ['/en/', '/card/code/consume', '/en/api/card/#consumecode'],
  ['/en/', '核销 Code', '/en/api/card/#consumecode'],
  ['/en/', 'IP whitelist', '/en/errors#the-ip-is-not-on-the-whitelist'],
]

/** What is found in several places of equal right, and a page among the first three. */
const amongThree: typeof queries = [
  ['/', '上传图片', '/api/material/mediaUploadImg'],
  ['/', 'upload image', '/api/material/mediaUploadImg'],
  ['/en/', 'upload image', '/en/api/material/#mediauploadimg'],
]

export async function checkSearch(site: Site, checks: Checks): Promise<void> {
  for (const start of ['/', '/en/']) {
    const page = await site.visit(start)
    await openSearch(page)
    for (const [, query, address] of queries.filter(([from]) => from === start)) {
      const found = await search(page, query)
      checks.equal(`${start} searched for ${query}`, found[0], address)
    }
    for (const [, query, address] of amongThree.filter(([from]) => from === start)) {
      const found = (await search(page, query)).slice(0, 3)
      checks.check(found.includes(address), `${start} searched for ${query}: ${found.join(' ')}`)
    }
    await page.context().close()
  }
  await checkKeyboard(site, checks)
}

export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.VPLocalSearchBox input').waitFor()
}

async function search(page: Page, query: string): Promise<string[]> {
  const field = page.locator('.VPLocalSearchBox input')
  await field.fill('')
  await page.locator('.VPLocalSearchBox .result').first().waitFor({ state: 'detached' })
  await field.fill(query)
  await page.locator('.VPLocalSearchBox .result').first().waitFor()
  // The list is drawn again when the typing stops.
  await page.waitForTimeout(500)
  return page
    .locator('.VPLocalSearchBox .result')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** Without a mouse: the search opens, a result is chosen and its page shown; Escape closes it. */
async function checkKeyboard(site: Site, checks: Checks): Promise<void> {
  const page = await site.visit('/')
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => document.activeElement?.textContent.trim())
  checks.equal('the first stop of the Tab key', first, '跳到正文')
  await openSearch(page)
  await search(page, '核销')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/api\/card\/consumeCode$/)
  checks.equal(
    'the page that Enter opens',
    await page.locator('h1 code').textContent(),
    'card.consumeCode',
  )
  await openSearch(page)
  await page.keyboard.press('Escape')
  await page.locator('.VPLocalSearchBox').waitFor({ state: 'detached' })
  checks.check(true, 'Escape closes the search')
  await page.context().close()
}
