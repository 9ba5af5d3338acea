/** A fresh process with a mock WeChat: tells how long its start took, and where it listens. */
export interface MockGreeting {
  /** Milliseconds from the beginning of the import to the end of it, and to the first answer. */
  imported: number
  answered: number
  url: string
  token: string
}

const begin = performance.now()
const { createMockWeChat } = await import('../../src/testing/index.js')
const imported = performance.now() - begin
const mock = createMockWeChat({ history: 0 })
const token = mock.tokens.issue()
const answer = await mock.fetch(`https://api.weixin.qq.com/card/batchget?access_token=${token}`, {
  method: 'POST',
  body: '{"offset":0,"count":10}',
})
await answer.text()
const answered = performance.now() - begin

const { url } = await mock.listen()
const greeting: MockGreeting = { imported, answered, url, token }
process.send?.(greeting)
