import { readFile } from 'node:fs/promises'
import { Miniflare } from 'miniflare'

const [script = '', ...compatibilityFlags] = process.argv.slice(2, -1)
const counterparts = JSON.parse(process.argv.at(-1) ?? '') as object

const miniflare = new Miniflare({
  modules: true,
  script: await readFile(script, 'utf8'),
  compatibilityDate: '2026-04-01',
  compatibilityFlags,
  // Otherwise it asks Cloudflare about this machine's place in the world.
  cf: false,
  host: '127.0.0.1',
})
try {
  const body = JSON.stringify({ ...counterparts, self: await miniflare.ready })
  const signal = AbortSignal.timeout(100_000)
  const response = await miniflare.dispatchFetch('http://smoke/', { method: 'POST', body, signal })
  for await (const chunk of response.body) process.stdout.write(chunk)
} finally {
  await miniflare.dispose()
}
