import { execFileSync, spawnSync } from 'node:child_process'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { dist } from './built.js'
import { serve } from './serve.js'

export const screens = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const

/** The version of Debian's Chromium; undefined if there is none. */
export function chromiumVersion(): string | undefined {
  const { status, stdout } = spawnSync('chromium', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.replace(/^Chromium (\S+).*$/s, '$1') : undefined
}

function executable(): string {
  return execFileSync('/bin/sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim()
}

/** The built site in a browser. What goes wrong in any page of it is noted. */
export class Site {
  readonly url: string
  readonly problems: string[] = []
  readonly #browser: Browser
  readonly #stop: () => void

  private constructor(url: string, browser: Browser, stop: () => void) {
    this.url = url
    this.#browser = browser
    this.#stop = stop
  }

  static async open(): Promise<Site> {
    const { url, close } = await serve(dist)
    const browser = await chromium.launch({ executablePath: executable(), args: ['--no-sandbox'] })
    return new Site(url, browser, close)
  }

  /** A page of the site, in a browser that has seen none of it. */
  async visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: screens.desktop, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const note = (text: string): void => {
      this.problems.push(`${address}: ${text}`)
    }
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) note(message.text())
    })
    page.on('pageerror', (error) => {
      note(error.message)
    })
    page.on('requestfailed', (request) => {
      // What a page that is left behind was still loading is no failure.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`${request.url()} failed`)
    })
    await page.goto(this.url + address, { waitUntil: 'networkidle' })
    return page
  }

  async close(): Promise<void> {
    await this.#browser.close()
    this.#stop()
  }
}
