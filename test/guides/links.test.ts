import { expect, test } from 'vitest'
import { guidePages, withLinks } from '../../docs/site/guides.js'

const groups = ['card', 'card/giftcard']

test.each([
  ['docs/callback.md', '[a](testing.md#faults)', '[a](/en/testing#faults)'],
  ['docs/zh-CN/errors.md', '[a](tokens.md)', '[a](/tokens)'],
  ['docs/callback.md', '[a](../README.md)', '[a](/en/)'],
  ['docs/callback.md', '[a](endpoints.md)', '[a](/en/api/)'],
  ['docs/zh-CN/errors.md', '[a](../endpoints.md#card-giftcard)', '[a](/api/card/giftcard/)'],
  ['docs/callback.md', '[a](#b) [c](https://example.com/)', '[a](#b) [c](https://example.com/)'],
])('a link of %s, %s, is %s on the site', (source, text, expected) => {
  expect(withLinks(text, source, groups)).toBe(expected)
})

test('a link to what the site lacks is its text, as long as the repository has no address', () => {
  expect(withLinks('see [`the map`](../CONTRIBUTING.md)', 'docs/cli.md', groups)).toBe(
    'see `the map`',
  )
})

test('code is left as it is, in prose and in fences', () => {
  const text = '`string[](..5)` `{{`\n\n```ts\nconst a = list[0](callback.md) // {{ a }}\n```\n'
  expect(withLinks(text, 'docs/manifest.md', groups)).toBe(text)
})

test('what Vue would take for code is text, and Chinese lines are joined without a gap', () => {
  expect(withLinks('{{ a }} 一句。\n又一句', 'docs/cli.md', groups)).toBe(
    '&#123;&#123; a }} 一句。又一句',
  )
})

test('a guide leads once to itself in the other language, as the site writes it', () => {
  for (const { path, text } of guidePages(groups)) {
    const twin = path.startsWith('en/') ? path.slice('en/'.length, -3) : `en/${path.slice(0, -3)}`
    expect(text.split('\n')[2], path).toContain(`<p class="twin"><a href="/${twin}"`)
    expect(text, path).not.toMatch(/^\[(中文|English)\]\(/m)
  }
})
