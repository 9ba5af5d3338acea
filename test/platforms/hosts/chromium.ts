import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const [script = '', counterparts = ''] = process.argv.slice(2)

const pages: Record<string, { type: string; body: string }> = {
  '/': { type: 'text/html', body: '<script type="module" src="/script.js"></script>' },
  '/script.js': { type: 'text/javascript', body: await readFile(script, 'utf8') },
  '/counterparts': { type: 'application/json', body: counterparts },
}

const server = createServer((request, response) => {
  void text(request).then((body) => {
    const page = pages[request.url ?? '']
    if (request.url === '/lines') process.stdout.write(`${body}\n`)
    if (page) response.setHeader('content-type', page.type)
    response.end(page?.body)
    if (request.url === '/end') server.emit('end')
  })
})
await once(server.listen(0, '127.0.0.1'), 'listening')

const profile = mkdtempSync(join(tmpdir(), 'offiaccount-chromium-'))
const browser = spawn(
  'chromium',
  [
    ...['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`],
    // The servers beside the page are of other origins, as WeChat is, which allows no page to call it.
    '--disable-web-security',
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  ],
  { stdio: 'ignore' },
)
try {
  await Promise.race([
    once(server, 'end'),
    once(browser, 'exit').then(() => {
      throw new Error('the browser has ended before the suite')
    }),
  ])
} finally {
  browser.kill()
  await once(browser, 'exit')
  server.close()
  server.closeAllConnections()
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
