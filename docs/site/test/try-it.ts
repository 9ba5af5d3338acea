import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { SiteContents } from '../reference/pages.js'
import { OffiAccount, type Client } from '../../../src/index.js'
import { createMockWeChat } from '../../../src/testing/index.js'
import { sampleFile } from '../../../src/testing/vitest/sample-file.js'
import { withAnyToken } from '../../../src/testing/vitest/stage.js'
import { screens, type Site } from './browser.js'
import type { Checks } from './checks.js'
import { violationsOf } from './reading.js'

const pages = join(import.meta.dirname, '../pages')

/** The mock in the page answers, and refuses, as it does in Node. */
export async function checkTryIt(site: Site, checks: Checks): Promise<void> {
  await checkConsume(site, checks)
  await checkOthers(site, checks)
}

async function checkConsume(site: Site, checks: Checks): Promise<void> {
  const page = await site.visit('/api/card/consumeCode', { viewport: screens.phone })
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  checks.check(!(await isLoaded(page)), 'the mock is loaded before anybody tries it')

  // Without a mouse.
  await page.getByRole('button', { name: '打开' }).focus()
  await page.keyboard.press('Enter')
  const editor = page.getByLabel('请求（JSON）')
  checks.check(
    await editor.evaluate((field) => field === document.activeElement),
    'the editor has no focus',
  )
  await page.keyboard.press('Control+Enter')
  const answer = JSON.parse(await outcomeOf(page)) as { openid?: string }
  checks.check(typeof answer.openid === 'string', 'card.consumeCode answers without an openid')
  checks.check(await isLoaded(page), 'the mock is not loaded by who tries it')

  await page.getByLabel('微信返回').selectOption('40099')
  const refused = await call(page)
  checks.check(refused.startsWith('card.consumeCode failed: 40099 '), `40099 shows ${refused}`)
  const hint = await page.locator('.try-it-hint').textContent()
  checks.equal('the hint of 40099', hint?.trim(), '该 code 已被核销：不要重复核销')

  await page.getByLabel('微信返回').selectOption('0')
  await editor.fill('{}')
  const missing = await call(page)
  checks.check(missing.includes('code is missing'), `a request without its field shows ${missing}`)
  await editor.fill('{ "code": ')
  const broken = await call(page)
  checks.check(broken.includes('JSON'), `broken JSON shows ${broken}`)
  const violations = await violationsOf(page)
  checks.check(violations.length === 0, `try it: axe finds ${violations.join('; ')}`)
  checks.check(
    loaded.every((path) => path.startsWith('/assets/')),
    `the page asks for ${loaded.filter((path) => !path.startsWith('/assets/')).join(' ')}`,
  )
  await page.context().close()
}

/** Uploads, downloads, calls without a request, without an answer and without a token. */
async function checkOthers(site: Site, checks: Checks): Promise<void> {
  const cases: [address: string, answer: RegExp][] = [
    ['/api/material/mediaUpload', /"media_id"/],
    ['/api/material/mediaGetJssdk', /"bytes": \d+/],
    ['/api/menu/create', /^$/],
    ['/api/util/getCallbackIp', /"ip_list"/],
    ['/api/util/getStableAccessToken', /"access_token"/],
    ['/api/oauth/getUserInfo', /"openid"/],
  ]
  for (const [address, expected] of cases) {
    const page = await site.visit(address)
    await page.getByRole('button', { name: '打开' }).click()
    const text = await call(page)
    checks.check(expected.test(text), `${address} answers ${text}`)
    await page.context().close()
  }
}

async function call(page: Page): Promise<string> {
  // Not the outcome of the call before.
  await page.locator('.try-it-outcome').evaluate((element) => {
    element.setAttribute('data-old', element.innerHTML)
  })
  await page.getByRole('button', { name: '调用' }).click()
  await page.waitForFunction(() => {
    const element = document.querySelector('.try-it-outcome')
    return element !== null && element.innerHTML !== element.getAttribute('data-old')
  })
  return outcomeOf(page)
}

async function outcomeOf(page: Page): Promise<string> {
  await page.locator('.try-it-result').waitFor()
  const text = page.locator('.try-it-outcome pre')
  return (await text.count()) === 0 ? '' : ((await text.first().textContent()) ?? '')
}

/** Whether the page has fetched the client and the mock. */
function isLoaded(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('chunks/try-it.')),
  )
}

/** The request that each page shows first is one that the mock takes. */
export async function checkExamples(checks: Checks): Promise<void> {
  const mock = createMockWeChat({ state: false })
  const account = new OffiAccount({ appid: 'wx5edab3bdfba3dc1c', secret: 'any', fetch: mock.fetch })
  const client = withAnyToken(account)
  const { groups } = JSON.parse(readFileSync(join(pages, 'contents.json'), 'utf8')) as SiteContents
  for (const { link } of groups.flatMap(({ calls }) => calls)) {
    const [, json] = /^tryIt: (.*)$/m.exec(readFileSync(join(pages, `${link}.md`), 'utf8')) ?? []
    if (json === undefined) continue
    const { op, request, files } = JSON.parse(json) as {
      op: string
      request: string | null
      files: string[]
    }
    const problem = await tried(client, op, request, files)
    checks.check(problem === undefined, `${op}: ${problem}`)
  }
}

type Call = (account: Client, request?: unknown) => Promise<unknown>

async function tried(
  account: Client,
  op: string,
  request: string | null,
  files: readonly string[],
): Promise<string | undefined> {
  const path = op.split('.')
  const name = path.pop() ?? ''
  const module = (await import(`../../../src/generated/${path.join('/')}.ts`)) as Record<
    string,
    Call
  >
  const given = request === null ? undefined : (JSON.parse(request) as Record<string, unknown>)
  for (const field of files) {
    if (given && field in given) given[field] = sampleFile(String(given[field]), 'offiaccount')
  }
  try {
    await module[name]?.(account, ...(given === undefined ? [] : [given]))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
