import fc from 'fast-check'
import { localPath } from 'offiaccount/web-login'
import { expect, test } from 'vitest'

const shop = 'https://shop.example.com'

test.each([
  ['/', '/'],
  ['/orders?page=2&to=//evil.example#top', '/orders?page=2&to=//evil.example#top'],
  ['/orders/../me', '/me'],
  ['/a//b', '/a//b'],
  ['/@evil.example', '/@evil.example'],
  ['/商品/1?名=火锅', '/%E5%95%86%E5%93%81/1?%E5%90%8D=%E7%81%AB%E9%94%85'],
  ['/my%20page', '/my%20page'],
  ['/100%25', '/100%25'],
  ['/login?next=https%3A%2F%2Fevil.example', '/login?next=https%3A%2F%2Fevil.example'],
])('%j is a page of this site', (wanted, path) => {
  expect(localPath(wanted)).toBe(path)
})

test.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/././/evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/.%2E//evil.example',
  '/%2f/evil.example',
  '/%2F%2Fevil.example',
  '/%5cevil.example',
  '/%252f/evil.example',
  '/%25252525252f/evil.example',
  '/%2e%2f/evil.example',
  '/%2f%zz/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '/%09/evil.example',
  '/%0d%0aset-cookie:a=b',
  '\t//evil.example',
  ' //evil.example',
  '/\0/evil.example',
  '/a\\..\\..\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'HTTPS://evil.example',
  'https://shop.example.com@evil.example',
  'https://shop.example.com.evil.example',
  'https://shop.example.com/me',
  'evil.example',
  '@evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '／／evil.example',
  '\u2028//evil.example',
  '\ufeff//evil.example',
  '//[',
  '?a',
  '#a',
  '',
])('%j leads nowhere else', (wanted) => {
  expect(localPath(wanted)).toBe('/')
  expect(localPath(wanted, '/me')).toBe('/me')
})

test.each([[undefined], [null], [7], [['/me', '/me']], [{ path: '/me' }]])(
  '%j is not an address',
  (wanted) => {
    expect(localPath(wanted)).toBe('/')
  },
)

test('nothing leads to another site, however often it is read', () => {
  const piece = fc.constantFrom(
    ...['/', '\\', '.', '..', '%2f', '%5C', '%2e', '%25', '\t', '\n', ' ', '?', '#', '@', ':'],
    ...['evil.example', 'https:', 'javascript:', '／', '。', '\u00ad', '%E2%80%8B', ';', 'a'],
  )
  const wanted = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`)
  fc.assert(
    fc.property(wanted, (text) => {
      const path = localPath(text)
      const once = new URL(path, shop)
      const twice = new URL(once.pathname + once.search + once.hash, shop)
      expect([once.origin, twice.origin]).toEqual([shop, shop])
      expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/)
      expect(localPath(path)).toBe(path)
    }),
    { numRuns: 5_000 },
  )
})
