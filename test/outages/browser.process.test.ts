import { build } from 'esbuild'
import { expect, vi } from 'vitest'
import { serve } from '../support/server.js'
import { openPage, testInChromium } from '../support/chromium.js'

const script = `
import { OffiAccount } from 'offiaccount/slim'

const token = { accessToken: 'token-of-the-page' }
const account = new OffiAccount({ appid: 'wx1', token, baseUrl: location.origin, timeout: 1_000 })
const names = []
for (const path of ['/stalled', '/torn']) {
  const file = await account.request({ method: 'GET', path, answer: 'binary' })
  names.push(await file.bytes().then(({ length }) => length + ' bytes', ({ name }) => name))
}
await fetch('/outcome', { method: 'POST', body: names.join() })
`

testInChromium(
  'a download that stalls or breaks off in a browser is an error, not half a file',
  async () => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    })
    const page = await serve(({ path }, response) => {
      if (path === '/') {
        response.setHeader('content-type', 'text/html')
        response.end('<script type="module" src="/script.js"></script>')
      } else if (path === '/script.js') {
        response.setHeader('content-type', 'text/javascript')
        response.end(outputFiles[0]?.contents)
      } else if (path === '/outcome') {
        response.end()
      } else {
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': 100_000 })
        response.write(Buffer.alloc(70_000, 7))
        // The head first, or there is nothing to break off.
        if (path === '/torn') setTimeout(() => response.destroy(), 100)
      }
    })
    openPage(page.url)
    const outcome = (): string | undefined => page.to('/outcome')[0]?.text
    await vi.waitFor(() => {
      expect(outcome()).toBe('TimeoutError,NetworkError')
    }, 120_000)
  },
)
