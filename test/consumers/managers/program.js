/** What a fresh project does first: it imports the package, and calls the mock WeChat. */
import { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import { createMockWeChat } from 'offiaccount/testing'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
const { total_num } = await card.batchGet(account, { offset: 0, count: 1 })
console.log(`total_num is ${total_num}`)
