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
