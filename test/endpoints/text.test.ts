import { OffiAccount } from 'offiaccount'
import * as ai from 'offiaccount/ai'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })

test('ai.translateContent sends the text as it is, without JSON around it', async () => {
  mock.handle('ai.translateContent', ({ content }) => ({
    from_content: content,
    to_content: 'The weather is "very" nice today',
  }))
  const content = '今天天气\n“很好”'
  const { from_content, to_content } = await ai.translateContent(account, {
    lfrom: 'zh_CN',
    lto: 'en_US',
    content,
  })
  expect(from_content).toBe(content)
  expect(to_content).toBe('The weather is "very" nice today')
  expect(mock.requests.at(-1)).toMatchObject({
    query: { lfrom: 'zh_CN', lto: 'en_US' },
    text: content,
  })
})
