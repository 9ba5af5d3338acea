import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'undici'

interface Answer {
  id?: number
  method?: string
  result?: Record<string, unknown>
  error?: { message: string }
  params?: Record<string, unknown>
}

export interface Look {
  width: number
  height?: number
  dark?: boolean
  /** As in `Accept-Language`. */
  language?: string
}

/** A page in a headless browser of its own, steered by the DevTools protocol. */
export class Page {
  /** What the page complained of: exceptions, and what its policy forbade. */
  readonly complaints: string[] = []
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #lastId = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      this.#receive(JSON.parse(data as string) as Answer)
    })
  }

  /** Opens a page, and closes its browser with the test. */
  static async open(url: string, look: Look): Promise<Page> {
    const socket = new WebSocket(await startBrowser(look))
    onTestFinished(() => {
      socket.close()
    })
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', reject, { once: true })
    })
    const page = new Page(socket)
    await page.#prepare(look)
    await page.send('Page.navigate', { url })
    return page
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#lastId
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve))
    this.#socket.send(JSON.stringify({ id, method, params }))
    const { result = {}, error } = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  /** The value of an expression on the page. */
  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', params)
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
    return (result as { value?: unknown }).value
  }

  /** The text that can be seen. */
  async text(): Promise<string> {
    return (await this.evaluate('document.body?.innerText ?? ""')) as string
  }

  /** Clicks on what a selector finds, or on the first of it that has this text. */
  async click(selector: string, text = ''): Promise<void> {
    const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) =>
      each.textContent.includes(${JSON.stringify(text)}))`
    await this.evaluate(`${found}.click()`)
  }

  /** As a user who types: the page is told. */
  async fill(selector: string, value: string): Promise<void> {
    await this.evaluate(`{
      const input = document.querySelector(${JSON.stringify(selector)})
      input.value = ${JSON.stringify(value)}
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }`)
  }

  /** A PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: false })
    return Buffer.from(data as string, 'base64')
  }

  async #prepare({ width, height = 800, dark = false }: Look): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 600 }
    const media = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
    await this.send('Page.enable')
    await this.send('Runtime.enable')
    await this.send('Log.enable')
    await this.send('Emulation.setDeviceMetricsOverride', metrics)
    await this.send('Emulation.setEmulatedMedia', { features: media })
  }

  #receive({ id, method, params, ...answer }: Answer): void {
    if (id !== undefined) this.#waiting.get(id)?.(answer)
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params))
    const entry = params?.entry as { level: string; text: string } | undefined
    if (method === 'Log.entryAdded' && entry?.level === 'error') this.complaints.push(entry.text)
  }
}

/** Resolves to where the DevTools of its only page listen. */
async function startBrowser({ language = 'zh-CN' }: Look): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'offiaccount-page-'))
  const browser = spawn(
    'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  onTestFinished(() => {
    // The whole group: the browser's processes would write to the profile that is removed.
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  })
  for await (const line of createInterface(browser.stderr)) {
    const [, host] = /DevTools listening on ws:\/\/([^/]+)/.exec(line) ?? []
    if (host !== undefined) return pageOf(host)
  }
  throw new Error('chromium ended before its DevTools listened')
}

async function pageOf(host: string): Promise<string> {
  const response = await fetch(`http://${host}/json/list`)
  const targets = (await response.json()) as { type: string; webSocketDebuggerUrl: string }[]
  const page = targets.find(({ type }) => type === 'page')
  if (!page) throw new Error('chromium has opened no page')
  return page.webSocketDebuggerUrl
}
