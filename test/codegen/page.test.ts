import { expect, test } from 'vitest'
import { emittedFiles } from './support/emitted.js'

/** The rows of the last table of `docs/endpoints.md`, without the padding. */
async function rowsOf(endpoint: string, doc = '卡券'): Promise<string[]> {
  const manifest = `groups:\n  card:\n    doc: ${doc}\n    endpoints:\n      get:\n${endpoint}\n`
  const page = (await emittedFiles(manifest)).get('docs/endpoints.md') ?? ''
  return page
    .split('\n')
    .filter((line) => line.includes('card.get') || line.startsWith('## '))
    .map((line) => line.replace(/ +/g, ' '))
}

test('texts are nothing but texts', async () => {
  const rows = await rowsOf(
    `        title: 查询](https://evil.example) a|b <img src=x> *强* \`c\` CARD_ID
        doc: 查询
        link: https://developers.weixin.qq.com/doc?a=(b)|c
        get: /card/get`,
    "'卡券 | <b>与</b> [门店](x)'",
  )
  expect(rows).toEqual([
    '## 卡券 \\| \\<b\\>与\\</b\\> \\[门店\\](x)',
    '| `card.get` | [查询\\](https://evil.example) a\\|b \\<img src=x\\> \\*强\\* \\`c\\` CARD_ID](https://developers.weixin.qq.com/doc?a=%28b%29%7Cc) | `GET /card/get` | 修改 | | |',
  ])
})

test('the limits of a request stand beside it, wherever they are', async () => {
  const [, row] = await rowsOf(`        title: 查询
        doc: 查询
        link: https://developers.weixin.qq.com/doc
        post: /card/get
        body:
          count: integer(1..50)
          articles[](..8):
            title: string(..64)
            tags: map(string(..10 bytes))`)
  expect(row?.split('|').at(-2)?.trim()).toBe(
    '`count` 1 至 50；`articles` 最多 8 项；`articles[].title` 最多 64 个字符；`articles[].tags` 每项最多 10 字节',
  )
})
