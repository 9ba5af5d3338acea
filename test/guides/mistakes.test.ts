import { readFile } from 'node:fs/promises'
import { isOffiAccountError } from 'offiaccount'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { guide } from '../../src/runtime/errors/error.js'
import { explain } from '../../src/explain.js'
import { mistakes } from './mistakes.js'

const root = new URL('../../', import.meta.url)
const pages = await Promise.all(
  ['docs/errors.md', 'docs/zh-CN/errors.md'].map(async (path) => ({
    path,
    text: await readFile(new URL(path, root), 'utf8'),
  })),
)

async function messageOf(make: () => Promise<unknown>): Promise<string> {
  const error = await make().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isOffiAccountError(error)) throw new Error('the mistake is no error of this package')
  return error.message
}

/** What a page quotes of the message. */
function quoted(text: string, section: string): string {
  const [, rest = ''] = text.split(`<a id="${section}"></a>`)
  return /```text\n(.*)\n```/.exec(rest.split('<a id=')[0] ?? '')?.[1] ?? 'no message is quoted'
}

test('ten mistakes have a section each, in the same order', () => {
  const sections = mistakes.map(({ section }) => section)
  expect(sections).toHaveLength(10)
  for (const { text } of pages) {
    expect(Array.from(text.matchAll(/<a id="(\w+)"><\/a>/g), ([, id]) => id)).toEqual(sections)
  }
})

describe.each(mistakes)('$section', ({ section, make }) => {
  test('leads to its section', async () => {
    expect(await messageOf(make)).toContain(guide(section))
  })

  test.each(pages)('is quoted by $path as it is', async ({ text }) => {
    expect(await messageOf(make)).toContain(quoted(text, section))
  })
})

test.each([
  ['card.consumeCode', 40099],
  ['oauth.accessToken', 40029],
])('%s with errcode %i is no mistake of newcomers', (op, errcode) => {
  expect(explain({ op, errcode }).hint).not.toContain(guide(''))
})

test('the address of the guide is a file of the package, as long as the site has no address', () => {
  const { homepage } = packageJson as { homepage?: string }
  const base = homepage === undefined ? 'offiaccount/docs/errors.md' : `${homepage}/errors`
  expect(guide('ip')).toBe(`${base}#ip`)
})
