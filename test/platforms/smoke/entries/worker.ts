import { reply } from 'offiaccount/callback'
import { equal } from '../assert.js'
import { mockFor, receiving } from '../checks/receiving.js'
import type { Checks } from '../run.js'
import { respond } from './respond.js'

let count = 0

// Made where workerd allows neither timers nor random numbers, and shared by requests that run at once.
const { callback } = receiving({
  async text() {
    const text = String(++count)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return reply.text(text)
  },
})

const acrossRequests: Checks = {
  async 'a callback of the whole worker gives the answer to one request to its repeats'(world) {
    const mock = mockFor({ url: `${world.counterparts.self}wechat` })
    const message = { FromUserName: 'o1', MsgId: '1', CreateTime: 1764000000 }
    const pushed = await Promise.all([1, 2, 3].map(() => mock.push('text', message)))
    const first = { MsgType: 'text', Content: '1' }
    const answers = pushed.map(({ answer }) => answer)
    equal(answers, [first, first, first], 'answers')
  },
}

const worker: { fetch: (request: Request, ...context: unknown[]) => Promise<Response> } = {
  fetch(request, ...context) {
    const isPush = new URL(request.url).pathname === '/wechat'
    return isPush ? callback.fetch(request, ...context) : respond(request, acrossRequests)
  },
}

export default worker
