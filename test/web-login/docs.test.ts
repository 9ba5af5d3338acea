import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { complaintsAbout } from '../support/compile.js'

const root = new URL('../../', import.meta.url)
const guide = readFileSync(new URL('docs/web-login.md', root), 'utf8')
const snippets = Array.from(guide.matchAll(/^```ts\n(.*?)^```/gms), ([, code = '']) => code)

test('the snippets of the guide compile', () => {
  expect(snippets.length).toBeGreaterThan(2)
  const modules = snippets.map((code, index): [string, string] => [
    fileURLToPath(new URL(`web-login-guide-${index}.ts`, root)),
    code,
  ])
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

test('the guide leads to pages of one’s own only', async () => {
  const code = snippets.find((snippet) => snippet.includes('ownPage')) ?? ''
  const script = code.replace(/: string( \| undefined)?/g, '')
  const { ownPage } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
    ownPage: (wanted?: string) => string
  }
  expect(ownPage('/orders?page=2')).toBe('/orders?page=2')
  const others = ['//evil.example', '/\\evil.example', 'https://evil.example', '\t//evil.example']
  others.push('javascript:alert(1)', 'https://shop.example.com@evil.example', 'http://[', '')
  for (const other of others) expect(ownPage(other)).toBe('/')
  expect(ownPage()).toBe('/')
})
