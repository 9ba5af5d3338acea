import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { complaintsAbout } from '../support/compile.js'

const root = new URL('../../', import.meta.url)
const guide = readFileSync(new URL('docs/callback.md', root), 'utf8')

test('the snippets of the guide compile', () => {
  const snippets = Array.from(guide.matchAll(/^```ts\n(.*?)^```/gms), ([, code = '']) => code)
  expect(snippets.length).toBeGreaterThan(0)
  const modules = snippets.map((code, index): [string, string] => [
    fileURLToPath(new URL(`callback-guide-${index}.ts`, root)),
    code,
  ])
  expect(complaintsAbout(new Map(modules))).toEqual([])
})

test('the example takes at most 60 lines', () => {
  const example = readFileSync(new URL('examples/callback.ts', root), 'utf8')
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
})
