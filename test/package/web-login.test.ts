import { expect, test } from 'vitest'
import { bundleOf, entryOf } from './support/bundle.js'

const bundle = (contents: string): ReturnType<typeof bundleOf> =>
  bundleOf({ ...entryOf('offiaccount'), stdin: { contents, resolveDir: process.cwd() } })

test('the web login is small, and holds no client, callback or mock', async () => {
  const { bytes, sources } = await bundle(`export * from 'offiaccount/web-login'`)
  expect(
    sources.filter((path) => /callback|testing|runtime\/(client|call)\b|ky/.test(path)),
  ).toEqual([])
  expect(sources).toContain('src/generated/oauth.ts')
  expect(bytes).toBeLessThanOrEqual(4_400)
})

test('nothing of it is in a program that only calls', async () => {
  const { sources } = await bundle(
    `export { OffiAccount } from 'offiaccount'; export { get } from 'offiaccount/card'`,
  )
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.filter((path) => path.includes('web-login'))).toEqual([])
})
